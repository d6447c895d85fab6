// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the time that a filter names: a date, several, or two ends, of which one may be left open.
#include <ctime>
#include <optional>
#include <utility>

#include "analyzers/dates/reader.hpp"
#include "analyzers/dates/resolve.hpp"
#include "analyzers/dates/tie.hpp"
#include "analyzers/dates/typed.hpp"

namespace bahith::dates {
namespace {

namespace ch = std::chrono;
using Shape = Times::Shape;

constexpr std::size_t most_times = 24;  // of a list: the time of a search grows with the square of its alternatives

constexpr const char* forms =
    "write a day, month or year as 2024-06-19, 2024-06, 2024, 19/6/2024 or 19 يونيو 2024, one counted from today as "
    "أمس, "
    "الشهر الماضي or آخر ثلاثة أشهر, or a range as 2024-10..2024-11, بين 2015 و2018 or منذ 2015";

tl::unexpected<Error> refuse(std::string_view text, const std::string& why) {
    return fail(ErrorCode::usage, quoted(text) + ": " + why, forms);
}

tl::unexpected<Error> refuse_reversed(std::string_view text) {
    return fail(ErrorCode::usage, quoted(text) + ": a range that ends before it begins",
                "write the earlier date first");
}

/// What the words before a date make of it.
enum class Opening : std::uint8_t { none, between, from, since, until, before, after };

/// «ابتداء من», «إلى غاية», «من بعد 2010», «حتى ما قبل 2015»; others contradict each other: «قبل وبعد».
std::optional<Opening> joined(Opening one, Opening two) {
    using enum Opening;
    if (one == none || one == two) return two;
    if (two == none || (one == after && two == from)) return one;
    const bool narrows = (one == from && two == after) || (one == until && two == before);
    return narrows ? std::optional(two) : std::nullopt;
}

std::optional<Opening> opening_word(const Reader& reader, std::size_t at) {
    using enum Opening;
    const Entry& entry = reader.at(at).entry;
    switch (entry.word) {
        case Word::period:
        case Word::letter:
        case Word::daytime:        // «ليلة أمس»
        case Word::corresponding:  // «بتاريخ»
            return none;
        case Word::filler:
            if (reader.is(at + 1, Word::before) || reader.is(at + 1, Word::after) || reader.is(at + 1, Word::between))
                return none;
            return {};
        case Word::on:  // «على مدى»
            return reader.is(at + 1, Word::portion) ? std::optional(none) : std::nullopt;
        case Word::portion:
            return reader.is(at - 1, Word::on) ? std::optional(none) : std::nullopt;
        case Word::in:
            return entry.value == 1 ? since : none;
        case Word::between:
            return between;
        case Word::from:
        case Word::start:
            return from;
        case Word::to:
            return until;
        case Word::before:
            return before;
        case Word::after:
            return after;
        default:
            return {};
    }
}

/// Nothing where another word stands, or where two contradict each other.
std::optional<Opening> opening(const Reader& reader, std::size_t end) {
    std::optional found = Opening::none;
    for (std::size_t at = 0; at < end && found; ++at) {
        const auto word = opening_word(reader, at);
        found = word ? joined(*found, *word) : std::nullopt;
    }
    return found;
}

/// The matches follow each other as a list, to the end of the text or to «فصاعدا», «وما بعدها».
bool fill_text(const Reader& reader, const std::vector<Match>& matches) {
    for (std::size_t i = 1; i < matches.size(); ++i)
        if (next_of_series(reader, matches[i - 1].end) != matches[i].points.front().first) return false;
    std::size_t end = matches.back().end;
    if (reader.is(end, Word::filler) && reader.at(end).conjunction) ++end;
    return end == reader.size() || (end + 1 == reader.size() && reader.is(end, Word::onward));
}

bool follows(const Interval& before, const Interval& after) {
    return ch::sys_days{before.last} + ch::days{1} == ch::sys_days{after.first};
}

/// «السبعينات والثمانينات» are one time.
void append(std::vector<Interval>& days, const Interval& next) {
    if (!days.empty() && follows(days.back(), next))
        days.back().last = next.last;
    else
        days.push_back(next);
}

/// «بداية 2024» and «نهاية 2024» beside an open end are a day, which it takes in: «حتى بداية», «قبل نهاية», «بعد
/// بداية».
Opening at_border(Opening opening, const Slice& slice, Interval& days) {
    if (!slice.border || opening == Opening::none) return opening;
    const bool begins = slice.index == 0;
    days = begins ? Interval{days.first, days.first} : Interval{days.last, days.last};
    if (opening == Opening::before && !begins) return Opening::until;
    return opening == Opening::after && begins ? Opening::from : opening;
}

/// Open where its opening says so; nothing where the two do not go together.
std::optional<Times> opened(Times times, Opening opening, const ch::year_month_day& today) {
    const bool date = times.shape == Shape::date;
    const bool range = times.shape == Shape::range;
    Interval& days = times.days.front();
    switch (opening) {
        case Opening::none:
            return times;
        case Opening::between:
            return range ? std::optional(times) : std::nullopt;
        case Opening::from:
        case Opening::since:
            if (range) return times;
            days.last = opening == Opening::since ? today : all_days().last;
            times.shape = Shape::since;
            break;
        case Opening::after:
            days = {ch::sys_days{days.last} + ch::days{1}, all_days().last};
            times.shape = Shape::since;
            break;
        case Opening::until:
            days.first = all_days().first;
            times.shape = Shape::until;
            break;
        case Opening::before:
            days = {all_days().first, ch::sys_days{days.first} - ch::days{1}};
            times.shape = Shape::until;
            break;
    }
    return date && days.first <= days.last ? std::optional(times) : std::nullopt;
}

class Words {
public:
    Words(std::string_view text, const ch::year_month_day& today)
        : text_(text), today_(today), tokens_(bare(tokens_of_date(text))), reader_(tokens_, true) {}

    Result<Times> read() const {
        if (tokens_.empty()) return refuse(text_, "empty, expected a date");
        std::vector<Match> matches = read_all(reader_);
        auto open = matches.empty() ? std::nullopt : opening(reader_, matches.front().points.front().first);
        if (!open || !fill_text(reader_, matches)) return not_a_date();
        inherit_years(reader_, matches);
        Times times;
        for (const Match& match : matches)
            if (auto added = add(match, times.days); !added) return tl::make_unexpected(added.error());
        if (times.days.size() > most_times)
            return refuse(text_,
                          std::to_string(times.days.size()) + " times, expected at most " + std::to_string(most_times));
        const bool ends = matches.size() == 1 && matches.front().range;
        const bool one = matches.size() == 1 && matches.front().points.size() == 1;
        times.shape = one ? Shape::date : ends || times.days.size() == 1 ? Shape::range : Shape::list;
        if (reader_.is(tokens_.size() - 1, Word::onward))
            open = open == Opening::since ? Opening::from : joined(*open, Opening::from);
        if (!open) return not_a_date();
        if (one) open = at_border(*open, matches.front().points.front().slice, times.days.front());
        if (one && reader_.is(matches.front().points.front().first, Word::in)) times.shape = Shape::since;  // «منذ سنة»
        if (*open == Opening::since && one && times.days.front().first > today_)
            return refuse(text_, "has not begun yet, expected a time of the past");
        auto result = opened(std::move(times), *open, today_);
        if (!result) return not_a_date();
        return *std::move(result);
    }

private:
    /// «وفي 2015», «بعام 2015»
    static std::vector<Token> bare(std::vector<Token> tokens) {
        if (!tokens.empty()) tokens.front().conjunction = tokens.front().preposition = false;
        return tokens;
    }

    tl::unexpected<Error> not_a_date() const {
        return refuse(text_, "not one date, expected a day, month, year or range");
    }

    Result<void> add(const Match& match, std::vector<Interval>& days) const {
        const Anchor anchor{Interval{today_, today_}};
        std::vector<Resolved> ends;
        for (const Point& point : match.points) {
            const auto end = resolve(point, anchor, {});
            if (!end || !is_on_weekday(point, end->interval)) return refuse(text_, "no such day in the calendar");
            ends.push_back(*end);
        }
        if (match.range) {
            const auto joined = join_moved(match.points[1], ends[0], ends[1], anchor);
            if (!joined) return refuse_reversed(text_);
            ends = {*joined};
        }
        for (const Resolved& end : ends) append(days, end.interval);
        return {};
    }

    std::string_view text_;
    const ch::year_month_day& today_;
    std::vector<Token> tokens_;
    Reader reader_;
};

Result<Times> parse_part(std::string_view text, const ch::year_month_day& today) {
    if (const auto days = interval_of(text))
        return Times{text.find('/') == std::string_view::npos ? Shape::date : Shape::range, {*days}};
    return Words(text, today).read();
}

/// One end of A..B; all days where it is left out.
Result<Interval> parse_end(std::string_view text, const ch::year_month_day& today) {
    if (text.empty()) return all_days();
    const auto times = parse_part(text, today);
    if (!times) return tl::make_unexpected(times.error());
    if (times->shape != Shape::date) return refuse(text, "a range within a range, expected one date");
    return times->days.front();
}

}  // namespace

Interval all_days() {
    return {ch::year{1} / ch::January / 1, ch::year{9999} / ch::December / 31};
}

Result<Times> parse_filter(std::string_view text, const ch::year_month_day& today) {
    text = trimmed(text);
    const std::size_t dots = text.find(two_dots);
    if (dots == std::string_view::npos) return parse_part(text, today);
    if (text.substr(dots).starts_with("...")) return refuse(text, "more than one '..'");
    const std::string_view from = trimmed(text.substr(0, dots)), to = trimmed(text.substr(dots + two_dots.size()));
    if (to.find(two_dots) != std::string_view::npos) return refuse(text, "more than one '..'");
    const auto first = parse_end(from, today);
    if (!first) return tl::make_unexpected(first.error());
    const auto last = parse_end(to, today);
    if (!last) return tl::make_unexpected(last.error());
    if (last->last < first->first) return refuse_reversed(text);
    const Shape shape = from.empty() == to.empty() ? Shape::range : from.empty() ? Shape::until : Shape::since;
    return Times{shape, {{first->first, last->last}}};
}

std::chrono::year_month_day today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (localtime_r(&now, &local) == nullptr)
        return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

}  // namespace bahith::dates
