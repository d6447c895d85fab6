// SPDX-License-Identifier: GPL-2.0-or-later
// Stub, generations and lock on disk. Every rename is preceded by a sync of what it names and followed by one of DIR.
#include "store/directory.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <thread>
#include <utility>

#include "analyzers/result.hpp"
#include "store/system_trouble.hpp"

namespace bahith::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view whole = "gen-";
constexpr std::string_view half = "making-";

[[noreturn]] void io_failure(const std::string& path, const char* what) {
    throw Failure(system_trouble(path + ": cannot " + what, errno));
}

void sync(const std::string& path) {
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) io_failure(path, "open");
    const int result = ::fsync(handle);
    ::close(handle);
    if (result != 0) io_failure(path, "sync");
}

// N of "gen-N-S", or nothing.
std::optional<std::uint64_t> number_of(std::string_view name, std::string_view kind) {
    if (!name.starts_with(kind)) return std::nullopt;
    name.remove_prefix(kind.size());
    std::uint64_t number = 0;
    const auto [at, problem] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (problem != std::errc{} || at == name.data() + name.size() || *at != '-') return std::nullopt;
    return number;
}

void remove_entries(const std::string& dir, const std::function<bool(const std::string&)>& unwanted) {
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(dir))
        if (unwanted(entry.path().filename().string())) found.push_back(entry.path());
    for (const fs::path& path : found) fs::remove_all(path);
}

}  // namespace

std::string stub_path(const std::string& dir) {
    return dir + "/index";
}

std::optional<Stub> read_stub(const std::string& dir) {
    const std::string path = stub_path(dir);
    std::error_code problem;
    const bool there = fs::exists(path, problem);
    if (problem) throw Failure(system_trouble(path + ": cannot look", problem.value()));
    if (!there) return std::nullopt;
    if (::access(path.c_str(), R_OK) != 0) io_failure(path, "read");
    std::ifstream file(path);
    if (!fs::is_regular_file(path, problem) || !file) {
        throw Failure({ErrorCode::damaged, path + ": cannot be read as the list of an index", ""});
    }
    Stub stub;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream words(line);
        std::string type, place;
        words >> type >> place;
        if (type == "remote" && !place.empty()) {
            ++stub.remotes;
        } else if ((type == "auto" || type == "glass") && !place.empty()) {
            stub.generations.push_back(place);
        } else {
            throw Failure({ErrorCode::damaged,
                           path + ": found \"" + line.substr(0, 80) + "\", expected \"auto gen-N-S\"",
                           "write the name of the newest gen- folder beside it into the file"});
        }
    }
    if (stub.generations.empty() && stub.remotes == 0) {
        throw Failure({ErrorCode::damaged, path + ": lists no generation, expected \"auto gen-N-S\"",
                       "remove the empty file: the next `bahith add` finds the newest generation"});
    }
    return stub;
}

DirectoryLock::DirectoryLock(const std::string& dir)
    : handle_(::open(dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (handle_ < 0) io_failure(dir, "open");
    if (::flock(handle_, LOCK_EX | LOCK_NB) == 0) return;
    const int problem = errno;
    ::close(handle_);
    errno = problem;
    if (problem != EWOULDBLOCK) io_failure(dir, "lock");
    throw Failure({ErrorCode::locked, dir + ": another bahith is writing to this index",
                   "wait until it has finished, or give --wait SECONDS"});
}

DirectoryLock::~DirectoryLock() {
    ::close(handle_);
}

void waiting(int seconds, const std::function<void()>& work) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    while (true) {
        try {
            return work();
        } catch (const Failure& failure) {
            if (failure.error().code != ErrorCode::locked || std::chrono::steady_clock::now() >= deadline) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

std::string only_generation(const std::string& dir, const Stub& stub) {
    if (stub.remotes > 0) {
        throw Failure({ErrorCode::usage, stub_path(dir) + ": lists remote shards, which cannot be written from here",
                       "run the command on the machine that holds the shard"});
    }
    if (stub.generations.size() > 1) {
        throw Failure({ErrorCode::usage,
                       stub_path(dir) + ": lists " + std::to_string(stub.generations.size()) + " shards, expected one",
                       "run `bahith compact`, which joins them"});
    }
    const std::string path = (fs::path(dir) / stub.generations.front()).string();
    if (!fs::is_directory(path)) {
        throw Failure({ErrorCode::damaged, path + ": listed in " + stub_path(dir) + " but missing", ""});
    }
    return path;
}

std::vector<std::string> whole_generations(const std::string& dir) {
    std::vector<std::pair<std::uint64_t, std::string>> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(dir)) {
        std::string name = entry.path().filename().string();
        if (const auto number = number_of(name, whole)) found.emplace_back(*number, std::move(name));
    }
    std::sort(found.begin(), found.end());
    std::vector<std::string> names;
    for (auto& [number, name] : found) names.push_back(std::move(name));
    return names;
}

std::string making_path(const std::string& dir, const std::string& part) {
    const std::vector<std::string> names = whole_generations(dir);
    const std::uint64_t newest = names.empty() ? 0 : number_of(names.back(), whole).value_or(0);
    const std::string path = dir + "/" + std::string(half) + std::to_string(newest + 1) + '-' + part;
    fs::remove_all(path);
    return path;
}

void write_stub(const std::string& dir, const std::vector<std::string>& generations) {
    const std::string aside = stub_path(dir) + ".new";
    std::ofstream file(aside, std::ios::trunc);
    for (const std::string& name : generations) file << "auto " << name << '\n';
    file.close();
    if (!file) io_failure(aside, "write");
    sync(aside);
    fs::rename(aside, stub_path(dir));
    sync(dir);
}

void publish(const std::string& dir, const std::string& making) {
    for (const fs::directory_entry& entry : fs::directory_iterator(making)) sync(entry.path().string());
    sync(making);
    const std::string name = std::string(whole) + fs::path(making).filename().string().substr(half.size());
    fs::rename(making, dir + "/" + name);
    sync(dir);
    write_stub(dir, {name});
    remove_unlisted(dir, Stub{{name}, 0});
}

std::uint64_t bytes_on_disk(const std::string& database) {
    std::uint64_t bytes = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(database)) bytes += entry.file_size();
    return bytes;
}

void remove_making(const std::string& dir) {
    remove_entries(dir, [](const std::string& name) { return number_of(name, half).has_value(); });
}

void remove_unlisted(const std::string& dir, const Stub& stub) {
    remove_entries(dir, [&stub](const std::string& name) {
        const auto end = stub.generations.end();
        const bool listed = std::find(stub.generations.begin(), end, name) != end;
        return number_of(name, half) || (number_of(name, whole) && !listed);
    });
}

}  // namespace bahith::store
