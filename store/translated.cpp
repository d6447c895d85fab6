// SPDX-License-Identifier: GPL-2.0-or-later
// Xapian's errors, and those of the file system, as ours: one table by class.
#include <xapian.h>
#include <array>
#include <filesystem>
#include <string_view>

#include "store/directory.hpp"
#include "store/index.hpp"

namespace bahith::store {
namespace {

struct Row {
    std::string_view type;
    ErrorCode code;
    std::string_view hint;
};

constexpr std::string_view rebuild_hint = "run `bahith check`; `bahith rebuild` makes the index anew from its articles";

constexpr std::array rows{
    Row{"DatabaseCorruptError", ErrorCode::damaged, rebuild_hint},
    Row{"DatabaseVersionError", ErrorCode::damaged, rebuild_hint},
    Row{"DatabaseNotFoundError", ErrorCode::damaged, rebuild_hint},
    Row{"DatabaseOpeningError", ErrorCode::damaged, rebuild_hint},
    Row{"DocNotFoundError", ErrorCode::damaged, rebuild_hint},
    Row{"RangeError", ErrorCode::damaged, rebuild_hint},
    Row{"SerialisationError", ErrorCode::damaged, rebuild_hint},
    Row{"DatabaseModifiedError", ErrorCode::io, "writers commit faster than this can be read: try again"},
};

// Xapian uses one class for "another holds it" and for "cannot be locked at all".
bool held_by_another(const Xapian::Error& error) {
    return error.get_msg().find("already locked") != std::string::npos;
}

Error as_error(const std::string& what, const Xapian::Error& error) {
    std::string message = what + ": " + error.get_msg();
    const char* system = error.get_error_string();
    if (system != nullptr) message += std::string(" (") + system + ')';
    const std::string_view type = error.get_type();
    if (type == "DatabaseLockError" && held_by_another(error)) {
        return {ErrorCode::locked, message, "wait until it has finished, or give --wait SECONDS"};
    }
    const bool opening = type == "DatabaseNotFoundError" || type == "DatabaseOpeningError";
    if (opening && !exists(what)) return {ErrorCode::no_index, message, "make one with `bahith add FOLDER`"};
    // A reason given by the system is the system's trouble, unless a file of the index is missing.
    const bool missing = system != nullptr && std::string_view(system).starts_with("No such");
    if (system != nullptr && !missing) return {ErrorCode::io, message, ""};
    for (const Row& row : rows) {
        if (row.type == type) return {row.code, message, std::string(row.hint)};
    }
    return {ErrorCode::io, message, ""};
}

}  // namespace

void translated(const std::string& what, const std::function<void()>& work) {
    try {
        work();
    } catch (const Xapian::Error& error) {
        throw Failure(as_error(what, error));
    } catch (const std::filesystem::filesystem_error& error) {
        const std::string path = error.path1().empty() ? what : error.path1().string();
        throw Failure({ErrorCode::io, path + ": " + error.code().message(), ""});
    }
}

bool exists(const std::string& dir) {
    std::error_code problem;
    return std::filesystem::exists(stub_path(dir), problem);
}

}  // namespace bahith::store
