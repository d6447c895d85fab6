// SPDX-License-Identifier: GPL-2.0-or-later
// The table is small and ours: cells are cut where tabs stand, values where bars stand, nothing is quoted.
#include "analyzers/actors/data_file.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace bahith::actors {
namespace {

enum Column : std::size_t { id, type, name, aliases, acronyms, adjectives, metonyms, latin, parent, code, columns };
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
        if (found != columns)
            throw std::runtime_error(std::string(file) + ":" + std::to_string(line) + ": " + std::to_string(found) +
                                     " columns, expected " + std::to_string(std::size_t{columns}));
        entries.push_back(read_row(cells));
    });
}

}  // namespace bahith::actors
