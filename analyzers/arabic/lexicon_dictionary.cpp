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

#include "analyzers/arabic/fold.hpp"

namespace bahith::lexicon {
namespace {

using arabic::fold;

struct Word {
    bool noun = false;               // has an entry that belongs to no verb
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

Dictionary read_words(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
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
        if (tab == std::string::npos) {
            word.noun = true;
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

// The dictionary's own list of particles carries proclitics: وغير, بغير.
std::string particle(const std::string& folded) {
    static const std::set<std::string> particles{
        "ما",  "من",  "هو",  "هي",   "هم",   "ان",  "انه", "انها", "هذا", "هذه", "ذلك", "تلك", "كل",
        "بعض", "غير", "في",  "علي",  "الي",  "عن",  "هنا", "هناك", "حيث", "نحن", "انا", "كما", "قبل",
        "بعد", "بين", "سوي", "عند",  "مع",   "حتي", "لو",  "قد",   "لم",  "لن",  "لا",  "ليس", "لكن",
        "اذا", "نحو", "كذا", "اولا", "هولا", "دون", "اي",  "كان",  "مثل", "ليت", "لعل", "اين", "كيف"};
    static const std::vector<std::string> proclitics{"و", "ف", "ب", "ل", "ك", "وب", "فب", "ول", "فل", "وك"};
    if (particles.contains(folded)) return folded;
    for (const auto& proclitic : proclitics)
        if (folded.starts_with(proclitic) && particles.contains(folded.substr(proclitic.size())))
            return folded.substr(proclitic.size());
    return folded;
}

std::string lemma_of(const Dictionary& dictionary, const std::string& folded, const Word& word) {
    if (word.noun) return particle(folded);
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
        lemmas[folded] = {lemma_of(dictionary, same, dictionary.words.at(same)), word.noun};
    }
    for (const auto& [variant, word] : dictionary.variants) lemmas.emplace(variant, lemmas.at(word));
    return lemmas;
}

}  // namespace bahith::lexicon
