// SPDX-License-Identifier: GPL-2.0-or-later
// Reads a text that is meant to be one date: an option, a metadata field.
#include <utility>

#include "analyzers/dates/reader.hpp"
#include "analyzers/dates/resolve.hpp"
#include "analyzers/dates/tie.hpp"

namespace bahith::dates {
namespace {

constexpr const char* forms =
    "write a day, month or year as 2024-06-19, 2024-06, 2024, 19/6/2024 or 19 يونيو 2024, or a range as "
    "2024-10..2024-11";

tl::unexpected<Error> refuse(std::string_view text, const std::string& why) {
    constexpr std::size_t longest = 80;
    std::string shown(text.substr(0, longest));
    while (text.size() > longest && !shown.empty() && (text[shown.size()] & 0xC0) == 0x80) shown.pop_back();
    return fail(ErrorCode::usage, "'" + shown + "': " + why, forms);
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

Result<Parsed> parse_words(std::string_view text) {
    const std::vector<Token> tokens = tokens_of(text);
    if (tokens.empty()) return refuse(text, "empty, expected a date");
    const Reader reader(tokens, true);
    std::vector<Match> matches = read_all(reader);
    const bool one = matches.size() == 1 && matches[0].points.front().first == 0 && matches[0].end == tokens.size();
    if (!one || (matches[0].points.size() > 1 && !matches[0].range)) return refuse(text, "not one date");
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

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

}  // namespace

Result<Parsed> parse(std::string_view text) {
    text = trimmed(text);
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        if (const auto iso = parse_iso(text)) return *iso;
        return parse_words(text);
    }
    if (text.find("..", dots + 2) != std::string_view::npos) return refuse(text, "more than one '..'");
    const auto from = parse(text.substr(0, dots));
    if (!from) return from;
    const auto to = parse(text.substr(dots + 2));
    if (!to) return to;
    const auto joined = join({from->value, from->interval, from->grain, false, false},
                             {to->value, to->interval, to->grain, false, false});
    if (!joined) return refuse(text, "a range that ends before it begins");
    return Parsed{joined->value, joined->grain, joined->interval};
}

}  // namespace bahith::dates
