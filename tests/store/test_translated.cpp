// SPDX-License-Identifier: GPL-2.0-or-later
// Errors of Xapian and of the system say what happened, to which index, and what to do.
#include <xapian.h>
#include <catch2/catch.hpp>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "store/system_trouble.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
using test::failure_of;

namespace {

template <class Thrown>
Error translation(const Thrown& thrown) {
    return failure_of([&] { store::translated("db", [&] { throw thrown; }); });
}

void expect(const Error& error, ErrorCode code, const std::string& message, const std::string& hint) {
    INFO(error.message << " | " << error.hint);
    CHECK(error.code == code);
    CHECK(error.message.find(message) != std::string::npos);
    CHECK(error.message.starts_with("db"));
    CHECK(error.hint.find(hint) != std::string::npos);
    CHECK_FALSE(error.hint.empty());
}

}  // namespace

TEST_CASE("an error of the tables without a reason of the system is damage", "[store][translated]") {
    expect(translation(Xapian::DatabaseError("EOF reading block 4")), ErrorCode::damaged, "the index is damaged",
           "bahith rebuild");
    expect(translation(Xapian::DatabaseCorruptError("bad block")), ErrorCode::damaged, "bad block", "bahith check");
    expect(translation(Xapian::RangeError("too short")), ErrorCode::damaged, "too short", "bahith check");
    expect(translation(Xapian::DatabaseModifiedError("old")), ErrorCode::io, "old", "try again");
    expect(translation(Xapian::DatabaseLockError("already locked")), ErrorCode::locked, "already locked", "--wait");
    expect(translation(Xapian::DatabaseLockError("cannot lock")), ErrorCode::io, "cannot lock", "--db");
}

TEST_CASE("a reason of the system is said with what to do", "[store][translated]") {
    struct Row {
        int problem;
        const char* message;
        const char* hint;
    };
    for (const Row& row : {Row{ENOSPC, "db: no space left on the disk", "what was committed is kept"},
                           Row{EACCES, "db: permission denied", "change its permissions"},
                           Row{EROFS, "db: the file system is read-only", "--db"},
                           Row{ENOTDIR, "db: not a folder", "must be a folder"}}) {
        expect(translation(Xapian::DatabaseError("Error writing block", row.problem)), ErrorCode::io, row.message,
               row.hint);
        const std::string inside = std::string("Modifications failed (DatabaseError: Error writing block 24 (") +
                                   std::strerror(row.problem) + ")), and couldn't open at the old revision: no";
        expect(translation(Xapian::DatabaseError(inside)), ErrorCode::io, row.message, row.hint);
        const std::error_code code(row.problem, std::generic_category());
        expect(translation(std::filesystem::filesystem_error("x", code)), ErrorCode::io, row.message, row.hint);
        expect(store::system_trouble("db", row.problem), ErrorCode::io, row.message, row.hint);
    }
    expect(translation(Xapian::DatabaseError("Modifications failed (DatabaseError: no reason")), ErrorCode::damaged,
           "no reason", "bahith check");
    CHECK(translation(Xapian::DatabaseError("Odd", ELOOP)).message.starts_with("db: Odd ("));
}

TEST_CASE("a file in the place of an index is no folder", "[store][translated]") {
    const test::TemporaryFolder folder;
    test::write_file(folder / "db", "text");
    const Error error = failure_of([&] { store::Writer(folder / "db", "a1"); });
    CHECK(error.code == ErrorCode::io);
    CHECK(error.message == folder / "db" + ": not a folder");
    CHECK(error.hint.find("--db") != std::string::npos);
}
