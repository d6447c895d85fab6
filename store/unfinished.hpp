// SPDX-License-Identifier: GPL-2.0-or-later
// What is half made goes when making it fails.
#pragma once

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

namespace bahith::store {

/// A database that is removed unless it is kept or has been moved elsewhere.
class Unfinished {
public:
    explicit Unfinished(std::string path) : path_(std::move(path)) {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }

    void keep() { path_.clear(); }

private:
    std::string path_;
};

}  // namespace bahith::store
