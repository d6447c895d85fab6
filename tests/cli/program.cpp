// SPDX-License-Identifier: GPL-2.0-or-later
// popen for standard output, a file for standard error.
#include "tests/cli/program.hpp"

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace bahith::cli::test {

Scratch::Scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "bahith-cli-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    dir_ = name;
}

Scratch::~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(dir_, ignored);
}

std::string Scratch::write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
}

std::string slurp(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

Run run_program(const std::string& arguments, const std::string& environment) {
    const Scratch scratch;
    const std::string errors = scratch.path("stderr");
    const std::string line = environment + " " BAHITH_BINARY " " + arguments + " 2>" + errors;
    FILE* pipe = popen(line.c_str(), "r");
    if (pipe == nullptr) return {};
    Run run;
    std::array<char, 4096> buffer{};
    for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        run.out.append(buffer.data(), n);
    const int status = pclose(pipe);
    run.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    run.err = slurp(errors);
    return run;
}

}  // namespace bahith::cli::test
