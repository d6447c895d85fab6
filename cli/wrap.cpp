// SPDX-License-Identifier: GPL-2.0-or-later
// Words are runs without white space; a no-break space does not end one.
#include "cli/wrap.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

#include "cli/utf8.hpp"

namespace bahith::cli {

namespace {

bool is_space(char32_t c) {
    return c != 0xA0 && c != 0x202F && u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

// Characters that may be joined to their neighbours: a colour code must not stand between two of them.
bool is_joined(char32_t c) {
    const auto type = U_MASK(u_charType(static_cast<UChar32>(c)));
    return (type & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_CF_MASK)) != 0;
}

std::size_t width_of(char32_t c) {
    if (c >= 0x1160 && c <= 0x11FF) return 0;
    const auto type = U_MASK(u_charType(static_cast<UChar32>(c)));
    if ((type & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK)) != 0) return 0;
    const int wide = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

std::vector<std::pair<std::size_t, std::size_t>> whole_words(std::string_view text, const std::vector<Range>& matches) {
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (const auto& [first, last] : matches) {
        std::size_t begin = std::min<std::size_t>(first, text.size());
        std::size_t end = std::clamp<std::size_t>(last, begin, text.size());
        if (begin == end) continue;
        const std::size_t floor = out.empty() ? 0 : out.back().second;
        while (begin > floor && is_joined(decode(text, begin).value) &&
               is_joined(decode(text, previous(text, begin)).value)) {
            begin = previous(text, begin);
        }
        while (end < text.size() && is_joined(decode(text, previous(text, end)).value) &&
               is_joined(decode(text, end).value)) {
            end += decode(text, end).bytes;
        }
        begin = std::max(begin, floor);
        if (begin < end) out.emplace_back(begin, end);
    }
    return out;
}

// The words of a text one after another, each cut into pieces at the borders of matches.
class Words {
public:
    Words(std::string_view text, const std::vector<Range>& matches)
        : text_(text), matches_(whole_words(text, matches)) {}

    struct Word {
        Line pieces;
        std::size_t width = 0;
    };

    std::optional<Word> next() {
        while (at_ < text_.size() && is_space(decode(text_, at_).value)) at_ += decode(text_, at_).bytes;
        if (at_ >= text_.size()) return std::nullopt;
        std::size_t end = at_;
        while (end < text_.size() && !is_space(decode(text_, end).value)) end += decode(text_, end).bytes;
        Word word{cut(at_, end), display_width(text_.substr(at_, end - at_))};
        at_ = end;
        return word;
    }

private:
    Line cut(std::size_t begin, std::size_t end) {
        Line out;
        const auto add = [&](std::size_t to, bool match) {
            if (begin < to) out.push_back({TerminalText::of(text_.substr(begin, to - begin)), match});
            begin = std::max(begin, to);
        };
        while (begin < end && match_ < matches_.size()) {
            const auto& [first, last] = matches_[match_];
            add(std::min(first, end), false);
            if (first < end) add(std::min(last, end), true);
            if (last > end) break;
            ++match_;
        }
        add(end, false);
        return out;
    }

    std::string_view text_;
    std::vector<std::pair<std::size_t, std::size_t>> matches_;
    std::size_t at_ = 0;
    std::size_t match_ = 0;
};

// Neighbours that are no match become one piece, so that a style is put around them once.
void append_piece(Line& line, Piece piece) {
    if (!line.empty() && !line.back().match && !piece.match) {
        line.back().text += piece.text;
    } else {
        line.push_back(std::move(piece));
    }
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode(text, at);
        at += c.bytes;
        width += width_of(c.value);
    }
    return width;
}

std::vector<Line> wrap(std::string_view text, const std::vector<Range>& matches, std::size_t width) {
    std::vector<Line> lines;
    std::size_t used = 0;
    Words words(text, matches);
    while (auto word = words.next()) {
        const bool fits = !lines.empty() && used + 1 + word->width <= width;
        if (fits) {
            append_piece(lines.back(), {TerminalText::of(" "), false});
            used += 1 + word->width;
        } else {
            lines.emplace_back();
            used = word->width;
        }
        for (Piece& piece : word->pieces) append_piece(lines.back(), std::move(piece));
    }
    return lines;
}

}  // namespace bahith::cli
