// SPDX-License-Identifier: GPL-2.0-or-later
// The forms of words met lately, by their bytes as written: most words of a text are found here without being folded.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// A table of one word a place: a newer word takes the place of an older one. Long words are not kept.
class HotWords {
public:
    HotWords() : places_(places) {}

    /// Null when the word is not there. Good until the next keep().
    [[nodiscard]] const std::shared_ptr<const Forms>* find(std::string_view word) const;
    void keep(std::string_view word, const std::shared_ptr<const Forms>& forms);
    void forget(std::string_view word);

private:
    static constexpr std::size_t places = 1U << 15U;
    static constexpr std::size_t longest = 31;

    struct Place {
        std::shared_ptr<const Forms> forms;
        std::array<char, longest> bytes;
        std::uint8_t size;

        [[nodiscard]] bool holds(std::string_view word) const;
    };

    static std::size_t place_of(std::string_view word);

    std::vector<Place> places_;
};

}  // namespace bahith::arabic
