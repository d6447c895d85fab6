// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: the word lists of our own in analyzers/data.
#pragma once

#include <string>
#include <vector>

namespace bahith::lexicon {

/// A line of plurals.tsv, words.tsv or rare_words.txt: a word, and the words that share its lemma; of
/// behind_proclitics.tsv: a word, and what it is read in. As written.
struct Group {
    std::string word;
    std::vector<std::string> others;
};

/// A line of verbs.tsv. As written.
struct Verb {
    std::vector<std::string> pasts;  ///< the first names the verb
    std::string present;
    bool named_by_present = false;
};

/// Throw std::runtime_error, naming file and line, where a line is not as the head of the file says.
[[nodiscard]] std::vector<Group> read_groups(const std::string& path);
[[nodiscard]] std::vector<Verb> read_verbs(const std::string& path);

}  // namespace bahith::lexicon
