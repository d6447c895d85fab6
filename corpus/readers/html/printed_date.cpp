// SPDX-License-Identifier: GPL-2.0-or-later
// The date of publication that a page prints: candidates in document order, judged by where they stand.
#include "corpus/readers/html/printed_date.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "corpus/credit_words.hpp"
#include "corpus/credits.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus::html {
namespace {

constexpr std::size_t longest_line = 16;    // words of an element that is a date
constexpr std::size_t nearest_above = 12;   // words between a date and the headline below it
constexpr std::size_t longest_around = 24;  // words of a parent whose text may label the date
// Pages are foreign bytes: no depth or number of such elements may cost more than a look at each.
constexpr std::size_t most_candidates = 200;
constexpr std::size_t most_nodes = 400;  // of one candidate
constexpr int highest = 40;              // ancestors looked at

/// All text of a short element; of a longer one its own, without that of the elements in it.
std::string text_of(const Tree& tree, std::size_t i) {
    const std::size_t end = std::min(tree.nodes()[i].end, i + most_nodes);
    if (tree.nodes()[i].words <= longest_line) return end < tree.nodes()[i].end ? std::string{} : tree.inner_text(i);
    std::string own;
    for (std::size_t k = i + 1; k < end; ++k)
        if (tree.nodes()[k].parent == i) own.append(tree.text(k)).append(" ");
    return count_words(own) <= longest_line ? one_line(own) : std::string{};
}

template <std::size_t N>
bool has_word(const std::vector<std::string>& words, const std::array<std::string_view, N>& known) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(known.begin(), known.end(), word) != known.end();
    });
}

std::vector<std::string> names_of(const Tree& tree, std::size_t i) {
    std::vector<std::string> words = style_words(tree.attribute(i, "class"));
    for (std::string& word : style_words(tree.attribute(i, "id"))) words.push_back(std::move(word));
    return words;
}

bool is_called_date(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 12> dates{"date",     "dat",      "time",      "published",
                                                            "publish",  "pubdate",  "timestamp", "posted",
                                                            "datetime", "dateline", "tarikh",    "postdate"};
    return has_word(words, dates);
}

bool is_of_other(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 14> others{"now",      "today",    "current",   "clock",  "comment",
                                                             "comments", "related",  "copyright", "expire", "event",
                                                             "events",   "calendar", "archive",   "sidebar"};
    return name_last_change(words) || has_word(words, others);
}

/// Something around the element says of whose date it is.
bool is_set_aside(const Tree& tree, std::size_t i) {
    static constexpr std::array<GumboTag, 3> asides{GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV};
    std::size_t k = i;
    for (int level = 0; level < highest; ++level, k = tree.nodes()[k].parent) {
        if (is_of_other(names_of(tree, k))) return true;
        if (std::find(asides.begin(), asides.end(), tree.tag(k)) != asides.end()) return true;
        if (k == 0 || tree.nodes()[k].parent >= k) return false;
    }
    return false;
}

/// «آخر تحديث» is said of the element by the words before it in its parent, and «نُشر» is not said after that.
bool is_update(const Tree& tree, std::size_t i, const std::string& text) {
    const std::size_t parent = tree.nodes()[i].parent;
    std::string line = text;
    if (parent < i && i - parent <= most_nodes && tree.nodes()[parent].words <= longest_around) {
        line.clear();
        for (std::size_t k = parent; k < i; ++k) line.append(tree.text(k)).append(" ");
        line += text;
    }
    const auto words = split_words(line);
    bool update = false;
    for (std::size_t w = 0; w < words.size(); ++w) {
        const auto at = static_cast<std::size_t>(words[w].data() - line.data());
        const std::string key = line_key(std::string_view(line).substr(at));
        if (is_update_label(key))
            update = true;
        else if (is_publication_label(key))
            update = false;
    }
    return update;
}

/// Counted no further than it matters.
std::size_t words_between(const Tree& tree, std::size_t from, std::size_t to) {
    std::size_t words = 0;
    for (std::size_t i = from; i < to && words <= nearest_above; ++i) words += count_words(tree.text(i));
    return words;
}

bool names_issue(std::string_view text) {
    static const std::string issue = line_key("العدد");
    const std::string key = line_key(text);
    for (const std::string_view word : split_words(key))
        if (word == issue) return true;
    return false;
}

bool says_published(std::string_view text) {
    return is_publication_label(line_key(text));
}

class Candidates {
public:
    Candidates(const Tree& tree, const Places& places) : tree_(tree), places_(places) {}

    std::optional<Fact> best() {
        std::size_t seen = 0;
        for (std::size_t i = 0; i < tree_.nodes().size() && seen < most_candidates; ++i) {
            if (!tree_.is_element(i) || !may_be_date(i)) continue;
            ++seen;
            const std::string text = text_of(tree_, i);
            const int rank = text.empty() ? 0 : rank_of(i, text);
            if (rank == 0 || (found_ && rank <= best_)) continue;
            if (auto fact = read(i, text)) {
                found_ = std::move(fact);
                best_ = rank;
            }
        }
        return found_;
    }

private:
    bool may_be_date(std::size_t i) const {
        return tree_.tag(i) == GUMBO_TAG_TIME || is_called_date(names_of(tree_, i));
    }

    /// 0 for no candidate. By the headline, then a labelled line of the article, then the head of the issue.
    int rank_of(std::size_t i, const std::string& text) const {
        const bool time = tree_.tag(i) == GUMBO_TAG_TIME;
        if (is_set_aside(tree_, i) || is_update(tree_, i, text)) return 0;
        const std::size_t end = tree_.nodes()[i].words > longest_line ? i + 1 : tree_.nodes()[i].end;
        if (i > places_.title && i < places_.body) return time ? 5 : 4;
        if (i >= places_.body && i < places_.end) return says_published(text) ? 2 : 0;
        if (end > places_.title) return 0;
        if (words_between(tree_, end, places_.title) <= nearest_above) return 3;
        return names_issue(text) ? 1 : 0;
    }

    std::optional<Fact> read(std::size_t i, const std::string& text) const {
        const std::string stamp(tree_.attribute(i, "datetime"));
        const bool time = tree_.tag(i) == GUMBO_TAG_TIME;
        std::string line = !stamp.empty() && time ? stamp : text;
        auto credit = credit_line(line);
        if (!credit && line != text) credit = credit_line(line = text);
        if (!credit || !credit->published) return std::nullopt;
        const std::string name = time ? "time" : "page";
        return Fact{"date", {credit->published->value}, name + " \"" + line + "\"", 0, false};
    }

    const Tree& tree_;
    const Places& places_;
    std::optional<Fact> found_;
    int best_ = 0;
};

}  // namespace

std::optional<Fact> printed_date(const Tree& tree, const Places& places) {
    return Candidates(tree, places).best();
}

}  // namespace bahith::corpus::html
