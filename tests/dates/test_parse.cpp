// SPDX-License-Identifier: GPL-2.0-or-later
// Dates of options and metadata fields.
#include <catch2/catch.hpp>

#include "analyzers/dates/dates.hpp"

using namespace bahith::dates;

TEST_CASE("parse reads every form that people and programs write", "[dates]") {
    struct Row {
        const char* text;
        const char* value;
        Grain grain;
    };
    const Row row = GENERATE(values<Row>({
        {"2024-06-19", "2024-06-19", Grain::day},
        {"2024-06", "2024-06", Grain::month},
        {"2024", "2024", Grain::year},
        {" 2024 ", "2024", Grain::year},
        {"٢٠٢٤", "2024", Grain::year},
        {"2024م", "2024", Grain::year},
        {"عام 2024", "2024", Grain::year},
        {"2024-W24", "2024-W24", Grain::week},
        {"2015/2018", "2015/2018", Grain::year},
        {"2024-10..2024-11", "2024-10/2024-11", Grain::month},
        {"2024-10-01 .. 2024-11-15", "2024-10-01/2024-11-15", Grain::day},
        {"1/10/2024..15 نوفمبر 2024", "2024-10-01/2024-11-15", Grain::day},
        {"2024-05-14T10:00:00+03:00", "2024-05-14", Grain::day},
        {"2024-05-14T10:00:00Z", "2024-05-14", Grain::day},
        {"2024-05-14 10:00", "2024-05-14", Grain::day},
        {"Mon, 20 Jul 2015 12:00:00 GMT", "2015-07-20", Grain::day},
        {"20 Jul 2015 12:00:00 +0300", "2015-07-20", Grain::day},
        {"28th, November 2023", "2023-11-28", Grain::day},
        {"November 28, 2023", "2023-11-28", Grain::day},
        {"Nov 2023", "2023-11", Grain::month},
        {"19/6/2024", "2024-06-19", Grain::day},
        {"19-06-2024", "2024-06-19", Grain::day},
        {"19.6.2024", "2024-06-19", Grain::day},
        {"١٩/٦/٢٠٢٤م", "2024-06-19", Grain::day},
        {"2024/6/19", "2024-06-19", Grain::day},
        {"6/2024", "2024-06", Grain::month},
        {"2024/06", "2024-06", Grain::month},
        {"12 تشرين الأول 2022", "2022-10-12", Grain::day},
        {"12 أكتوبر/تشرين الأول 2022", "2022-10-12", Grain::day},
        {"الأربعاء، 12 أكتوبر 2022", "2022-10-12", Grain::day},
        {"(27 أكتوبر 2023م)", "2023-10-27", Grain::day},
        {"آب 2020", "2020-08", Grain::month},
        {"أكتوبر 2024", "2024-10", Grain::month},
        {"من 3 إلى 5 مايو 2024", "", Grain::day},
        {"3 - 5 مايو 2024", "2024-05-03/2024-05-05", Grain::day},
        {"7 جمادى الأولى 1446هـ", "2024-11-08/2024-11-10", Grain::day},
    }));
    INFO(row.text);
    const auto parsed = parse(row.text);
    if (*row.value == '\0') {
        CHECK_FALSE(parsed);
        return;
    }
    REQUIRE(parsed);
    CHECK(parsed->value == row.value);
    CHECK(parsed->grain == row.grain);
    CHECK(interval_of(parsed->value) == parsed->interval);
}

TEST_CASE("parse refuses what is no date, and says which forms are", "[dates]") {
    struct Row {
        const char* text;
        const char* message;
    };
    const Row row = GENERATE(values<Row>({
        {"", "empty"},
        {"   ", "empty"},
        {"..", "empty"},
        {"31/2/2024", "no such day"},
        {"2024-02-30", "no such day"},
        {"31 يونيو 2024", "no such day"},
        {"2024-13", "not one date"},
        {"أمس", "relative"},
        {"الشهر الماضي", "relative"},
        {"5 مايو", "without its year"},
        {"5/6/24", "not one date"},
        {"20240619", "not one date"},
        {"غير معروف", "not one date"},
        {"كتب في عام 2024", "not one date"},
        {"2024 2025", "not one date"},
        {"2024-11..2024-10", "ends before it begins"},
        {"2024..2025..2026", "more than one"},
    }));
    INFO(row.text);
    const auto parsed = parse(row.text);
    REQUIRE_FALSE(parsed);
    CHECK_THAT(parsed.error().message, Catch::Contains(row.message));
    CHECK_THAT(parsed.error().hint, Catch::Contains("2024-06-19"));
    CHECK(parsed.error().code == bahith::ErrorCode::usage);
}
