// SPDX-License-Identifier: GPL-2.0-or-later
// Analyzes texts whose words mostly were met before: a word costs a hash of its bytes and a line of the cache, and
// nobody counts who uses it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/plain_words.hpp"
#include "searcher/hash_places.hpp"

namespace bahith::searcher {

/// Words are told apart by 64 bits of hash: of a hundred thousand no two are the same by chance.
class KnownWords {
public:
    /// `analyzer` must outlive it.
    explicit KnownWords(arabic::Analyzer& analyzer);

    /// As Analyzer::analyze gives them. Good until begin_search().
    [[nodiscard]] arabic::Tokens analyze(std::string_view text);

    /// Forgets all words when they have become many.
    void begin_search();

private:
    struct Place {
        std::uint64_t hash = 0;
        const arabic::Forms* forms = nullptr;

        [[nodiscard]] bool taken() const { return forms != nullptr; }
    };
    struct Stretch {
        arabic::Stretch at;
        std::uint64_t hash = 0;
    };

    void keep(std::uint64_t hash, const std::shared_ptr<const arabic::Forms>& forms);
    void append(std::string_view text, const Stretch& stretch, arabic::Tokens& tokens);

    arabic::Analyzer& analyzer_;
    HashPlaces<Place> places_;
    std::vector<std::shared_ptr<const arabic::Forms>> kept_;
    std::vector<Stretch> stretches_;  // of a text; kept for its memory
};

}  // namespace bahith::searcher
