// SPDX-License-Identifier: GPL-2.0-or-later
// Checks at the door: schema version, analyzer, counts.
#include "store/opening.hpp"

#include <xapian.h>
#include <charconv>

#include "analyzers/result.hpp"
#include "store/schema.hpp"

namespace bahith::store {
namespace {

std::uint64_t number(const std::string& digits) {
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

}  // namespace

std::uint64_t count_records(const Xapian::Database& database) {
    return database.get_termfreq(term(Field::kind, kind_record));
}

std::uint64_t noted_articles(const Xapian::Database& database) {
    return number(database.get_metadata(std::string(meta_articles)));
}

std::uint64_t noted_schema(const Xapian::Database& database) {
    return number(database.get_metadata(std::string(meta_schema)));
}

void require_fit(const Xapian::Database& database, const std::string& dir, std::string_view analyzer) {
    const std::string schema = database.get_metadata(std::string(meta_schema));
    const std::string ours = std::to_string(schema_version);
    if (schema.empty()) {
        throw Failure({ErrorCode::mismatch, dir + ": a Xapian database without a schema of bahith", ""});
    }
    if (number(schema) > schema_version) {
        throw Failure({ErrorCode::mismatch, dir + ": schema " + schema + " of a newer bahith, expected " + ours,
                       "use the newer program"});
    }
    if (analyzer.empty()) return;
    if (schema != ours) {
        throw Failure({ErrorCode::mismatch, dir + ": schema " + schema + ", expected " + ours, "run `bahith rebuild`"});
    }
    const std::string theirs = database.get_metadata(std::string(meta_analyzer));
    if (theirs != analyzer) {
        throw Failure({ErrorCode::mismatch,
                       dir + ": analyzer \"" + theirs + "\", expected \"" + std::string(analyzer) + '"',
                       "run `bahith rebuild`"});
    }
}

void require_counts(const Xapian::Database& database, const std::string& dir) {
    const std::uint64_t found = count_records(database);
    const std::uint64_t noted = noted_articles(database);
    if (found == noted) return;
    throw Failure({ErrorCode::damaged,
                   dir + ": " + std::to_string(found) + " articles found, expected " + std::to_string(noted),
                   "run `bahith rebuild`"});
}

void no_index(const std::string& dir) {
    throw Failure({ErrorCode::no_index, dir + ": there is no index here", "make one with `bahith add FOLDER`"});
}

}  // namespace bahith::store
