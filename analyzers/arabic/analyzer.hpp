// SPDX-License-Identifier: GPL-2.0-or-later
// The one analyzer of an index: text → tokens with folded form and lemma. Indexer, query and snippet all use it.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// One line of `bahith analyze`: a step of the analysis and the form after it.
struct Step {
    std::string name;
    std::string form;
};

/// Not thread-safe (ICU iterators, a cache by word): one per thread. Cheap to create.
class Analyzer {
public:
    Analyzer();
    ~Analyzer();
    Analyzer(Analyzer&&) noexcept;
    Analyzer& operator=(Analyzer&&) noexcept;

    /// Any bytes are accepted; invalid UTF-8 separates words. Linear in the length of `text`.
    /// Tokens of more than 60 code points are left out.
    [[nodiscard]] Tokens analyze(std::string_view text);

    /// The forms of one folded word, as analyze() would give them.
    [[nodiscard]] std::shared_ptr<const Forms> forms_of(const std::string& folded);

    /// Every intermediate form of a word as typed, for people.
    [[nodiscard]] std::vector<Step> explain(std::string_view word);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Identifies everything that tokens depend on: versions of ICU, stemmer, dictionary and of the word lists.
/// Two analyzers with the same fingerprint give the same tokens. One line of ASCII.
[[nodiscard]] std::string fingerprint();

}  // namespace bahith::arabic
