// SPDX-License-Identifier: GPL-2.0-or-later
// Names from the gazetteer, reduced to what stands in one word.
#include "analyzers/arabic/name_builder.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <unordered_map>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/actors/nisba.hpp"
#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/skeleton.hpp"

namespace bahith::arabic {
namespace {

constexpr std::string_view article = "ال";

// Words that stand in somebody's name, but are mostly ordinary ones with an ending or a proclitic (ألفا, رأيت, ناديه),
// and what would break a longer name: كيانغ is not ك+يانغ.
constexpr std::array<std::string_view, 46> ordinary{
    "اختر",  "الاب",  "البير", "البين",  "الفا",  "الكمين", "المر",  "امينه", "اوليه", "ايده",  "بالم",  "بحره",
    "بدري",  "بركات", "بنيت",  "تعبان",  "جاره",  "جنتي",   "حبيبي", "حديثي", "خالده", "خريجي", "دينا",  "رايت",
    "رشيده", "رفعت",  "ريما",  "سالمين", "ساميه", "عصفوره", "عيدي",  "غيرت",  "فايزه", "فيلا",  "كاملا", "كرتي",
    "كيلي",  "لاما",  "ناديه", "نانا",   "والت",  "ولايتي", "ويلي",  "يانغ",  "يحيا",  "يعلون"};

// The people of an adjective: الحوثيون is named by حوثي, as its other forms are.
std::string people(const std::string& base) {
    for (const std::string_view ending : {"ون", "ين"})
        if (base.ends_with(std::string("ي").append(ending)) && letters(base) >= 6)
            return base.substr(0, base.size() - ending.size());
    return base;
}

// `folded` without its article. Only the name as written tells الصين from ألمانيا.
std::string without_article(const std::string& written, std::string folded) {
    if (written.starts_with(article) && folded.starts_with(article) && letters(folded) >= 5)
        folded.erase(0, article.size());
    return folded;
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

class Builder {
public:
    std::map<std::string, std::string> build(std::span<const actors::Actor> actors) {
        // Names go before the forms of adjectives: نيجريا is Nigeria.
        std::vector<std::string> canonical;
        for (const actors::Actor& actor : actors) canonical.push_back(add_words(actor));
        for (std::size_t i = 0; i < actors.size(); ++i) {
            if (actors[i].type == "person") add_parts(actors[i]);
            if (actors[i].type == "country" || actors[i].type == "place") add_adjectives(actors[i], canonical[i]);
        }
        return std::move(lemmas_);
    }

private:
    void add(const std::string& written, const std::string& form, const std::string& lemma) {
        lemmas_.emplace(without_article(written, form), lemma);
        lemmas_.emplace(form, lemma);
    }

    // Names of one word. Returns the lemma that spellings of the first share.
    std::string add_words(const actors::Actor& actor) {
        std::string canonical;
        for (const actors::Name& name : actor.names) {
            const std::string written(name.text), folded = fold(name.text);
            if (!single_arabic_word(folded)) continue;
            const std::string base = people(without_article(written, folded));
            // Whose name an ambiguous word is, only the article can tell; that no rule may break it, the lexicon can.
            const auto known = name.ambiguous ? Lexicon::builtin().find(base) : std::nullopt;
            if (name.ambiguous && !(known && known->noun)) add(written, folded, base);
            if (name.ambiguous) continue;
            if (name.kind == actors::NameKind::metonym) add(written, folded, base);
            if (!is_name(name.kind)) continue;
            if (canonical.empty()) canonical = base;
            add(written, folded, skeleton(base) == skeleton(canonical) ? canonical : base);
        }
        return canonical;
    }

    void add_adjectives(const actors::Actor& state, const std::string& canonical) {
        const std::string whole = fold(state.name), first_of_two = first_word(whole);
        for (const actors::Name& name : state.names) {
            if (name.kind != actors::NameKind::nisba_adjective || name.ambiguous) continue;
            const std::string adjective = fold(name.text);
            const bool of_two = first_of_two != whole && first_of_two.starts_with(first_word(adjective));
            const bool own_lam = adjective.starts_with(article);  // ألماني
            for (const std::string& form : actors::inflect(name)) {
                const std::string first = first_word(form);
                const std::string written = own_lam ? std::string(name.text) : first;
                if (first == form && !canonical.empty()) add(written, first, canonical);
                if (first != form && of_two && first != first_of_two) add(written, first, first_of_two);
            }
        }
    }

    // سلمان of محمد بن سلمان is nobody by himself, but no dual of سلم. Spellings of one part (جينبينغ, جينبينج) are
    // one.
    void add_parts(const actors::Actor& person) {
        std::unordered_map<std::string, std::string> by_consonants;
        for (const actors::Name& name : person.names) {
            if (!is_name(name.kind)) continue;
            std::istringstream words{std::string(name.text)};
            for (std::string word; words >> word;) {
                const std::string base = without_article(word, fold(word));
                const auto known = Lexicon::builtin().find(base);
                if (single_arabic_word(base) && letters(base) >= 4 && !(known && known->noun) &&
                    std::find(ordinary.begin(), ordinary.end(), base) == ordinary.end())
                    lemmas_.emplace(base, by_consonants.try_emplace(skeleton(base), base).first->second);
            }
        }
    }

    std::map<std::string, std::string> lemmas_;
};

}  // namespace

std::map<std::string, std::string> protected_names(std::span<const actors::Actor> actors) {
    return Builder().build(actors);
}

}  // namespace bahith::arabic
