// SPDX-License-Identifier: GPL-2.0-or-later
// Reads a metadata field that is meant to be one date.
#include <optional>

#include "analyzers/dates/reader.hpp"
#include "analyzers/dates/resolve.hpp"
#include "analyzers/dates/tie.hpp"
#include "analyzers/dates/typed.hpp"

namespace bahith::dates {
namespace {

constexpr const char* forms =
    "write a day, month or year as 2024-06-19, 2024-06, 2024, 19/6/2024 or 19 يونيو 2024, or a range as "
    "2024-10..2024-11";

tl::unexpected<Error> refuse(std::string_view text, const std::string& why) {
    return fail(ErrorCode::usage, quoted(text) + ": " + why, forms);
}

Result<Parsed> parse_words(std::string_view text) {
    const std::vector<Token> tokens = tokens_of_date(text);
    if (tokens.empty()) return refuse(text, "empty, expected a date");
    const Reader reader(tokens, true);
    std::vector<Match> matches = read_all(reader);
    const bool one = matches.size() == 1 && matches[0].points.front().first == 0 && matches[0].end == tokens.size();
    const bool list = one && matches[0].points.size() > 1 && !matches[0].range;
    if (!one || list) return refuse(text, "not one date");
    inherit_years(reader, matches);
    std::optional<Resolved> result;
    for (const Point& point : matches[0].points) {
        const auto end = resolve(point, {}, {});
        if (!end && point.year == 0)
            return refuse(text, "a date without its year or relative to today, expected a full one");
        if (!end) return refuse(text, "no such day in the calendar");
        result = result ? join(*result, *end) : end;
        if (!result) return refuse(text, "a range that ends before it begins");
    }
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

}  // namespace

Result<Parsed> parse(std::string_view text) {
    text = trimmed(text);
    const std::size_t dots = text.find(two_dots);
    if (dots == std::string_view::npos) {
        if (const auto iso = parse_iso(text)) return *iso;
        return parse_words(text);
    }
    const std::string_view end = text.substr(dots + two_dots.size());
    if (end.find(two_dots) != std::string_view::npos) return refuse(text, "more than one '..'");
    const auto from = parse(text.substr(0, dots));
    if (!from) return from;
    const auto to = parse(end);
    if (!to) return to;
    const auto joined = join({from->value, from->interval, from->grain, false, false},
                             {to->value, to->interval, to->grain, false, false});
    if (!joined) return refuse(text, "a range that ends before it begins");
    return Parsed{joined->value, joined->grain, joined->interval};
}

}  // namespace bahith::dates
