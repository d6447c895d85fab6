// SPDX-License-Identifier: GPL-2.0-or-later
// Bylines and datelines. A line is cut at its separators; it is a credit line only if every part is understood.
#include "corpus/credits.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/dates/dates.hpp"
#include "corpus/credit_words.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::size_t longest_credit = 24;  // words
constexpr std::size_t longest_name = 8;
constexpr std::size_t most_parts = 6;

using Parts = std::vector<std::string_view>;

// Places where a line falls into parts: | • ، and dashes that have a space on either side.
Parts split(std::string_view line, bool at_commas) {
    static constexpr std::array<std::string_view, 4> always{"|", "•", "·", "؛"};
    static constexpr std::array<std::string_view, 3> dashes{"-", "–", "—"};
    Parts parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t length = 0;
        for (std::string_view mark : always) {
            if (line.substr(i, mark.size()) == mark) length = mark.size();
        }
        for (std::string_view mark : dashes) {
            if (line.substr(i, mark.size()) != mark) continue;
            const bool spaced = (i > 0 && line[i - 1] == ' ') || line.substr(i + mark.size(), 1) == " ";
            if (spaced) length = mark.size();
        }
        if (at_commas && (line[i] == ',' || line[i] == ';')) length = 1;
        if (at_commas && line.substr(i, 2) == "،") length = 2;
        if (length == 0) {
            ++i;
            continue;
        }
        parts.push_back(trim(line.substr(start, i - start)));
        start = i += length;
    }
    parts.push_back(trim(line.substr(start)));
    std::erase_if(parts, [](std::string_view part) { return part.empty(); });
    return parts;
}

// The text after as many words as `key` has, with the colon that may follow them.
std::string_view after_words(std::string_view text, std::string_view key, bool& colon) {
    const auto words = split_words(text);
    const std::size_t taken = count_words(key);
    colon = false;
    if (taken > words.size()) return {};
    const std::string_view last = words[taken - 1];
    const std::size_t at = last.find(':');
    std::string_view rest = text.substr(static_cast<std::size_t>(last.data() - text.data()));
    rest.remove_prefix(at == std::string_view::npos ? last.size() : at + 1);
    colon = at != std::string_view::npos;
    rest = trim(rest);
    if (!colon && rest.substr(0, 1) == ":") {
        colon = true;
        rest = trim(rest.substr(1));
    }
    return rest;
}

struct Byline {
    std::string_view rest;
    std::string role;
};

std::optional<Byline> byline(std::string_view text) {
    const std::string key = line_key(text);
    const BylineWord* best = nullptr;
    for (const BylineWord& word : byline_words()) {
        if (starts_with_word(key, word.key) && (best == nullptr || word.key.size() > best->key.size())) best = &word;
    }
    if (best == nullptr) return std::nullopt;
    bool colon = false;
    const std::string_view rest = after_words(text, best->key, colon);
    if (rest.empty()) return std::nullopt;
    const bool sentence = count_words(rest) > 4 || last_code_point(rest) == U'.' || rest.find(':') != rest.npos;
    if (!colon && !best->sure && sentence) return std::nullopt;
    return Byline{rest, best->role};
}

Author author(std::string_view name, std::string role) {
    if (name.substr(0, 1) == "/" || name.substr(0, 1) == ":") name = trim(name.substr(1));
    return {one_line(name), std::move(role)};
}

std::optional<Published> published(std::string_view text, const dates::Parsed& date, bool labelled) {
    const bool day = date.grain == dates::Grain::day;
    const bool month = date.grain == dates::Grain::month;
    const bool year = date.grain == dates::Grain::year && labelled;
    if (date.value.find('/') != std::string::npos || !(day || month || year)) return std::nullopt;
    return Published{date.value, day ? "day" : month ? "month" : "year", one_line(text)};
}

// The date that `text` states and states alone; words of no meaning beside it are allowed.
std::optional<dates::Parsed> only_date(std::string_view text) {
    if (auto parsed = dates::parse(text)) return *parsed;
    const auto mentions = dates::find(text, {});
    if (mentions.empty() || mentions.front().relative || mentions.front().year_inferred) return std::nullopt;
    std::string rest;
    std::size_t at = 0;
    for (const auto& mention : mentions) {
        rest.append(text.substr(at, mention.begin - at)).append(" ");
        at = mention.end;
    }
    rest.append(text.substr(at));
    for (std::string_view word : split_words(rest)) {
        if (!is_date_filler(line_key(word))) return std::nullopt;
    }
    return dates::Parsed{mentions.front().value, mentions.front().grain, mentions.front().interval};
}

std::optional<Published> date_part(std::string_view part) {
    const std::size_t label = date_label(line_key(part));
    if (label > 0) {
        bool colon = false;
        const std::string key = line_key(part).substr(0, label);
        const std::string_view rest = after_words(part, key, colon);
        if (rest.empty()) return std::nullopt;
        if (auto date = only_date(rest)) return published(part, *date, true);
        return std::nullopt;
    }
    if (auto date = only_date(part)) return published(part, *date, false);
    return std::nullopt;
}

constexpr std::array<std::string_view, 10> opening_marks{")", "(", "-", "–", "—", "ـ", ":", "/", "|", "]"};

bool begins_with_mark(std::string_view text) {
    return std::any_of(opening_marks.begin(), opening_marks.end(),
                       [&](std::string_view mark) { return text.starts_with(mark); });
}

bool ends_with_mark(std::string_view text) {
    return std::any_of(opening_marks.begin(), opening_marks.end(),
                       [&](std::string_view mark) { return text.ends_with(mark); });
}

// Cut at marks; «القاهرة في» also before its preposition.
Parts parts_before(std::string_view text) {
    Parts parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = text[i] == ',' ? 1 : text.substr(i).starts_with("،") ? 2 : 0;
        for (const std::string_view mark : opening_marks)
            if (text.substr(i).starts_with(mark) && (mark != "ـ" || i == 0 || text[i - 1] == ' ')) length = mark.size();
        for (const std::string_view word : {" في ", " يوم "})
            if (text.substr(i).starts_with(word)) length = word.size() - 1;
        if (length == 0) {
            ++i;
            continue;
        }
        parts.push_back(trim(text.substr(start, i - start)));
        start = i += length;
    }
    parts.push_back(trim(text.substr(start)));
    std::erase_if(parts, [](std::string_view part) { return part.empty(); });
    return parts;
}

// «7شوال 1431 هـ»: the same day in the other calendar.
bool is_hijri(std::string_view key) {
    static const std::string sign = line_key("هـ");
    return key.find_first_of("0123456789") != key.npos && key.size() > sign.size() &&
           key.substr(key.size() - sign.size()) == sign;
}

class Reader {
public:
    std::optional<Credit> read(std::string_view line) {
        if (auto date = date_part(line)) {
            credit_.published = std::move(date);
            credit_.certain = true;
            return credit_;
        }
        const Parts parts = split(line, true);
        if (parts.size() > most_parts) return std::nullopt;
        for (const std::string_view part : parts) {
            if (!take(part)) return std::nullopt;
        }
        return verdict(line);
    }

private:
    bool take(std::string_view part) {
        const std::string key = line_key(part);
        if (key.empty() || is_issue_number(key) || is_date_filler(key)) return true;
        if (is_update_label(key)) return true;
        if (auto date = date_part(part)) {
            if (!credit_.published) credit_.published = std::move(date);
            return true;
        }
        if (auto found = byline(part)) {
            if (count_words(found->rest) > longest_name + 4) return false;
            credit_.authors.push_back(author(found->rest, found->role));
            bylined_ = true;
            return true;
        }
        if (is_place(key)) return true;
        if (begins_with_unit(key) || begins_with_honorific(key)) {
            if (count_words(key) > longest_name) return false;
            credit_.authors.push_back(author(part, ""));
            return true;
        }
        return other(part, key);
    }

    bool other(std::string_view part, const std::string& key) {
        Author* last = credit_.authors.empty() ? nullptr : &credit_.authors.back();
        if (last != nullptr && last->role.empty() && (bylined_ || begins_with_role(key)) && count_words(key) <= 14) {
            last->role = one_line(part);
            return true;
        }
        if (is_hijri(key)) return true;
        if (!series_.empty() || count_words(key) > 4) return false;
        series_ = one_line(part);
        return true;
    }

    std::optional<Credit> verdict(std::string_view line) {
        const bool dated = credit_.published.has_value();
        if (!dated && credit_.authors.empty()) return std::nullopt;
        // A bare place or series needs a date; a bare name must not be a sentence.
        if (!dated && !bylined_ && last_code_point(line) == U'.') return std::nullopt;
        if (dated) {
            credit_.published->evidence = one_line(line);
            credit_.source = series_;
        }
        credit_.certain = dated || bylined_;
        return credit_;
    }

    Credit credit_;
    std::string series_;
    bool bylined_ = false;
};

}  // namespace

std::optional<Credit> credit_line(std::string_view line) {
    line = trim(line);
    if (line.empty() || line.size() > 400 || count_words(line) > longest_credit) return std::nullopt;
    const std::string flat = one_line(line);
    return Reader().read(flat);
}

std::optional<Published> opening_dateline(std::string_view paragraph) {
    constexpr std::size_t longest_opening = 240;  // bytes
    constexpr std::size_t longest_place = 4;      // words
    std::string opening = one_line(paragraph.substr(0, longest_opening));
    const auto mentions = dates::find(opening, {});
    if (mentions.empty()) return std::nullopt;
    const dates::Mention& date = mentions.front();
    if (date.relative || date.year_inferred || date.grain != dates::Grain::day ||
        date.value.find('/') != date.value.npos)
        return std::nullopt;
    const std::string_view behind = trim(std::string_view(opening).substr(date.end));
    if (!begins_with_mark(behind)) return std::nullopt;
    // What stands before the date: places, agencies, weekdays; one name that is not known where a mark parts it off.
    bool placed = false;
    int unknown = 0;
    for (const std::string_view part : parts_before(std::string_view(opening).substr(0, date.begin))) {
        std::string key = line_key(part);
        if (is_date_filler(key)) continue;
        if (!is_place(key) && (count_words(key) > longest_place || ++unknown > 1)) return std::nullopt;
        placed = true;
    }
    std::string_view before = trim(std::string_view(opening).substr(0, date.begin));
    if (before.ends_with("(")) before = trim(before.substr(0, before.size() - 1));  // «اتفاق القاهرة (12 مايو 2024)»
    if (!placed || (unknown > 0 && !ends_with_mark(before))) return std::nullopt;
    return Published{date.value, "day", one_line(std::string_view(opening).substr(0, date.end))};
}

std::vector<Author> parse_authors(std::string_view text) {
    const std::string flat = one_line(text);
    std::string_view rest = flat;
    std::string role;
    if (auto found = byline(rest)) {
        rest = found->rest;
        role = found->role;
    }
    std::vector<Author> out;
    const Parts all = split(rest, true);
    if (all.size() > 1 && is_place(line_key(all.front())))
        rest = rest.substr(static_cast<std::size_t>(all[1].data() - rest.data()));
    for (const std::string_view dashed : split(rest, false)) {
        bool first = true;
        for (const std::string_view part : split(dashed, true)) {
            const bool is_role = !out.empty() && out.back().role.empty() &&
                                 ((first && dashed.data() != rest.data()) || begins_with_role(line_key(part)));
            if (is_role) {
                out.back().role = one_line(part);
            } else {
                out.push_back(author(part, role));
            }
            first = false;
        }
    }
    return out;
}

}  // namespace bahith::corpus
