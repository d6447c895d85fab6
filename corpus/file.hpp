// SPDX-License-Identifier: GPL-2.0-or-later
// Opening and loading files, with errors that say what is wrong with them.
#pragma once

#include <cstdint>
#include <string>

#include "analyzers/result.hpp"

namespace bahith::corpus {

/// An article, whether a file or a record, may not be larger.
inline constexpr std::uint64_t article_limit = std::uint64_t{16} * 1024 * 1024;

/// A file open for reading; closes itself.
class File {
public:
    explicit File(int descriptor) : descriptor_(descriptor) {}
    File(File&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    File& operator=(File&&) = delete;
    ~File();

    /// Reads up to `size` bytes; 0 at the end.
    [[nodiscard]] Result<std::size_t> read(char* into, std::size_t size, const std::string& path);

private:
    int descriptor_;
};

/// Opens a regular file that is not empty; never waits on a pipe.
[[nodiscard]] Result<File> open_file(const std::string& path);

/// The bytes of a file of at most `article_limit`.
[[nodiscard]] Result<std::string> load_file(const std::string& path);

/// «52.4 MB».
[[nodiscard]] std::string megabytes(std::uint64_t bytes);

}  // namespace bahith::corpus
