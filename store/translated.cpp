// SPDX-License-Identifier: GPL-2.0-or-later
// Xapian's errors, and those of the file system, as ours.
#include <xapian.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>

#include "store/directory.hpp"
#include "store/index.hpp"
#include "store/system_trouble.hpp"

namespace bahith::store {
namespace {

constexpr std::string_view rebuild_hint = "run `bahith check`; `bahith rebuild` makes the index anew from its articles";
constexpr std::string_view again_hint = "writers commit faster than this can be read: try again";

// Damage that Xapian does not call an error of the database.
constexpr std::array<std::string_view, 3> damage{"DocNotFoundError", "RangeError", "SerialisationError"};

// Xapian uses one class for "another holds it" and for "cannot be locked at all".
bool held_by_another(const Xapian::Error& error) {
    return error.get_msg().find("already locked") != std::string::npos;
}

// A commit that fails in the middle tells the first failure in its text alone: "Modifications failed (DatabaseError:
// Error writing block 24 (File too large)), and …".
std::string reason_inside(const std::string& message) {
    if (!message.starts_with("Modifications failed (")) return {};
    const std::size_t end = message.find("))");
    const std::size_t begin = message.rfind('(', end);
    return end == std::string::npos || begin == std::string::npos ? "" : message.substr(begin + 1, end - begin - 1);
}

Error as_error(const std::string& what, const Xapian::Error& error) {
    const std::string message = what + ": " + error.get_msg();
    const char* given = error.get_error_string();
    const std::string system = given == nullptr ? reason_inside(error.get_msg()) : given;
    const std::string_view type = error.get_type();
    if (type == "DatabaseLockError" && held_by_another(error)) {
        return {ErrorCode::locked, message, "wait until it has finished, or give --wait SECONDS"};
    }
    // A reason given by the system is the system's trouble, unless a file of the index is missing.
    const bool missing = system == std::strerror(ENOENT);
    if (!system.empty() && !missing) return system_trouble(what, system, error.get_msg());
    const bool opening = type == "DatabaseNotFoundError" || type == "DatabaseOpeningError";
    if (opening && !exists(what)) return {ErrorCode::no_index, message, "make one with `bahith add FOLDER`"};
    if (type == "DatabaseModifiedError") return {ErrorCode::io, message, std::string(again_hint)};
    if (type == "DatabaseLockError") return {ErrorCode::io, message, std::string(permission_hint)};
    const bool of_the_tables =
        type.starts_with("Database") || std::find(damage.begin(), damage.end(), type) != damage.end();
    if (!of_the_tables) return {ErrorCode::io, message, ""};
    const std::string detail = missing ? " (" + system + ')' : "";
    return {ErrorCode::damaged, what + ": the index is damaged: " + error.get_msg() + detail,
            std::string(rebuild_hint)};
}

}  // namespace

void translated(const std::string& what, const std::function<void()>& work) {
    try {
        work();
    } catch (const Xapian::Error& error) {
        throw Failure(as_error(what, error));
    } catch (const std::filesystem::filesystem_error& error) {
        const std::string path = error.path1().empty() ? what : error.path1().string();
        throw Failure(system_trouble(path, error.code().value()));
    }
}

bool exists(const std::string& dir) {
    std::error_code problem;
    return std::filesystem::exists(stub_path(dir), problem);
}

}  // namespace bahith::store
