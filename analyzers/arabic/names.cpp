// SPDX-License-Identifier: GPL-2.0-or-later
// Names from the gazetteer, reduced to what stands in one word.
#include "analyzers/arabic/names.hpp"

#include <algorithm>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/actors/nisba.hpp"
#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/skeleton.hpp"

namespace bahith::arabic {
namespace {

constexpr std::string_view article = "ال";

std::string without_article(std::string word) {
    if (word.starts_with(article) && letters(word) >= 5) word.erase(0, article.size());
    return word;
}

bool single_arabic_word(const std::string& folded) {
    return !folded.empty() && std::all_of(folded.begin(), folded.end(), [](char c) { return (c & 0x80) != 0; });
}

// Of كوريا الشمالية and الكورية الشمالية it is the first word that names.
std::string first_word(const std::string& folded) {
    return folded.substr(0, folded.find(' '));
}

bool is_name(actors::NameKind kind) {
    return kind == actors::NameKind::name || kind == actors::NameKind::alias || kind == actors::NameKind::acronym;
}

}  // namespace

Names::Names() {
    const auto add = [this](std::string form, const std::string& lemma) {
        lemmas_.emplace(without_article(form), lemma);
        lemmas_.emplace(std::move(form), lemma);
    };
    for (const actors::Actor& actor : actors::all()) {
        std::string canonical;
        for (const actors::Name& name : actor.names) {
            const std::string folded = fold(name.text);
            if (!single_arabic_word(folded)) continue;
            const std::string base = without_article(folded);
            // Whose name an ambiguous word is, only the article can tell; that no rule may break it, the lexicon can.
            const auto known = name.ambiguous ? Lexicon::builtin().find(base) : std::nullopt;
            if (name.ambiguous && !(known && known->noun)) add(folded, base);
            if (name.ambiguous) continue;
            if (name.kind == actors::NameKind::metonym) add(folded, base);
            if (!is_name(name.kind)) continue;
            if (canonical.empty()) canonical = base;
            add(folded, skeleton(base) == skeleton(canonical) ? canonical : base);
        }
        if (actor.type != "country" && actor.type != "place") continue;
        const std::string first_of_two = first_word(fold(actor.name));
        for (const actors::Name& name : actor.names) {
            if (name.kind != actors::NameKind::nisba_adjective || name.ambiguous) continue;
            const bool of_two = first_of_two.starts_with(first_word(fold(name.text)));
            for (const std::string& form : actors::inflect(name)) {
                const std::string first = first_word(form);
                if (first == form && !canonical.empty()) add(first, canonical);
                if (first != form && of_two && first != first_of_two) add(first, first_of_two);
            }
        }
    }
}

const Names& Names::builtin() {
    static const Names names;
    return names;
}

std::optional<std::string_view> Names::lemma(const std::string& folded) const {
    const auto found = lemmas_.find(folded);
    if (found == lemmas_.end()) return std::nullopt;
    return found->second;
}

}  // namespace bahith::arabic
