// SPDX-License-Identifier: GPL-2.0-or-later
// Digits and blocks have no direction of their own, so that each line is held left to right and padded at its left.
#include "cli/render/timeline_text.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

#include "cli/messages.hpp"

namespace bahith::cli {

namespace {

constexpr std::size_t longest_gap = 6;  // empty lines, or lines between two equal ones, shown in a row
constexpr std::size_t shortest_bar = 10;
constexpr std::string_view whole = "█", half = "▐", gap = "⋮";

using Day = std::chrono::year_month_day;

std::optional<Day> first_day(const std::string& time) {
    int year = 0;
    unsigned month = 1, day = 1;
    if (std::sscanf(time.c_str(), "%4d-%2u-%2u", &year, &month, &day) < 1) return std::nullopt;
    const Day read{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return read.ok() ? std::optional(read) : std::nullopt;
}

Day next(const Day& day, searcher::Grain grain) {
    if (grain == searcher::Grain::day) return std::chrono::sys_days(day) + std::chrono::days(1);
    if (grain == searcher::Grain::month) return day + std::chrono::months(1);
    return day + std::chrono::years(1);
}

std::string written(const Day& day, searcher::Grain grain) {
    char out[32];
    std::snprintf(out, sizeof out, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return std::string(out, grain == searcher::Grain::year ? 4 : grain == searcher::Grain::month ? 7 : 10);
}

// Times between two bars that have none, no more of them than can be shown.
std::vector<std::string> between(const std::string& from, const std::string& to, searcher::Grain grain) {
    std::vector<std::string> times;
    const auto first = first_day(from), last = first_day(to);
    if (!first || !last) return times;
    for (Day day = next(*first, grain); day < *last && times.size() <= longest_gap; day = next(day, grain))
        times.push_back(written(day, grain));
    return times;
}

// The last of the bars from `i` on that follow one another in time with the same count.
std::size_t same_until(const searcher::Timeline& timeline, std::size_t i) {
    for (; i + 1 < timeline.bars.size(); ++i) {
        const searcher::Bar &bar = timeline.bars[i], &later = timeline.bars[i + 1];
        const auto day = first_day(bar.time);
        if (later.count != bar.count || !day || written(next(*day, timeline.grain), timeline.grain) != later.time)
            break;
    }
    return i;
}

class Chart {
public:
    Chart(const searcher::Timeline& timeline, Context& context) : context_(context) {
        for (const searcher::Bar& bar : timeline.bars) most_ = std::max(most_, bar.count);
        const std::size_t label = timeline.bars.empty() ? 0 : timeline.bars.front().time.size();
        const std::size_t rest = label + std::to_string(most_).size() + 3;
        longest_ = std::max(shortest_bar, context.terminal.width > rest ? context.terminal.width - rest : 0);
        width_ = longest_ + rest - 1;
    }

    void line(const std::string& time, std::size_t count) {
        // At least a half block for what is not nothing.
        const std::size_t halves =
            std::max<std::size_t>(2 * longest_ * count / std::max<std::size_t>(most_, 1), count > 0);
        std::string bar(halves % 2 == 1 ? half : "");
        for (std::size_t i = 0; i < halves / 2; ++i) bar += whole;
        const std::string number = std::to_string(count);
        print(number + " ", bar, (halves + 1) / 2, " " + time);
    }

    void gap_line() { print("", std::string(gap), 1, "   "); }
    void same_line(std::size_t count) { print(std::to_string(count) + " ", std::string(gap), 1, "   "); }

private:
    void print(const std::string& before, const std::string& bar, std::size_t columns, const std::string& after) {
        const std::size_t used = before.size() + columns + after.size();
        const std::string pad(width_ > used ? width_ - used : 0, ' ');
        TerminalText line = TerminalText::of(pad + before) +
                            context_.terminal.paint(TerminalText::of(bar), Style::match) + TerminalText::of(after);
        context_.out.line(context_.terminal.tty ? line.isolated(Direction::left) : line);
    }

    Context& context_;
    std::size_t most_ = 0, longest_ = 0, width_ = 0;
};

}  // namespace

void print_timeline(const searcher::Timeline& timeline, Context& context) {
    Chart chart(timeline, context);
    for (std::size_t i = 0; i < timeline.bars.size(); ++i) {
        if (i > 0) {
            const auto empty = between(timeline.bars[i - 1].time, timeline.bars[i].time, timeline.grain);
            if (empty.size() > longest_gap) chart.gap_line();
            if (empty.size() <= longest_gap)
                for (const std::string& time : empty) chart.line(time, 0);
        }
        chart.line(timeline.bars[i].time, timeline.bars[i].count);
        if (const std::size_t last = same_until(timeline, i); last > i + longest_gap + 1) {
            chart.same_line(timeline.bars[i].count);
            i = last - 1;
        }
    }
    if (timeline.unplaced > 0)
        context.out.line(context.terminal.paint(message(context.language, Msg::timeline_unplaced,
                                                        {counted(context.language, Noun::article, timeline.unplaced)}),
                                                Style::dim));
}

JsonText bars_json(const searcher::Timeline& timeline) {
    JsonArray bars;
    for (const searcher::Bar& bar : timeline.bars)
        bars.add(JsonObject().add("time", bar.time).add("count", JsonText::number(bar.count)).done());
    return bars.done();
}

std::string name_of(searcher::Grain grain) {
    return grain == searcher::Grain::day ? "day" : grain == searcher::Grain::month ? "month" : "year";
}

}  // namespace bahith::cli
