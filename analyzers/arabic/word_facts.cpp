// SPDX-License-Identifier: GPL-2.0-or-later
// Look-ups for the steps of the lemmatizer.
#include "analyzers/arabic/word_facts.hpp"

#include <algorithm>
#include <array>

#include "analyzers/arabic/inflection.hpp"
#include "analyzers/arabic/names.hpp"

namespace bahith::arabic {
namespace {

bool imperfect(std::string_view word) {
    static constexpr std::array<std::string_view, 4> persons{"ي", "ت", "ن", "ا"};
    return std::any_of(persons.begin(), persons.end(), [word](auto person) { return word.starts_with(person); });
}

bool may_follow(Follows follows, std::string_view word, const Entry& entry) {
    switch (follows) {
        case Follows::any:
            return true;
        case Follows::noun:
        case Follows::definite:
            return entry.noun;
        case Follows::imperfect:
            return imperfect(word) && entry.source != Source::particles &&
                   (!entry.noun || entry.source == Source::verbs);
        case Follows::no_past:
            return entry.noun || (imperfect(word) && entry.source != Source::particles);
    }
    return false;
}

// Said of a third person; empty of what is no imperfect, nor may be taken for one: of ا nobody knows.
std::string third_person(const std::string& part) {
    const bool person = part.starts_with("ي") || part.starts_with("ت") || part.starts_with("ن");
    return person ? "ي" + part.substr(2) : std::string();
}

Found if_verb(const Found& entry) {
    const bool verb = entry && !entry->noun && entry->source != Source::particles;
    return verb ? entry : std::nullopt;
}

}  // namespace

bool definite(const Proclitic& proclitic) {
    return proclitic.follows == Follows::definite;
}
bool article(const Proclitic& proclitic) {
    return proclitic.text == "ال";
}
bool indefinite(const Proclitic& proclitic) {
    return !definite(proclitic);
}
bool before_noun(const Proclitic& proclitic) {
    return indefinite(proclitic) && proclitic.follows != Follows::imperfect;
}
bool conjunction(const Proclitic& proclitic) {
    return proclitic.follows == Follows::any;
}

bool preposition(const Proclitic& proclitic) {
    return indefinite(proclitic) && !conjunction(proclitic);
}

bool future(const Proclitic& proclitic) {
    return proclitic.follows == Follows::imperfect;
}

bool place(const Proclitic& proclitic) {
    return preposition(proclitic) && (proclitic.text.ends_with("ب") || proclitic.text.ends_with("ل"));
}

WordFacts::WordFacts(const std::string& folded, const Lexicon& lexicon, Layers layers)
    : folded_(folded), lexicon_(lexicon), layers_(layers), whole_(known(folded)), stem_(inflected(folded)) {
    for (const Proclitic& proclitic : proclitics())
        if (folded.starts_with(proclitic.text)) before_.push_back(&proclitic);
}

Found WordFacts::name(const std::string& part) const {
    if (!layers_.has(Layer::names)) return std::nullopt;
    const auto lemma = Names::builtin().lemma(part);
    return lemma ? Found(Entry{*lemma, true}) : std::nullopt;
}

Found WordFacts::known(const std::string& part) const {
    const Found entry = lexicon_.find(part);
    return entry && !arabic::doubtful(*entry) ? entry : std::nullopt;
}

Found WordFacts::noun(const std::string& part) const {
    const Found entry = known(part);
    return entry && entry->noun ? entry : std::nullopt;
}

Found WordFacts::particle(const std::string& part) const {
    const Found entry = known(part);
    return entry && entry->source == Source::particles ? entry : std::nullopt;
}

Found WordFacts::listed_noun(const std::string& part) const {
    const Found entry = noun(part);
    return entry && entry->source != Source::dictionary ? entry : std::nullopt;
}

Found WordFacts::inflected(const std::string& part) const {
    if (!layers_.has(Layer::inflection)) return std::nullopt;
    return arabic::inflected(lexicon_, part, Trust::sure);
}

Found WordFacts::looking_definite(const std::string& part) const {
    if (letters(part) != 4 || !part.starts_with("ال")) return std::nullopt;
    const Found entry = known(part);
    return entry ? entry : inflected(part);
}

Found WordFacts::inflected_from_longer(const std::string& part) const {
    const Found entry = inflected(part);
    return entry && stem_ && entry->word.size() > stem_->word.size() ? entry : std::nullopt;
}

Found WordFacts::rarely_inflected(const std::string& part) const {
    if (!layers_.has(Layer::inflection)) return std::nullopt;
    return arabic::rarely_inflected(lexicon_, part, false);
}

Found WordFacts::rarely_inflected_definite(const std::string& part) const {
    if (!layers_.has(Layer::inflection)) return std::nullopt;
    return arabic::rarely_inflected(lexicon_, part, true);
}

Found WordFacts::addressed(const std::string& part) const {
    if (!layers_.has(Layer::inflection)) return std::nullopt;
    return arabic::addressed(lexicon_, part);
}

Found WordFacts::imperfect(const std::string& part) const {
    return if_verb(known(third_person(part)));
}

Found WordFacts::imperfect_inflected(const std::string& part) const {
    return if_verb(inflected(third_person(part)));
}

Found WordFacts::doubtful(const std::string& part) const {
    return lexicon_.find(part);
}

Found WordFacts::doubtful_inflected(const std::string& part) const {
    if (!layers_.has(Layer::inflection)) return std::nullopt;
    return arabic::inflected(lexicon_, part, Trust::any);
}

std::optional<Lemma> WordFacts::behind(bool (*kind)(const Proclitic&), std::size_t least, const char* why,
                                       Question question) const {
    for (const Proclitic* one : before_) {
        const Proclitic& proclitic = *one;
        if (!kind(proclitic)) continue;
        const std::string rest = folded_.substr(proclitic.text.size());
        if (letters(rest) < least) continue;
        const Found entry = (this->*question)(rest);
        if (!entry || !may_follow(proclitic.follows, rest, *entry)) continue;
        const bool only_noun = proclitic.follows == Follows::definite || proclitic.follows == Follows::noun;
        // An inflected word's lemma is not the word: only a whole word can be its own.
        const bool whole = entry->word == rest;
        return Lemma{std::string(only_noun && whole ? as_noun(*entry).lemma : entry->lemma),
                     std::string(proclitic.text), why};
    }
    return std::nullopt;
}

}  // namespace bahith::arabic
