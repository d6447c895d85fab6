// SPDX-License-Identifier: GPL-2.0-or-later
// Reads a text that is meant to be one date: an option, a metadata field.
#include <ctime>
#include <optional>
#include <utility>

#include "analyzers/dates/reader.hpp"
#include "analyzers/dates/resolve.hpp"
#include "analyzers/dates/tie.hpp"

namespace bahith::dates {
namespace {

constexpr const char* forms =
    "write a day, month or year as 2024-06-19, 2024-06, 2024, 19/6/2024 or 19 يونيو 2024, or a range as "
    "2024-10..2024-11";

constexpr const char* forms_of_filter =
    "write a day, month or year as 2024-06-19, 2024-06, 2024, 19/6/2024 or 19 يونيو 2024, one counted from today as "
    "أمس "
    "or الشهر الماضي, or a range as 2024-10..2024-11 or بين 2015 و2018";

using Today = std::optional<std::chrono::year_month_day>;

tl::unexpected<Error> refuse(std::string_view text, const std::string& why, const Today& today) {
    constexpr std::size_t longest = 80;
    std::string shown(text.substr(0, longest));
    while (text.size() > longest && !shown.empty() && (text[shown.size()] & 0xC0) == 0x80) shown.pop_back();
    return fail(ErrorCode::usage, "'" + shown + "': " + why, today ? forms_of_filter : forms);
}

/// Hours and zone behind a date: from the first number with a glued colon on. ISO puts a T between.
void drop_time(std::vector<Token>& tokens) {
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::number || tokens[i + 1].mark != ':' || !tokens[i + 1].glued) continue;
        const bool letter =
            tokens[i].glued && tokens[i - 1].end - tokens[i - 1].begin == 1 && tokens[i - 1].kind == Token::Kind::word;
        tokens.resize(letter ? i - 1 : i);
        return;
    }
}

bool is_noise(const Token& token) {
    return token.kind == Token::Kind::mark;
}

/// The tokens of a date without what metadata fields put around it.
std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens = scan(text);
    drop_time(tokens);
    while (!tokens.empty() && is_noise(tokens.back())) tokens.pop_back();
    while (!tokens.empty() && is_noise(tokens.front())) tokens.erase(tokens.begin());
    return tokens;
}

/// «بين», «من», «في», «منذ» before the date of a filter.
std::size_t behind_preposition(const Reader& reader) {
    const Entry& entry = reader.at(0).entry;
    return entry.word == Word::in || entry.word == Word::between || entry.word == Word::from ? 1 : 0;
}

/// «عامي 2022 و2023»: each begins on the day after the one before.
bool follows(const Resolved& before, const Resolved& after) {
    return std::chrono::sys_days{before.interval.last} + std::chrono::days{1} ==
           std::chrono::sys_days{after.interval.first};
}

/// «منذ 2011»: from its first day to today.
std::optional<Resolved> since(const Resolved& from, const Today& today) {
    if (from.interval.first > *today) return {};
    const Interval days{from.interval.first, *today};
    return Resolved{iso_day(days.first) + '/' + iso_day(days.last), days, Grain::day, true, false};
}

Result<Parsed> parse_words(std::string_view text, const Today& today) {
    const std::vector<Token> tokens = tokens_of(text);
    if (tokens.empty()) return refuse(text, "empty, expected a date", today);
    const Reader reader(tokens, true);
    std::vector<Match> matches = read_all(reader);
    const bool counted = !matches.empty() && matches[0].points.front().first == 0;  // «منذ ثلاثة أيام»
    const std::size_t first = today && !counted ? behind_preposition(reader) : 0;
    const bool one = matches.size() == 1 && matches[0].points.front().first == first && matches[0].end == tokens.size();
    const bool list = one && matches[0].points.size() > 1 && !matches[0].range;
    const bool open = first == 1 && reader.is(0, Word::in) && reader.at(0).entry.value == 1;
    if (!one || (list && !today) || (open && matches[0].points.size() > 1)) return refuse(text, "not one date", today);
    inherit_years(reader, matches);
    Anchor anchor;
    if (today) anchor.published = Interval{*today, *today};
    std::optional<Resolved> result;
    for (const Point& point : matches[0].points) {
        const auto end = resolve(point, anchor, {});
        if (!end && point.year == 0 && !today)
            return refuse(text, "a date without its year or relative to today, expected a full one", today);
        if (!end) return refuse(text, "no such day in the calendar", today);
        if (list && result && !follows(*result, *end)) return refuse(text, "not one date", today);
        result = result ? join(*result, *end) : end;
        if (!result) return refuse(text, "a range that ends before it begins", today);
    }
    if (open) result = since(*result, today);
    if (!result) return refuse(text, "has not begun yet", today);
    return Parsed{result->value, result->grain, result->interval};
}

/// The text of an ISO value in ASCII, or nothing. Its bytes are then what interval_of reads.
std::optional<Parsed> parse_iso(std::string_view text) {
    const auto interval = interval_of(text);
    if (!interval) return {};
    Grain grain = Grain::day;
    const std::string_view first = text.substr(0, text.find('/'));
    if (first.size() == 4) grain = Grain::year;
    if (first.size() == 7) grain = Grain::month;
    if (first.size() == 8) grain = Grain::week;
    return Parsed{std::string(text), grain, *interval};
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

Result<Parsed> parse_range(std::string_view text, const Today& today) {
    text = trimmed(text);
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        if (const auto iso = parse_iso(text)) return *iso;
        return parse_words(text, today);
    }
    if (text.find("..", dots + 2) != std::string_view::npos) return refuse(text, "more than one '..'", today);
    const auto from = parse_range(text.substr(0, dots), today);
    if (!from) return from;
    const auto to = parse_range(text.substr(dots + 2), today);
    if (!to) return to;
    const auto joined = join({from->value, from->interval, from->grain, false, false},
                             {to->value, to->interval, to->grain, false, false});
    if (!joined) return refuse(text, "a range that ends before it begins", today);
    return Parsed{joined->value, joined->grain, joined->interval};
}

}  // namespace

Result<Parsed> parse(std::string_view text) {
    return parse_range(text, {});
}

Result<Parsed> parse(std::string_view text, const std::chrono::year_month_day& today) {
    return parse_range(text, today);
}

std::chrono::year_month_day today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (localtime_r(&now, &local) == nullptr)
        return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

}  // namespace bahith::dates
