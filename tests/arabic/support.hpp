// SPDX-License-Identifier: GPL-2.0-or-later
// What the tests of this room share: forms of a word, texts to hold laws against, and spellings that mean the same.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"

namespace bahith::arabic::test {

/// The lemma of a word as typed; with the folds of all tokens when it is not one word.
[[nodiscard]] std::string lemma(std::string_view word);
[[nodiscard]] std::string why(std::string_view word);

/// «fold|fold|…» of a text's tokens.
[[nodiscard]] std::string folds(std::string_view text);

[[nodiscard]] std::string utf8(char32_t c);
[[nodiscard]] std::u32string code_points(std::string_view text);
[[nodiscard]] std::string utf8(const std::u32string& text);

/// The texts of corpus/articles, and those of the folder beside the source tree when there is one.
[[nodiscard]] std::vector<std::string> sample_texts();
[[nodiscard]] std::vector<std::string> neighbour_texts();

/// Two thousand newspaper articles, as JSON lines; none where ../shared/news is not there.
[[nodiscard]] std::vector<std::string> news_texts();

/// The lines of a table in tests/arabic, each by its cells; those that begin with # are left out.
[[nodiscard]] std::vector<std::vector<std::string>> rows_of(const std::string& name);

/// The distinct words of texts, as typed: every `step`th.
[[nodiscard]] std::vector<std::string> words_of(const std::vector<std::string>& texts, std::size_t step);

/// Folded words that the texts above have three times or more: rarer ones may be slips of the pen.
[[nodiscard]] std::vector<std::string> common_words();

/// A folded preposition and what it governs in one word (لديه, لنا, لذا), listed as a word: no other preposition stands
/// before it, nor does the article.
[[nodiscard]] bool preposition_with_pronoun(std::string_view folded);

/// Random text over code points where bugs live: letters of all kinds, marks, controls, separators, digits.
[[nodiscard]] std::string random_text(std::mt19937& random, std::size_t length);

/// A way of typing the same word: what is done to it, and how.
struct Spelling {
    const char* remark;
    std::string (*apply)(std::string_view word);
};
[[nodiscard]] const std::vector<Spelling>& spellings();

}  // namespace bahith::arabic::test
