// SPDX-License-Identifier: GPL-2.0-or-later
// Which forms the word list of hunspell-ar gives one lemma: those of a verb, and spellings of a hamza.
#include "analyzers/arabic/lexicon_dictionary.hpp"

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>
#include <stdexcept>
#include <tuple>
#include <utility>
#include <vector>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/fold.hpp"

namespace bahith::lexicon {
namespace {

using arabic::fold;

struct Word {
    bool noun = false;               // has an entry that belongs to no verb
    bool sound_plural = false;       // takes ون
    bool nisba = false;              // takes the ي of adjectives
    bool in_heh = false;             // is also written otherwise than with ة at its end
    bool own_beginning = false;      // is a noun that begins otherwise than with a plain ال
    bool takes_affixes = false;      // has an entry that takes some
    bool takes_none = false;         // has a noun's entry that takes none, as particles do
    std::vector<std::string> verbs;  // ids of the verbs it is a form of
    std::string carrier_key;         // of nouns with a hamza on a carrier inside
    bool plain = false;              // is also written without such a hamza
};
using Words = std::map<std::string, Word>;

std::size_t letters(const std::string& folded) {
    return folded.size() / 2;
}

bool arabic_word(const std::string& folded) {
    if (folded.size() % 2 != 0 || letters(folded) < 2 || letters(folded) > 30) return false;
    for (std::size_t i = 0; i < folded.size(); i += 2) {
        const auto lead = static_cast<unsigned char>(folded[i]);
        if (lead < 0xD8 || lead > 0xD9) return false;
    }
    return true;
}

// «هيئة» is also written «هيأة», «مسؤول» «مسئول»: folded they differ in one letter. The spelling with every such
// carrier made one is their common key. Elsewhere the carrier tells words apart: مأثرة, مؤثرة.
std::string carrier_key(std::string raw) {
    static const std::vector<std::pair<std::string, std::string>> carriers{
        {"أة", "ءة"}, {"ئة", "ءة"}, {"ؤو", "ءو"}, {"ئو", "ءو"}};
    for (const auto& [carrier, same] : carriers)
        for (std::size_t at = raw.find(carrier, 2); at != std::string::npos; at = raw.find(carrier, at + 2))
            raw.replace(at, carrier.size(), same);
    return fold(raw);
}

// Spellings of a word that the dictionary may lack: شئون beside شؤون, هيأة beside هيئة, قرائة beside قراءة.
std::vector<std::string> carrier_variants(const std::string& raw) {
    struct Swap {
        std::string from, to;
    };
    static const std::vector<Swap> swaps{{"ؤو", "يو"}, {"ئة", "اه"}, {"ئو", "وو"}, {"ءة", "يه"}};
    std::vector<std::string> out;
    for (const auto& [from, to] : swaps) {
        const std::size_t at = raw.find(from, 2);
        if (at == std::string::npos || (from.size() == 2 && at + 2 >= raw.size())) continue;
        out.push_back(fold(raw.substr(0, at) + to + raw.substr(at + from.size())));
    }
    return out;
}

struct Dictionary {
    Words words;
    std::vector<std::pair<std::string, std::string>> variants;  // variant → folded word
    std::map<std::string, std::vector<std::string>> forms;      // verb id → folded forms
    std::set<std::string> hamza_below;                          // folded words spelled with إ first
    std::map<std::string, std::string> by_carrier_key;          // carrier key → first folded word that has it
};

// The sets of affixes that hold `flag`, by the number that a word names them with: word/166. Flags are pairs of
// letters.
std::set<std::string> sets_with(const std::string& flag, const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::set<std::string> numbers;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("AF ")) continue;
        const std::string flags = line.substr(3, line.find(' ', 3) - 3);
        // The first such line says how many follow.
        if (number > 0)
            for (std::size_t i = 0; i + 2 <= flags.size(); i += 2)
                if (flags.compare(i, 2, flag) == 0) numbers.insert(std::to_string(number));
        ++number;
    }
    return numbers;
}

// الصباح stands in the list beside صباح: the article is no part of it. Of أل and إل the hamza shows that none is meant.
bool is_article_and_noun(const Words& words, const Words::value_type& entry) {
    const auto& [folded, word] = entry;
    if (!word.noun || word.own_beginning || !word.verbs.empty()) return false;
    const auto rest = words.find(folded.substr(4));
    return rest != words.end() && rest->second.noun && letters(rest->first) >= 2;
}

Dictionary read_words(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    const std::string affixes = path.substr(0, path.rfind('.')) + ".aff";
    const auto with_plural = sets_with("IA", affixes), with_nisba = sets_with("LA", affixes);
    Dictionary dictionary;
    std::string line;
    while (std::getline(in, line)) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        const std::size_t tab = line.find('\t');
        const std::string entry = line.substr(0, tab);
        const std::string raw = entry.substr(0, entry.find('/'));
        const std::string folded = fold(raw);
        if (!arabic_word(folded)) continue;
        Word& word = dictionary.words[folded];
        const std::string set = raw.size() < entry.size() ? entry.substr(raw.size() + 1) : std::string();
        word.sound_plural = word.sound_plural || with_plural.contains(set);
        word.nisba = word.nisba || with_nisba.contains(set);
        const bool takes_none = raw.size() == entry.size() && tab == std::string::npos;
        word.takes_affixes = word.takes_affixes || !takes_none;
        word.takes_none = word.takes_none || takes_none;
        word.in_heh = word.in_heh || !raw.ends_with("ة");
        if (tab == std::string::npos) {
            word.noun = true;
            word.own_beginning = word.own_beginning || !raw.starts_with("ال");
        } else {
            const std::string id = line.substr(tab + 1);
            word.verbs.push_back(id);
            dictionary.forms[id].push_back(folded);
        }
        std::string key = carrier_key(raw);
        if (key == folded) {
            word.plain = true;
        } else if (tab == std::string::npos && letters(folded) >= 4) {
            dictionary.by_carrier_key.emplace(key, folded);
            word.carrier_key = std::move(key);
        }
        if (raw.starts_with("إ")) dictionary.hamza_below.insert(folded);
        for (auto& variant : carrier_variants(raw)) dictionary.variants.emplace_back(std::move(variant), folded);
    }
    std::erase_if(dictionary.words,
                  [all = dictionary.words](const auto& entry) { return is_article_and_noun(all, entry); });
    return dictionary;
}

bool verb(const Dictionary& dictionary, const std::string& folded) {
    const auto found = dictionary.words.find(folded);
    return found != dictionary.words.end() && !found->second.verbs.empty();
}

// The past that an imperfect belongs to: يبحث → بحث, يقول → قال, يدعو → دعا, يعلن → أعلن, ينتهي → انتهى.
std::optional<std::string> past_of(const Dictionary& dictionary, const std::string& imperfect) {
    const std::string root = imperfect.substr(2);
    if (letters(root) < 3) return std::nullopt;
    const std::string with_alef = "ا" + root;
    if (letters(root) == 3) {
        const std::string middle = root.substr(2, 2);
        const std::string hollow = root.substr(0, 2) + "ا" + root.substr(4);
        if ((middle == "و" || middle == "ي") && verb(dictionary, hollow)) return hollow;
        const std::string verbal_noun = "ا" + root.substr(0, 4) + "ا" + root.substr(4);
        if (dictionary.hamza_below.contains(verbal_noun)) return with_alef;  // إعلان belongs to أعلن, not to علن
    }
    if (verb(dictionary, root)) return root;
    if (root.ends_with("و"))
        if (std::string past = root.substr(0, root.size() - 2) + "ا"; verb(dictionary, past)) return past;
    if (verb(dictionary, with_alef)) return with_alef;
    return std::nullopt;
}

// What people call a verb: the past. The dictionary lists past and imperfect of many verbs apart.
std::string verb_name(const Dictionary& dictionary, std::vector<std::string> forms) {
    std::sort(forms.begin(), forms.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.size(), a.ends_with("ت"), a) < std::tuple(b.size(), b.ends_with("ت"), b);
    });
    for (const auto& form : forms)
        if (form.starts_with("ي"))
            if (auto past = past_of(dictionary, form)) return *past;
    const auto form = std::find_if(forms.begin(), forms.end(), [](const auto& f) { return letters(f) >= 3; });
    return form == forms.end() ? forms.front() : *form;
}

// The particles that a particle with clitics may be of, though they are short or a noun is written like them.
bool well_known(const std::string& folded) {
    static const std::set<std::string> particles{
        "ما",  "من",  "هو",  "هي",   "هم",   "ان",  "انه", "انها", "هذا", "هذه", "ذلك", "تلك", "كل",
        "بعض", "غير", "في",  "علي",  "الي",  "عن",  "هنا", "هناك", "حيث", "نحن", "انا", "كما", "قبل",
        "بعد", "بين", "سوي", "عند",  "مع",   "حتي", "لو",  "قد",   "لم",  "لن",  "لا",  "ليس", "لكن",
        "اذا", "نحو", "كذا", "اولا", "هولا", "دون", "اي",  "كان",  "مثل", "ليت", "لعل", "اين", "كيف"};
    return particles.contains(folded);
}

bool is_particle(const Words& words, const std::string& folded) {
    const auto found = words.find(folded);
    return well_known(folded) || (found != words.end() && found->second.takes_none && letters(folded) >= 3);
}

// The dictionary has particles, which take no affixes there, with every proclitic and pronoun: وغيرها, لكأنهما.
std::string particle(const Words& words, const std::string& folded, const Word& word) {
    static const std::vector<std::string> pronouns{"ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا"};
    if (!word.takes_none || well_known(folded)) return folded;
    // وقد and لأن are also nouns or verbs, hardly ever meant; كأين is written like كائن.
    for (const arabic::Proclitic& proclitic : arabic::proclitics())
        if (proclitic.follows != arabic::Follows::definite && !proclitic.text.ends_with("ك") &&
            folded.starts_with(proclitic.text) && well_known(folded.substr(proclitic.text.size())))
            return folded.substr(proclitic.text.size());
    for (const std::string& pronoun : pronouns)
        if (const std::string rest = folded.substr(0, folded.size() - std::min(folded.size(), pronoun.size()));
            folded.ends_with(pronoun) && (well_known(rest) || (!word.takes_affixes && is_particle(words, rest))))
            return words.contains(rest) ? particle(words, rest, words.at(rest)) : rest;
    if (word.takes_affixes) return folded;
    for (const arabic::Proclitic& proclitic : arabic::proclitics()) {
        if (proclitic.follows == arabic::Follows::definite || !folded.starts_with(proclitic.text)) continue;
        const std::string rest = folded.substr(proclitic.text.size());
        if (is_particle(words, rest)) return words.contains(rest) ? particle(words, rest, words.at(rest)) : rest;
    }
    return folded;
}

std::string lemma_of(const Dictionary& dictionary, const std::string& folded, const Word& word) {
    if (word.noun) return particle(dictionary.words, folded, word);
    std::string first;
    for (const std::string& id : word.verbs) {
        std::string name = verb_name(dictionary, dictionary.forms.at(id));
        if (name == folded) return name;
        if (first.empty()) first = std::move(name);
    }
    return first;
}

}  // namespace

std::map<std::string, DictionaryWord> read_dictionary(const std::string& path) {
    const Dictionary dictionary = read_words(path);
    std::map<std::string, DictionaryWord> lemmas;
    for (const auto& [folded, word] : dictionary.words) {
        const std::string& same =
            word.plain || word.carrier_key.empty() ? folded : dictionary.by_carrier_key.at(word.carrier_key);
        std::string lemma = lemma_of(dictionary, same, dictionary.words.at(same));
        const bool particle = word.noun && lemma != same;
        lemmas[folded] = {std::move(lemma), particle, word.noun && (!particle || word.takes_affixes),
                          folded.ends_with("ه") && !word.in_heh, word.sound_plural && !word.nisba};
    }
    for (const auto& [variant, word] : dictionary.variants) lemmas.emplace(variant, lemmas.at(word));
    return lemmas;
}

}  // namespace bahith::lexicon
