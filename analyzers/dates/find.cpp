// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the dates of a paragraph: reads each place with the grammar, ties neighbours together, gives them their days.
#include <utility>

#include "analyzers/dates/frame.hpp"
#include "analyzers/dates/reader.hpp"
#include "analyzers/dates/resolve.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/tie.hpp"

namespace bahith::dates {
namespace {

class Finder {
public:
    Finder(std::string_view text, const Anchor& anchor, Memory& memory)
        : tokens_(scan(text)),
          reader_(tokens_, false),
          anchor_(anchor),
          memory_(memory),
          frame_(text, tokens_, reader_, anchor) {}

    std::vector<Mention> run() {
        std::vector<Match> matches = read_all(reader_);
        inherit_years(reader_, matches);
        for (const Match& match : matches) emit(match);
        return std::move(mentions_);
    }

private:
    void emit(const Match& match) {
        std::vector<std::optional<Resolved>> resolved;
        for (const Point& point : match.points) resolved.push_back(days_of(point));
        if (match.range && resolved[0] && resolved[1]) {
            if (const auto joined = join_moved(match.points[1], *resolved[0], *resolved[1], anchor_)) {
                add(match.points[0].first, match.points[1].end, *joined);
                return;
            }
        }
        for (std::size_t i = 0; i < match.points.size(); ++i)
            if (resolved[i]) add(match.points[i].first, match.points[i].end, *resolved[i]);
    }

    std::optional<Resolved> days_of(const Point& point) {
        Named named{last_, named_year(point)};
        auto result = resolve(point, anchor_, named);
        if (!result) return result;
        const bool says_day = point.calendar == Calendar::gregorian && point.year != 0 && point.day != 0;
        if (says_day && point.years == 1) memory_.remember(point.month, point.day, point.year);
        frame_.take(point, static_cast<int>(result->interval.first.year()));
        if (!point.day_shift && !point.stretch && point.years == 1) last_ = result;
        return result;
    }

    /// The year of a date without one: of the same day where the article dated it in full, else of its sentence.
    int named_year(const Point& point) {
        if (point.year != 0 || point.month == 0 || point.calendar != Calendar::gregorian || point.future) return 0;
        if (const int year = memory_.year_of(point.month, point.day); year != 0) return year;
        return frame_.year_for(point);
    }

    void add(std::size_t first, std::size_t end, const Resolved& resolved) {
        Mention mention;
        mention.begin = tokens_[first].bare;
        mention.end = tokens_[end - 1].end;
        mention.value = resolved.value;
        mention.grain = resolved.grain;
        mention.relative = resolved.relative;
        mention.year_inferred = resolved.year_inferred;
        mention.interval = resolved.interval;
        mentions_.push_back(std::move(mention));
    }

    std::vector<Token> tokens_;
    Reader reader_;
    const Anchor& anchor_;
    Memory& memory_;
    std::optional<Resolved> last_;
    Frame frame_;
    std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find(std::string_view text, const Anchor& anchor) {
    Memory memory;
    return find(text, anchor, memory);
}

std::vector<Mention> find(std::string_view text, const Anchor& anchor, Memory& memory) {
    return Finder(text, anchor, memory).run();
}

void Memory::remember(int month, int day, int year) {
    years_[index(month, day)] = static_cast<std::int16_t>(year);
}

int Memory::year_of(int month, int day) const {
    return day == 0 ? 0 : years_[index(month, day)];
}

std::size_t Memory::index(int month, int day) {
    return std::size_t{32} * static_cast<std::size_t>(month - 1) + static_cast<std::size_t>(day);
}

}  // namespace bahith::dates
