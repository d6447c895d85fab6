// SPDX-License-Identifier: GPL-2.0-or-later
// Overlap of intervals is overlap of nodes.
#include "store/date_nodes.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

using namespace bahith::store;
using namespace std::chrono;

namespace {

struct Row {
    year_month_day first, last;
    std::vector<std::string> nodes;
    const char* remark;
};

// As the searcher asks: a node of the query is a node of the text, or above one, or below one.
bool meet(const std::vector<std::string>& text, const std::vector<std::string>& query) {
    std::set<std::string> nodes(text.begin(), text.end()), above;
    for (const std::string& node : text) {
        for (std::string& up : ancestors(node)) above.insert(std::move(up));
    }
    return std::any_of(query.begin(), query.end(), [&](const std::string& node) {
        if (nodes.count(node) > 0 || above.count(node) > 0) return true;
        const std::vector<std::string> ups = ancestors(node);
        return std::any_of(ups.begin(), ups.end(), [&](const std::string& up) { return nodes.count(up) > 0; });
    });
}

}  // namespace

TEST_CASE("intervals become the fewest nodes", "[store][dates]") {
    const std::vector<Row> rows{
        {2024y / 10 / 23, 2024y / 10 / 23, {"2024-10-23"}, "a day"},
        {2024y / 10 / 1, 2024y / 10 / 31, {"2024-10"}, "a month"},
        {2024y / 2 / 1, 2024y / 2 / 29, {"2024-02"}, "February of a leap year"},
        {2023y / 2 / 1, 2023y / 2 / 28, {"2023-02"}, "February of another"},
        {2024y / 1 / 1, 2024y / 12 / 31, {"2024"}, "a year"},
        {2024y / 1 / 1, 2024y / 3 / 31, {"2024-01", "2024-02", "2024-03"}, "a quarter"},
        {2023y / 12 / 31, 2025y / 1 / 1, {"2023-12-31", "2024", "2025-01-01"}, "a day too many on both sides"},
        {2024y / 12 / 30, 2025y / 1 / 2, {"2024-12-30", "2024-12-31", "2025-01-01", "2025-01-02"}, "over the new year"},
        {622y / 7 / 16, 622y / 7 / 16, {"0622-07-16"}, "four digits always"},
        {2024y / 5 / 2, 2024y / 5 / 1, {}, "the wrong way round"},
        {2024y / 2 / 30, 2024y / 3 / 1, {}, "no such day"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(date_nodes(row.first, row.last) == row.nodes);
    }
}

TEST_CASE("ancestors are year and month", "[store][dates]") {
    CHECK(ancestors("2024").empty());
    CHECK(ancestors("2024-10") == std::vector<std::string>{"2024"});
    CHECK(ancestors("2024-10-23") == std::vector<std::string>{"2024", "2024-10"});
}

TEST_CASE("law: nodes meet exactly when intervals overlap", "[store][dates]") {
    std::mt19937 random(20240619);
    const sys_days base = 2019y / 1 / 1;
    std::uniform_int_distribution<int> start(0, 2500);
    std::geometric_distribution<int> length(0.01);
    for (int round = 0; round < 4000; ++round) {
        const sys_days a = base + days(start(random)), b = a + days(length(random));
        const sys_days c = base + days(start(random)), d = c + days(length(random) % (round % 2 == 0 ? 3 : 900));
        const bool overlap = a <= d && c <= b;
        if (meet(date_nodes(a, b), date_nodes(c, d)) == overlap) continue;
        FAIL("first " << a.time_since_epoch().count() << ".." << b.time_since_epoch().count() << ", second "
                      << c.time_since_epoch().count() << ".." << d.time_since_epoch().count());
    }
}

TEST_CASE("law: no node lies in another of the same interval", "[store][dates]") {
    const std::vector<std::string> nodes = date_nodes(2001y / 1 / 2, 2018y / 12 / 30);
    CHECK(nodes.size() <= 100);
    for (const std::string& node : nodes) {
        for (const std::string& up : ancestors(node)) CHECK(std::find(nodes.begin(), nodes.end(), up) == nodes.end());
    }
}
