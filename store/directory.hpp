// SPDX-License-Identifier: GPL-2.0-or-later
// The directory of an index: the stub file DIR/index, the generations it lists, and the lock of those who write.
//
// A generation is made as DIR/making-N-S, renamed to DIR/gen-N-S when it is whole and synced, and counts from the
// moment the stub lists it. So every gen-* is whole, every making-* is rubbish, and what is not listed may be removed.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace bahith::store {

/// What DIR/index lists.
struct Stub {
    std::vector<std::string> generations;  ///< local databases, relative to DIR
    std::size_t remotes = 0;
};

[[nodiscard]] std::string stub_path(const std::string& dir);

/// Nothing when there is no stub file; throws Failure damaged when there is one that lists nothing or cannot be read.
[[nodiscard]] std::optional<Stub> read_stub(const std::string& dir);

/// Held by one writer at a time, on the directory itself: no file is left behind and the kernel frees it at any death.
class DirectoryLock {
public:
    /// Throws Failure locked at once when another holds it.
    explicit DirectoryLock(const std::string& dir);
    ~DirectoryLock();
    DirectoryLock(const DirectoryLock&) = delete;
    DirectoryLock& operator=(const DirectoryLock&) = delete;

private:
    int handle_;
};

/// Runs `work`; while it fails with `locked`, again every 100 ms for up to `seconds`.
void waiting(int seconds, const std::function<void()>& work);

/// The only local generation, for those who write. Throws Failure when shards are remote or several or missing.
[[nodiscard]] std::string only_generation(const std::string& dir, const Stub& stub);

// The following want the lock to be held.

/// Whole generations of any number that lie in DIR, newest last.
[[nodiscard]] std::vector<std::string> whole_generations(const std::string& dir);

/// Path to make the next generation at, or a part of it; what an earlier attempt left there is removed.
[[nodiscard]] std::string making_path(const std::string& dir, const std::string& part = "0");

/// Syncs the generation made at `making`, renames it, lists it alone in the stub and removes the others.
void publish(const std::string& dir, const std::string& making);

/// Bytes of the files of a database.
[[nodiscard]] std::uint64_t bytes_on_disk(const std::string& database);

/// Lists these generations in the stub: written aside, synced, renamed.
void write_stub(const std::string& dir, const std::vector<std::string>& generations);

/// Removes everything half made.
void remove_making(const std::string& dir);

/// Removes generations that `stub` does not list and everything half made.
void remove_unlisted(const std::string& dir, const Stub& stub);

}  // namespace bahith::store
