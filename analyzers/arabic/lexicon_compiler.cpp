// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: hunspell-ar's word list + plurals.tsv → the bytes that arabic::Lexicon reads.
// usage: lexicon_compiler DICTIONARY PLURALS OUTPUT
#include <unicode/utf8.h>
#include <xxhash.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include "analyzers/arabic/fold.hpp"

namespace {

using bahith::arabic::fold;

struct Word {
    bool noun = false;               // has an entry that belongs to no verb
    std::vector<std::string> verbs;  // ids of the verbs it is a form of
    std::string carrier_key;         // of words with a hamza on a carrier inside
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

// «هيئة» is also written «هيأة», «مسؤول» «مسئول»: folded they differ in one letter. The spelling with every carrier
// made one is their common key.
const std::vector<std::string>& carriers() {
    static const std::vector<std::string> table{"ؤ", "ئ", "أ", "ء"};
    return table;
}

std::string carrier_key(std::string raw) {
    for (const auto& carrier : carriers())
        for (std::size_t at = raw.find(carrier, 2); at != std::string::npos; at = raw.find(carrier, at + 2))
            raw.replace(at, carrier.size(), "ء");
    return fold(raw);
}

// Spellings of a word that the dictionary may lack: شئون beside شؤون, هيأة beside هيئة, قرائة beside قراءة.
std::vector<std::string> carrier_variants(const std::string& raw) {
    struct Swap {
        std::string from, to;
    };
    static const std::vector<Swap> swaps{{"ؤ", "ي"}, {"ئة", "اه"}, {"ئ", "و"}, {"ءة", "يه"}};
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

Dictionary read_dictionary(const std::string& path) {
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
        if (std::string key = carrier_key(raw); key != folded && letters(folded) >= 4) {
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
std::string particle(const Dictionary& dictionary, const std::string& folded) {
    static const std::vector<std::string> proclitics{"و", "ف", "ب", "ل", "ك"};
    if (letters(folded) > 5) return folded;
    for (const auto& proclitic : proclitics)
        if (folded.starts_with(proclitic) && dictionary.words.contains("وب" + folded.substr(2)) &&
            dictionary.words.contains(folded.substr(2)))
            return folded.substr(2);
    return folded;
}

std::string lemma_of(const Dictionary& dictionary, const std::string& folded, const Word& word) {
    if (word.noun) return particle(dictionary, folded);
    std::string first;
    for (const std::string& id : word.verbs) {
        std::string name = verb_name(dictionary, dictionary.forms.at(id));
        if (name == folded) return name;
        if (first.empty()) first = std::move(name);
    }
    return first;
}

std::map<std::string, std::string> read_plurals(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::map<std::string, std::string> plurals;
    std::string line;
    while (std::getline(in, line)) {
        if (line.empty() || line.front() == '#') continue;
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) throw std::runtime_error(path + ": no tab in line: " + line);
        std::istringstream forms(line.substr(tab + 1));
        for (std::string form; std::getline(forms, form, '|');) plurals[fold(form)] = fold(line.substr(0, tab));
    }
    return plurals;
}

void put_u32(std::string& out, std::size_t at, std::uint32_t value) {
    std::memcpy(out.data() + at, &value, 4);
}

struct Compiled {
    std::string lemma;
    bool noun = true;
};

std::map<std::string, Compiled> lemmas_of(const Dictionary& dictionary) {
    std::map<std::string, Compiled> lemmas;
    for (const auto& [folded, word] : dictionary.words) {
        const std::string& same = word.carrier_key.empty() ? folded : dictionary.by_carrier_key.at(word.carrier_key);
        lemmas[folded] = {lemma_of(dictionary, same, dictionary.words.at(same)), word.noun};
    }
    for (const auto& [variant, word] : dictionary.variants) lemmas.emplace(variant, lemmas.at(word));
    return lemmas;
}

std::string compile(const std::map<std::string, Compiled>& lemmas) {
    std::uint32_t slots = 1;
    while (slots < lemmas.size() * 2) slots *= 2;
    std::string out(8 + std::size_t{4} * slots, '\0');
    std::memcpy(out.data(), "BLX1", 4);
    put_u32(out, 4, slots);
    for (const auto& [word, entry] : lemmas) {
        auto slot = static_cast<std::uint32_t>(XXH3_64bits(word.data(), word.size())) & (slots - 1);
        const auto offset = [&] {
            std::uint32_t v = 0;
            std::memcpy(&v, out.data() + 8 + std::size_t{4} * slot, 4);
            return v;
        };
        while (offset() != 0) slot = (slot + 1) & (slots - 1);
        put_u32(out, 8 + std::size_t{4} * slot, static_cast<std::uint32_t>(out.size()));
        const std::string other = entry.lemma == word ? "" : entry.lemma;
        out.push_back(static_cast<char>(word.size()));
        out += word;
        out.push_back(static_cast<char>(other.size()));
        out += other;
        out.push_back(entry.noun ? 'n' : 'v');
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 4) throw std::runtime_error("usage: lexicon_compiler DICTIONARY PLURALS OUTPUT");
    const Dictionary dictionary = read_dictionary(argv[1]);
    auto lemmas = lemmas_of(dictionary);
    for (const auto& [plural, singular] : read_plurals(argv[2])) {
        lemmas[singular] = {singular, true};
        lemmas[plural] = {singular, true};
    }
    std::ofstream out(argv[3], std::ios::binary);
    out << compile(lemmas);
    if (!out.flush()) throw std::runtime_error(std::string("cannot write ") + argv[3]);
    return 0;
} catch (const std::exception& error) {
    std::cerr << "lexicon_compiler: " << error.what() << '\n';
    return 1;
}
