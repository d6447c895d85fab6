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

/// A table of one word a place: a newer word takes the place of an older one. Long words are not kept. It grows with
/// what is kept, since a search has few words and a start none.
class HotWords {
public:
    HotWords() : places_(fewest) {}

    /// Null when the word is not there. Good until the next keep().
    [[nodiscard]] const std::shared_ptr<const Forms>* find(std::string_view word) const;
    void keep(std::string_view word, const std::shared_ptr<const Forms>& forms);
    void forget(std::string_view word);

private:
    static constexpr std::size_t fewest = 1U << 10U, most = 1U << 15U, growth = 4;
    static constexpr std::size_t longest = 31;

    struct Place {
        std::shared_ptr<const Forms> forms;
        std::array<char, longest> bytes;
        std::uint8_t size;

        [[nodiscard]] bool holds(std::string_view word) const;
    };

    [[nodiscard]] std::size_t place_of(std::string_view word) const;
    void grow();

    std::vector<Place> places_;
    std::size_t kept_ = 0;
};

}  // namespace bahith::arabic
