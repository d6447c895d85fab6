// SPDX-License-Identifier: GPL-2.0-or-later
// Names from the gazetteer, reduced to what stands in one word.
#include "analyzers/arabic/names.hpp"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <sstream>

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
constexpr std::array<std::string_view, 43> ordinary{
    "اختر",  "البين", "الفا",   "الكمين", "المر",   "امينه",  "اوليه", "ايده",  "بالم", "بحره",  "بدري",
    "بركات", "تعبان", "جاره",   "جنتي",   "حبيبي",  "حديثي",  "خالده", "خريجي", "دينا", "رايت",  "رشيده",
    "رفعت",  "ريما",  "سالمين", "ساميه",  "عصفوره", "عيدي",   "غيرت",  "فايزه", "فيلا", "كاملا", "كرتي",
    "كيلي",  "لاما",  "ناديه",  "نانا",   "والت",   "ولايتي", "ويلي",  "يانغ",  "يحيا", "يعلون"};

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

}  // namespace

Names::Names() {
    const auto add = [this](const std::string& written, const std::string& form, const std::string& lemma) {
        lemmas_.emplace(without_article(written, form), lemma);
        lemmas_.emplace(form, lemma);
    };
    for (const actors::Actor& actor : actors::Gazetteer::builtin().all()) {
        std::string canonical;
        for (const actors::Name& name : actor.names) {
            const std::string folded = fold(name.text);
            if (!single_arabic_word(folded)) continue;
            const std::string base = people(without_article(name.text, folded));
            // Whose name an ambiguous word is, only the article can tell; that no rule may break it, the lexicon can.
            const auto known = name.ambiguous ? Lexicon::builtin().find(base) : std::nullopt;
            if (name.ambiguous && !(known && known->noun)) add(name.text, folded, base);
            if (name.ambiguous) continue;
            if (name.kind == actors::NameKind::metonym) add(name.text, folded, base);
            if (!is_name(name.kind)) continue;
            if (canonical.empty()) canonical = base;
            add(name.text, folded, skeleton(base) == skeleton(canonical) ? canonical : base);
        }
        if (actor.type == "person") add_parts(actor);
        if (actor.type != "country" && actor.type != "place") continue;
        const std::string first_of_two = first_word(fold(actor.name));
        for (const actors::Name& name : actor.names) {
            if (name.kind != actors::NameKind::nisba_adjective || name.ambiguous) continue;
            const bool of_two =
                first_of_two != fold(actor.name) && first_of_two.starts_with(first_word(fold(name.text)));
            const bool own_lam = fold(name.text).starts_with(article);  // ألماني
            for (const std::string& form : actors::inflect(name)) {
                const std::string first = first_word(form);
                const std::string& written = own_lam ? name.text : first;
                if (first == form && !canonical.empty()) add(written, first, canonical);
                if (first != form && of_two && first != first_of_two) add(written, first, first_of_two);
            }
        }
    }
    mark();
}

// سلمان of محمد بن سلمان is nobody by himself, but no dual of سلم. Spellings of one part (جينبينغ, جينبينج) are one.
void Names::add_parts(const actors::Actor& actor) {
    std::unordered_map<std::string, std::string> by_consonants;
    for (const actors::Name& name : actor.names) {
        if (!is_name(name.kind)) continue;
        std::istringstream words(name.text);
        for (std::string word; words >> word;) {
            const std::string base = without_article(word, fold(word));
            const auto known = Lexicon::builtin().find(base);
            if (single_arabic_word(base) && letters(base) >= 4 && !(known && known->noun) &&
                std::find(ordinary.begin(), ordinary.end(), base) == ordinary.end())
                lemmas_.emplace(base, by_consonants.try_emplace(skeleton(base), base).first->second);
        }
    }
}

const Names& Names::builtin() {
    static const Names names;
    return names;
}

void Names::mark() {
    for (const auto& [word, lemma] : lemmas_) marks_.set(XXH3_64bits(word.data(), word.size()) % marks_.size());
}

std::optional<std::string_view> Names::lemma(const std::string& folded) const {
    if (!marks_.test(XXH3_64bits(folded.data(), folded.size()) % marks_.size())) return std::nullopt;
    const auto found = lemmas_.find(folded);
    if (found == lemmas_.end()) return std::nullopt;
    return found->second;
}

}  // namespace bahith::arabic
