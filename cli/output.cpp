// SPDX-License-Identifier: GPL-2.0-or-later
// Buffered writes to a file descriptor, with every failure noticed.
#include "cli/output.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "analyzers/result.hpp"

namespace bahith::cli {

namespace {
constexpr std::size_t buffer_limit = 1U << 16U;
}

void Output::put(std::string_view bytes) {
    buffer_ += bytes;
    if (buffer_.size() >= buffer_limit) flush();
}

void Output::redraw(const TerminalText& text) {
    put("\r\x1b[K" + text.str());
    flush();
}

void Output::flush() {
    const std::string bytes = std::move(buffer_);
    buffer_.clear();
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t n = ::write(fd_, bytes.data() + done, bytes.size() - done);
        if (n >= 0) {
            done += static_cast<std::size_t>(n);
        } else if (errno == EPIPE) {
            throw BrokenPipe{};
        } else if (errno != EINTR) {
            throw Failure({ErrorCode::io, std::string("standard output: ") + std::strerror(errno),
                           "free some space, or write elsewhere"});
        }
    }
}

}  // namespace bahith::cli
