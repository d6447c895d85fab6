// SPDX-License-Identifier: GPL-2.0-or-later
// Reading, merging and writing the user's synonyms. Terms are the same when they fold to the same words.
#include "searcher/synonyms.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "analyzers/arabic/tokenizer.hpp"
#include "analyzers/user_line.hpp"
#include "store/index.hpp"
#include "store/user_file.hpp"

namespace bahith::searcher {
namespace {

using user_line::shown;
using user_line::trimmed;
using user_line::valid_utf8;

constexpr std::size_t most_lines = 20000;
constexpr std::size_t most_synonyms = 50;  // of a line
constexpr std::size_t most_words = 10;     // of a phrase
constexpr std::string_view form_hint =
    "a line is WORD<TAB>SYNONYM, with more synonyms behind further tabs; # begins a comment";
constexpr std::string_view heading = "# word<TAB>synonym<TAB>…: changed by bahith synonyms\n";

// Folded words of a term, parted by spaces.
std::string key_of(std::string_view term) {
    static thread_local arabic::Tokenizer tokenizer;
    std::string key;
    tokenizer.split(term, [&key](arabic::Piece&& piece) { key += (key.empty() ? "" : " ") + piece.fold; });
    return key;
}

class Lines {
public:
    explicit Lines(std::string name) : name_(std::move(name)) {}

    void read(std::string_view line, std::size_t number) {
        if (number == 1 && line.starts_with("\uFEFF")) line.remove_prefix(3);
        const std::string_view text = trimmed(line);
        if (text.find_first_not_of('\t') == std::string_view::npos || text.starts_with('#')) return;
        if (!valid_utf8(text))
            return refuse(number, "found bytes that are no UTF-8, expected UTF-8",
                          "convert the file to UTF-8, for instance with iconv");
        if (text.find('\t') == std::string_view::npos)
            return refuse(number, "no tab in \"" + shown(text) + "\", expected WORD<TAB>SYNONYM",
                          std::string(form_hint));
        group(text, number);
    }

    Synonyms done() { return std::move(out_); }

private:
    void group(std::string_view line, std::size_t number) {
        SynonymGroup group;
        std::vector<std::string> keys;
        for (std::size_t at = 0; at <= line.size();) {
            const std::size_t tab = std::min(line.find('\t', at), line.size());
            const std::string_view cell = trimmed(line.substr(at, tab - at));
            const bool first = at == 0;
            at = tab + 1;
            if (cell.empty() && !first) continue;
            const std::string key = key_of(cell);
            if (cell.empty())
                return refuse(number, "nothing before the first tab, expected a word", std::string(form_hint));
            if (key.empty())
                return refuse(number, "nothing to search in \"" + shown(cell) + "\", expected a word or phrase",
                              std::string(form_hint));
            if (static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) >= most_words)
                return refuse(number,
                              "\"" + shown(cell) + "\" has more than " + std::to_string(most_words) +
                                  " words, expected a word or phrase",
                              std::string(form_hint));
            if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
            keys.push_back(key);
            group.emplace_back(cell);
        }
        if (group.size() < 2)
            return refuse(number, "no synonym for \"" + shown(group.front()) + "\", expected one that is another word",
                          std::string(form_hint));
        if (group.size() > most_synonyms + 1)
            return refuse(number,
                          std::to_string(group.size() - 1) + " synonyms in a line, expected at most " +
                              std::to_string(most_synonyms),
                          "");
        if (out_.groups.size() == most_lines)
            return refuse(number, "more than " + std::to_string(most_lines) + " lines of synonyms", "");
        out_.groups.push_back(std::move(group));
        out_.lines.push_back(number);
    }

    void refuse(std::size_t number, const std::string& what, const std::string& hint) {
        out_.problems.push_back({ErrorCode::bad_input, name_ + ":" + std::to_string(number) + ": " + what, hint});
    }

    std::string name_;
    Synonyms out_;
};

// Merges `fresh` into `kept`; true when it said anything new.
bool extend(SynonymGroup& kept, const SynonymGroup& fresh) {
    std::vector<std::string> keys;
    for (const std::string& term : kept) keys.push_back(key_of(term));
    bool more = false;
    for (const std::string& term : fresh) {
        const std::string key = key_of(term);
        if (std::find(keys.begin(), keys.end(), key) != keys.end() || kept.size() > most_synonyms) continue;
        keys.push_back(key);
        kept.push_back(term);
        more = true;
    }
    return more;
}

// Calls `take` with each line, without its end, and its number.
template <typename Take>
void each_line(std::string_view text, const Take& take) {
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        take(text.substr(at, end - at), ++number);
        at = end + 1;
    }
}

std::string line_of(const SynonymGroup& group) {
    std::string out;
    for (const std::string& term : group) out += (out.empty() ? "" : "\t") + term;
    return out + '\n';
}

// `before` with the lines of synonyms replaced: those of groups that are no more than a word go, those of groups behind
// the last that was read are new.
std::string rewritten(std::string_view before, const Synonyms& read, const std::vector<SynonymGroup>& groups) {
    std::string out(before.empty() ? heading : std::string_view());
    std::size_t next = 0;
    each_line(before, [&](std::string_view line, std::size_t number) {
        if (next == read.lines.size() || read.lines[next] != number) {
            out += std::string(line) + '\n';
            return;
        }
        const SynonymGroup& group = groups[next];
        if (group == read.groups[next])
            out += std::string(line) + '\n';
        else if (group.size() > 1)
            out += line_of(group);
        ++next;
    });
    for (; next < groups.size(); ++next) out += line_of(groups[next]);
    return out;
}

// `work` may change groups, empty them and append others.
SynonymChange change(const std::string& db,
                     const std::function<void(std::vector<SynonymGroup>&, SynonymChange&)>& work) {
    SynonymChange told;
    store::change_user_file(db, store::synonyms_file, [&](const std::string& before) {
        told = {};
        const Synonyms read = parse_synonyms(before, std::string(store::synonyms_file));
        std::vector<SynonymGroup> groups = read.groups;
        work(groups, told);
        const bool same = told.added + told.extended + told.removed == 0;
        return same ? before : rewritten(before, read, groups);
    });
    return told;
}

}  // namespace

Synonyms parse_synonyms(std::string_view text, const std::string& name) {
    Lines lines(name);
    each_line(text, [&lines](std::string_view line, std::size_t number) { lines.read(line, number); });
    return lines.done();
}

Synonyms list_synonyms(const std::string& db) {
    if (!store::exists(db))
        throw Failure({ErrorCode::no_index, db + ": there is no index here", "make one with `bahith add FOLDER`"});
    const std::string path = db + "/" + std::string(store::synonyms_file);
    return parse_synonyms(store::read_user_file(db, store::synonyms_file).value_or(""), path);
}

SynonymChange add_synonyms(const std::string& db, const std::vector<SynonymGroup>& fresh) {
    return change(db, [&fresh](std::vector<SynonymGroup>& groups, SynonymChange& told) {
        std::unordered_map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < groups.size(); ++i) places.emplace(key_of(groups[i].front()), i);
        for (const SynonymGroup& group : fresh) {
            const auto [place, first] = places.emplace(key_of(group.front()), groups.size());
            if (first) {
                groups.push_back(group);
                ++told.added;
            } else {
                ++(extend(groups[place->second], group) ? told.extended : told.unchanged);
            }
        }
    });
}

SynonymChange remove_synonyms(const std::string& db, const std::string& term) {
    return change(db, [&term](std::vector<SynonymGroup>& groups, SynonymChange& told) {
        const std::string key = key_of(term);
        for (SynonymGroup& group : groups) {
            const bool head = key_of(group.front()) == key;
            told.removed +=
                std::erase_if(group, [&](const std::string& one) { return head || key_of(one) == key; }) > 0;
        }
    });
}

SynonymChange clear_synonyms(const std::string& db) {
    return change(db, [](std::vector<SynonymGroup>& groups, SynonymChange& told) {
        told.removed = groups.size();
        for (SynonymGroup& group : groups) group.clear();
    });
}

}  // namespace bahith::searcher
