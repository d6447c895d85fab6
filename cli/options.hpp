// SPDX-License-Identifier: GPL-2.0-or-later
// What the user asked for, command by command: plain structs, filled by options_*.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "searcher/own_actors.hpp"
#include "searcher/request.hpp"

namespace bahith::cli {

enum class Color : std::uint8_t { automatic, always, never };
enum class Format : std::uint8_t { text, json, jsonl, csv, tsv, trec };

/// Options of every command.
struct CommonOptions {
    std::string db;  ///< as given; database_path() fills in the default
    Color color = Color::automatic;
};

struct AddOptions {
    std::vector<std::string> paths;
    std::vector<std::pair<std::string, std::string>> overrides;
    int wait_seconds = 0;
};

struct RemoveOptions {
    std::vector<std::string> ids;
    int wait_seconds = 0;
};

struct SearchOptions {
    searcher::Request request;
    std::optional<searcher::Unit> unit;    ///< not given: article, and passage for a TREC run
    std::optional<searcher::Match> match;  ///< not given: all, and any for a batch
    std::optional<Format> format;          ///< not given: text, and trec for a batch
    std::string batch;                     ///< file of queries, "-" for standard input
    bool facets = false;
};

struct ShowOptions {
    std::string id;
    Format format = Format::text;
};

struct ReadOptions {
    std::vector<std::string> paths;
    Format format = Format::text;
};

struct AnalyzeOptions {
    std::string text;
    Format format = Format::text;
};

struct ActorsOptions {
    searcher::ActorsRequest request;
    bool own = false;                  ///< the user's edits instead of the actors of the index
    std::optional<std::size_t> limit;  ///< 0: all; not given: 50, or 10 over time
    Format format = Format::text;
};

enum class ActorsAction : std::uint8_t { add, alias, merge, remove, restore };

struct ActorsEditOptions {
    ActorsAction action = ActorsAction::add;
    std::vector<std::string> names;
    searcher::NewActor actor;  ///< add: all but the name
};

struct RetagOptions {
    int wait_seconds = 0;
};

struct SuggestOptions {
    std::size_t limit = 30;  ///< 0: all
    std::size_t least = 2;   ///< mentions
    Format format = Format::text;
};

struct TimelineOptions {
    searcher::Request request;
    Format format = Format::text;
};

struct CompleteOptions {
    std::string beginning;
};

struct FacetsOptions {
    searcher::Request request;
    std::string field;  ///< empty: all
    Format format = Format::text;
};

struct StatsOptions {
    Format format = Format::text;
};

enum class InfoTopic : std::uint8_t { db, fields, analyzer };

struct InfoOptions {
    InfoTopic topic = InfoTopic::db;
    Format format = Format::text;
};

enum class SynonymsAction : std::uint8_t { add, list, remove };

struct SynonymsOptions {
    SynonymsAction action = SynonymsAction::list;
    std::vector<std::string> arguments;  ///< files to add, "-" for standard input; terms to remove
    bool all = false;                    ///< remove: every line
    Format format = Format::text;
};

struct CheckOptions {};
struct CompactOptions {};
struct RebuildOptions {};
struct ExportOptions {};

using Command = std::variant<AddOptions, RemoveOptions, SearchOptions, ShowOptions, ReadOptions, AnalyzeOptions,
                             ActorsOptions, ActorsEditOptions, RetagOptions, SuggestOptions, FacetsOptions,
                             TimelineOptions, CompleteOptions, SynonymsOptions, StatsOptions, InfoOptions, CheckOptions,
                             CompactOptions, RebuildOptions, ExportOptions>;

}  // namespace bahith::cli
