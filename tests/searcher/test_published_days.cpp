// SPDX-License-Identifier: GPL-2.0-or-later
// Days read once against Xapian's comparison of values.
#include <xapian.h>

#include <catch2/catch.hpp>
#include <random>

#include "searcher/date_query.hpp"
#include "searcher/published_days.hpp"
#include "searcher/tally.hpp"
#include "store/date_nodes.hpp"
#include "store/schema.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
using Op = Xapian::Query::op;
using store::Field;

namespace {

constexpr unsigned documents = 3000;  // several blocks

std::chrono::year_month_day day(std::mt19937& random) {
    return std::chrono::sys_days(std::chrono::year(2014) / 1 / 1) +
           std::chrono::days(static_cast<int>(random() % 1500));
}

/// A day, a range of days, or none; every third document has a word.
void add(Xapian::WritableDatabase& database, std::mt19937& random, unsigned count) {
    for (unsigned i = 0; i < count; ++i) {
        Xapian::Document document;
        document.add_term("all");
        if (i % 3 == 0) document.add_term("word");
        const auto first = day(random);
        const auto last = random() % 2 == 0
                              ? first
                              : std::chrono::year_month_day(std::chrono::sys_days(first) +
                                                            std::chrono::days(static_cast<int>(random() % 40)));
        if (random() % 5 != 0) {
            document.add_value(store::slot(Field::published_first), store::day_value(first));
            document.add_value(store::slot(Field::published_last), store::day_value(last));
        }
        database.add_document(document);
    }
    for (Xapian::docid gone = database.get_lastdocid() - count / 2; gone < database.get_lastdocid(); gone += 19)
        database.delete_document(gone);
    database.commit();
}

std::vector<dates::Interval> times(std::mt19937& random) {
    std::vector<dates::Interval> out;
    for (unsigned i = 0; i <= random() % 2; ++i) {
        dates::Interval one{day(random), day(random)};
        if (one.first > one.last) std::swap(one.first, one.last);
        if (random() % 4 == 0) one.first = dates::all_days().first;
        if (random() % 4 == 0) one.last = dates::all_days().last;
        out.push_back(one);
    }
    return out;
}

void check_same(const Xapian::Database& database, searcher::PublishedDays& days,
                const std::vector<dates::Interval>& during) {
    const Xapian::Query word("word"), ours = days.during(during), theirs = searcher::published_during(during);
    const auto found = [&database](const Xapian::Query& query) { return searcher::matching(database, query); };
    CHECK(found(ours) == found(theirs));
    for (const Op op : {Op::OP_AND, Op::OP_FILTER, Op::OP_OR, Op::OP_AND_NOT, Op::OP_AND_MAYBE}) {
        INFO(op);
        CHECK(found({op, word, ours}) == found({op, word, theirs}));
        CHECK(found({op, ours, word}) == found({op, theirs, word}));
    }
}

}  // namespace

TEST_CASE("days read once say what Xapian's comparison of values says", "[searcher][dates]") {
    std::mt19937 random(41);
    const test::TemporaryFolder folder;
    Xapian::WritableDatabase writer(folder / "db", Xapian::DB_CREATE);
    add(writer, random, documents);
    searcher::PublishedDays days;
    Xapian::Database database(folder / "db");
    for (int round = 0; round < 40; ++round) check_same(database, days, times(random));
    add(writer, random, documents / 2);
    INFO("in an older state, then in the new one");
    check_same(database, days, times(random));
    database.reopen();
    for (int round = 0; round < 10; ++round) check_same(database, days, times(random));
}

TEST_CASE("times that no document comes near to", "[searcher][dates]") {
    std::mt19937 random(43);
    const test::TemporaryFolder folder;
    Xapian::WritableDatabase database(folder / "db", Xapian::DB_CREATE);
    searcher::PublishedDays days;
    using namespace std::chrono;
    const dates::Interval before{year(1990) / 1 / 1, year(2013) / 12 / 31},
        after{year(2030) / 1 / 1, year(9999) / 12 / 31};
    for (int round = 0; round < 2; ++round) {
        INFO((round == 0 ? "an empty database" : "with documents"));
        for (const auto& during : {std::vector{before}, std::vector{after}, std::vector{before, after}})
            check_same(database, days, during);
        CHECK(searcher::matching(database, days.during({after})).empty());
        add(database, random, documents);
    }
}

TEST_CASE("days over several shards", "[searcher][dates]") {
    std::mt19937 random(47);
    const test::TemporaryFolder folder;
    Xapian::Database both;
    for (const char* name : {"one", "other"}) {
        Xapian::WritableDatabase shard(folder / name, Xapian::DB_CREATE);
        add(shard, random, documents / 4);
        both.add_database(shard);
    }
    searcher::PublishedDays days;
    for (int round = 0; round < 10; ++round) check_same(both, days, times(random));
}
