// SPDX-License-Identifier: GPL-2.0-or-later
// Markdown with YAML front matter. Paragraph numbers count the non-blank lines below the front matter.
#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "corpus/encoding.hpp"
#include "corpus/headings.hpp"
#include "corpus/readers/document.hpp"
#include "corpus/readers/front_matter.hpp"
#include "corpus/readers/markdown_inline.hpp"
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

// Depth of «## heading», 0 if it is none.
std::size_t heading_level(std::string_view line) {
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    return level >= 1 && level <= 6 && level < line.size() && (line[level] == ' ' || line[level] == '\t') ? level : 0;
}

// A short line that is bold as a whole does the work of a heading.
bool is_bold_line(std::string_view line) {
    if (line.size() < 5 || line.substr(0, 2) != "**" || ends_sentence(strip_inline(line))) return false;
    const std::size_t close = line.find("**", 2);
    return close != std::string_view::npos && !has_words(line.substr(close)) && count_words(line) <= 12;
}

class Body {
public:
    void line(std::string_view raw) {
        raw = trim(raw);
        if (is_blank(raw)) {
            after_text_ = false;
            return;
        }
        ++n_;
        if (comment(raw)) return;
        if (raw.substr(0, 3) == "```" || raw.substr(0, 3) == "~~~") {
            code_ = !code_;
            return;
        }
        if (code_) return add(ParagraphKind::body, raw, false);
        if (after_text_ && (only(raw, '=') || only(raw, '-'))) return underline(raw[0] == '=');
        if (raw.back() == '}' && (raw.substr(0, 2) == "{%" || raw.substr(0, 2) == "{:")) return;
        while (raw.substr(0, 1) == ">") raw = trim(raw.substr(1));
        if (const std::size_t level = heading_level(raw); level > 0) {
            raw = trim(raw.substr(level));
            while (!raw.empty() && raw.back() == '#') raw.remove_suffix(1);
            return heading(level == 1, raw);
        }
        if (is_bold_line(raw)) return heading(false, raw);
        add(ParagraphKind::body, raw, true);
    }

    std::vector<Paragraph> paragraphs;
    bool headings = false;

private:
    bool comment(std::string_view raw) {
        if (!in_comment_ && raw.substr(0, 4) != "<!--") return false;
        in_comment_ = raw.find("-->") == std::string_view::npos;
        return true;
    }

    void add(ParagraphKind kind, std::string_view raw, bool markup) {
        const std::string stripped = markup ? strip_inline(raw) : std::string(raw);
        after_text_ = markup && kind == ParagraphKind::body;
        if (has_words(stripped)) paragraphs.push_back({n_, kind, without_controls(trim(stripped))});
    }

    void heading(bool top, std::string_view raw) {
        const bool first = paragraphs.empty();
        if (!(top && first)) headings = true;
        add(top && first ? ParagraphKind::title : ParagraphKind::heading, raw, true);
    }

    // «Heading» over a line of = or -.
    void underline(bool top) {
        after_text_ = false;
        if (paragraphs.empty() || count_words(paragraphs.back().text) > 20) return;
        const bool first = paragraphs.size() == 1;
        paragraphs.back().kind = top && first ? ParagraphKind::title : ParagraphKind::heading;
        if (!(top && first)) headings = true;
    }

    std::uint32_t n_ = 0;
    bool code_ = false;
    bool in_comment_ = false;
    bool after_text_ = false;
};

Result<Draft> parse(const std::string& bytes, const std::string& path) {
    Result<Decoded> decoded = decode(bytes, {});
    if (!decoded) return fail(decoded.error().code, path + ": " + decoded.error().message, decoded.error().hint);
    const FrontMatter parts = split_front_matter(decoded->text);
    Result<Metadata> stated = parse_front_matter(parts.yaml, path);
    if (!stated) return tl::make_unexpected(std::move(stated.error()));
    Body body;
    for (const std::string_view line : split_lines(parts.body)) body.line(line);
    Draft draft;
    draft.stated = std::move(*stated);
    draft.paragraphs = std::move(body.paragraphs);
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
