// SPDX-License-Identifier: GPL-2.0-or-later
// What holds for dates in any text, and the arithmetic of intervals.
#include <catch2/catch.hpp>

#include <ctime>
#include <random>

#include "analyzers/dates/dates.hpp"

using namespace bahith::dates;

namespace {

bool is_border(const std::string& text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

void check_laws(const std::string& text, const Anchor& anchor) {
    std::size_t last = 0;
    for (const Mention& mention : find(text, anchor)) {
        REQUIRE(mention.begin >= last);
        REQUIRE(mention.begin < mention.end);
        REQUIRE(mention.end <= text.size());
        REQUIRE(is_border(text, mention.begin));
        REQUIRE(is_border(text, mention.end));
        REQUIRE(interval_of(mention.value) == mention.interval);
        REQUIRE(mention.interval.first <= mention.interval.last);
        if (!anchor.published) REQUIRE_FALSE(mention.relative);
        last = mention.end;
    }
}

/// Pieces of dates in any order reach more of the grammar than letters would.
std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> pieces{" ",
                                                 " ",
                                                 "و",
                                                 "في ",
                                                 "من ",
                                                 "بين ",
                                                 "إلى ",
                                                 "حتى ",
                                                 "2024",
                                                 "1446هـ",
                                                 "٢٠١٥",
                                                 "31",
                                                 "7",
                                                 "/",
                                                 "-",
                                                 "–",
                                                 ".",
                                                 "،",
                                                 "(",
                                                 ")",
                                                 ":",
                                                 "م",
                                                 "عام ",
                                                 "عامي ",
                                                 "شهر ",
                                                 "يوم ",
                                                 "يومي ",
                                                 "الخميس",
                                                 "الماضي",
                                                 "المقبل ",
                                                 "يونيو",
                                                 "حزيران",
                                                 "تشرين ",
                                                 "الأول",
                                                 "شوال ",
                                                 "الربع ",
                                                 "أوائل ",
                                                 "القرن ",
                                                 "هذا ",
                                                 "الشهر ",
                                                 "العام ",
                                                 "السابع ",
                                                 "عشر ",
                                                 "أمس ",
                                                 "اليوم",
                                                 "غداً ",
                                                 "ربيع ",
                                                 "ذي ",
                                                 "القعدة ",
                                                 "آب",
                                                 "الموافق ",
                                                 "كل ",
                                                 "ـ",
                                                 "th",
                                                 "May ",
                                                 "التسعينيات ",
                                                 "العشرينيات",
                                                 "\xE2\x80\x8F",
                                                 "\xC2\xA0",
                                                 "\xD9",
                                                 "\xFF",
                                                 "\xE0\x80",
                                                 std::string(1, '\0'),
                                                 "99999999999999999999",
                                                 "0000",
                                                 "كانون 2",
                                                 "منذ ",
                                                 "ثلاثة ",
                                                 "أشهر ",
                                                 "عامين ",
                                                 "الأسبوع ",
                                                 "التالي ",
                                                 "فاتح ",
                                                 "الألفية ",
                                                 "العقد ",
                                                 "الصيف ",
                                                 "قبل ",
                                                 "بعد ",
                                                 "ما ",
                                                 "آخر ",
                                                 "السنوات ",
                                                 "الخمس ",
                                                 "الـ",
                                                 "الأخيرة ",
                                                 "الشهرين ",
                                                 "الماضيين ",
                                                 "عقدين ",
                                                 "من الزمن ",
                                                 "كانون ",
                                                 "شتاء ",
                                                 "فصاعدا",
                                                 "ابتداء ",
                                                 "بداية ",
                                                 "نهاية ",
                                                 "أسبوع ",
                                                 "أول ",
                                                 "الاثني عشر ",
                                                 "لحكمه ",
                                                 "هذا ",
                                                 ".."};
    std::uniform_int_distribution<std::size_t> pick(0, pieces.size() - 1);
    std::uniform_int_distribution<int> length(1, 30);
    std::string text;
    for (int n = length(random); n > 0; --n) text += pieces[pick(random)];
    return text;
}

}  // namespace

TEST_CASE("mentions of any bytes are in order, whole and consistent", "[dates]") {
    std::mt19937 random(20240619);
    const Anchor none;
    const Anchor day{interval_of("2024-11-14")};
    const Anchor month{interval_of("2024-10")};
    for (int round = 0; round < 20000; ++round) {
        const std::string text = random_text(random);
        INFO(text);
        check_laws(text, none);
        check_laws(text, day);
        check_laws(text, month);
        if (const auto parsed = parse(text)) REQUIRE(interval_of(parsed->value) == parsed->interval);
        if (const auto times = parse_filter(text, day.published->first))
            for (const Interval& days : times->days) REQUIRE(days.first <= days.last);
    }
    for (int round = 0; round < 2000; ++round) {
        std::string text(static_cast<std::size_t>(round % 97), ' ');
        for (char& byte : text) byte = static_cast<char>(random() & 0xFFU);
        check_laws(text, day);
    }
}

TEST_CASE("long texts take time in proportion", "[dates]") {
    const std::string piece = GENERATE("و2024 ", "2024-", "3 و", "يونيو/", "بين ", "(", "ـ", "ربيع ", "أوائل ",
                                       "الخميس ", "السنوات الـ", "آخر ثلاثة ", "قبل عقد ", "كانون 2024 و", "هذا الصيف",
                                       "صيف و", "العشرين سنة ", "الخمسة عشر ", "آخر أسبوع من ");
    INFO(piece);
    const Anchor anchor{interval_of("2024-11-14")};
    const auto filled = [&](std::size_t size) {
        std::string text;
        while (text.size() < size) text += piece;
        return text;
    };
    const auto seconds = [&](const std::string& text) {
        const std::clock_t begin = std::clock();
        CHECK_FALSE(parse_filter(text, std::chrono::year{2024} / 11 / 14));
        static_cast<void>(find(text, anchor));
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    constexpr std::size_t size = 50000, times = 8;
    const std::string text = filled(times * size);
    check_laws(text, anchor);
    constexpr double slack = .05;  // of a clock on a busy machine; time that grew with the square would be 64-fold
    CHECK(seconds(text) < 4 * times * (seconds(filled(size)) + slack / times));
}

TEST_CASE("harakat and tatweel change no value", "[dates]") {
    for (const char* text : {"في يونيو 2024", "في يُونْيُو 2024", "في يـونيـو 2024", "في يونيو ٢٠٢٤"}) {
        const auto found = find(text, {});
        REQUIRE(found.size() == 1);
        CHECK(found[0].value == "2024-06");
    }
}

TEST_CASE("intervals of ISO values", "[dates]") {
    struct Row {
        const char* iso;
        const char* first;
        const char* last;
    };
    const Row row = GENERATE(values<Row>({
        {"2024", "2024-01-01", "2024-12-31"},
        {"2024-02", "2024-02-01", "2024-02-29"},
        {"2023-02", "2023-02-01", "2023-02-28"},
        {"2024-06-19", "2024-06-19", "2024-06-19"},
        {"2024-W01", "2024-01-01", "2024-01-07"},
        {"2020-W53", "2020-12-28", "2021-01-03"},
        {"2024-06/2024-08", "2024-06-01", "2024-08-31"},
        {"1990/1999", "1990-01-01", "1999-12-31"},
        {"0622", "0622-01-01", "0622-12-31"},
    }));
    const auto interval = interval_of(row.iso);
    REQUIRE(interval);
    CHECK(iso_day(interval->first) == row.first);
    CHECK(iso_day(interval->last) == row.last);
}

TEST_CASE("what is no ISO value has no interval", "[dates]") {
    for (const char* iso :
         {"", "24", "0000", "2024-", "2024-13", "2024-00", "2024-02-30", "2024-6-1", "2024-W54", "2023-W53", "2024-W00",
          "2024/2023", "2024/", "/2024", "2024/2025/2026", "2024-06-19T10:00", "202x"})
        CHECK_FALSE(interval_of(iso));
}

TEST_CASE("overlap is shared days", "[dates]") {
    const auto june = *interval_of("2024-06");
    CHECK(overlap(june, *interval_of("2024")));
    CHECK(overlap(june, *interval_of("2024-06-30")));
    CHECK(overlap(*interval_of("2024-06-30"), june));
    CHECK_FALSE(overlap(june, *interval_of("2024-07-01")));
    CHECK_FALSE(overlap(june, *interval_of("2023")));
}

TEST_CASE("grains have names", "[dates]") {
    CHECK(std::string(to_string(Grain::day)) == "day");
    CHECK(std::string(to_string(Grain::week)) == "week");
    CHECK(std::string(to_string(Grain::month)) == "month");
    CHECK(std::string(to_string(Grain::quarter)) == "quarter");
    CHECK(std::string(to_string(Grain::year)) == "year");
    CHECK(std::string(to_string(Grain::decade)) == "decade");
    CHECK(std::string(to_string(Grain::century)) == "century");
}
