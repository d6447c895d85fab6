// SPDX-License-Identifier: GPL-2.0-or-later
// fork, a pipe for the findings (one a line), an alarm for the time.
#include "store/child.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <exception>
#include <sstream>

#include "store/system_trouble.hpp"

namespace bahith::store {
namespace {

void send(int pipe, std::string line) {
    for (char& byte : line) {
        if (byte == '\n') byte = ' ';
    }
    line += '\n';
    for (std::string_view rest = line; !rest.empty();) {
        const ssize_t written = ::write(pipe, rest.data(), rest.size());
        if (written < 0 && errno != EINTR) ::_exit(EXIT_FAILURE);
        if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
    }
}

// noexcept: whatever else is thrown must end the child, not unwind into the parent's code.
[[noreturn]] void be_child(int pipe, unsigned seconds, const std::function<void(const Findings&)>& work) noexcept {
    for (const int number : {SIGALRM, SIGABRT, SIGSEGV, SIGBUS}) ::signal(number, SIG_DFL);
    ::alarm(seconds);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) ::dup2(nowhere, STDERR_FILENO);  // a runtime's last words are not ours
    try {
        work([pipe](const std::string& message) { send(pipe, message); });
    } catch (const Failure& failure) {
        send(pipe, failure.error().message);
    } catch (const std::exception& error) {
        send(pipe, error.what());
    }
    ::_exit(EXIT_SUCCESS);
}

std::string read_all(int pipe) {
    std::string all;
    std::array<char, 4096> buffer{};
    while (true) {
        const ssize_t got = ::read(pipe, buffer.data(), buffer.size());
        if (got > 0) all.append(buffer.data(), static_cast<std::size_t>(got));
        if (got == 0 || (got < 0 && errno != EINTR)) return all;
    }
}

[[noreturn]] void no_child(const std::string& what) {
    throw Failure(system_trouble(what + ": cannot start a process", errno));
}

}  // namespace

std::vector<Error> in_child(const std::string& what, unsigned seconds,
                            const std::function<void(const Findings&)>& work) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) no_child(what);
    const pid_t child = ::fork();
    if (child < 0) no_child(what);
    if (child == 0) be_child(ends[1], seconds, work);
    ::close(ends[1]);
    std::istringstream lines(read_all(ends[0]));
    ::close(ends[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) continue;

    std::vector<Error> errors;
    const auto found = [&](const std::string& message) {
        errors.push_back({ErrorCode::damaged, what + ": " + message, ""});
    };
    for (std::string line; std::getline(lines, line);) found(line);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM) {
        found("the check did not end within " + std::to_string(seconds) + " s");
    } else if (WIFSIGNALED(status)) {
        found("the check died of signal " + std::to_string(WTERMSIG(status)));
    } else if (WEXITSTATUS(status) != EXIT_SUCCESS) {
        found("the check ended with status " + std::to_string(WEXITSTATUS(status)));
    }
    return errors;
}

}  // namespace bahith::store
