// SPDX-License-Identifier: GPL-2.0-or-later
// The table is small and ours: cells are cut where tabs stand, values where bars stand, nothing is quoted.
#include "analyzers/actors/data_file.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace bahith::actors {
namespace {

enum Column : std::size_t {
    id,
    type,
    name,
    aliases,
    acronyms,
    adjectives,
    metonyms,
    latin,
    parent,
    code,
    offices,
    source,
    columns
};
constexpr std::size_t least_columns = offices;
using Cells = std::array<std::string_view, columns>;

// Cuts `text` at `separator` and calls `each` with every part, empty ones included.
template <class Each>
void cut(std::string_view text, char separator, Each each) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        each(text.substr(at, end - at));
        at = end + 1;
    }
}

Name read_value(std::string_view value, NameKind kind) {
    Name name;
    name.kind = kind;
    for (; value.starts_with('?') || value.starts_with('='); value.remove_prefix(1))
        (value.front() == '?' ? name.ambiguous : name.exact) = true;
    name.text = value;
    return name;
}

void read_values(std::string_view cell, NameKind kind, std::vector<Name>& names) {
    if (cell.empty()) return;
    cut(cell, '|', [&](std::string_view value) {
        if (Name read = read_value(value, kind); !read.text.empty()) names.push_back(std::move(read));
    });
}

// «2021», «2021-01» or nothing, as a month; a year alone is `month_of_year`.
std::optional<std::int32_t> read_month(std::string_view text, std::int32_t month_of_year) {
    const auto number = [](std::string_view digits) {
        std::int32_t value = -1;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc{} && end == digits.data() + digits.size() ? value : -1;
    };
    if (text.size() != 4 && (text.size() != 7 || text[4] != '-')) return std::nullopt;
    const std::int32_t year = number(text.substr(0, 4));
    const std::int32_t month = text.size() == 4 ? month_of_year : number(text.substr(5));
    if (year < 1000 || month < 1 || month > 12) return std::nullopt;
    return year * 100 + month;
}

// «2021-01/2025-01», «2025/» while it lasts, «/2011» when its beginning is not known.
std::optional<Office> read_interval(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || text.size() == 1) return std::nullopt;
    const std::string_view begin = text.substr(0, slash), end = text.substr(slash + 1);
    Office office;
    const auto from = begin.empty() ? Office::unknown : read_month(begin, 1);
    const auto to = end.empty() ? Office::open : read_month(end, 12);
    if (!from || !to || *from > *to) return std::nullopt;
    office.from = *from;
    office.to = *to;
    return office;
}

// «head-of-state 2021-01/2025-01»: of the parent; «secretary-general org/nato 2014/2024»: of that body.
std::optional<Office> read_office(std::string_view value, std::string_view parent) {
    const std::size_t first = value.find(' '), last = value.rfind(' ');
    if (first == std::string_view::npos || first == 0) return std::nullopt;
    auto office = read_interval(value.substr(last + 1));
    if (!office) return std::nullopt;
    office->role = value.substr(0, first);
    office->of = first == last ? parent : value.substr(first + 1, last - first - 1);
    return office;
}

void read_offices(const Cells& cells, Actor& actor) {
    if (cells[offices].empty()) return;
    cut(cells[offices], '|', [&](std::string_view value) {
        auto office = read_office(value, cells[parent]);
        if (!office)
            throw std::runtime_error("office «" + std::string(value) +
                                     "», expected ROLE [ID] FROM/TO, as in "
                                     "head-of-state 2021-01/2025-01");
        actor.offices.push_back(*std::move(office));
    });
}

Entry read_row(const Cells& cells) {
    Entry entry;
    Actor& actor = entry.actor;
    actor.id = cells[id];
    actor.type = cells[type];
    actor.parent = cells[parent];
    entry.code = cells[code];
    const auto values = std::count(cells[aliases].begin(), cells[latin].end(), '|');
    actor.names.reserve(static_cast<std::size_t>(values) + 6);
    read_values(cells[name], NameKind::name, actor.names);
    if (!actor.names.empty()) actor.name = actor.names.front().text;
    read_values(cells[aliases], NameKind::alias, actor.names);
    read_values(cells[acronyms], NameKind::acronym, actor.names);
    read_values(cells[metonyms], NameKind::metonym, actor.names);
    read_values(cells[adjectives], NameKind::nisba_adjective, actor.names);
    read_values(cells[latin], NameKind::latin, actor.names);
    read_offices(cells, actor);
    return entry;
}

}  // namespace

void read_table(std::string_view file, std::string_view bytes, std::vector<Entry>& entries) {
    std::size_t line = 0;
    cut(bytes, '\n', [&](std::string_view text) {
        ++line;
        if (text.ends_with('\r')) text.remove_suffix(1);
        if (text.empty() || text.front() == '#' || text.starts_with("id\t")) return;
        Cells cells;
        std::size_t found = 0;
        cut(text, '\t', [&](std::string_view cell) {
            if (found < columns) cells[found] = cell;
            ++found;
        });
        const auto where = [&] { return std::string(file) + ":" + std::to_string(line) + ": "; };
        if (found < least_columns || found > columns)
            throw std::runtime_error(where() + std::to_string(found) + " columns, expected " +
                                     std::to_string(least_columns) + " to " + std::to_string(std::size_t{columns}));
        try {
            entries.push_back(read_row(cells));
        } catch (const std::runtime_error& error) {
            throw std::runtime_error(where() + error.what());
        }
    });
}

}  // namespace bahith::actors
