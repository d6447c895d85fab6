// SPDX-License-Identifier: GPL-2.0-or-later
// One table by errno.
#include "store/system_trouble.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace bahith::store {
namespace {

struct Row {
    int problem;
    std::string_view message;
    std::string_view hint;
};

constexpr std::string_view space_hint = "free some space and add again: what was committed is kept";
constexpr std::string_view folder_hint = "choose another index with --db: it must be a folder";
constexpr std::string_view limit_hint = "close other programs or raise the limit with `ulimit -n`";

constexpr std::array rows{
    Row{ENOSPC, "no space left on the disk", space_hint},
    Row{EDQUOT, "the disk quota is used up", space_hint},
    Row{EFBIG, "a file may not grow further here", space_hint},
    Row{EACCES, "permission denied", permission_hint},
    Row{EPERM, "permission denied", permission_hint},
    Row{EROFS, "the file system is read-only", permission_hint},
    Row{ENOTDIR, "not a folder", folder_hint},
    Row{EEXIST, "a file is in the place of the folder", folder_hint},
    Row{EMFILE, "too many open files", limit_hint},
    Row{ENFILE, "too many open files", limit_hint},
    Row{EIO, "the disk cannot be read or written", "look after the disk, then run `bahith check`"},
};

template <class Predicate>
Error from_table(const std::string& what, Predicate fits, const std::string& otherwise) {
    const auto row = std::find_if(rows.begin(), rows.end(), fits);
    if (row == rows.end()) return {ErrorCode::io, what + ": " + otherwise, ""};
    return {ErrorCode::io, what + ": " + std::string(row->message), std::string(row->hint)};
}

}  // namespace

Error system_trouble(const std::string& what, int problem) {
    return from_table(
        what, [problem](const Row& row) { return row.problem == problem; }, std::strerror(problem));
}

Error system_trouble(const std::string& what, const std::string& reason, const std::string& detail) {
    return from_table(
        what, [&reason](const Row& row) { return reason == std::strerror(row.problem); }, detail + " (" + reason + ')');
}

}  // namespace bahith::store
