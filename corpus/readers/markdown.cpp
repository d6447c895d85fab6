// SPDX-License-Identifier: GPL-2.0-or-later
// Markdown with YAML front matter. Paragraph numbers count the non-blank lines below the front
// matter; a paragraph of several lines has the number of its first.
#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "corpus/encoding.hpp"
#include "corpus/headings.hpp"
#include "corpus/readers/document.hpp"
#include "corpus/readers/front_matter.hpp"
#include "corpus/readers/markdown_inline.hpp"
#include "corpus/readers/markdown_lines.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

bool has_words(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (c != invalid_code_point && u_isalnum(static_cast<UChar32>(c)) != 0) return true;
    }
    return false;
}

bool only(std::string_view line, char c) {
    return !line.empty() && line.find_first_not_of(c) == std::string_view::npos;
}

// A short line that is bold as a whole does the work of a heading.
bool is_bold_line(std::string_view line) {
    if (line.size() < 5 || line.substr(0, 2) != "**" || ends_sentence(strip_inline(line))) return false;
    const std::size_t close = line.find("**", 2);
    return close != std::string_view::npos && !has_words(line.substr(close)) && count_words(line) <= 12;
}

class Body {
public:
    Body(Wrapping wrapping, bool titled) : wrapping_(wrapping), head_(!titled) {}

    void line(std::string_view raw) {
        const bool hard_break = has_hard_break(raw);
        raw = trim(raw);
        if (is_blank(raw)) return close();
        ++n_;
        if (comment(raw)) return;
        if (is_fence(raw)) {
            code_ = !code_;
            return close();
        }
        if (code_) return add(ParagraphKind::body, raw, false);
        if (open_ && (only(raw, '=') || only(raw, '-'))) return underline(raw[0] == '=');
        if (raw.back() == '}' && (raw.substr(0, 2) == "{%" || raw.substr(0, 2) == "{:")) return close();
        const std::size_t depth = take_quote_marks(raw);
        if (raw.empty()) return close();
        if (const std::size_t level = heading_level(raw); level > 0) {
            raw = trim(raw.substr(level));
            while (!raw.empty() && raw.back() == '#') raw.remove_suffix(1);
            return heading(level == 1, raw);
        }
        if (is_bold_line(raw) && !(goes_on(raw, depth) && wrapping_.wrapped)) return heading(false, raw);
        text(raw, depth, hard_break);
    }

    std::vector<Paragraph> finish() {
        close();
        return std::move(paragraphs_);
    }

    bool headings = false;

private:
    bool comment(std::string_view raw) {
        if (!in_comment_ && raw.substr(0, 4) != "<!--") return false;
        in_comment_ = raw.find("-->") == std::string_view::npos;
        return true;
    }

    // Short lines at the head of a file that states no title are the title and the byline.
    [[nodiscard]] bool goes_on(std::string_view raw, std::size_t depth) const {
        if (!open_ || depth != depth_ || begins_block(raw)) return false;
        if (hard_break_) return true;
        return wrapping_.wrapped && !head_;
    }

    void text(std::string_view raw, std::size_t depth, bool hard_break) {
        if (goes_on(raw, depth)) {
            joined_ += ' ';
        } else {
            close();
            first_ = n_;
        }
        if (raw.size() * 2 >= wrapping_.longest) head_ = false;
        if (hard_break && raw.back() == '\\') raw = trim(raw.substr(0, raw.size() - 1));
        joined_ += raw;
        open_ = true;
        depth_ = depth;
        hard_break_ = hard_break;
    }

    void close() {
        if (open_) put(first_, ParagraphKind::body, strip_inline(joined_));
        joined_.clear();
        open_ = false;
        hard_break_ = false;
    }

    void put(std::uint32_t n, ParagraphKind kind, const std::string& stripped) {
        if (has_words(stripped)) paragraphs_.push_back({n, kind, without_controls(trim(stripped))});
    }

    void add(ParagraphKind kind, std::string_view raw, bool markup) {
        close();
        put(n_, kind, markup ? strip_inline(raw) : std::string(raw));
    }

    void heading(bool top, std::string_view raw) {
        close();
        const bool first = paragraphs_.empty();
        if (!(top && first)) headings = true;
        add(top && first ? ParagraphKind::title : ParagraphKind::heading, raw, true);
    }

    // «Heading» over a line of = or -.
    void underline(bool top) {
        close();
        if (paragraphs_.empty() || count_words(paragraphs_.back().text) > 20) return;
        const bool first = paragraphs_.size() == 1;
        paragraphs_.back().kind = top && first ? ParagraphKind::title : ParagraphKind::heading;
        if (!(top && first)) headings = true;
    }

    Wrapping wrapping_;
    bool head_;
    std::vector<Paragraph> paragraphs_;
    std::uint32_t n_ = 0;
    bool code_ = false;
    bool in_comment_ = false;
    bool open_ = false;        // a paragraph of running text
    std::string joined_;       // its lines
    std::uint32_t first_ = 0;  // number of its first line
    std::size_t depth_ = 0;    // of its quote
    bool hard_break_ = false;
};

Result<Draft> parse(const std::string& bytes, const std::string& path) {
    Result<Decoded> decoded = decode(bytes, {});
    if (!decoded) return fail(decoded.error().code, path + ": " + decoded.error().message, decoded.error().hint);
    const FrontMatter parts = split_front_matter(decoded->text);
    Result<Metadata> stated = parse_front_matter(parts.yaml, path);
    if (!stated) return tl::make_unexpected(std::move(stated.error()));
    const std::vector<std::string_view> lines = split_lines(parts.body);
    Body body(wrapping_of(lines), !first_value(*stated, "title").empty());
    for (const std::string_view line : lines) body.line(line);
    Draft draft;
    draft.stated = std::move(*stated);
    draft.paragraphs = body.finish();
    draft.hints.headings_marked = body.headings;
    draft.hints.title_line = first_value(draft.stated, "title").empty();
    draft.repair = std::move(decoded->repair);
    return draft;
}

// Only a file with a line that begins with "id" needs to be understood to know its name.
std::string stated_id(const std::string& bytes) {
    const FrontMatter parts = split_front_matter(bytes);
    if (parts.yaml.substr(0, 2) != "id" && parts.yaml.find("\nid") == std::string_view::npos) return {};
    const Result<Metadata> stated = parse_front_matter(parts.yaml, {});
    return stated ? first_value(*stated, "id") : std::string{};
}

void read(const Job& job) {
    read_document(job, parse, stated_id);
}

}  // namespace

const Format markdown_format{"markdown", {".md", ".markdown", nullptr, nullptr}, read};

}  // namespace bahith::corpus
