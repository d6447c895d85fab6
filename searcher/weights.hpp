// SPDX-License-Identifier: GPL-2.0-or-later
// What each form of a query word weighs against its lemma. Found on development data; figures in docs/DECISIONS.md.
#pragma once

namespace bahith::searcher::weight {

inline constexpr double lemma = 1.0;
inline constexpr double actor = 0.3;     ///< any mention of the actor a name stands for
inline constexpr double date = 0.3;      ///< any mention of a day inside the date typed
inline constexpr double variant = 0.4;   ///< another spelling of the same name; an unknown word behind a proclitic
inline constexpr double synonym = 0.8;   ///< what the user's synonyms put beside a word
inline constexpr double reading = 0.1;   ///< a word that may be a form of it, and is as often another word
inline constexpr double skeleton = 0.4;  ///< a name in no list spelled otherwise: the same consonants
inline constexpr double slip = 0.3;      ///< a word one letter off, where the index does not have the word
inline constexpr double question = 0.4;  ///< a word that only frames a question: «ما اسم»
inline constexpr double related = 0.4;   ///< another word of the family, behind ~

}  // namespace bahith::searcher::weight
