// SPDX-License-Identifier: GPL-2.0-or-later
// What is asked of the searcher: plain data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bahith::searcher {

enum class Sort : std::uint8_t { relevance, newest, oldest };

/// Filters as the user wrote them; the searcher parses dates and names and reports what it cannot understand.
struct Filters {
    std::string from;                 ///< published on or after; empty: open
    std::string to;                   ///< published on or before
    std::string mentions;             ///< D or D..D: the passage speaks of that time
    std::vector<std::string> actors;  ///< the passage mentions every one of them
    std::string source;
    std::string author;
};

/// Which passages a query of several words finds.
enum class Match : std::uint8_t {
    all,  ///< those with all words; when there is none, those with most of them (Response::relaxed)
    any,  ///< those with any of the words, as measuring runs want it
};

enum class Unit : std::uint8_t { article, passage };

enum class Grain : std::uint8_t { day, month, year };

/// By the date of publication, or by the times that passages speak of.
enum class TimelineOf : std::uint8_t { published, mentioned };

struct TimelineRequest {
    TimelineOf of = TimelineOf::published;
    Grain grain = Grain::month;
};

struct Request {
    std::string query;
    Filters filters;
    std::size_t limit = 10;
    std::size_t offset = 0;
    Sort sort = Sort::relevance;
    Match match = Match::all;
    Unit unit = Unit::article;  ///< article: the best passage of each article
    bool total = true;          ///< count all matching articles exactly
    bool facets = false;
    std::vector<std::string> facet_fields{"actor", "source", "author", "month"};
    std::size_t facet_limit = 10;  ///< values a facet; 0: all
    std::optional<TimelineRequest> timeline;
    bool snippets = true;
    bool second_stage = true;  ///< false: the order of the first stage, for measuring what the second costs
    bool explain = false;
    std::size_t snippet_chars = 300;  ///< code points of original text, about
};

struct ActorsRequest {
    std::string pattern;             ///< a name or part of one in any spelling, an id, or empty: all
    std::vector<std::string> with;   ///< only where passages mention all of these too; empty: anywhere
    std::optional<Grain> over_time;  ///< with a timeline of each, by date of publication
    std::size_t limit = 0;           ///< 0: all
};

}  // namespace bahith::searcher
