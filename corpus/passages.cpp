// SPDX-License-Identifier: GPL-2.0-or-later
// Cuts an article into passages at paragraph borders.
#include "corpus/passages.hpp"

#include <utility>

#include "corpus/stretches.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

struct Open {
    std::string heading;
    std::vector<std::size_t> paragraphs;
    std::size_t words = 0;
};

class Cutter {
public:
    explicit Cutter(const Article& article) : article_(article) {}

    void heading(const std::string& text) {
        close();
        section_start_ = done_.size();
        current_ = {};
        current_.heading = text;
    }

    void paragraph(std::size_t index) {
        const std::size_t words = count_words(article_.paragraphs[index].text);
        const bool full = current_.words >= passage_min_words || current_.words + words > passage_max_words;
        if (!current_.paragraphs.empty() && full) close();
        current_.paragraphs.push_back(index);
        current_.words += words;
    }

    std::vector<Passage> finish() {
        close();
        std::vector<Passage> out;
        for (Open& open : done_) {
            Passage passage;
            passage.first = article_.paragraphs[open.paragraphs.front()].n;
            passage.last = article_.paragraphs[open.paragraphs.back()].n;
            passage.heading = std::move(open.heading);
            passage.paragraphs = std::move(open.paragraphs);
            add(std::move(passage), out);
        }
        return out;
    }

private:
    void add(Passage passage, std::vector<Passage>& out) const {
        const auto parts = passage.paragraphs.size() == 1
                               ? stretches(article_.paragraphs[passage.paragraphs.front()].text)
                               : std::vector<std::pair<std::size_t, std::size_t>>();
        if (parts.size() > 1)
            for (const auto& [begin, end] : parts) {
                out.push_back(passage);
                out.back().begin = begin;
                out.back().end = end;
            }
        else
            out.push_back(std::move(passage));
    }

    // A passage too short to stand alone joins the one before it in the same section, if that stays quotable.
    void close() {
        if (current_.paragraphs.empty()) return;
        const bool has_neighbour = done_.size() > section_start_;
        if (current_.words < passage_min_words && has_neighbour &&
            done_.back().words + current_.words <= passage_max_words) {
            Open& before = done_.back();
            before.paragraphs.insert(before.paragraphs.end(), current_.paragraphs.begin(), current_.paragraphs.end());
            before.words += current_.words;
        } else {
            done_.push_back(current_);
        }
        current_.paragraphs.clear();
        current_.words = 0;
    }

    const Article& article_;
    std::vector<Open> done_;
    Open current_;
    std::size_t section_start_ = 0;
};

}  // namespace

std::vector<Passage> passages(const Article& article) {
    Cutter cutter(article);
    bool any = false;
    for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
        const Paragraph& paragraph = article.paragraphs[i];
        if (paragraph.kind == ParagraphKind::heading) cutter.heading(paragraph.text);
        if (paragraph.kind != ParagraphKind::body) continue;
        cutter.paragraph(i);
        any = true;
    }
    if (any || article.paragraphs.empty()) return cutter.finish();

    // Nothing but a title or headings: what there is becomes one passage, so that everything can be found.
    Passage passage;
    for (const bool with_boilerplate : {false, true}) {
        for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
            const bool boilerplate = article.paragraphs[i].kind == ParagraphKind::boilerplate;
            if (with_boilerplate || !boilerplate) passage.paragraphs.push_back(i);
        }
        if (!passage.paragraphs.empty()) break;
    }
    passage.first = article.paragraphs[passage.paragraphs.front()].n;
    passage.last = article.paragraphs[passage.paragraphs.back()].n;
    return {passage};
}

}  // namespace bahith::corpus
