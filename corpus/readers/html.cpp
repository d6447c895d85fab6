// SPDX-License-Identifier: GPL-2.0-or-later
// HTML pages: the article without the page around it.
#include <algorithm>
#include <utility>

#include "corpus/credits.hpp"
#include "corpus/encoding.hpp"
#include "corpus/readers/document.hpp"
#include "corpus/readers/html/blocks.hpp"
#include "corpus/readers/html/meta.hpp"
#include "corpus/readers/html/printed_date.hpp"
#include "corpus/readers/html/source.hpp"
#include "corpus/readers/html/tree.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

using html::Block;
using html::Tree;

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::size_t furthest_title = 40;  // blocks above the main element
constexpr std::size_t above_title = 30;     // words that may stand in the main element above its own title

class Page {
public:
    explicit Page(const std::string& text) : tree_(text), blocks_(html::blocks_of(tree_)) {
        main_ = html::main_element(tree_, blocks_);
        const std::size_t end = tree_.nodes()[main_].end;
        first_ = blocks_.size();
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (blocks_[i].element < main_ || blocks_[i].element >= end) continue;
            first_ = std::min(first_, i);
            last_ = i + 1;
        }
        choose_title();
    }

    Draft draft() {
        Draft draft;
        draft.stated.push_back({"title", {title_}, "title", 0, false});
        for (Fact& fact : html::page_facts(tree_)) draft.stated.push_back(std::move(fact));
        if (auto date = html::printed_date(tree_, places())) draft.stated.push_back(std::move(*date));
        above_main(draft.paragraphs);
        for (std::size_t i = start_; i < last_; ++i) add(blocks_[i], draft.paragraphs);
        draft.hints.headings_marked = headings_;
        draft.hints.title_line = title_.empty();
        return draft;
    }

private:
    // The heading of level 1 in the main element, else the nearest above it; a logo that is a link home is none.
    std::string first_heading() const {
        std::string above;
        for (std::size_t i = 0; i < tree_.nodes().size(); ++i) {
            if (tree_.tag(i) != GUMBO_TAG_H1) continue;
            const bool within = i >= main_ && i < tree_.nodes()[main_].end;
            if (i > main_ && !within) break;
            std::string text = tree_.inner_text(i);
            if (count_words(text) < 2 || is_logo(i)) continue;
            if (main_ != 0 && within) return text;
            if (main_ == 0 || i < main_) above = std::move(text);
        }
        return above;
    }

    bool is_logo(std::size_t heading) const {
        for (std::size_t i = heading; i < tree_.nodes()[heading].end; ++i) {
            if (tree_.tag(i) != GUMBO_TAG_A) continue;
            const std::string_view to = tree_.attribute(i, "href");
            const std::size_t host = to.find("://");
            const std::size_t path = to.find('/', host == std::string_view::npos ? 0 : host + 3);
            return to.empty() || path == std::string_view::npos || path + 1 == to.size();
        }
        return false;
    }

    void choose_title() {
        title_ = html::stated_title(tree_);
        if (title_.empty()) title_ = first_heading();
        if (title_.empty()) {
            std::vector<std::string> lines;
            for (std::size_t i = 0; i < blocks_.size(); ++i) lines.push_back(line_key(blocks_[i].text));
            title_ = html::title_element(tree_, lines);
        }
        find_title_block();
    }

    void find_title_block() {
        const std::string key = line_key(title_);
        start_ = first_;
        std::size_t words = 0;
        for (std::size_t i = first_; i < last_ && words <= above_title; ++i) {
            const bool same = !key.empty() && line_key(blocks_[i].text) == key;
            if (same || blocks_[i].heading == 1) {
                start_ = i;
                return;
            }
            words += blocks_[i].words;
        }
        for (std::size_t i = first_; i-- > 0 && first_ - i <= furthest_title;) {
            if (key.empty() || line_key(blocks_[i].text) != key) continue;
            title_block_ = i;
            return;
        }
    }

    html::Places places() const {
        constexpr std::size_t long_paragraph = 25;  // words
        html::Places places;
        const std::size_t title = title_block_ == none ? start_ : title_block_;
        if (title < blocks_.size()) places.title = blocks_[title].element;
        places.end = tree_.nodes()[main_].end;
        places.body = places.end;
        for (std::size_t i = title + 1; i < last_; ++i) {
            if (blocks_[i].words < long_paragraph) continue;
            places.body = blocks_[i].element;
            break;
        }
        return places;
    }

    // Title and credits often stand above the element that holds the text.
    void above_main(std::vector<Paragraph>& out) {
        if (title_block_ == none) return;
        add(blocks_[title_block_], out);
        for (std::size_t i = title_block_ + 1; i < first_; ++i) {
            if (blocks_[i].words > 20 || blocks_[i].link_words * 2 > blocks_[i].words) continue;
            const auto credit = credit_line(blocks_[i].text);
            if (credit && credit->certain) add(blocks_[i], out);
        }
    }

    void add(const Block& block, std::vector<Paragraph>& out) {
        Paragraph paragraph;
        paragraph.n = static_cast<std::uint32_t>(out.size() + 1);
        paragraph.text = block.text;
        if (block.heading == 1 && out.empty()) {
            paragraph.kind = ParagraphKind::title;
        } else if (block.heading > 0 && block.words <= 40) {
            paragraph.kind = ParagraphKind::heading;
            headings_ = true;
        } else if (block.link_words * 10 >= block.words * 9 && block.words >= 3 && !out.empty()) {
            paragraph.kind = ParagraphKind::boilerplate;  // nothing but a link
        }
        out.push_back(std::move(paragraph));
    }

    Tree tree_;
    std::vector<Block> blocks_;
    std::size_t main_ = 0;
    std::size_t first_ = 0;  // blocks of the main element
    std::size_t last_ = 0;
    std::size_t start_ = 0;  // first of them that is used
    std::size_t title_block_ = none;
    std::string title_;
    bool headings_ = false;
};

Result<Draft> parse(const std::string& bytes, const std::string& path) {
    Result<Decoded> decoded = decode(bytes, html::declared_encoding(bytes));
    if (!decoded) return fail(decoded.error().code, path + ": " + decoded.error().message, decoded.error().hint);
    Draft draft = Page(html::scrub(decoded->text)).draft();
    draft.repair = std::move(decoded->repair);
    return draft;
}

void read(const Job& job) {
    read_document(job, parse, nullptr);
}

}  // namespace

const Format html_format{"html", {".html", ".htm", ".xhtml", nullptr}, read};

}  // namespace bahith::corpus
