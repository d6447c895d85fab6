// SPDX-License-Identifier: GPL-2.0-or-later
// Titles of office: which words mean which role, and who held it when.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// What follows the words of a title and says of whom.
enum class TitleOf : std::uint8_t {
    adjective,  ///< «الرئيس الروسي»
    name,       ///< «رئيس روسيا»
    lam,        ///< «الأمين العام للأمم المتحدة»
};

struct OfficeTitle {
    std::string_view words;
    TitleOf of;
    std::string_view role;    ///< as in the gazetteer's column `offices`
    std::string_view second;  ///< a role to try when nobody holds the first, or empty
};

/// The title of these folded words (parted by one space) before that kind of complement, or null.
[[nodiscard]] const OfficeTitle* office_title(std::string_view folded, TitleOf of);

/// What a head of state is called, of the title's first folded word: «ملك» of العاهل and الملك too, «ملكه», «امير»,
/// «سلطان», «امبراطور», «رييس»; else empty.
[[nodiscard]] std::string_view rank_of(std::string_view first_word);

/// May a state's head be called so? Kingdoms have no president, and republics no king.
[[nodiscard]] bool has_rank(std::string_view state, std::string_view rank);

/// Does a queen's title fit her name as listed, and no other's?
[[nodiscard]] bool fits_rank(const Actor& person, std::string_view rank);

/// The longest title has so many words.
inline constexpr std::size_t most_title_words = 4;

/// Who held an office, by role and state or body. Immutable once built.
class OfficeHolders {
public:
    struct Term {
        std::uint32_t actor;
        std::int32_t from, to;  ///< months, as Office has them
    };

    explicit OfficeHolders(std::span<const Actor> actors);

    /// Every term in that office.
    [[nodiscard]] std::span<const Term> terms(std::string_view role, std::string_view of) const;

private:
    std::unordered_map<std::string, std::vector<Term>> terms_;
};

}  // namespace bahith::actors
