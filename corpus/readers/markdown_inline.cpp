// SPDX-License-Identifier: GPL-2.0-or-later
// Markdown inside a line. Searches for a closing mark are bounded, so that a line of opening marks stays cheap.
#include "corpus/readers/markdown_inline.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "corpus/entities.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::size_t farthest = 2000;  // bytes to a closing mark

std::size_t find_close(std::string_view text, std::size_t at, char open, char close) {
    std::size_t depth = 0;
    const std::size_t end = std::min(text.size(), at + farthest);
    for (std::size_t i = at; i < end; ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == open) {
            ++depth;
        } else if (text[i] == close && --depth == 0) {
            return i;
        }
    }
    return std::string_view::npos;
}

bool word_at(std::string_view text, std::size_t i) {
    if (i >= text.size()) return false;
    const char32_t c = next_code_point(text, i);
    return c != invalid_code_point && u_isalnum(static_cast<UChar32>(c)) != 0;
}

class Stripper {
public:
    explicit Stripper(std::string_view text) : text_(text) {}

    std::string run() {
        while (i_ < text_.size()) step();
        return std::move(out_);
    }

private:
    void step() {
        const char c = text_[i_];
        if (c == '\\' && i_ + 1 < text_.size() &&
            std::string_view("\\`*_{}[]()#+-.!<>~|").find(text_[i_ + 1]) != npos) {
            out_ += text_[i_ + 1];
            i_ += 2;
        } else if (c == '!' && text_.substr(i_ + 1, 1) == "[" && link(i_ + 1, false)) {
        } else if (c == '[' && link(i_, true)) {
        } else if (c == '<' && tag()) {
        } else if (c == '&' && entity()) {
        } else if (c == '`' || text_.substr(i_, 2) == "~~") {
            i_ += c == '`' ? 1 : 2;
        } else if ((c == '*' || c == '_') && emphasis(c)) {
        } else {
            out_ += c;
            ++i_;
        }
    }

    bool link(std::size_t open, bool keep_text) {
        const std::size_t close = find_close(text_, open, '[', ']');
        if (close == npos) return false;
        std::size_t end = close + 1;
        const bool note = text_.substr(open + 1, 1) == "^";
        if (end < text_.size() && (text_[end] == '(' || text_[end] == '[')) {
            const std::size_t target = find_close(text_, end, text_[end], text_[end] == '(' ? ')' : ']');
            if (target == npos) return false;
            end = target + 1;
        } else if (!note && keep_text) {
            return false;
        }
        if (keep_text && !note) pending(open + 1, close);
        i_ = end;
        return true;
    }

    // Link text may hold emphasis and images: it is stripped in its turn, once.
    void pending(std::size_t begin, std::size_t end) {
        if (nested_) {
            out_.append(text_.substr(begin, end - begin));
            return;
        }
        Stripper inner(text_.substr(begin, end - begin));
        inner.nested_ = true;
        out_ += inner.run();
    }

    bool tag() {
        const std::size_t close = text_.substr(i_, farthest).find('>');
        if (close == npos || close < 2) return false;
        const std::string_view inside = text_.substr(i_ + 1, close - 1);
        const char first = inside.front();
        const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        if (!letter && first != '/' && first != '!') return false;
        const bool address = inside.find("://") != npos && inside.find(' ') == npos;
        if (address) out_.append(inside);
        if (inside.substr(0, 2) == "br") out_ += ' ';
        i_ += close + 1;
        return true;
    }

    bool entity() { return take_entity(text_, i_, out_); }

    // A mark between spaces («5 * 3») or inside a word (snake_case) is itself; «**» never is.
    bool emphasis(char mark) {
        std::size_t end = i_;
        while (end < text_.size() && text_[end] == mark) ++end;
        const bool before = i_ > 0 && text_[i_ - 1] != ' ';
        const bool after = end < text_.size() && text_[end] != ' ';
        if (!before && !after && !(mark == '*' && end - i_ >= 2)) return false;
        if (mark == '_' && before && after) {
            std::size_t start = i_ - 1;
            while (start > 0 && (static_cast<unsigned char>(text_[start]) & 0xC0U) == 0x80U) --start;
            if (word_at(text_, start) && word_at(text_, end)) return false;
        }
        i_ = end;
        return true;
    }

    static constexpr std::size_t npos = std::string_view::npos;
    std::string_view text_;
    std::string out_;
    std::size_t i_ = 0;
    bool nested_ = false;
};

}  // namespace

std::string strip_inline(std::string_view line) {
    return Stripper(line).run();
}

}  // namespace bahith::corpus
