// SPDX-License-Identifier: GPL-2.0-or-later
// Every form that one word of a query is searched in, by rules, by lists and by what the index has.
#pragma once

#include <xapian.h>

#include <string>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/built_query.hpp"
#include "searcher/synonym_table.hpp"
#include "searcher/vocabulary.hpp"

namespace bahith::searcher {

/// What queries are understood with.
struct Tools {
    arabic::Analyzer& analyzer;
    const Vocabulary& vocabulary;
    const SynonymTable& synonyms;
    const actors::Gazetteer& gazetteer;
};

/// How far a word is broadened.
enum class Breadth : std::uint8_t {
    narrow,   ///< by lemma, nothing guessed: excluded words
    name,     ///< by lemma, and by other spellings of a name: words of known names, dates and synonyms
    plain,    ///< by lemma; by resemblance where no list or no text knows the word
    related,  ///< behind ~: by all its family too
};

/// The word in all its forms. What was searched goes into `built` (explain, highlighter, typed words, slips guessed).
[[nodiscard]] Xapian::Query word_forms(const arabic::Forms& forms, const std::string& typed, Breadth breadth,
                                       const Tools& tools, BuiltQuery& built);

[[nodiscard]] TypedWord typed_word(std::string_view typed, const arabic::Forms& forms);

/// A term that stands for a query word (a synonym, a name of the same actor): a word by lemma, a phrase as a phrase; in
/// the text or the title.
[[nodiscard]] Wanted term_query(const std::string& term, double weight, const Tools& tools, BuiltQuery& built);

}  // namespace bahith::searcher
