// SPDX-License-Identifier: GPL-2.0-or-later
// Dates against brute force: the same intervals compared one by one.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "analyzers/dates/dates.hpp"
#include "searcher/date_query.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;
using dates::Interval;
using std::chrono::sys_days;

namespace {

/// A day, month or year from 2019 to 2025.
std::string random_date(std::mt19937& random) {
    const sys_days day =
        sys_days(std::chrono::year(2019) / 1 / 1) + std::chrono::days(static_cast<int>(random() % 2550));
    static constexpr std::size_t lengths[] = {10, 10, 7, 4};
    return dates::iso_day(day).substr(0, lengths[random() % 4]);
}

std::string sentence(std::mt19937& random) {
    switch (random() % 3) {
        case 0: {
            const std::string date = random_date(random);
            return "اجتمع الطرفان في " + (date.size() == 4 ? "عام " : std::string()) + date + " دون نتيجة.";
        }
        case 1:
            return "جرت المفاوضات بين عامي 2020 و202" + std::to_string(1 + random() % 5) + " في العاصمة.";
        default:
            return "لم يصدر عن الاجتماع بيان.";
    }
}

struct Dated {
    std::optional<Interval> published;
    std::vector<Interval> mentioned;
};

/// 150 articles of one short paragraph each, and what is true of them.
struct World {
    std::map<std::string, Dated> truth;
    std::unique_ptr<test::Collection> collection;

    World() {
        std::mt19937 random(23);
        std::vector<test::Draft> drafts;
        for (int i = 0; i < 150; ++i) {
            test::Draft draft{"a" + std::to_string(i), sentence(random) + " " + sentence(random)};
            if (random() % 5 != 0) draft.date = random_date(random);
            Dated dated;
            dated.published = dates::interval_of(draft.date);
            for (const auto& mention : dates::find(draft.text, {dated.published}))
                dated.mentioned.push_back(mention.interval);
            truth.emplace(draft.id, dated);
            drafts.push_back(std::move(draft));
        }
        collection = std::make_unique<test::Collection>(drafts);
    }

    template <class Wanted>
    [[nodiscard]] std::set<std::string> by_brute_force(Wanted wanted) const {
        std::set<std::string> out;
        for (const auto& [id, dated] : truth)
            if (wanted(dated)) out.insert(id);
        return out;
    }
};

World& world() {
    static World made;
    return made;
}

bool mentions(const Dated& dated, const Interval& days) {
    return std::any_of(dated.mentioned.begin(), dated.mentioned.end(),
                       [&](const Interval& m) { return dates::overlap(m, days); });
}

}  // namespace

TEST_CASE("mentioned dates are found exactly where they overlap", "[searcher][dates]") {
    std::mt19937 random(31);
    std::size_t answers = 0;
    for (int round = 0; round < 300; ++round) {
        std::string a = random_date(random), b = random_date(random);
        Interval days{dates::interval_of(a)->first, dates::interval_of(b)->last};
        searcher::Request request;
        if (round % 2 == 0) {
            days = *dates::interval_of(a);
            request.filters.mentions = a;
        } else {
            if (sys_days(days.first) > sys_days(days.last)) {
                std::swap(a, b);
                days = {dates::interval_of(a)->first, dates::interval_of(b)->last};
            }
            request.filters.mentions = a + ".." + b;
        }
        INFO(request.filters.mentions);
        const auto found = world().collection->found(request);
        REQUIRE(found == world().by_brute_force([&](const Dated& dated) { return mentions(dated, days); }));
        answers += found.size();
    }
    CHECK(answers > 3000);  // the questions were worth asking
}

TEST_CASE("days of a filter on Thursday 14 November 2024", "[searcher][dates]") {
    using namespace std::chrono;
    const year_month_day today = year(2024) / 11 / 14;
    struct Row {
        const char* text;
        const char* days;
    };
    const Row row = GENERATE(values<Row>({
        {"2024-06-19", "2024-06-19"},
        {"2023", "2023"},
        {"٢٠٢٣", "2023"},
        {"2024-10..2024-11", "2024-10/2024-11"},
        {"يونيو 2024", "2024-06"},
        {"حزيران 2024", "2024-06"},
        {"تشرين الأول 2022 .. شباط 2023", "2022-10/2023-02"},
        {"الشهر الماضي", "2024-10"},
        {"الشهر الجاري", "2024-11"},
        {"هذا العام", "2024"},
        {"العام الماضي", "2023"},
        {"الأسبوع الماضي", "2024-W45"},
        {"أمس", "2024-11-13"},
        {"اليوم", "2024-11-14"},
        {"غدا", "2024-11-15"},
        {"الخميس الماضي", "2024-11-07"},
        {"قبل يومين", "2024-11-12"},
        {"قبل ثلاثة أشهر", "2024-08"},
        {"يونيو", "2024-06"},
        {"5 مايو", "2024-05-05"},
        {"يونيو الماضي", "2024-06"},
        {"بين 2015 و2018", "2015/2018"},
        {"بين عامي 2015 و2018", "2015/2018"},
        {"من 2015 إلى 2018", "2015/2018"},
        {"من مايو إلى يوليو 2024", "2024-05/2024-07"},
        {"في رمضان 1445هـ", "2024-03-11/2024-04-09"},
        {"التسعينيات", "1990/1999"},
        {"القرن التاسع عشر", "1800/1899"},
        {"الربع الأول من 2024", "2024-01/2024-03"},
        {"2024-10..أمس", "2024-10-01/2024-11-13"},
        {"العام الماضي..", "2023-01-01/9999-12-31"},
        {"..2020", "0001-01-01/2020-12-31"},
    }));
    INFO(row.text);
    const auto days = searcher::days_of_filter("--mentions", row.text, today);
    REQUIRE(days);
    CHECK(*days == std::vector{*dates::interval_of(row.days)});
}

TEST_CASE("no days of a filter", "[searcher][dates]") {
    using namespace std::chrono;
    for (const char* text : {"", "قريبا", "العام التالي", "2018..2015", "2020..2021..2025", "بين 2018 و2015",
                             "31/2/2024", "2015 2018", "لمدة عامين"}) {
        INFO(text);
        CHECK_FALSE(searcher::days_of_filter("--mentions", text, year(2024) / 11 / 14));
    }
}

TEST_CASE("open ends and far dates", "[searcher][dates]") {
    struct Row {
        const char* mentions;
        Interval days;
    };
    using namespace std::chrono;
    const std::vector<Row> rows{
        {"2022-06..", {year(2022) / 6 / 1, year(9999) / 12 / 31}},
        {"..2021", {year(1) / 1 / 1, year(2021) / 12 / 31}},
        {"..", {year(1) / 1 / 1, year(9999) / 12 / 31}},
        {"1990", {year(1990) / 1 / 1, year(1990) / 12 / 31}},
        {"2020..2020", {year(2020) / 1 / 1, year(2020) / 12 / 31}},
        {"قبل 2015", {year(1) / 1 / 1, year(2014) / 12 / 31}},
        {"بعد مارس 2020", {year(2020) / 4 / 1, year(9999) / 12 / 31}},
        {"حتى نهاية 2021", {year(1) / 1 / 1, year(2021) / 12 / 31}},
    };
    for (const Row& row : rows) {
        INFO(row.mentions);
        searcher::Request request;
        request.filters.mentions = row.mentions;
        CHECK(world().collection->found(request) ==
              world().by_brute_force([&](const Dated& dated) { return mentions(dated, row.days); }));
    }
}

TEST_CASE("a list of times finds what any of them does", "[searcher][dates]") {
    searcher::Request both, one, other;
    both.filters.mentions = "2015 و2021";
    one.filters.mentions = "2015";
    other.filters.mentions = "2021";
    auto expected = world().collection->found(one);
    expected.merge(world().collection->found(other));
    CHECK(world().collection->found(both) == expected);
    both.filters.mentions.clear();
    both.query = "date:\"2015 و2021\"";
    one.filters.mentions.clear();
    one.query = "date:2015 أو date:2021";
    CHECK(world().collection->found(both) == world().collection->found(one));
}

TEST_CASE("publication dates are found exactly where they overlap", "[searcher][dates]") {
    std::mt19937 random(37);
    for (int round = 0; round < 200; ++round) {
        searcher::Request request;
        if (round % 3 != 0) request.filters.from = random_date(random);
        if (round % 3 != 1) request.filters.to = random_date(random);
        const auto first = dates::interval_of(request.filters.from), last = dates::interval_of(request.filters.to);
        INFO(request.filters.from << " to " << request.filters.to);
        if (first && last && sys_days(first->first) > sys_days(last->last)) {
            CHECK_FALSE(world().collection->searcher().search(request));
            continue;
        }
        const auto expected = world().by_brute_force([&](const Dated& dated) {
            return dated.published && (!first || sys_days(dated.published->last) >= sys_days(first->first)) &&
                   (!last || sys_days(dated.published->first) <= sys_days(last->last));
        });
        REQUIRE(world().collection->found(request) == expected);
        if (first && last) {  // the same as a field of the query
            REQUIRE(world().collection->found("تاريخ:" + request.filters.from + ".." + request.filters.to) == expected);
        }
    }
}

TEST_CASE("a date typed as words finds it in any spelling, but no wider date", "[searcher][dates]") {
    test::Collection collection(std::vector<test::Draft>{
        {"day", "وقع الطرفان الاتفاق في 23 تشرين الأول 2024 بعد مفاوضات."},
        {"numeric", "صدر البيان يوم 23/10/2024 في المساء."},
        {"month", "شهد أكتوبر 2024 تصعيدا واسعا."},
        {"year", "شهد عام 2024 تصعيدا واسعا."},
        {"other", "شهد أكتوبر 2023 تصعيدا واسعا."},
    });
    CHECK(collection.found("أكتوبر 2024") == std::set<std::string>{"day", "numeric", "month"});
    CHECK(collection.found("تشرين الأول 2024") == std::set<std::string>{"day", "numeric", "month"});
    CHECK(collection.found("٢٣ أكتوبر ٢٠٢٤") == std::set<std::string>{"day", "numeric"});
    CHECK(collection.found("عام 2024") == std::set<std::string>{"day", "numeric", "month", "year"});
}
