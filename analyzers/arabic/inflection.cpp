// SPDX-License-Identifier: GPL-2.0-or-later
// Endings as data: what stands at the end → what the dictionary form has there instead.
#include "analyzers/arabic/inflection.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/arabic/clitics.hpp"

namespace bahith::arabic {
namespace {

enum class Takes { any, noun, listed, verb, not_doubled, ours, our_verb, imperfect };

struct Ending {
    std::string_view text;
    std::string_view base;
    Takes takes = Takes::any;
    std::size_t least = 3;  // letters of the base
};

// Number and gender; the first that leads to a known word counts, so the likelier reading stands first.
constexpr std::array endings{
    Ending{"اته", "اه", Takes::noun},   Ending{"ات", "ه", Takes::noun},        Ending{"ات", "", Takes::noun},
    Ending{"ات", "اه", Takes::noun, 5}, Ending{"يات", "اه", Takes::noun},      Ending{"هات", "", Takes::noun, 5},
    Ending{"تان", "ه", Takes::noun},    Ending{"تين", "ه", Takes::noun},       Ending{"تان", "", Takes::noun, 4},
    Ending{"تين", "", Takes::noun, 4},  Ending{"ون", "", Takes::noun},         Ending{"ين", "", Takes::noun},
    Ending{"ان", "", Takes::noun},      Ending{"وا", "", Takes::verb},         Ending{"ه", "", Takes::noun},
    Ending{"و", "", Takes::noun, 4},    Ending{"ون", "", Takes::imperfect, 4}, Ending{"ني", "", Takes::imperfect, 4},
};

// قرارا and موجها; but حقها is حق+ها.
constexpr Ending accusative{"ا", "", Takes::noun}, accusative_in_heh{"ا", "", Takes::noun, 4};

constexpr std::array<std::string_view, 7> pronouns{"هما", "ها", "هم", "هن", "كم", "نا", "ه"};

// Before a pronoun the word itself changes: حياة → حياتها, سياسة → سياستها, أعضاء → أعضائها, مستوى → مستواها. وقته is
// وقت+ه and تلته تلت+ه; but صحته is صحة+ه, not a form of the doubled verb صح.
constexpr std::array before_pronoun{
    Ending{"ي", "ء", Takes::listed},
    Ending{"و", "ء", Takes::listed},
    Ending{"اي", "اء", Takes::noun, 4},
    Ending{"او", "اء", Takes::noun, 4},
    Ending{"ات", "اه", Takes::noun},
    Ending{"ت", "ه", Takes::noun, 4},
    Ending{"تي", "ه", Takes::noun, 4},
    Ending{"ت", "ه", Takes::listed},
    Ending{"", "", Takes::not_doubled},
    Ending{"ت", "ه", Takes::noun},
    Ending{"", ""},
    Ending{"اي", "اء"},
    Ending{"او", "اء"},
    Ending{"ات", "ه"},
    Ending{"ات", ""},
    Ending{"ا", "ي"},
    Ending{"ا", ""},
    Ending{"و", ""},
    Ending{"و", "وا", Takes::verb},
    Ending{"ت", "", Takes::verb},
};

// Two letters and a pronoun: حقها, يدهم; before others only what our own lists have: حقه. But فكنا is ف+كنا.
constexpr Ending short_before_pronoun{"", "", Takes::noun, 2}, listed_before_pronoun{"", "", Takes::listed, 2};

// What is tried last: duals in construct, the past, «me».
constexpr std::array rare_endings{
    Ending{"تا", "ه", Takes::noun},
    Ending{"تي", "ه", Takes::noun},
    Ending{"ا", "", Takes::verb},
    Ending{"ت", "", Takes::verb},
    Ending{"ني", "", Takes::verb},
    Ending{"يها", "", Takes::noun},
    Ending{"يهم", "", Takes::noun},
    Ending{"يه", "", Takes::noun},
    Ending{"وا", "", Takes::any},
    // of شقيقة, which is a form of شقيق
    Ending{"تها", "", Takes::noun, 4},
    Ending{"ته", "", Takes::noun, 4},
    Ending{"تهم", "", Takes::noun, 4},
    Ending{"تنا", "", Takes::noun, 4},
};

// «you»: foreign names end so too (أولمبيك), so that only words of our own lists take it, and no adjectives in ي.
constexpr std::array addressed_endings{
    Ending{"ك", "", Takes::ours, 2},
    Ending{"تك", "ه", Takes::noun, 4},
    Ending{"ك", "", Takes::our_verb, 4},
};

// Forms of an adjective in ي.
constexpr std::array<std::string_view, 8> adjective_endings{"يتين", "يتان", "يين", "يون", "يات", "يه", "يا", "ي"};

// From which word such an adjective is made: ثقافي from ثقافة, غذائي from غذاء, صحراوي from صحراء.
constexpr std::array adjective_bases{Ending{"", ""}, Ending{"", "ه"}, Ending{"اي", "اء"}, Ending{"او", "اء"}};

bool broken_plural(const Entry& entry) {
    return entry.source == Source::plurals && entry.lemma != entry.word;
}

// مطالب has no مطالبين and, as all words of its form, no مطالبا: these are «demanding». But أموالا and رجالات are.
bool may_end(const Entry& plural, std::string_view ending) {
    if (ending == "ون" || ending == "ين" || ending == "ان") return false;
    const bool diptote =
        letters(plural.word) >= 5 && plural.word.substr(4).starts_with("ا") && !plural.word.ends_with("ه");
    return ending != "ا" || !diptote;
}

bool fits(Takes takes, const Entry& entry, std::string_view base) {
    const bool listed = entry.source == Source::words || entry.source == Source::plurals;
    switch (takes) {
        case Takes::noun:
            return entry.noun;
        case Takes::listed:
            return listed;
        case Takes::verb:
            return !entry.noun || entry.source == Source::verbs;
        case Takes::imperfect:
            return !entry.noun && (base.starts_with("ي") || base.starts_with("ت"));
        case Takes::not_doubled:
            return entry.noun || letters(entry.lemma) >= 3;
        case Takes::ours:
            return entry.noun && entry.source != Source::dictionary && !(base.ends_with("ي") && letters(base) > 3);
        case Takes::our_verb:
            return entry.source == Source::verbs && !entry.noun;
        case Takes::any:
            break;
    }
    return true;
}

std::optional<Entry> known(const Lexicon& lexicon, std::string_view word, const Ending& ending, Trust trust) {
    if (!word.ends_with(ending.text)) return std::nullopt;
    std::string base(word.substr(0, word.size() - ending.text.size()));
    base += ending.base;
    if (letters(base) < ending.least) return std::nullopt;
    auto entry = lexicon.find(base);
    if (!entry || (trust == Trust::sure && doubtful(*entry))) return std::nullopt;
    if (entry->source == Source::particles && !entry->noun) return std::nullopt;
    if (entry->word.starts_with("لل")) return std::nullopt;  // للتهم is no form of لله
    if (entry->source == Source::particles) entry = as_noun(*entry);
    if (entry->feminine && ending.base.empty()) return std::nullopt;  // جبهة+ها is جبهتها
    if (!fits(ending.takes, *entry, base)) return std::nullopt;
    // تقلبات is of the noun تقلب, not of the verb.
    if (ending.text == "ات") entry = as_noun(*entry);
    if (broken_plural(*entry) && !may_end(*entry, ending.text)) return std::nullopt;
    return entry;
}

template <class Endings>
std::optional<Entry> first_known(const Lexicon& lexicon, std::string_view word, const Endings& table, Trust trust) {
    for (const Ending& ending : table)
        if (const auto entry = known(lexicon, word, ending, trust)) return entry;
    return std::nullopt;
}

std::optional<Entry> with_pronoun(const Lexicon& lexicon, std::string_view folded, Trust trust) {
    // A word with the article takes no pronoun; what begins alike and ends in ه, as ة does, is a verb: ألغاه.
    const bool with_article = folded.starts_with("ال");
    for (const std::string_view pronoun : pronouns) {
        if (!folded.ends_with(pronoun)) continue;
        const std::string_view word = folded.substr(0, folded.size() - pronoun.size());
        auto entry = first_known(lexicon, word, before_pronoun, trust);
        if (!entry && (pronoun == "ها" || pronoun == "هم")) entry = known(lexicon, word, short_before_pronoun, trust);
        if (!entry && pronoun != "نا") entry = known(lexicon, word, listed_before_pronoun, trust);
        if (entry && !(with_article && pronoun == "ه" && entry->noun)) return entry;
    }
    return std::nullopt;
}

// Words of which ي at the end is a plural or dual in construct, not an adjective: لاعبي, موظفي, وزيري; but عائلي is of
// عائلة. Adjectives in ي of words in م, such as مدرسي, stand in words.tsv.
bool person(const Lexicon& lexicon, const std::string& word, const Entry& entry, std::string_view ending) {
    const bool plural = entry.source == Source::plurals && entry.lemma != word;
    // أطفالي and عيوني are «my», but سكاني is an adjective.
    if (plural && (word.starts_with("ا") || (letters(word) == 4 && word.substr(4).starts_with("و")))) return true;
    if (word.starts_with("م")) return !plural && (ending == "ي" || entry.sound_plural);
    const bool like_wazir = letters(word) == 4 && word.substr(4).starts_with("ي");
    if (!(entry.sound_plural || like_wazir) || entry.lemma != word) return false;
    const auto feminine = lexicon.find(word + "ه");
    return !feminine || !feminine->noun || feminine->lemma == word;
}

// An adjective in ي that the lexicon lacks is a word of its own, named by its masculine: فكرية is a form of فكري, not
// of فكر.
std::optional<Entry> adjective(const Lexicon& lexicon, std::string_view folded, bool definite) {
    const auto ending = std::find_if(adjective_endings.begin(), adjective_endings.end(),
                                     [folded](auto text) { return folded.ends_with(text); });
    if (ending == adjective_endings.end()) return std::nullopt;
    const std::string_view base = folded.substr(0, folded.size() - ending->size());
    for (const Ending& change : adjective_bases) {
        const auto entry = known(lexicon, base, {change.text, change.base, Takes::noun}, Trust::sure);
        if (!entry) continue;
        // لاعبيه is لاعبين+ه.
        const bool construct = !definite && (*ending == "ي" || *ending == "يه");
        if (construct && change.base.empty() && change.text.empty() &&
            person(lexicon, std::string(base), *entry, *ending))
            return entry;
        return Entry{folded.substr(0, base.size() + 2), true, Source::dictionary};
    }
    return std::nullopt;
}

// Without article and pronoun محامٍ has lost the ي of محامي, and ثوانٍ that of ثواني. Of three letters they stand in
// words.tsv: a verb or a foreign name may be meant.
std::optional<Entry> defective(const Lexicon& lexicon, std::string_view folded) {
    if (letters(folded) < 4 || !folded.substr(0, folded.size() - 2).ends_with("ا")) return std::nullopt;
    const auto entry = known(lexicon, folded, {"", "ي", Takes::noun}, Trust::sure);
    if (!entry || !(folded.starts_with("م") || entry->source == Source::plurals)) return std::nullopt;
    return entry;
}

// الناجون are of ناجي, المشترين of مشتري: the plural has lost the ي too. Without article حانون may be a name.
std::optional<Entry> defective_plural(const Lexicon& lexicon, std::string_view folded, bool definite) {
    const bool like_naji = letters(folded) == 5 && folded.substr(2).starts_with("ا");
    const bool participle = folded.starts_with("م") || (definite && like_naji);
    if (!participle) return std::nullopt;
    for (const std::string_view ending : {"ون", "ين"})
        if (const auto entry = known(lexicon, folded, {ending, "ي", Takes::noun, 4}, Trust::sure)) return entry;
    return std::nullopt;
}

}  // namespace

std::optional<Entry> inflected(const Lexicon& lexicon, std::string_view folded, Trust trust) {
    if (const auto entry = first_known(lexicon, folded, endings, trust)) return entry;
    // موجها is موجه+ا, but فوجها فوج+ها.
    if (!folded.ends_with("ها") || folded.starts_with("م"))
        if (const auto entry = known(lexicon, folded, folded.ends_with("ها") ? accusative_in_heh : accusative, trust))
            return entry;
    return with_pronoun(lexicon, folded, trust);
}

std::optional<Entry> rarely_inflected(const Lexicon& lexicon, std::string_view folded, bool definite) {
    if (const auto entry = adjective(lexicon, folded, definite)) return entry;
    if (const auto entry = defective(lexicon, folded); entry && !definite) return entry;
    if (const auto entry = defective_plural(lexicon, folded, definite)) return entry;
    return first_known(lexicon, folded, rare_endings, Trust::sure);
}

std::optional<Entry> addressed(const Lexicon& lexicon, std::string_view folded) {
    if (folded.starts_with("ال")) return std::nullopt;
    return first_known(lexicon, folded, addressed_endings, Trust::sure);
}

}  // namespace bahith::arabic
