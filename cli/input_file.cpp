// SPDX-License-Identifier: GPL-2.0-or-later
// Read whole: such files are small.
#include "cli/input_file.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "analyzers/result.hpp"

namespace bahith::cli {

std::string input_file(const std::string& path, const std::string& what) {
    const auto all = [](std::istream& in) {
        return std::string{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    };
    if (path == "-") return all(std::cin);
    std::error_code unknown;
    if (std::filesystem::is_directory(path, unknown))
        throw Failure({ErrorCode::io, path + ": found a directory, expected a file of " + what, ""});
    std::ifstream file(path, std::ios::binary);
    std::string text = all(file);
    if (!file.is_open() || file.bad())
        throw Failure({ErrorCode::io, path + ": the file of " + what + " cannot be read", ""});
    return text;
}

}  // namespace bahith::cli
