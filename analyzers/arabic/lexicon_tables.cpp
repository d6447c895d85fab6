// SPDX-License-Identifier: GPL-2.0-or-later
// Tab-separated lines with `#` comments.
#include "analyzers/arabic/lexicon_tables.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace bahith::lexicon {
namespace {

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
    return parts;
}

template <class Read>
void each_line(const std::string& path, Read read) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.front() == '#') continue;
        if (!read(split(line, '\t')))
            throw std::runtime_error(path + ":" + std::to_string(number) +
                                     ": not as the head of the file says: " + line);
    }
}

}  // namespace

std::vector<Group> read_groups(const std::string& path) {
    std::vector<Group> groups;
    each_line(path, [&](const std::vector<std::string>& columns) {
        if (columns.empty() || columns.size() > 2) return false;
        groups.push_back({columns[0], columns.size() == 2 ? split(columns[1], '|') : std::vector<std::string>{}});
        return true;
    });
    return groups;
}

std::vector<Verb> read_verbs(const std::string& path) {
    std::vector<Verb> verbs;
    each_line(path, [&](const std::vector<std::string>& columns) {
        if (columns.size() < 2 || columns.size() > 3 || (columns.size() == 3 && columns[2] != "present")) return false;
        verbs.push_back({split(columns[0], '|'), columns[1], columns.size() == 3});
        return columns[1].starts_with("ي") && !verbs.back().pasts.empty();
    });
    return verbs;
}

}  // namespace bahith::lexicon
