// SPDX-License-Identifier: GPL-2.0-or-later
// One call into libstemmer.
#include "analyzers/arabic/stemmer.hpp"

#include <libstemmer.h>

#include <stdexcept>

namespace bahith::arabic {

void Stemmer::Delete::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer() : stemmer_(sb_stemmer_new("arabic", "UTF_8")) {
    if (!stemmer_) throw std::runtime_error("libstemmer has no Arabic stemmer");
}

std::string Stemmer::stem(std::string_view folded) {
    std::string word = "ال";
    word += folded;
    const sb_symbol* out =
        sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
    if (out == nullptr) throw std::bad_alloc();
    const auto length = static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()));
    std::string stem(reinterpret_cast<const char*>(out), length);
    if (stem.starts_with("ال")) stem.erase(0, 4);  // left on words that Snowball finds too short
    return stem.empty() ? std::string(folded) : stem;
}

}  // namespace bahith::arabic
