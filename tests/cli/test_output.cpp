// SPDX-License-Identifier: GPL-2.0-or-later
// Every failure to write is noticed, and a closed pipe is told from the others.
#include "cli/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <csignal>

#include "analyzers/result.hpp"

using bahith::Failure;
using bahith::cli::BrokenPipe;
using bahith::cli::Output;
using bahith::cli::TerminalText;

TEST_CASE("a closed pipe", "[cli][output]") {
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    close(ends[0]);
    Output out(ends[1]);
    out.line(TerminalText::of("نص"));
    CHECK_THROWS_AS(out.flush(), BrokenPipe);
    CHECK_NOTHROW(out.flush());
    close(ends[1]);
    std::signal(SIGPIPE, before);
}

TEST_CASE("a full device", "[cli][output]") {
    const int fd = open("/dev/full", O_WRONLY);
    REQUIRE(fd >= 0);
    Output out(fd);
    out.line(TerminalText::of("نص"));
    CHECK_THROWS_AS(out.flush(), Failure);
    close(fd);
}
