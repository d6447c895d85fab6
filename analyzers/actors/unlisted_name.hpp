// SPDX-License-Identifier: GPL-2.0-or-later
// Where a person's name ends that no list has.
#pragma once

#include <cstddef>
#include <string_view>

#include "analyzers/arabic/token.hpp"

namespace bahith::actors {

/// The token behind the name that begins at `first`, or `first` where none begins. A name has two words at least;
/// verbs, particles, punctuation and common words end it. `barrier(i)`: token i belongs to something else.
template <class Barrier>
[[nodiscard]] std::size_t end_of_name(std::string_view text, const arabic::Tokens& tokens, std::size_t first,
                                      Barrier barrier);

/// How a word goes on with a name of which `taken` words were taken.
enum class NamePart {
    no,
    yes,
    bound,  ///< «بن», «أبو»: the next word belongs to it, whatever it is
};
struct NameSoFar {
    std::size_t words = 0;    ///< without particles
    bool first_names = true;  ///< all of them are in the list of first names
    bool certain = false;     ///< one of them is no common word
    bool chain = false;       ///< it has a «بن» or «أبو»
    bool surname = false;     ///< a word with ال that is none has been taken
};
[[nodiscard]] NamePart continues_name(const arabic::Token& token, NameSoFar& name);

/// The same behind «بن» or «أبو».
[[nodiscard]] NamePart behind_binding(const arabic::Token& token, NameSoFar& name);

/// May a name begin with that binding word: «عبد», but not «بن»?
[[nodiscard]] bool may_begin(const arabic::Token& token);

/// Only spaces or a hyphen between two tokens.
[[nodiscard]] bool within_name(std::string_view text, const arabic::Token& before, const arabic::Token& after);

template <class Barrier>
std::size_t end_of_name(std::string_view text, const arabic::Tokens& tokens, std::size_t first, Barrier barrier) {
    constexpr std::size_t most_tokens = 8;
    NameSoFar name;
    std::size_t end = first;
    bool bound = false;
    for (std::size_t i = first; i < tokens.size() && i < first + most_tokens; ++i) {
        if (barrier(i) || (i > first && !within_name(text, tokens[i - 1], tokens[i]))) break;
        const NamePart part = bound ? behind_binding(tokens[i], name) : continues_name(tokens[i], name);
        if (part == NamePart::no || (part == NamePart::bound && i == first && !may_begin(tokens[i]))) break;
        bound = part == NamePart::bound;
        if (!bound) end = i + 1;
    }
    return name.words >= 2 && name.certain ? end : first;
}

}  // namespace bahith::actors
