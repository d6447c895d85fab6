// SPDX-License-Identifier: GPL-2.0-or-later
// A line whose second cell is a type is an actor; the others begin with a verb.
#include "analyzers/actors/own_edits.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "analyzers/actors/slug.hpp"
#include "analyzers/arabic/stopwords.hpp"
#include "analyzers/arabic/tokenizer.hpp"
#include "analyzers/arabic/typed.hpp"
#include "analyzers/user_line.hpp"

namespace bahith::actors {
namespace {

using user_line::shown;
using user_line::trimmed;
using user_line::valid_utf8;

constexpr std::size_t most_words = 12;   // of a name
constexpr std::size_t longest_id = 200;  // bytes: a term of the index has room for it
constexpr std::string_view form_hint =
    "a line is NAME<TAB>TYPE[<TAB>ID<TAB>PARENT<TAB>ALIAS…], alias<TAB>ID<TAB>ALIAS…, merge<TAB>ID<TAB>ID or "
    "remove<TAB>ID[<TAB>ALIAS…]";

struct TypeRow {
    std::string_view type, prefix;
};
constexpr std::array<TypeRow, 4> types{
    {{"person", "person/"}, {"organization", "org/"}, {"country", "country/"}, {"place", "place/"}}};

constexpr std::array<std::string_view, 3> verbs{"alias", "merge", "remove"};

bool is_type(std::string_view text) {
    return std::any_of(types.begin(), types.end(), [text](const TypeRow& row) { return row.type == text; });
}

std::vector<std::string_view> cells_of(std::string_view line) {
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t tab = std::min(line.find('\t', at), line.size());
        cells.push_back(trimmed(line.substr(at, tab - at)));
        at = tab + 1;
    }
    return cells;
}

using Cells = std::vector<std::string_view>;

// Aliases from cell `first` on; empty cells are passed over.
Result<void> take_aliases(const Cells& cells, std::size_t first, Edit& edit) {
    for (std::size_t i = first; i < cells.size(); ++i) {
        if (cells[i].empty()) continue;
        if (auto ok = check_alias(cells[i]); !ok) return ok;
        edit.aliases.emplace_back(cells[i]);
    }
    if (edit.aliases.size() > most_aliases)
        return fail(ErrorCode::bad_input, std::to_string(edit.aliases.size()) +
                                              " aliases in a line, expected at most " + std::to_string(most_aliases));
    return {};
}

Result<Edit> actor_line(const Cells& cells) {
    const auto cell = [&cells](std::size_t i) { return i < cells.size() ? cells[i] : std::string_view(); };
    Edit edit{Edit::Kind::actor,
              std::string(cell(2)),
              std::string(cell(0)),
              std::string(cell(1)),
              std::string(cell(3)),
              "",
              {},
              cell(2).empty()};
    if (auto ok = check_alias(edit.name); !ok) return tl::make_unexpected(ok.error());
    if (edit.id_made) edit.id = id_of(edit.type, edit.name);
    for (const std::string& id : {edit.id, edit.parent})
        if (!id.empty())
            if (auto ok = check_id(id); !ok) return tl::make_unexpected(ok.error());
    if (auto ok = take_aliases(cells, 4, edit); !ok) return tl::make_unexpected(ok.error());
    return edit;
}

Result<Edit> verb_line(const Cells& cells) {
    Edit edit;
    edit.id = cells[1];
    if (auto ok = check_id(edit.id); !ok) return tl::make_unexpected(ok.error());
    if (cells[0] == "merge") {
        edit.kind = Edit::Kind::merge;
        if (cells.size() != 3 || cells[2].empty())
            return fail(ErrorCode::bad_input, "merge with " + std::to_string(cells.size() - 1) + " ids, expected two",
                        std::string(form_hint));
        edit.into = cells[2];
        if (auto ok = check_id(edit.into); !ok) return tl::make_unexpected(ok.error());
        return edit;
    }
    edit.kind = cells[0] == "alias" ? Edit::Kind::alias : Edit::Kind::remove;
    if (auto ok = take_aliases(cells, 2, edit); !ok) return tl::make_unexpected(ok.error());
    if (edit.kind == Edit::Kind::alias && edit.aliases.empty())
        return fail(ErrorCode::bad_input, "no alias behind \"" + shown(edit.id) + "\", expected one or more",
                    std::string(form_hint));
    return edit;
}

Result<Edit> read_line(std::string_view line) {
    if (!valid_utf8(line))
        return fail(ErrorCode::bad_input, "found bytes that are no UTF-8, expected UTF-8",
                    "convert the file to UTF-8, for instance with iconv");
    const Cells cells = cells_of(line);
    if (cells.size() < 2)
        return fail(ErrorCode::bad_input, "no tab in \"" + shown(line) + "\", expected NAME<TAB>TYPE",
                    std::string(form_hint));
    if (is_type(cells[1])) return actor_line(cells);
    if (std::find(verbs.begin(), verbs.end(), cells[0]) != verbs.end()) return verb_line(cells);
    return check_type(cells[1]).map([] { return Edit(); });
}

}  // namespace

Result<void> check_alias(std::string_view alias) {
    const auto refused = [alias](const std::string& reason) -> Result<void> {
        return fail(ErrorCode::bad_input, "\"" + shown(alias) + "\" " + reason);
    };
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; };
    if (std::any_of(alias.begin(), alias.end(), control))
        return refused("has a tab, an end of line or another control character in it, expected a name");
    if (!valid_utf8(alias)) return refused("is not UTF-8, expected a name");
    std::string_view name = alias;
    while (name.starts_with('?') || name.starts_with('=')) name.remove_prefix(1);
    static thread_local arabic::Tokenizer tokenizer;
    std::size_t words = 0;
    std::string first;
    tokenizer.split(name, [&](arabic::Piece&& piece) {
        if (++words == 1) first = std::move(piece.fold);
    });
    if (words == 0) return refused("has no word in it, expected a name");
    if (words > most_words) return refused("has more than " + std::to_string(most_words) + " words, expected a name");
    if (words == 1 && (first.size() <= 2 || arabic::is_stop_spelling(arabic::typed_form(name))))
        return refused("is too short or too common to be a name");
    return {};
}

Result<void> check_id(std::string_view id) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '/';
    };
    const bool ok = !id.empty() && id.size() <= longest_id && std::all_of(id.begin(), id.end(), allowed) &&
                    id.find('/') != std::string_view::npos;
    if (ok) return {};
    return fail(ErrorCode::bad_input, "\"" + shown(id) + "\" is no id, expected one like person/ali-hasan");
}

Result<void> check_type(std::string_view type) {
    if (is_type(type)) return {};
    return fail(ErrorCode::bad_input,
                "\"" + shown(type) + "\" is no type, expected person, organization, country or place",
                std::string(form_hint));
}

void Edits::refuse(const std::string& file, std::size_t line, const Error& reason) {
    problems.push_back({ErrorCode::bad_input, file + ":" + std::to_string(line) + ": " + reason.message, reason.hint});
    problem_lines.push_back(line);
}

void Edits::sort_problems() {
    std::vector<std::size_t> order(problems.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [this](std::size_t a, std::size_t b) { return problem_lines[a] < problem_lines[b]; });
    std::vector<Error> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order) sorted.push_back(std::move(problems[i]));
    problems = std::move(sorted);
    std::sort(problem_lines.begin(), problem_lines.end());
}

Edits parse_edits(std::string_view text, const std::string& file) {
    Edits edits;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        at = end + 1;
        if (++number == 1 && line.starts_with("\uFEFF")) line.remove_prefix(3);
        const std::size_t first = line.find_first_not_of(" \t\r\v\f");
        if (first == std::string_view::npos || line[first] == '#') continue;
        Result<Edit> edit = read_line(line);
        if (edit && edits.list.size() == most_lines)
            edit = fail(ErrorCode::bad_input, "more than " + std::to_string(most_lines) + " lines of actors");
        if (edit) {
            edits.list.push_back(std::move(*edit));
            edits.lines.push_back(number);
        } else {
            edits.refuse(file, number, edit.error());
        }
    }
    return edits;
}

std::string line_of(const Edit& edit) {
    std::vector<std::string> cells;
    switch (edit.kind) {
        case Edit::Kind::actor:
            cells = {edit.name, edit.type, edit.id};
            if (!edit.parent.empty() || !edit.aliases.empty()) cells.push_back(edit.parent);
            break;
        case Edit::Kind::alias:
            cells = {"alias", edit.id};
            break;
        case Edit::Kind::merge:
            cells = {"merge", edit.id, edit.into};
            break;
        case Edit::Kind::remove:
            cells = {"remove", edit.id};
            break;
    }
    cells.insert(cells.end(), edit.aliases.begin(), edit.aliases.end());
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) line.append(i > 0 ? "\t" : "").append(cells[i]);
    return line + '\n';
}

Result<Edit> as_read(const Edit& edit) {
    const std::string line = line_of(edit);
    if (trimmed(line).starts_with('#'))
        return fail(ErrorCode::bad_input, "\"" + shown(edit.name) + "\" begins with #, expected a name",
                    "a line of actors that begins with # is a comment; leave the # out");
    return read_line(std::string_view(line).substr(0, line.size() - 1));
}

std::string id_of(std::string_view type, std::string_view name) {
    const auto row = std::find_if(types.begin(), types.end(), [type](const TypeRow& one) { return one.type == type; });
    return std::string(row == types.end() ? "own/" : row->prefix) + latin_slug(name);
}

std::string free_id(std::string_view type, std::string_view name,
                    const std::function<bool(const std::string&)>& taken) {
    std::string id = id_of(type, name);
    while (taken(id)) id += "-" + slug_hash(name);
    return id;
}

}  // namespace bahith::actors
