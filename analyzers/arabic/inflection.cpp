// SPDX-License-Identifier: GPL-2.0-or-later
// Endings as data: what stands at the end → what the dictionary form has there instead.
#include "analyzers/arabic/inflection.hpp"

#include <array>
#include <string>

#include "analyzers/arabic/clitics.hpp"

namespace bahith::arabic {
namespace {

struct Ending {
    std::string_view text;
    std::string_view base;
};

// Number and gender; the first that leads to a known word counts, so the likelier reading stands first.
constexpr std::array endings{
    Ending{"ات", "ه"}, Ending{"ات", ""}, Ending{"تان", "ه"}, Ending{"تين", "ه"}, Ending{"ون", ""},
    Ending{"ين", ""},  Ending{"ان", ""}, Ending{"وا", ""},   Ending{"ه", ""},
};

constexpr std::array<std::string_view, 9> pronouns{"هما", "ها", "هم", "هن", "كم", "نا", "ني", "ه", "ي"};

// Before a pronoun the word itself changes: سياسة → سياستها, أعضاء → أعضائها, مستوى → مستواها.
constexpr std::array before_pronoun{
    Ending{"", ""},   Ending{"ت", "ه"}, Ending{"اي", "اء"}, Ending{"او", "اء"}, Ending{"ات", "ه"}, Ending{"ات", ""},
    Ending{"ا", "ي"}, Ending{"ا", ""},  Ending{"ي", ""},    Ending{"و", ""},    Ending{"ت", ""},
};

// What is tried last: the accusative, duals in construct, past tense, and adjectives in -ي that the lexicon lacks.
constexpr std::array rare_endings{
    Ending{"ا", ""},    Ending{"تا", "ه"},    Ending{"تي", "ه"},   Ending{"ت", ""},   Ending{"يتين", ""},
    Ending{"يتان", ""}, Ending{"اييه", "اء"}, Ending{"ايي", "اء"}, Ending{"يين", ""}, Ending{"يون", ""},
    Ending{"يات", ""},  Ending{"يه", ""},     Ending{"يا", ""},    Ending{"ي", ""},
};

std::optional<Entry> known(const Lexicon& lexicon, std::string_view word, const Ending& ending) {
    if (!word.ends_with(ending.text)) return std::nullopt;
    std::string base(word.substr(0, word.size() - ending.text.size()));
    base += ending.base;
    if (letters(base) < 3) return std::nullopt;
    return lexicon.find(base);
}

template <class Endings>
std::optional<Entry> first_known(const Lexicon& lexicon, std::string_view word, const Endings& table) {
    for (const Ending& ending : table)
        if (const auto entry = known(lexicon, word, ending)) return entry;
    return std::nullopt;
}

}  // namespace

std::optional<Entry> inflected(const Lexicon& lexicon, std::string_view folded) {
    if (const auto entry = first_known(lexicon, folded, endings)) return entry;
    for (const std::string_view pronoun : pronouns) {
        if (!folded.ends_with(pronoun)) continue;
        const std::string_view word = folded.substr(0, folded.size() - pronoun.size());
        if (const auto entry = first_known(lexicon, word, before_pronoun)) return entry;
    }
    return std::nullopt;
}

std::optional<Entry> rarely_inflected(const Lexicon& lexicon, std::string_view folded) {
    return first_known(lexicon, folded, rare_endings);
}

}  // namespace bahith::arabic
