// SPDX-License-Identifier: GPL-2.0-or-later
// Opening and loading files.
#include "corpus/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace bahith::corpus {
namespace {

tl::unexpected<Error> cannot(const char* what, const std::string& path, int error) {
    const char* hint = error == EACCES ? "check the permissions of the file" : "";
    return fail(error == ENOENT ? ErrorCode::not_found : ErrorCode::io,
                path + ": cannot " + what + ": " + std::strerror(error), hint);
}

}  // namespace

File::~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<std::size_t> File::read(char* into, std::size_t size, const std::string& path) {
    for (;;) {
        const ssize_t got = ::read(descriptor_, into, size);
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) return cannot("read", path, errno);
    }
}

Result<File> open_file(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return cannot("open", path, errno);
    File file(descriptor);
    struct stat info {};
    if (::fstat(descriptor, &info) != 0) return cannot("read", path, errno);
    if (!S_ISREG(info.st_mode)) {
        return fail(ErrorCode::bad_input, path + ": is not a regular file, expected a file with text");
    }
    if (info.st_size == 0) {
        return fail(ErrorCode::bad_input, path + ": file is empty, expected text", "remove the file or fill it");
    }
    return file;
}

Result<std::string> load_file(const std::string& path) {
    Result<File> file = open_file(path);
    if (!file) return tl::make_unexpected(std::move(file.error()));
    struct stat info {};
    if (::stat(path.c_str(), &info) == 0 && static_cast<std::uint64_t>(info.st_size) > article_limit) {
        return fail(ErrorCode::bad_input,
                    path + ": file has " + megabytes(static_cast<std::uint64_t>(info.st_size)) + ", expected at most " +
                        megabytes(article_limit) + " for one article",
                    "split it into articles, or give them as records, one a line, in a .jsonl file");
    }
    std::string bytes;
    std::array<char, std::size_t{64} * 1024> chunk{};
    for (;;) {
        const Result<std::size_t> got = file->read(chunk.data(), chunk.size(), path);
        if (!got) return tl::make_unexpected(got.error());
        if (*got == 0) return bytes;
        bytes.append(chunk.data(), *got);
        if (bytes.size() > article_limit) {
            return fail(ErrorCode::bad_input,
                        path + ": file grew past " + megabytes(article_limit) + " while it was read");
        }
    }
}

std::string megabytes(std::uint64_t bytes) {
    const std::uint64_t tenths = bytes * 10 / (std::uint64_t{1024} * 1024);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " MB";
}

}  // namespace bahith::corpus
