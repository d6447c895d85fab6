// SPDX-License-Identifier: GPL-2.0-or-later
// From anchors to paragraphs.
#include "searcher/anchor.hpp"

#include <charconv>

#include "analyzers/arabic/fold.hpp"

namespace bahith::searcher {
namespace {

constexpr std::string_view mark = "#p";

std::optional<std::uint32_t> number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value == 0) return std::nullopt;
    return value;
}

std::uint32_t number_or_zero(std::string_view text) {
    return number(text).value_or(0);
}

void append(std::string& text, const std::string& paragraph) {
    if (!text.empty()) text += '\n';
    text += paragraph;
}

}  // namespace

std::string passage_id(std::string_view article, std::uint32_t first, std::uint32_t last) {
    std::string id = std::string(article) + std::string(mark) + std::to_string(first);
    if (last != first) id += "-" + std::to_string(last);
    return id;
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> parse_span(std::string_view text) {
    const std::size_t dash = text.find('-');
    const auto first = number(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : number(text.substr(dash + 1));
    if (!first || !last || *last < *first) return std::nullopt;
    return std::pair(*first, *last);
}

std::pair<std::uint32_t, std::uint32_t> stored_span(std::string_view text, const std::string& article) {
    const auto span = parse_span(text);
    if (!span)
        throw Failure({ErrorCode::damaged, "a passage of " + article + " has no paragraphs", "run bahith check"});
    return *span;
}

std::string_view stretch_of(std::string_view text, std::string_view stretch) {
    const std::size_t dash = stretch.find('-');
    if (dash == std::string_view::npos) return text;
    const auto begin = number_or_zero(stretch.substr(0, dash)), end = number_or_zero(stretch.substr(dash + 1));
    return begin < end && end <= text.size() ? text.substr(begin, end - begin) : text;
}

std::optional<Anchor> parse_passage_id(std::string_view id) {
    const std::size_t at = id.rfind(mark);
    if (at == std::string_view::npos || at == 0) return std::nullopt;
    const auto span = parse_span(arabic::fold(id.substr(at + mark.size())));  // digits of either kind
    if (!span) return std::nullopt;
    return Anchor{std::string(id.substr(0, at)), span->first, span->second};
}

Passage passage_of(const store::Record& record, std::uint32_t first, std::uint32_t last) {
    Passage passage{passage_id(record.id, first, last), first, last, {}, {}};
    const auto inside = [first, last](const store::Paragraph& paragraph) {
        return paragraph.n >= first && paragraph.n <= last;
    };
    for (const store::Paragraph& paragraph : record.paragraphs) {
        if (paragraph.n < first && paragraph.kind == "heading") passage.heading = paragraph.text;
        if (inside(paragraph) && paragraph.kind == "body") append(passage.text, paragraph.text);
    }
    if (passage.text.empty())
        for (const store::Paragraph& paragraph : record.paragraphs)
            if (inside(paragraph)) append(passage.text, paragraph.text);
    return passage;
}

}  // namespace bahith::searcher
