// SPDX-License-Identifier: GPL-2.0-or-later
// Empty variables count as unset (XDG Base Directory Specification).
#include "cli/database_path.hpp"

#include <cstdlib>

#include "analyzers/result.hpp"

namespace bahith::cli {

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

std::string database_path(const std::string& given) {
    if (std::string path = database_path_or_none(given); !path.empty()) return path;
    throw Failure(
        {ErrorCode::usage, "no index named: --db, BAHITH_DB, XDG_DATA_HOME and HOME are all unset", "give --db DIR"});
}

std::string database_path_or_none(const std::string& given) {
    if (!given.empty()) return given;
    if (std::string db = environment("BAHITH_DB"); !db.empty()) return db;
    // A relative XDG_DATA_HOME is to be ignored, says the specification.
    if (const std::string data = environment("XDG_DATA_HOME"); !data.empty() && data.front() == '/')
        return data + "/bahith/default";
    if (const std::string home = environment("HOME"); !home.empty()) return home + "/.local/share/bahith/default";
    return {};
}

}  // namespace bahith::cli
