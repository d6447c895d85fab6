// SPDX-License-Identifier: GPL-2.0-or-later
// A lock file of its own beside each, so that a long `add` keeps nobody waiting.
#include "store/user_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "analyzers/result.hpp"
#include "store/index.hpp"
#include "store/opening.hpp"
#include "store/system_trouble.hpp"

namespace bahith::store {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void io_failure(const std::string& path, const char* what) {
    throw Failure(system_trouble(path + ": cannot " + what, errno));
}

std::string path_of(const std::string& dir, std::string_view name) {
    return (fs::path(dir) / name).string();
}

class Handle {
public:
    Handle(std::string path, int flags) : path_(std::move(path)), fd_(::open(path_.c_str(), flags | O_CLOEXEC, 0666)) {
        if (fd_ < 0) io_failure(path_, "open");
    }
    ~Handle() { ::close(fd_); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    void lock() const {
        while (::flock(fd_, LOCK_EX) != 0)
            if (errno != EINTR) io_failure(path_, "lock");
    }
    void sync() const {
        if (::fsync(fd_) != 0) io_failure(path_, "sync");
    }

private:
    std::string path_;
    int fd_;
};

void replace(const std::string& dir, const std::string& path, const std::string& content) {
    const std::string aside = path + ".new";
    std::ofstream file(aside, std::ios::binary | std::ios::trunc);
    file << content;
    file.close();
    if (!file) io_failure(aside, "write");
    Handle(aside, O_RDONLY).sync();
    fs::rename(aside, path);
    Handle(dir, O_RDONLY | O_DIRECTORY).sync();
}

}  // namespace

std::string user_file_stamp(const std::string& dir, std::string_view name) {
    struct stat status {};
    if (::stat(path_of(dir, name).c_str(), &status) != 0) return {};
    return std::to_string(status.st_ino) + ' ' + std::to_string(status.st_size) + ' ' +
           std::to_string(status.st_mtim.tv_sec) + '.' + std::to_string(status.st_mtim.tv_nsec);
}

std::optional<std::string> read_user_file(const std::string& dir, std::string_view name) {
    const std::string path = path_of(dir, name);
    std::error_code problem;
    if (!fs::exists(path, problem) && !problem) return std::nullopt;
    if (!problem && !fs::is_regular_file(path, problem))
        throw Failure({ErrorCode::io, path + ": cannot be read: found a directory or device, expected a file",
                       "move it out of the folder of the index"});
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file.is_open() || file.bad()) io_failure(path, "read");
    return content;
}

void change_user_file(const std::string& dir, std::string_view name,
                      const std::function<std::string(const std::string&)>& change) {
    translated(dir, [&] {
        if (!exists(dir)) no_index(dir);
        const std::string path = path_of(dir, name);
        const Handle lock(path + ".lock", O_RDWR | O_CREAT);
        lock.lock();
        const std::string before = read_user_file(dir, name).value_or("");
        const std::string after = change(before);
        if (after != before) replace(dir, path, after);
    });
}

}  // namespace bahith::store
