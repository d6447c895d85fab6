// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of Markdown.
#include "corpus/readers/markdown_lines.hpp"

#include <algorithm>

#include "corpus/headings.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::size_t widest_wrap = 400;  // bytes; nobody wraps at 200 Arabic letters

bool is_digit(char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
}

bool is_numbered(std::string_view line) {
    std::size_t i = 0;
    std::size_t digits = 0;
    while (i < line.size()) {
        std::size_t next = i;
        if (!is_digit(next_code_point(line, next))) break;
        i = next;
        ++digits;
    }
    const bool mark = i + 1 < line.size() && (line[i] == '.' || line[i] == ')' || line[i] == '-');
    return digits >= 1 && digits <= 3 && mark && (line[i + 1] == ' ' || line[i + 1] == '\t');
}

bool ends_utterance(std::string_view line) {
    const char32_t last = last_code_point(line);
    return ends_sentence(line) || last == '!' || last == '?' || last == ':' || last == 0x61F;
}

}  // namespace

std::size_t heading_level(std::string_view line) {
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    if (level < 1 || level > 6 || level == line.size()) return 0;
    return level > 1 || line[level] == ' ' || line[level] == '\t' ? level : 0;
}

bool begins_block(std::string_view line) {
    if (line.empty()) return false;
    if (line[0] == '|') return true;
    const bool bullet = line[0] == '-' || line[0] == '*' || line[0] == '+';
    if (bullet && line.size() > 1 && (line[1] == ' ' || line[1] == '\t')) return true;
    constexpr std::string_view dot = "•";
    return line.substr(0, dot.size()) == dot || is_numbered(line);
}

bool is_fence(std::string_view line) {
    return line.substr(0, 3) == "```" || line.substr(0, 3) == "~~~";
}

bool has_hard_break(std::string_view raw) {
    while (!raw.empty() && raw.back() == '\r') raw.remove_suffix(1);
    return raw.size() >= 2 && (raw.substr(raw.size() - 2) == "  " || raw.back() == '\\');
}

std::size_t take_quote_marks(std::string_view& line) {
    std::size_t depth = 0;
    for (; line.substr(0, 1) == ">"; ++depth) line = trim(line.substr(1));
    return depth;
}

Wrapping wrapping_of(const std::vector<std::string_view>& lines) {
    Wrapping out;
    std::size_t pairs = 0;
    std::size_t ends = 0;
    bool fenced = false;
    std::string_view before;
    for (const std::string_view raw : lines) {
        std::string_view line = trim(raw);
        static_cast<void>(take_quote_marks(line));
        if (is_fence(line)) fenced = !fenced;
        const bool text = !fenced && !line.empty() && !is_fence(line) && heading_level(line) == 0;
        if (text && !before.empty() && !begins_block(line)) {
            ++pairs;
            if (ends_utterance(before) || before.size() > widest_wrap) ++ends;
        }
        if (text) out.longest = std::max(out.longest, line.size());
        before = text ? line : std::string_view{};
        if (has_hard_break(raw)) before = {};
    }
    out.wrapped = pairs > 0 && ends * 2 <= pairs;
    return out;
}

}  // namespace bahith::corpus
