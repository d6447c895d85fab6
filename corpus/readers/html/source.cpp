// SPDX-License-Identifier: GPL-2.0-or-later
// HTML before parsing.
#include "corpus/readers/html/source.hpp"

#include <algorithm>
#include <array>

namespace bahith::corpus::html {
namespace {

constexpr std::size_t declaration_within = 4096;
constexpr std::size_t deepest = 256;
constexpr std::size_t most_attributes = 64;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

bool is_gap(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

template <std::size_t N>
bool among(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Formatting carries no meaning here, and the parser copies what stays open into every paragraph.
constexpr std::array<std::string_view, 15> formatting{"b",     "big",    "code",   "em", "font", "i",    "nobr", "s",
                                                      "small", "strike", "strong", "tt", "u",    "mark", "bdi"};
// Elements without an end tag, or whose end tag may be left out, so that they do not nest.
constexpr std::array<std::string_view, 26> flat{
    "area", "base", "br", "col", "embed", "hr",     "img",      "input", "link", "meta", "param", "source", "track",
    "wbr",  "p",    "li", "dt",  "dd",    "option", "optgroup", "tr",    "td",   "th",   "tbody", "thead",  "tfoot"};

struct Tag {
    std::string name;
    bool closing = false;
    std::size_t end = 0;  // past '>'
    std::size_t attributes = 0;
};

class Scrubber {
public:
    explicit Scrubber(std::string_view page) : page_(page) { out_.reserve(page.size()); }

    std::string run() {
        while (i_ < page_.size()) {
            const std::size_t open = page_.find('<', i_);
            out_.append(page_.substr(i_, open == npos ? open : open - i_));
            if (open == npos) break;
            i_ = open;
            markup();
        }
        return std::move(out_);
    }

private:
    void markup() {
        if (page_.substr(i_, 4) == "<!--") return skip_past("-->", 4);
        const char next = i_ + 1 < page_.size() ? page_[i_ + 1] : '\0';
        if (next == '!' || next == '?') return skip_past(">", 2);
        const bool closing = next == '/';
        if (!is_letter(closing && i_ + 2 < page_.size() ? page_[i_ + 2] : next)) {
            out_ += "&lt;";
            ++i_;
            return;
        }
        const Tag tag = parse(closing);
        const std::string_view whole = page_.substr(i_, tag.end - i_);
        i_ = tag.end;
        if (!tag.closing && (tag.name == "script" || tag.name == "style")) return raw_text(tag, whole);
        if (tag.name == "plaintext" || among(tag.name, formatting)) return;
        if (keep(tag)) out_.append(whole);
    }

    void skip_past(std::string_view mark, std::size_t from) {
        const std::size_t at = page_.find(mark, std::min(i_ + from, page_.size()));
        i_ = at == npos ? page_.size() : at + mark.size();
    }

    Tag parse(bool closing) const {
        Tag tag;
        tag.closing = closing;
        std::size_t i = i_ + (closing ? 2 : 1);
        while (i < page_.size() && !is_gap(page_[i]) && page_[i] != '>' && page_[i] != '/')
            tag.name += lower(page_[i++]);
        while (i < page_.size() && page_[i] != '>') {
            const char c = page_[i++];
            if (is_gap(c) || c == '/') continue;
            if (c == '=') {
                while (i < page_.size() && is_gap(page_[i])) ++i;
                i = past_value(i);
                continue;
            }
            ++tag.attributes;
            while (i < page_.size() && !is_gap(page_[i]) && page_[i] != '=' && page_[i] != '>' && page_[i] != '/') ++i;
        }
        tag.end = std::min(i + 1, page_.size());
        return tag;
    }

    std::size_t past_value(std::size_t i) const {
        if (i < page_.size() && (page_[i] == '"' || page_[i] == '\'')) {
            const std::size_t quote = page_.find(page_[i], i + 1);
            return quote == npos ? page_.size() : quote + 1;
        }
        while (i < page_.size() && !is_gap(page_[i]) && page_[i] != '>') ++i;
        return i;
    }

    void raw_text(const Tag& tag, std::string_view whole) {
        const std::size_t body = i_;
        std::size_t end = body;
        for (;;) {
            end = page_.find("</", end);
            if (end == npos) {
                i_ = page_.size();
                return;
            }
            if (lowered(page_.substr(end + 2, tag.name.size())) == tag.name) break;
            end += 2;
        }
        const std::size_t close = page_.find('>', end);
        i_ = close == npos ? page_.size() : close + 1;
        const bool linked_data = tag.name == "script" && lowered(whole).find("ld+json") != npos;
        if (linked_data) out_.append(whole).append(page_.substr(body, end - body)).append("</script>");
    }

    bool keep(const Tag& tag) {
        if (tag.attributes > most_attributes) return false;
        if (among(tag.name, flat)) return true;
        if (tag.closing) {
            if (depth_ > 0) --depth_;
            return true;
        }
        if (depth_ >= deepest) return false;
        ++depth_;
        return true;
    }

    static constexpr std::size_t npos = std::string_view::npos;
    std::string_view page_;
    std::string out_;
    std::size_t i_ = 0;
    std::size_t depth_ = 0;
};

}  // namespace

std::string_view declared_encoding(std::string_view bytes) {
    const std::string start = lowered(bytes.substr(0, declaration_within));
    for (const std::string_view mark : {"charset", "encoding"}) {
        for (std::size_t at = start.find(mark); at != std::string::npos; at = start.find(mark, at + 1)) {
            const std::size_t tag = start.rfind('<', at);
            const bool declares = tag != std::string::npos &&
                                  (start.compare(tag, 5, "<meta") == 0 || start.compare(tag, 5, "<?xml") == 0);
            std::size_t i = at + mark.size();
            while (i < start.size() && is_gap(start[i])) ++i;
            if (!declares || i >= start.size() || start[i] != '=') continue;
            ++i;
            while (i < start.size() && (is_gap(start[i]) || start[i] == '"' || start[i] == '\'')) ++i;
            const std::size_t end = start.find_first_of("\"' ;/>\t\r\n?", i);
            return bytes.substr(i, end == std::string::npos ? 0 : end - i);
        }
    }
    return {};
}

std::string scrub(std::string_view page) {
    return Scrubber(page).run();
}

}  // namespace bahith::corpus::html
