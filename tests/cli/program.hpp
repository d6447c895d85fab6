// SPDX-License-Identifier: GPL-2.0-or-later
// Runs the program itself and keeps what it says.
#pragma once

#include <string>

namespace bahith::cli::test {

struct Run {
    int exit_code = -1;
    std::string out;
    std::string err;
};

/// `arguments` as a shell reads them; `environment` before the program's name ("LANG=ar_EG.UTF-8").
[[nodiscard]] Run run_program(const std::string& arguments, const std::string& environment = "LC_ALL=C.UTF-8");

/// A file under a directory of its own, removed with it.
class Scratch {
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    [[nodiscard]] std::string path(const std::string& name) const { return dir_ + "/" + name; }
    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const;

private:
    std::string dir_;
};

[[nodiscard]] std::string slurp(const std::string& path);

}  // namespace bahith::cli::test
