// SPDX-License-Identifier: GPL-2.0-or-later
// The line that shows how far `add`, `rebuild`, `actors retag` and `actors suggest` are: on standard error, only when
// that is a terminal.
#pragma once

#include <chrono>
#include <cstdint>

#include "cli/language.hpp"
#include "cli/output.hpp"
#include "indexer/indexer.hpp"

namespace bahith::cli {

/// The line's text after `seconds` of work.
[[nodiscard]] TerminalText progress_line(const indexer::Progress& progress, double seconds, Language language);

/// Draws at most ten times a second and clears the line when it goes out of scope.
class ProgressLine {
public:
    ProgressLine(Output& err, Language language);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const indexer::Progress& progress);

private:
    using Clock = std::chrono::steady_clock;
    Output& err_;
    Language language_;
    bool tty_;
    bool drawn_ = false;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_ = start_;
};

}  // namespace bahith::cli
