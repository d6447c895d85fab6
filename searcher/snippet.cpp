// SPDX-License-Identifier: GPL-2.0-or-later
// Windows are scored by the different words they hold, so that one frequent word does not win over three wanted ones.
#include "searcher/snippet.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>

namespace bahith::searcher {
namespace {

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

struct Window {
    std::size_t first = 0, last = 0;  // tokens, `last` exclusive
    double score = 0;
};

// Slides a window of at most `most_chars` over the tokens. A word seen again adds little.
Window best_window(const arabic::Tokens& tokens, const std::vector<double>& marks,
                   const std::vector<std::size_t>& chars_before, std::size_t most_chars) {
    constexpr double repeated = 0.1;
    std::unordered_map<std::string, std::multiset<double>> inside;  // marks by lemma: the greatest counts in full
    Window window, best;
    best.last = 0;
    for (std::size_t end = 0; end < tokens.size(); ++end) {
        const auto count = [&](std::size_t i, bool enters) {
            if (marks[i] <= 0) return;
            std::multiset<double>& same = inside[tokens[i].lemma()];
            const double before = same.empty() ? 0.0 : *same.rbegin();
            if (enters)
                same.insert(marks[i]);
            else
                same.erase(same.find(marks[i]));
            const double after = same.empty() ? 0.0 : *same.rbegin();
            window.score += (1 - repeated) * (after - before) + repeated * (enters ? marks[i] : -marks[i]);
        };
        count(end, true);
        while (window.first < end && chars_before[end + 1] - chars_before[window.first] > most_chars)
            count(window.first++, false);
        window.last = end + 1;
        if (window.score > best.score + 1e-9 || best.last == 0) best = window;
    }
    return best;
}

bool sentence_end(std::string_view between) {
    static constexpr std::array<std::string_view, 6> ends{".", "؟", "!", "؛", "\n", ":"};
    return std::any_of(ends.begin(), ends.end(),
                       [between](auto end) { return between.find(end) != std::string_view::npos; });
}

class Cutter {
public:
    Cutter(std::string_view text, const arabic::Tokens& tokens, const std::vector<double>& marks)
        : text_(text), tokens_(tokens), marks_(marks) {
        chars_before_.reserve(tokens.size() + 1);
        std::size_t chars = 0, at = 0;
        for (const auto& token : tokens) {
            if (token.begin > at) {
                chars += code_points(text.substr(at, token.begin - at));
                at = token.begin;
            }
            chars_before_.push_back(chars);
        }
        chars_before_.push_back(chars + code_points(text.substr(at)));
    }

    Snippet cut(std::size_t most_chars) {
        if (chars_before_.back() <= most_chars || tokens_.empty()) return piece(0, text_.size());
        Window window = best_window(tokens_, marks_, chars_before_, most_chars);
        narrow(window);
        widen(window, most_chars);
        const std::size_t begin = window.first == 0 ? 0 : opening(window.first);
        const std::size_t end = window.last == tokens_.size() ? text_.size() : closing(window.last - 1);
        return piece(begin, end);
    }

private:
    // Words without answer at the borders of the window only cost room.
    void narrow(Window& window) const {
        if (window.score <= 0) return;
        while (marks_[window.first] <= 0) ++window.first;
        while (marks_[window.last - 1] <= 0) --window.last;
    }

    [[nodiscard]] std::size_t chars(std::size_t first, std::size_t last) const {
        return chars_before_[last] - chars_before_[first];
    }

    [[nodiscard]] bool begins_sentence(std::size_t i) const {
        return i == 0 || sentence_end(text_.substr(tokens_[i - 1].end,
                                                   tokens_[i].begin - std::min(tokens_[i].begin, tokens_[i - 1].end)));
    }

    // Back to the beginning of the sentence, at most half of the room left; then forward, then back again.
    void widen(Window& window, std::size_t most_chars) const {
        const std::size_t room = most_chars - std::min(most_chars, chars(window.first, window.last));
        std::size_t start = window.first;
        while (start > 0 && !begins_sentence(start) && chars(start - 1, window.first) <= room * 2 / 3) --start;
        window.first =
            begins_sentence(start) || chars(start, window.first) <= room / 3 ? start : back(window.first, room / 3);
        while (window.last < tokens_.size() && chars(window.first, window.last + 1) <= most_chars) ++window.last;
        while (window.first > 0 && chars(window.first - 1, window.last) <= most_chars) --window.first;
    }

    [[nodiscard]] std::size_t back(std::size_t first, std::size_t room) const {
        std::size_t start = first;
        while (start > 0 && chars(start - 1, first) <= room) --start;
        return start;
    }

    // An opening quotation mark or bracket stays with its word, closing punctuation too.
    [[nodiscard]] std::size_t opening(std::size_t token) const {
        const std::size_t after = tokens_[token - 1].end;
        std::size_t begin = tokens_[token].begin;
        while (begin > after && !space(text_[begin - 1])) --begin;
        return begin;
    }
    [[nodiscard]] std::size_t closing(std::size_t token) const {
        const std::size_t next = tokens_[token + 1].begin;
        std::size_t end = tokens_[token].end;
        while (end < next && !space(text_[end])) ++end;
        return end;
    }
    static bool space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

    [[nodiscard]] Snippet piece(std::size_t begin, std::size_t end) const {
        while (begin < end && space(text_[begin])) ++begin;
        while (end > begin && space(text_[end - 1])) --end;
        Snippet out{std::string(text_.substr(begin, end - begin)), {}, begin > 0, end < text_.size()};
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (marks_[i] <= 0 || tokens_[i].begin < begin || tokens_[i].end > end) continue;
            const Range range{static_cast<std::uint32_t>(tokens_[i].begin - begin),
                              static_cast<std::uint32_t>(tokens_[i].end - begin)};
            if (!out.highlights.empty() && range.first < out.highlights.back().second)
                out.highlights.back().second = std::max(out.highlights.back().second, range.second);
            else
                out.highlights.push_back(range);
        }
        return out;
    }

    std::string_view text_;
    const arabic::Tokens& tokens_;
    const std::vector<double>& marks_;
    std::vector<std::size_t> chars_before_;  // before each token, and in all
};

}  // namespace

Snippet cut_snippet(std::string_view text, const arabic::Tokens& tokens, const std::vector<double>& marks,
                    std::size_t most_chars) {
    return Cutter(text, tokens, marks).cut(most_chars);
}

}  // namespace bahith::searcher
