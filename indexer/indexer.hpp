// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith add` and `bahith remove` without the terminal: files → articles → documents → store, with a report.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "analyzers/result.hpp"
#include "corpus/reader.hpp"

namespace bahith::indexer {

struct Progress {
    std::uint64_t bytes_done = 0;
    std::uint64_t bytes_total = 0;
    std::size_t articles = 0;
    std::string current;             ///< file being read
    std::size_t articles_total = 0;  ///< of rebuild and retag; 0: bytes tell how far it is
    bool joining = false;            ///< what was loaded in bulk is put together: takes a while
};

struct AddRequest {
    std::string db;
    std::vector<std::string> paths;
    corpus::Overrides overrides;
    int wait_seconds = 0;
    std::function<void(const Progress&)> progress;  ///< called often, from the calling thread; may be empty
    unsigned threads = 0;                           ///< of a bulk load; 0: as many as there are cores, at most 8
};

struct Report {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t removed = 0;
    std::size_t undated = 0;            ///< added or updated articles whose publication date is unknown
    std::vector<std::string> left_out;  ///< files under the folders whose format is not read, and what is no file
    std::vector<Error> failures;        ///< each with file (and line), what was found, what was expected, hint
    std::size_t unusable_actors = 0;    ///< lines of the user's actors that were passed over
};

/// Adds or updates every article under the paths; unchanged ones are left alone and, when all are, the index is not
/// opened for writing. Few articles are committed in batches; many are loaded in bulk, and count when the run ends or,
/// of a long run, each time the index has about doubled. After kill -9 what counted survives, and running again
/// completes it. Throws Failure for trouble of the environment.
[[nodiscard]] Report add(const AddRequest& request);

/// Removes articles; unknown ids are failures in the report.
[[nodiscard]] Report remove(const std::string& db, const std::vector<std::string>& ids, int wait_seconds = 0);

/// Makes the index anew from its stored articles with today's analyzer and schema.
[[nodiscard]] Report rebuild(const std::string& db, const std::function<void(const Progress&)>& progress);

struct RetagReport {
    std::size_t articles = 0;     ///< looked at
    std::size_t changed = 0;      ///< whose actors are others now
    std::vector<Error> problems;  ///< lines of the user's actors that were passed over
    std::vector<Error> failures;  ///< articles that cannot be read
};

/// Tags the stored articles with the user's actors as they are now. Only what changes is written, in batches: after
/// kill -9 the index is good, and running again completes the work.
[[nodiscard]] RetagReport retag(const std::string& db, int wait_seconds,
                                const std::function<void(const Progress&)>& progress);

}  // namespace bahith::indexer
