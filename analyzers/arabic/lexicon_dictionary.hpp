// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: the words of Debian's hunspell-ar, each with its lemma.
#pragma once

#include <map>
#include <string>

namespace bahith::lexicon {

struct DictionaryWord {
    std::string lemma;
    bool particle = false;      ///< with clitics, which its lemma lacks
    bool noun = true;           ///< has an entry that belongs to no verb and no such particle
    bool feminine = false;      ///< is only written with ة at the end, so that no pronoun may follow
    bool sound_plural = false;  ///< takes ون and ين, as people do, and no ي of adjectives
};

/// Folded words of the word list at `path`, and spellings that it lacks: شئون beside شؤون, هيأة beside هيئة. What a
/// word may take says the affix file beside it.
[[nodiscard]] std::map<std::string, DictionaryWord> read_dictionary(const std::string& path);

}  // namespace bahith::lexicon
