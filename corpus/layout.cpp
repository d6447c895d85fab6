// SPDX-License-Identifier: GPL-2.0-or-later
// Recognises the parts of an article from its lines: furniture first, then title, credits, repeated titles, headings.
#include "corpus/layout.hpp"

#include <algorithm>
#include <utility>

#include "corpus/credits.hpp"
#include "corpus/headings.hpp"
#include "corpus/phrases.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::size_t title_words = 25;
constexpr std::size_t lede_words = 12;
constexpr std::size_t top_lines = 8;
constexpr std::size_t body_words = 25;  // a paragraph of this length ends the top of the article

using Paragraphs = std::vector<Paragraph>;

void mark_furniture(Paragraphs& all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Furniture kind = all[i].kind == ParagraphKind::title ? Furniture::none : furniture(all[i].text);
        if (kind == Furniture::none) continue;
        all[i].kind = ParagraphKind::boilerplate;
        if (kind != Furniture::links) continue;
        // Titles of other articles follow the line: to the end, or one of them in the middle of the text.
        std::size_t end = i + 1;
        while (end < all.size() && count_words(all[end].text) <= title_words && !ends_sentence(all[end].text)) ++end;
        const bool bare = count_words(all[i].text) <= 4;
        if (end == all.size()) {
            for (std::size_t k = i + 1; k < end; ++k) all[k].kind = ParagraphKind::boilerplate;
        } else if (bare && end == i + 2 && all[i + 1].kind == ParagraphKind::body && count_words(all[i + 1].text) > 4) {
            all[i + 1].kind = ParagraphKind::boilerplate;
        }
    }
}

// Lines above the first long paragraph, furniture left out.
std::vector<std::size_t> top_of(const Paragraphs& all) {
    std::vector<std::size_t> top;
    for (std::size_t i = 0; i < all.size() && top.size() < top_lines; ++i) {
        if (all[i].kind == ParagraphKind::boilerplate) continue;
        if (all[i].kind == ParagraphKind::heading && !top.empty()) break;
        const std::size_t words = count_words(all[i].text);
        if (words > body_words || (words > 8 && ends_sentence(all[i].text))) break;
        top.push_back(i);
    }
    return top;
}

// Too long to be the line of that key: marks and punctuation make a line longer than its key, but not many times.
bool much_longer(const std::string& line, const std::string& key) {
    constexpr std::size_t times = 4, label = 100;
    return line.size() > times * key.size() + label;
}

bool same_title(const std::string& a, const std::string& b) {
    if (a.empty() || b.empty()) return false;
    if (a == b) return true;
    const std::string& shorter = a.size() < b.size() ? a : b;
    const std::string& longer = a.size() < b.size() ? b : a;
    return count_words(shorter) >= 4 && shorter.size() * 10 >= longer.size() * 6 &&
           longer.find(shorter) != std::string::npos;
}

bool looks_like_title(const Paragraphs& all, std::size_t i) {
    const std::string& text = all[i].text;
    const std::size_t words = count_words(text);
    if (words > title_words || ends_sentence(text) || is_list_item(text)) return false;
    const char32_t last = last_code_point(text);
    if (last == U':' || last == U',' || last == 0x60C || last == 0x61B) return false;
    std::size_t looked_at = 0;
    for (std::size_t k = i + 1; k < all.size() && looked_at < 6; ++k) {
        if (all[k].kind == ParagraphKind::boilerplate) continue;
        if (count_words(all[k].text) > words || ends_sentence(all[k].text)) return true;
        ++looked_at;
    }
    return false;
}

class Recogniser {
public:
    Recogniser(Article& article, const LayoutHints& hints)
        : article_(article), all_(article.paragraphs), hints_(hints) {}

    void run() {
        mark_furniture(all_);
        find_title();
        find_credits();
        find_opening_dateline();
        if (article_.title.empty()) article_.title = words_of_lede();
        mark_repeated_titles();
        if (!hints_.headings_marked) mark_headings(all_);
        label_with_title();
    }

private:
    void find_title() {
        const std::string known = line_key(article_.title);
        const auto top = top_of(all_);
        for (const std::size_t i : top) {
            if (!same_title(line_key(all_[i].text), known)) continue;
            return take_title(i);
        }
        for (const std::size_t i : top) {
            if (all_[i].kind == ParagraphKind::title) return take_title(i);
        }
        if (!hints_.title_line) return;
        for (const std::size_t i : top) {
            if (all_[i].kind != ParagraphKind::body || credit_line(all_[i].text)) continue;
            if (looks_like_title(all_, i)) take_title(i);
            return;
        }
    }

    void take_title(std::size_t i) {
        all_[i].kind = ParagraphKind::title;
        title_at_ = i;
        if (article_.title.empty()) article_.title = one_line(all_[i].text);
    }

    // Names without «إعداد» or a date count only next to the title or to another credit.
    void find_credits() {
        bool near = title_at_ != none;
        bool named = !article_.authors.empty();
        for (const std::size_t i : top_of(all_)) {
            Paragraph& paragraph = all_[i];
            if (paragraph.kind != ParagraphKind::body) continue;
            const bool below_title = title_at_ != none && i > title_at_;
            // Under «وفي ما يلي المواعيد:» a date is the first of the list.
            const bool announced = i > 0 && last_code_point(trim(all_[i - 1].text)) == U':' && i != title_at_ + 1;
            auto credit = announced ? std::nullopt : credit_line(paragraph.text);
            if (!credit || (!credit->certain && !(near && below_title))) {
                if (below_title || title_at_ == none) near = false;
                continue;
            }
            paragraph.kind = ParagraphKind::byline;
            near = true;
            if (!named) {
                for (Author& author : credit->authors) article_.authors.push_back(std::move(author));
            }
            if (!article_.published && credit->published) article_.published = std::move(credit->published);
            if (article_.source.empty()) article_.source = credit->source;
        }
    }

    // Of the first paragraph of text alone.
    void find_opening_dateline() {
        if (article_.published) return;
        const auto first = std::find_if(
            all_.begin(), all_.end(), [](const Paragraph& paragraph) { return paragraph.kind == ParagraphKind::body; });
        if (first != all_.end()) article_.published = opening_dateline(first->text);
    }

    std::string words_of_lede() const {
        for (const Paragraph& paragraph : all_) {
            if (paragraph.kind != ParagraphKind::body) continue;
            const std::string line = one_line(paragraph.text);
            const auto words = split_words(line);
            if (words.size() <= lede_words) return line;
            const std::string_view last = words[lede_words - 1];
            return line.substr(0, static_cast<std::size_t>(last.data() + last.size() - line.data())) + "…";
        }
        return all_.empty() ? std::string{} : one_line(all_.front().text);
    }

    void mark_repeated_titles() {
        const std::string title = line_key(article_.title);
        if (count_words(title) < 3) return;
        bool seen = title_at_ != none;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (i == title_at_ || all_[i].kind == ParagraphKind::boilerplate || much_longer(all_[i].text, title) ||
                line_key(all_[i].text) != title)
                continue;
            all_[i].kind = seen ? ParagraphKind::boilerplate : all_[i].kind;
            seen = true;
        }
    }

    // «التحليل: <the title again>» opens a section.
    void label_with_title() {
        const std::string title = line_key(article_.title);
        if (title_at_ == none || count_words(title) < 3) return;
        for (std::size_t i = title_at_ + 1; i < all_.size(); ++i) {
            if (all_[i].kind != ParagraphKind::body || much_longer(all_[i].text, title)) continue;
            const std::string key = line_key(all_[i].text);
            if (key.size() <= title.size()) continue;
            if (key.compare(key.size() - title.size(), title.size(), title) != 0) continue;
            const std::string label = key.substr(0, key.size() - title.size());
            if (count_words(label) <= 3 && label.find(':') != std::string::npos) all_[i].kind = ParagraphKind::heading;
        }
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    Article& article_;
    Paragraphs& all_;
    const LayoutHints& hints_;
    std::size_t title_at_ = none;
};

}  // namespace

void recognise(Article& article, const LayoutHints& hints) {
    Recogniser(article, hints).run();
}

}  // namespace bahith::corpus
