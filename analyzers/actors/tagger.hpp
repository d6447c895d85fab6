// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the actors of the gazetteer in text.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/arabic/token.hpp"

namespace bahith::actors {

/// A mention. `begin`/`end` are bytes in the paragraph's text: the name without proclitics و ف ب ل ك.
struct Mention {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    const Actor* actor = nullptr;
    NameKind kind = NameKind::name;
};

/// One paragraph to tag: its text and the tokens that arabic::Analyzer made of it.
struct TaggedText {
    std::string_view text;
    const arabic::Tokens* tokens = nullptr;
};

/// When an article was published, in months (year * 100 + month); 0: not known.
struct Period {
    std::int32_t from = 0, to = 0;

    [[nodiscard]] static Period of_days(std::chrono::year_month_day first, std::chrono::year_month_day last) {
        const auto month = [](std::chrono::year_month_day day) {
            return int{day.year()} * 100 + static_cast<int>(unsigned{day.month()});
        };
        return {month(first), month(last)};
    }

    [[nodiscard]] bool known() const { return from > 0; }
    [[nodiscard]] bool touches(const Office& office) const { return office.from <= to && from <= office.to; }
};

/// Mentions by paragraph, in order of position, for a whole article: what is ambiguous in one paragraph («كيم») is
/// settled by the others, and a title («الرئيس الروسي») by a name or by who held the office then. Longest match first;
/// a clitic is split off only where the gazetteer knows the rest. The mentions point into the gazetteer.
[[nodiscard]] std::vector<std::vector<Mention>> tag(const std::vector<TaggedText>& paragraphs,
                                                    const Gazetteer& gazetteer, Period published = {});

}  // namespace bahith::actors
