// SPDX-License-Identifier: GPL-2.0-or-later
// Standard output and standard error: they take only what an encoder has made.
#pragma once

#include <string>
#include <string_view>

#include "cli/csv_text.hpp"
#include "cli/json_text.hpp"
#include "cli/terminal_text.hpp"
#include "cli/trec_text.hpp"
#include "cli/tsv_text.hpp"

namespace bahith::cli {

/// The reader of a pipe has gone: the program ends well.
struct BrokenPipe {};

class Output {
public:
    explicit Output(int fd) : fd_(fd) {}
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void line(const TerminalText& text) { put(text.str() + "\n"); }
    void line(const JsonText& text) { put(text.str() + "\n"); }
    void line() { put("\n"); }
    void rows(const CsvText& text) { put(text.str()); }
    void rows(const TrecText& text) { put(text.str()); }
    void rows(const TsvText& text) { put(text.str()); }

    /// Help and version, which the option parser lays out.
    void help(const std::string& text) { put(text); }

    /// Redraws one line in place (progress); an empty text clears it.
    void redraw(const TerminalText& text);

    /// Throws BrokenPipe, or Failure (io) when the bytes cannot be written.
    void flush();

    [[nodiscard]] int fd() const { return fd_; }

private:
    void put(std::string_view bytes);

    int fd_;
    std::string buffer_;
};

}  // namespace bahith::cli
