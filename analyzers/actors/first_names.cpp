// SPDX-License-Identifier: GPL-2.0-or-later
// The list, folded once on first use.
#include "analyzers/actors/first_names.hpp"

#include <string>
#include <unordered_map>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/data/embedded.hpp"
#include "analyzers/data/list.hpp"

namespace bahith::actors {
namespace {

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using Table = std::unordered_map<std::string, FirstName, Hash, std::equal_to<>>;

Table read() {
    Table table;
    data::each_entry(data::given_names(), [&](std::string_view line) {
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t end = std::min(line.find(' ', at), line.size());
            std::string_view word = line.substr(at, end - at);
            const FirstName how = word.starts_with('?') ? FirstName::maybe : FirstName::yes;
            if (how == FirstName::maybe) word.remove_prefix(1);
            if (!word.empty()) table.emplace(arabic::fold(word), how);
            at = end + 1;
        }
    });
    return table;
}

}  // namespace

FirstName first_name(std::string_view folded) {
    static const Table table = read();
    const auto found = table.find(folded);
    return found == table.end() ? FirstName::no : found->second;
}

}  // namespace bahith::actors
