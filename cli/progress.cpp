// SPDX-License-Identifier: GPL-2.0-or-later
// One line, redrawn in place.
#include "cli/progress.hpp"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "analyzers/result.hpp"
#include "cli/messages.hpp"

namespace bahith::cli {

namespace {

constexpr std::chrono::milliseconds interval{100};

TerminalText megabytes(std::uint64_t bytes) {
    const std::uint64_t tenths = bytes / 100000;
    return TerminalText::of(std::to_string(tenths / 10) + "." + std::to_string(tenths % 10));
}

TerminalText minutes(double seconds) {
    const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
    const std::string rest = std::to_string(whole % 60);
    return TerminalText::of(std::to_string(whole / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest);
}

}  // namespace

TerminalText progress_line(const indexer::Progress& progress, double seconds, Language language) {
    if (progress.joining)
        return message(language, Msg::progress_joining, {counted(language, Noun::article, progress.articles)});
    const bool by_articles = progress.articles_total > 0;
    const double total = by_articles ? static_cast<double>(progress.articles_total)
                                     : static_cast<double>(std::max<std::uint64_t>(progress.bytes_total, 1));
    const double done = static_cast<double>(by_articles ? progress.articles : progress.bytes_done);
    const bool unknown = !by_articles && progress.bytes_total == 0;  // of a damaged index
    const double part = unknown ? 0 : std::min(1.0, done / total);
    const double rate = seconds > 0 ? static_cast<double>(progress.articles) / seconds : 0;
    const TerminalText percent = TerminalText::of(static_cast<std::size_t>(part * 100)),
                       per_second = TerminalText::of(static_cast<std::size_t>(std::lround(rate)));
    const TerminalText articles = counted(language, Noun::article, progress.articles);
    TerminalText line =
        by_articles
            ? message(language, Msg::progress_articles,
                      {percent, TerminalText::of(progress.articles),
                       counted(language, Noun::article, progress.articles_total), per_second})
            : message(language, Msg::progress,
                      {percent, megabytes(progress.bytes_done), megabytes(progress.bytes_total), articles, per_second});
    // Before a second and a hundredth of the work have passed, any guess would jump about.
    if (part > 0.01 && seconds > 1) {
        line += TerminalText::of("  ") + message(language, Msg::time_left, {minutes(seconds * (1 - part) / part)});
    }
    return line;
}

ProgressLine::ProgressLine(Output& err, Language language)
    : err_(err), language_(language), tty_(isatty(err.fd()) == 1) {}

ProgressLine::~ProgressLine() {
    if (!drawn_) return;
    try {
        err_.redraw({});
    } catch (const BrokenPipe&) {  // a terminal that has gone needs no clearing
    } catch (const Failure&) {
    }
}

void ProgressLine::show(const indexer::Progress& progress) {
    const Clock::time_point now = Clock::now();
    if (!tty_ || (now - last_ < interval && !progress.joining)) return;
    last_ = now;
    drawn_ = true;
    err_.redraw(progress_line(progress, std::chrono::duration<double>(now - start_).count(), language_));
}

}  // namespace bahith::cli
