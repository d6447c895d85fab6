// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the dates of a paragraph: reads each place with the grammar, ties neighbours together, gives them their days.
#include <utility>

#include "analyzers/dates/reader.hpp"
#include "analyzers/dates/resolve.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/tie.hpp"

namespace bahith::dates {
namespace {

class Finder {
public:
    Finder(std::string_view text, const Anchor& anchor)
        : tokens_(scan(text)), reader_(tokens_, false), anchor_(anchor) {}

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
            if (const auto joined = join(*resolved[0], *resolved[1])) {
                add(match.points[0].first, match.points[1].end, *joined);
                return;
            }
        }
        for (std::size_t i = 0; i < match.points.size(); ++i)
            if (resolved[i]) add(match.points[i].first, match.points[i].end, *resolved[i]);
    }

    std::optional<Resolved> days_of(const Point& point) {
        auto result = resolve(point, anchor_, named_year_);
        if (result && point.calendar == Calendar::gregorian && point.year != 0 && !point.decade)
            named_year_ = point.year;
        return result;
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
    int named_year_ = 0;
    std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find(std::string_view text, const Anchor& anchor) {
    return Finder(text, anchor).run();
}

}  // namespace bahith::dates
