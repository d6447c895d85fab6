// SPDX-License-Identifier: GPL-2.0-or-later
// Snowball's Arabic stemmer, for words that neither names nor lexicon know.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace bahith::arabic {

/// Not thread-safe. Holds libstemmer's object.
class Stemmer {
public:
    Stemmer();

    /// The stem of a folded word without its article. Snowball takes a word without article for a verb and breaks
    /// سياسات; with the article put before it the noun rules apply, and for names nothing is lost.
    [[nodiscard]] std::string stem(std::string_view folded);

private:
    struct Delete {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

}  // namespace bahith::arabic
