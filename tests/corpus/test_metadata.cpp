// SPDX-License-Identifier: GPL-2.0-or-later
// Stated metadata: what feeds leave in it, and dates of the Hijri calendar.
#include <catch2/catch.hpp>
#include <string>

#include "corpus/entities.hpp"
#include "tests/corpus/scratch.hpp"

using namespace bahith;
using bahith::corpus::decode_entities;
using bahith::test::prose;
using bahith::test::read_all;
using bahith::test::Scratch;

TEST_CASE("references in titles, authors and sources are resolved", "[corpus][metadata]") {
    const Scratch scratch;
    scratch.write("r.jsonl",
                  R"({"title":"قمة&nbsp;&nbsp;&quot;بغداد&quot; \n ما بعدها","author":["هدى&nbsp;سالم"],)"
                  R"("source":"مركز الدراسات &amp; البحوث","url":"https://example.org/?a=1&amp;b=2","text":")" +
                      prose(30) + "\"}\n");
    const auto out = read_all(scratch.root());
    REQUIRE(out.articles.size() == 1);
    CHECK(out.articles[0].title == "قمة \"بغداد\" ما بعدها");
    REQUIRE(out.articles[0].authors.size() == 1);
    CHECK(out.articles[0].authors[0].name == "هدى سالم");
    CHECK(out.articles[0].source == "مركز الدراسات & البحوث");
    CHECK(out.articles[0].url == "https://example.org/?a=1&amp;b=2");
}

TEST_CASE("what is no reference stays as written", "[corpus][metadata]") {
    CHECK(decode_entities("&#1576;&#x628; &lt;b&gt; &laquo;نص&raquo;") == "بب <b> «نص»");
    for (const char* text : {"R&D", "&", "&;", "&#;", "&#x;", "&#xD800;", "&#99999999;", "&#0;", "& nbsp;", "&غير;"}) {
        CHECK(decode_entities(text) == text);
    }
    CHECK(decode_entities("&amp;quot;") == "&quot;");
}

TEST_CASE("a Hijri day is a publication day, a range is none", "[corpus][metadata]") {
    struct Row {
        const char* date;
        const char* value;  ///< null when it is refused
        const char* precision;
    };
    const Row rows[] = {
        {"١٥ رمضان ١٤٣٦", "2015-07-02", "day"},
        {"15 رمضان 1436", "2015-07-02", "day"},
        {"15 رمضان 1436هـ", "2015-07-02", "day"},
        {"1 محرم 1445", "2023-07-19", "day"},
        {"2024-10-01..2024-10-03", nullptr, nullptr},
        {"2024-10-01/2024-10-03", nullptr, nullptr},
        {"١ أكتوبر ٢٠٢٤..٣ أكتوبر ٢٠٢٤", nullptr, nullptr},
        {"رمضان 1436", nullptr, nullptr},
    };
    for (const Row& row : rows) {
        INFO(row.date);
        const Scratch scratch;
        const auto out = read_all(scratch.write("a.txt", prose(30)), {{"date", row.date}});
        REQUIRE(out.articles.size() == (row.value == nullptr ? 0 : 1));
        if (row.value == nullptr) continue;
        REQUIRE(out.articles[0].published);
        CHECK(out.articles[0].published->value == row.value);
        CHECK(out.articles[0].published->precision == row.precision);
        CHECK(out.articles[0].published->evidence == std::string("--set date: ") + row.date);
    }
}
