// SPDX-License-Identifier: GPL-2.0-or-later
// Passage ids: ARTICLE#pA or ARTICLE#pA-B, paragraphs as the source numbers them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "searcher/hit.hpp"
#include "store/record.hpp"

namespace bahith::searcher {

struct Anchor {
    std::string article;
    std::uint32_t first = 0, last = 0;
};

[[nodiscard]] std::string passage_id(std::string_view article, std::uint32_t first, std::uint32_t last);

/// Nothing when `id` does not end in #pA or #pA-B with 1 ≤ A ≤ B.
[[nodiscard]] std::optional<Anchor> parse_passage_id(std::string_view id);

/// A-B, as the index has it.
[[nodiscard]] std::optional<std::pair<std::uint32_t, std::uint32_t>> parse_span(std::string_view text);

/// The same of a stored passage of `article`, where anything else is damage: throws Failure.
[[nodiscard]] std::pair<std::uint32_t, std::uint32_t> stored_span(std::string_view text, const std::string& article);

/// Bytes A-B of `text`, all of it where `stretch` is empty or does not fit.
[[nodiscard]] std::string_view stretch_of(std::string_view text, std::string_view stretch);

/// The passage's text: its body paragraphs, or all of its paragraphs where none is body. `heading`: the nearest above.
[[nodiscard]] Passage passage_of(const store::Record& record, std::uint32_t first, std::uint32_t last);

}  // namespace bahith::searcher
