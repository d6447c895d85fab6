// SPDX-License-Identifier: GPL-2.0-or-later
// An Output whose bytes can be read back.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <string>

#include "cli/context.hpp"
#include "tests/cli/program.hpp"

namespace bahith::cli::test {

class Captured {
public:
    Captured() : fd_(::open(scratch_.path("out").c_str(), O_CREAT | O_WRONLY, 0600)), out_(fd_) {}
    ~Captured() { ::close(fd_); }
    Captured(const Captured&) = delete;
    Captured& operator=(const Captured&) = delete;

    [[nodiscard]] Context context(Terminal terminal, Language language) {
        return {out_, out_, terminal, language, "db"};
    }

    [[nodiscard]] std::string text() {
        out_.flush();
        return slurp(scratch_.path("out"));
    }

private:
    Scratch scratch_;
    int fd_;
    Output out_;
};

}  // namespace bahith::cli::test
