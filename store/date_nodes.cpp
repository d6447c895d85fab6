// SPDX-License-Identifier: GPL-2.0-or-later
// Greedy decomposition: at each day take the widest node that begins there and still ends inside.
#include "store/date_nodes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>

namespace bahith::store {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

std::string node_text(year_month_day date, int parts) {
    std::array<char, 16> out{};
    const int length = std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    static constexpr std::array<int, 3> cut{4, 7, 10};
    return {out.data(), static_cast<std::size_t>(std::min(length, cut[static_cast<std::size_t>(parts) - 1]))};
}

}  // namespace

std::vector<std::string> date_nodes(year_month_day first, year_month_day last) {
    using std::chrono::days;
    std::vector<std::string> nodes;
    if (!first.ok() || !last.ok()) return nodes;
    sys_days at = std::max(sys_days(first), sys_days(year(1) / 1 / 1));
    const sys_days end = std::min(sys_days(last), sys_days(year(9999) / 12 / 31));
    while (at <= end) {
        const year_month_day date{at};
        const sys_days year_end = date.year() / 12 / 31;
        const sys_days month_end = date.year() / date.month() / std::chrono::last;
        if (date.month() == month(1) && date.day() == day(1) && year_end <= end) {
            nodes.push_back(node_text(date, 1));
            at = year_end + days(1);
        } else if (date.day() == day(1) && month_end <= end) {
            nodes.push_back(node_text(date, 2));
            at = month_end + days(1);
        } else {
            nodes.push_back(node_text(date, 3));
            at += days(1);
        }
    }
    return nodes;
}

std::string uncounted(std::string_view year) {
    return std::string(year).append("~");
}

std::vector<std::string> ancestors(std::string_view node) {
    std::vector<std::string> above;
    for (const std::size_t length : {std::size_t{4}, std::size_t{7}}) {
        if (node.size() > length) above.emplace_back(node.substr(0, length));
    }
    return above;
}

std::string day_value(year_month_day day) {
    std::string value = node_text(day, 3);
    std::erase(value, '-');
    return value;
}

}  // namespace bahith::store
