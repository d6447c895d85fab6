// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: the words of Debian's hunspell-ar, each with its lemma.
#pragma once

#include <map>
#include <string>

namespace bahith::lexicon {

struct DictionaryWord {
    std::string lemma;
    bool noun = true;  ///< has an entry that belongs to no verb
};

/// Folded words of the word list at `path`, and spellings that it lacks: شئون beside شؤون, هيأة beside هيئة.
[[nodiscard]] std::map<std::string, DictionaryWord> read_dictionary(const std::string& path);

}  // namespace bahith::lexicon
