// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: hunspell-ar's word list and our own lists → the bytes that arabic::Lexicon reads.
// usage: lexicon_compiler DICTIONARY PLURALS VERBS WORDS RARE_WORDS BEHIND_PROCLITICS OUTPUT
#include <xxhash.h>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/lexicon_dictionary.hpp"
#include "analyzers/arabic/lexicon_tables.hpp"
#include "analyzers/arabic/lexicon_verbs.hpp"

namespace {

using bahith::arabic::fold;
using namespace bahith::lexicon;
using bahith::arabic::Source;

struct Compiled {
    std::string lemma;
    bahith::arabic::Facts facts;  // source: the list that joins the word to its lemma
};
using Lemmas = std::map<std::string, Compiled>;
using Taken = std::map<std::string, Sure>;  // forms of verbs that a verb has already

Source source_of(const std::string& folded, const DictionaryWord& word) {
    if (word.particle) return Source::particles;
    return word.noun || word.lemma == folded ? Source::dictionary : Source::dictionary_verbs;
}

void add_dictionary(Lemmas& lemmas, const std::string& path) {
    for (const auto& [folded, word] : read_dictionary(path))
        lemmas[folded] = {word.lemma, {source_of(folded, word), word.noun, true, word.feminine, word.sound_plural}};
}

// The dictionary has the feminine of most adjectives in ي as a noun of its own, and accusatives: وطنية, سنويا. Nouns in
// ية that are no adjectives stand in words.tsv, which counts later; تغطية and تسوية are verbal nouns.
void join_nisba(Lemmas& lemmas) {
    constexpr std::size_t least = 4, verbal_noun = 5;
    for (auto& [word, entry] : lemmas) {
        const std::string base = word.substr(0, word.size() - 2);
        const bool feminine = word.ends_with("يه"), accusative = word.ends_with("يا") && lemmas.contains(base + "ه");
        if (!(feminine || accusative) || !entry.facts.noun || entry.lemma != word) continue;
        const std::size_t length = bahith::arabic::letters(word);
        if (length <= least || (length == verbal_noun && word.starts_with("ت"))) continue;
        const auto masculine = lemmas.find(base);
        if (masculine != lemmas.end() && masculine->second.facts.noun && masculine->second.lemma == base)
            entry.lemma = base;
    }
}

// What a particle has as lemma may be a form by our lists: بأنفسهم of أنفس of نفس.
void follow_lists(Lemmas& lemmas) {
    for (auto& [word, entry] : lemmas) {
        if (entry.facts.source != Source::particles) continue;
        if (const auto name = lemmas.find(entry.lemma); name != lemmas.end() && name->second.facts.noun)
            entry.lemma = name->second.lemma;
    }
}

// The dictionary has particles behind proclitics too. وحولها is و+حولها and لعمرها ل+عمرها, whatever the rest is; but
// فيهم is no ف+يهم.
bool behind_proclitic(const Lemmas& lemmas, const std::string& word, const Compiled& entry) {
    constexpr std::size_t least = 3, least_behind_preposition = 4;
    if (word.starts_with("ال")) return lemmas.contains(word.substr(4)) && bahith::arabic::letters(word) > 5;
    const std::string first = word.substr(0, 2), remainder = word.substr(2);
    const auto rest = lemmas.find(remainder);
    if (rest == lemmas.end() || bahith::arabic::letters(remainder) < least) return false;
    const bool particle = rest->second.facts.source == Source::particles;
    if (first == "و" || first == "ف") return particle || !entry.lemma.starts_with(first);
    const bool preposition = first == "ب" || first == "ل" || first == "ك";
    return preposition && !particle && rest->second.facts.noun &&
           bahith::arabic::letters(remainder) >= least_behind_preposition;
}

void drop_stacks(Lemmas& lemmas) {
    std::vector<std::string> stacks;  // وبعينه is one as long as بعينه is there
    for (const auto& [word, entry] : lemmas)
        if (entry.facts.source == Source::particles && behind_proclitic(lemmas, word, entry)) stacks.push_back(word);
    for (const std::string& stack : stacks) lemmas.erase(stack);
}

// The dictionary has some plurals as words of their own: لقاءات.
void join_plurals(Lemmas& lemmas) {
    constexpr std::size_t least = 4;
    for (auto& [word, entry] : lemmas) {
        if (!entry.facts.noun || entry.lemma != word || entry.facts.source != Source::dictionary ||
            !word.ends_with("ات"))
            continue;
        const std::string base = word.substr(0, word.size() - 4);
        for (const std::string& singular : {base + "ه", base, base + "اه"})
            if (const auto found = lemmas.find(singular); bahith::arabic::letters(singular) >= least &&
                                                          found != lemmas.end() && found->second.lemma == singular &&
                                                          found->second.facts.noun) {
                entry.lemma = singular;
                break;
            }
    }
}

void add_groups(Lemmas& lemmas, const std::string& path, Source source) {
    const auto set = [&](const std::string& written, const std::string& lemma) {
        Compiled& word = lemmas[fold(written)];
        const bool feminine = written.ends_with("ة") && (word.facts.feminine || !word.facts.in_dictionary);
        word = {lemma, {source, true, word.facts.in_dictionary, feminine, word.facts.sound_plural}};
    };
    for (const Group& group : read_groups(path)) {
        const std::string lemma = fold(group.word);
        set(group.word, lemma);
        for (const std::string& other : group.others) set(other, lemma);
    }
}

// الزمن is the time, not a form of ألزم, and وعدن is و+عدن, لزمن ل+زمن: hardly «they (fem.) promised».
bool begins_with_proclitic(const Lemmas& lemmas, const std::string& form) {
    constexpr std::size_t least = 3;
    for (const std::string proclitic : {"ال", "و", "ف", "ب", "ل", "ك"}) {
        if (!form.starts_with(proclitic)) continue;
        const std::string rest = form.substr(proclitic.size());
        const auto noun = lemmas.find(rest);
        if (noun == lemmas.end() || !noun->second.facts.noun) continue;
        if (proclitic == "ال" || bahith::arabic::letters(rest) >= least) return true;
    }
    return false;
}

// A noun keeps the spelling that it shares with a verb's rarer form: عدن, قيم. Against the commoner ones it stays the
// noun only where the sentence shows it, behind the article (as_noun): تشكل is a verb, التشكل is not. Very short words
// are nouns more often: تمر, بنت.
void add_form(Lemmas& lemmas, Taken& taken, const VerbForm& form, const std::string& lemma) {
    const auto known = lemmas.find(form.form);
    const bool noun = known != lemmas.end() && known->second.facts.noun;
    if (form.sure >= Sure::rare && begins_with_proclitic(lemmas, form.form)) return;
    if (!taken.emplace(form.form, form.sure).second) return;
    const bool likelier_verb =
        form.sure == Sure::listed || (form.sure == Sure::regular && bahith::arabic::letters(form.form) >= 4);
    if (noun && form.form != lemma && (!likelier_verb || known->second.facts.source != Source::dictionary)) return;
    Compiled& word = lemmas[form.form];
    word = {lemma, {Source::verbs, noun, word.facts.in_dictionary, false, word.facts.sound_plural}};
}

Taken add_verbs(Lemmas& lemmas, const std::string& path) {
    Taken taken;
    const auto verbs = read_verbs(path);
    for (const Sure sure : {Sure::listed, Sure::regular, Sure::rare, Sure::unlikely})
        for (const Verb& verb : verbs) {
            const std::string past = fold(verb.pasts.front());
            const std::string lemma = verb.named_by_present ? fold(verb.present) : past;
            if (const auto found = lemmas.find(lemma);
                found != lemmas.end() && found->second.facts.source == Source::plurals && found->second.lemma != lemma)
                throw std::runtime_error(path + ": " + lemma + " is a form of the noun " + found->second.lemma +
                                         ": mark the verb `present`");
            for (const std::string& form : verb.pasts) {
                for (const VerbForm& one : past_forms(form, verb.present))
                    if (one.sure == sure && !(verb.named_by_present && one.sure != Sure::regular))
                        add_form(lemmas, taken, one, lemma);
            }
            for (const VerbForm& one : present_forms(verb.pasts.front(), verb.present))
                if (one.sure == sure) add_form(lemmas, taken, one, lemma);
        }
    return taken;
}

// A form that only the dictionary has may belong to a verb that our list names otherwise: by the first of its pasts.
void follow(Lemmas& lemmas, const Taken& taken) {
    for (auto& [word, entry] : lemmas) {
        const auto name = taken.find(entry.lemma);
        if (entry.facts.source != Source::dictionary_verbs || name == taken.end() || name->second != Sure::listed)
            continue;
        entry.lemma = lemmas.at(name->first).lemma;
    }
}

// They were words or forms of other words as well: وسموه of وسم.
void read_behind_proclitics(Lemmas& lemmas, const std::string& path) {
    for (const Group& group : read_groups(path)) {
        const std::string word = fold(group.word);
        for (const std::string& written : group.others) {
            const std::string whole = fold(written);
            if (!whole.ends_with(word))
                throw std::runtime_error(path + ": " + written + " does not end in " + group.word);
            lemmas[whole] = {word, {Source::behind_proclitics}};
        }
    }
}

void put_u32(std::string& out, std::size_t at, std::uint32_t value) {
    std::memcpy(out.data() + at, &value, 4);
}

std::string compile(const Lemmas& lemmas) {
    std::uint32_t slots = 1;
    while (slots < lemmas.size() * 2) slots *= 2;
    std::string out(8 + std::size_t{4} * slots, '\0');
    std::memcpy(out.data(), "BLX3", 4);
    put_u32(out, 4, slots);
    for (const auto& [word, entry] : lemmas) {
        const std::uint64_t hash = XXH3_64bits(word.data(), word.size());
        auto slot = static_cast<std::uint32_t>(hash) & (slots - 1);
        const auto offset = [&] {
            std::uint32_t v = 0;
            std::memcpy(&v, out.data() + 8 + std::size_t{4} * slot, 4);
            return v;
        };
        while (offset() != 0) slot = (slot + 1) & (slots - 1);
        if (out.size() >> bahith::arabic::offset_bits != 0) throw std::runtime_error("the lexicon is too large");
        put_u32(out, 8 + std::size_t{4} * slot, bahith::arabic::slot_of(hash, static_cast<std::uint32_t>(out.size())));
        const std::string other = entry.lemma == word ? "" : entry.lemma;
        out.push_back(static_cast<char>(word.size()));
        out += word;
        out.push_back(static_cast<char>(other.size()));
        out += other;
        out.push_back(bahith::arabic::packed(entry.facts));
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 8)
        throw std::runtime_error(
            "usage: lexicon_compiler DICTIONARY PLURALS VERBS WORDS RARE_WORDS BEHIND_PROCLITICS OUTPUT");
    Lemmas lemmas;
    add_dictionary(lemmas, argv[1]);
    for (const Group& group : read_groups(argv[5])) lemmas.erase(fold(group.word));
    join_nisba(lemmas);
    join_plurals(lemmas);
    add_groups(lemmas, argv[4], Source::words);
    add_groups(lemmas, argv[2], Source::plurals);
    follow_lists(lemmas);
    drop_stacks(lemmas);
    follow(lemmas, add_verbs(lemmas, argv[3]));
    read_behind_proclitics(lemmas, argv[6]);
    std::ofstream out(argv[7], std::ios::binary);
    out << compile(lemmas);
    if (!out.flush()) throw std::runtime_error(std::string("cannot write ") + argv[7]);
    return 0;
} catch (const std::exception& error) {
    std::cerr << "lexicon_compiler: " << error.what() << '\n';
    return 1;
}
