// SPDX-License-Identifier: GPL-2.0-or-later
// One step a source of forms; each form is noted with its reason and weight.
#include "searcher/word_forms.hpp"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/spelling_key.hpp"
#include "analyzers/arabic/typed.hpp"
#include "searcher/forms.hpp"
#include "searcher/lemma_terms.hpp"
#include "searcher/other_readings.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

// Where lists know the word. Of an unknown one nobody can tell whether its first letter is a proclitic, and of two lams
// whether the second is the article's: للحوم. Null: as it is.
std::shared_ptr<const arabic::Forms> without_proclitic(const arabic::Forms& forms, arabic::Analyzer& analyzer) {
    static constexpr std::string_view two_lams = "لل";
    const bool settled = !arabic::may_be_spelled_otherwise(forms) && forms.fold.find(two_lams) > forms.proclitic;
    if (forms.proclitic == 0 || !settled) return nullptr;
    auto alone = analyzer.forms_of(arabic::standing_alone(forms));
    return alone->lemma == forms.lemma ? alone : nullptr;
}

class Word {
public:
    Word(const arabic::Forms& forms, std::string typed, const Tools& tools, BuiltQuery& built)
        : forms_(forms),
          without_proclitic_(without_proclitic(forms, tools.analyzer)),
          alone_(without_proclitic_ ? *without_proclitic_ : forms),
          tools_(tools),
          built_(built),
          line_{std::move(typed), {}, plain_forms(forms)} {}

    Xapian::Query query(Breadth breadth) {
        const std::size_t plain = line_.forms.size();
        built_.highlighter.add_word(forms_, 1.0);
        built_.typed_words.push_back(typed_word(line_.part, forms_));
        parts_.push_back(anywhere(forms_.lemma, tools_.vocabulary));
        variants();
        if (breadth == Breadth::name) {
            spellings();
        } else if (!forms_.stop && breadth != Breadth::narrow) {
            other_reading();
            spellings();
            if (parts_.size() == 1 && arabic::may_be_spelled_otherwise(forms_) && !tools_.vocabulary.knows(forms_))
                slips();
            if (breadth == Breadth::related) family();
        }
        line_.how = "lemma " + forms_.lemma + " (" + std::string(forms_.why) + ")";
        if (line_.forms.size() > plain) line_.how += ", " + std::to_string(line_.forms.size() - plain) + " more";
        built_.explain.push_back(std::move(line_));
        return either(parts_);
    }

private:
    void add_lemma(const std::string& lemma, double weight) {
        parts_.push_back(tools_.vocabulary.weighed(lemma_term(Field::body, lemma), weight));
    }
    void note(const std::string& term, const char* why, double weight) { line_.forms.push_back({term, why, weight}); }

    // As it stands in the text, behind a proclitic or with another letter.
    void variants() {
        for (const SearchedForm& variant : searcher::variants(forms_)) {
            if (!tools_.vocabulary.has_word(variant.term)) continue;
            const auto forms = tools_.analyzer.forms_of(variant.term);
            if (forms->lemma == forms_.lemma) continue;  // found already
            add_lemma(forms->lemma, weight::variant);
            built_.highlighter.add_word(*forms, weight::variant);
            line_.forms.push_back(variant);
        }
    }

    void other_reading() {
        for (const OtherReading& other : other_readings(alone_, tools_.analyzer, tools_.vocabulary)) {
            parts_.push_back(scaled(anywhere(other.word->lemma, tools_.vocabulary), other.weight));
            built_.highlighter.add_word(*other.word, other.weight);
            built_.typed_words.back().stand_ins.push_back({other.word->lemma, arabic::standing_alone(*other.word)});
            note(other.word->fold, "another reading of the letters", other.weight);
        }
    }

    void spellings() {
        for (const Found& found : tools_.vocabulary.same_consonants(alone_)) {
            if (noted(found.word)) continue;
            add_lemma(found.lemma, weight::skeleton);
            built_.highlighter.add_word(*tools_.analyzer.forms_of(found.word), weight::skeleton);
            note(found.word, "skeleton: the same consonants", weight::skeleton);
        }
    }

    // Words that no list knows are mostly slips of the texts; they are no family of words that a list knows.
    void family() {
        for (const Found& found : tools_.vocabulary.family(forms_.lemma)) {
            const bool listed = !arabic::may_be_spelled_otherwise(*tools_.analyzer.forms_of(found.word));
            if (!listed && !arabic::may_be_spelled_otherwise(forms_)) continue;
            parts_.push_back(scaled(Xapian::Query(lemma_term(Field::body, found.word)), weight::related));
            built_.highlighter.add_word({found.word, found.word, "", false, arabic::TokenKind::word}, weight::related);
            note(found.word, "related: a word of the same family", weight::related);
        }
    }

    // Said in the output, for it is a guess.
    void slips() {
        if (forms_.kind != arabic::TokenKind::word && forms_.kind != arabic::TokenKind::latin) return;
        Also also{line_.part, {}};
        for (const Found& found : tools_.vocabulary.one_letter_off(forms_.fold)) {
            const auto forms = tools_.analyzer.forms_of(found.word);
            parts_.push_back(scaled(anywhere(forms->lemma, tools_.vocabulary), weight::slip));
            built_.highlighter.add_word(*forms, weight::slip);
            note(found.word, "slip: one letter off, the index does not have the word", weight::slip);
            also.words.push_back(found.word);
        }
        if (!also.words.empty()) built_.also.push_back(std::move(also));
    }

    [[nodiscard]] bool noted(const std::string& term) const {
        return std::any_of(line_.forms.begin(), line_.forms.end(),
                           [&](const SearchedForm& form) { return form.term == term; });
    }

    const arabic::Forms& forms_;
    std::shared_ptr<const arabic::Forms> without_proclitic_;
    const arabic::Forms& alone_;  // what else is searched does not depend on a proclitic
    const Tools& tools_;
    BuiltQuery& built_;
    ExplainLine line_;
    std::vector<Xapian::Query> parts_;
};

}  // namespace

TypedWord typed_word(std::string_view typed, const arabic::Forms& forms) {
    std::string spelling = arabic::typed_form(typed), alone = arabic::standing_alone(forms, spelling);
    std::string bare = arabic::without_proclitics(forms, spelling);
    return {std::move(spelling),
            std::move(alone),
            std::move(bare),
            arabic::standing_alone(forms),
            arabic::without_proclitics(forms),
            forms.lemma};
}

Xapian::Query word_forms(const arabic::Forms& forms, const std::string& typed, Breadth breadth, const Tools& tools,
                         BuiltQuery& built) {
    return Word(forms, typed, tools, built).query(breadth);
}

Wanted term_query(const std::string& term, double weight, const Tools& tools, BuiltQuery& built) {
    const arabic::Tokens tokens = tools.analyzer.analyze(term);
    if (tokens.empty()) return {};
    if (tokens.size() == 1) {
        built.highlighter.add_word(*tokens.front().forms, weight);
        return {scaled(anywhere(tokens.front().lemma(), tools.vocabulary), weight), nullptr};
    }
    std::vector<std::string> folded;
    for (const arabic::Token& token : tokens) folded.push_back(token.fold());
    PhraseWords words = phrase_words(folded, tools.vocabulary);
    const Wanted phrase = wanted_phrase(words, Field::body, tools.analyzer, tools.vocabulary);
    built.highlighter.add_phrase(std::move(words));
    return scaled(phrase, weight);
}

}  // namespace bahith::searcher
