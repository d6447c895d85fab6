// SPDX-License-Identifier: GPL-2.0-or-later
// Blocks of text on a page, and the choice of the main element.
#include "corpus/readers/html/blocks.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "corpus/text.hpp"

namespace bahith::corpus::html {
namespace {

constexpr std::array<GumboTag, 24> inline_tags{
    GUMBO_TAG_A,    GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM, GUMBO_TAG_BDO,   GUMBO_TAG_CITE, GUMBO_TAG_DEL,
    GUMBO_TAG_DFN,  GUMBO_TAG_INS,  GUMBO_TAG_KBD,     GUMBO_TAG_LABEL, GUMBO_TAG_Q,    GUMBO_TAG_RUBY,
    GUMBO_TAG_RT,   GUMBO_TAG_RP,   GUMBO_TAG_SAMP,    GUMBO_TAG_SPAN,  GUMBO_TAG_SUB,  GUMBO_TAG_SUP,
    GUMBO_TAG_TIME, GUMBO_TAG_VAR,  GUMBO_TAG_WBR,     GUMBO_TAG_IMG,   GUMBO_TAG_DATA, GUMBO_TAG_UNKNOWN};

bool is_inline(GumboTag tag) {
    return std::find(inline_tags.begin(), inline_tags.end(), tag) != inline_tags.end();
}

bool holds_one_paragraph(GumboTag tag) {
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE;
}

unsigned heading_of(GumboTag tag) {
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? static_cast<unsigned>(tag) - GUMBO_TAG_H1 + 1 : 0;
}

// White space within a line as one space.
std::string collapse(std::string_view text) {
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t at = i;
        if (is_space(next_code_point(text, i))) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out.append(text.substr(at, i - at));
    }
    return without_controls(out);
}

// Text up to a <br>.
struct Line {
    std::string text;
    std::size_t words = 0;
    std::size_t link_words = 0;
};

class Collector {
public:
    explicit Collector(const Tree& tree) : tree_(tree) {}

    std::vector<Block> run() {
        const auto& nodes = tree_.nodes();
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            close_until(i);
            if (nodes[i].dropped) {
                if (tree_.is_element(i) && !is_inline(tree_.tag(i))) flush();
                i = nodes[i].end - 1;
                continue;
            }
            if (!tree_.is_element(i)) {
                take(tree_.text(i));
            } else if (tree_.tag(i) == GUMBO_TAG_BR) {
                lines_.emplace_back();
            } else if (tree_.tag(i) == GUMBO_TAG_A) {
                link_end_ = std::max(link_end_, nodes[i].end);
            } else if (!is_inline(tree_.tag(i))) {
                flush();
                open_.push_back(i);
            }
        }
        flush();
        return std::move(blocks_);
    }

private:
    void close_until(std::size_t i) {
        while (!open_.empty() && tree_.nodes()[open_.back()].end <= i) {
            flush();
            open_.pop_back();
        }
        if (link_end_ <= i) link_end_ = 0;
    }

    void take(std::string_view text) {
        Line& line = lines_.back();
        line.text.append(text);
        if (link_end_ > 0) line.link_words += count_words(text);
    }

    // An empty line ends a paragraph. A single line end does where paragraphs of some length stand on both sides, and
    // around a line that is nothing but a link.
    void flush() {
        std::size_t long_lines = 0;
        for (Line& line : lines_) {
            line.text = collapse(line.text);
            line.words = count_words(line.text);
            if (line.words >= 15) ++long_lines;
        }
        Line paragraph;
        bool apart = false;
        for (const Line& line : lines_) {
            const bool link = line.words > 0 && line.link_words >= line.words;
            if (line.words == 0 || apart || link || long_lines >= 2) add(paragraph);
            apart = link && lines_.size() > 1;
            if (!paragraph.text.empty()) paragraph.text += ' ';
            paragraph.text += line.text;
            paragraph.link_words += line.link_words;
        }
        add(paragraph);
        lines_.assign(1, Line{});
    }

    void add(Line& line) {
        if (!line.text.empty()) {
            Block block;
            block.words = count_words(line.text);
            block.link_words = std::min(line.link_words, block.words);
            block.element = open_.empty() ? 0 : open_.back();
            for (auto it = open_.rbegin(); it != open_.rend() && block.heading == 0; ++it) {
                block.heading = heading_of(tree_.tag(*it));
            }
            block.text = std::move(line.text);
            blocks_.push_back(std::move(block));
        }
        line = {};
    }

    const Tree& tree_;
    std::vector<Block> blocks_;
    std::vector<std::size_t> open_;
    std::vector<Line> lines_{1};
    std::size_t link_end_ = 0;
};

bool inside(const Tree& tree, std::size_t element, std::size_t container) {
    return element >= container && element < tree.nodes()[container].end;
}

bool names_itself_main(const Tree& tree, std::size_t i) {
    const GumboTag tag = tree.tag(i);
    return tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || tree.attribute(i, "role") == "main" ||
           tree.attribute(i, "itemprop").find("articleBody") != std::string_view::npos;
}

// Words of blocks that are text rather than links, by prefix sums over document order.
class TextBelow {
public:
    TextBelow(const Tree& tree, const std::vector<Block>& blocks) : tree_(tree), sums_(tree.nodes().size() + 1, 0) {
        for (const Block& block : blocks) {
            if (block.link_words * 2 < block.words) sums_[block.element + 1] += block.words - block.link_words;
        }
        for (std::size_t i = 1; i < sums_.size(); ++i) sums_[i] += sums_[i - 1];
    }
    std::size_t operator()(std::size_t i) const { return sums_[tree_.nodes()[i].end] - sums_[i]; }

private:
    const Tree& tree_;
    std::vector<std::size_t> sums_;
};

std::size_t best_by_score(const Tree& tree, const std::vector<Block>& blocks) {
    std::unordered_map<std::size_t, double> scores;
    for (const Block& block : blocks) {
        if (block.words < 8 || block.link_words * 3 > block.words || block.heading > 0) continue;
        const double value = static_cast<double>(block.words - block.link_words);
        std::size_t at = block.element;
        if (holds_one_paragraph(tree.tag(at))) at = tree.nodes()[at].parent;
        scores[at] += value;
        scores[tree.nodes()[at].parent] += value * 0.6;
    }
    std::size_t best = 0;
    double most = 0;
    for (const auto& [element, score] : scores) {
        if (score > most || (score == most && element < best)) {
            best = element;
            most = score;
        }
    }
    return best;
}

}  // namespace

std::vector<Block> blocks_of(const Tree& tree) {
    return Collector(tree).run();
}

std::size_t main_element(const Tree& tree, const std::vector<Block>& blocks) {
    const TextBelow text(tree, blocks);
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (tree.nodes()[i].dropped || !names_itself_main(tree, i)) continue;
        // The innermost of nested ones that still holds nearly all of it.
        const std::size_t words = text(i);
        if (words > most || (best != 0 && inside(tree, i, best) && words * 10 >= most * 9)) {
            best = i;
            most = std::max(most, words);
        }
    }
    if (best != 0 && most * 2 >= text(0)) return best;
    const std::size_t scored = best_by_score(tree, blocks);
    return scored != 0 && (best == 0 || text(scored) > most) ? scored : best;
}

}  // namespace bahith::corpus::html
