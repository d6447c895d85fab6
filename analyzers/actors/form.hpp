// SPDX-License-Identifier: GPL-2.0-or-later
// What some words stand for.
#pragma once

#include <cstdint>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// Where a form is from; of what is alike else, the first counts more.
enum class FormOrigin : std::uint8_t {
    listed,      ///< a name of the actor, or a variant of one
    body,        ///< made of an organization's name by taking its state away
    surname,     ///< made of a person's name
    dual,        ///< one word for two
    phrase,      ///< nobody's
    respelling,  ///< by rule; counts only where nobody has the form in another way
};

/// What a path of words in the trie stands for.
struct Form {
    static constexpr std::uint32_t nobody = UINT32_MAX;

    std::uint32_t actor = nobody;  ///< index in the gazetteer's all(); `nobody`: a phrase that only looks like an actor
    std::uint32_t also = nobody;   ///< the second actor of a dual («الكوريتين»)
    NameKind kind = NameKind::name;
    bool ambiguous = false;
    bool dotted = false;  ///< «ج.م.ع»: counts only where the text has the dots, since without them it is a word
    bool upper = false;   ///< "US": counts only in capitals
    bool plus = false;    ///< «أوبك+»: counts only where the sign follows
    bool generic = false;  ///< «وزارة الخارجية»: every state has one, so it counts only for the state that is spoken of
    FormOrigin origin = FormOrigin::listed;

    friend bool operator==(const Form&, const Form&) = default;
};

}  // namespace bahith::actors
