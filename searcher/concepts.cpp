// SPDX-License-Identifier: GPL-2.0-or-later
// Dates and names of several words are seen first; what is left are words, and words glued by hyphen or digits.
#include "searcher/concepts.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/actors/tagger.hpp"
#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/question_words.hpp"
#include "analyzers/arabic/skeleton.hpp"
#include "analyzers/arabic/stopwords.hpp"
#include "analyzers/arabic/typed.hpp"
#include "analyzers/dates/dates.hpp"
#include "searcher/date_query.hpp"
#include "searcher/forms.hpp"
#include "searcher/latin_surname.hpp"
#include "searcher/one_or_two.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

using store::Field;
using Op = Xapian::Query::op;

// Who may be meant by a folded word that is an ambiguous name.
std::vector<const actors::Actor*> ambiguously_named(const std::string& folded, const actors::Gazetteer& gazetteer) {
    std::vector<const actors::Actor*> out;
    const actors::FormIndex::Node node = gazetteer.forms().step(actors::FormIndex::root, folded);
    if (node == actors::FormIndex::nowhere) return out;
    for (const actors::Form& form : gazetteer.forms().forms(node))
        if (form.ambiguous && form.kind != actors::NameKind::nisba_adjective)
            out.push_back(&gazetteer.all()[form.actor]);
    return out;
}

class Reader {
public:
    Reader(std::string_view run, Breadth breadth, const Tools& tools, BuiltQuery& built)
        : run_(run), breadth_(breadth), tools_(tools), built_(built), tokens_(tools.analyzer.analyze(run)) {
        question_ = arabic::is_question(run, tokens_);
        dates_ = dates::find(run, {});
        // Nearly every passage has a date of some century; only the words tell.
        std::erase_if(dates_, [](const dates::Mention& date) { return date.grain == dates::Grain::century; });
        mentions_ = actors::tag({{run, &tokens_}}, tools.gazetteer).front();
    }

    std::vector<Concept> concepts() {
        only_stopwords_ =
            std::all_of(tokens_.begin(), tokens_.end(), [this](const auto& token) { return left_out(token); });
        for (std::size_t i = 0; i < tokens_.size();) i = add_with_synonyms(i);
        return std::move(out_);
    }

private:
    // What begins at token `i`; returns the token behind it.
    std::size_t add_next(std::size_t i) {
        if (const dates::Mention* date = date_at(tokens_[i])) return add_date(*date, i);
        if (const actors::Mention* mention = mention_at(tokens_[i])) return add_actor(*mention, i);
        if (is_latin_article(i) || is_proclitic(i)) return i + 1;
        if (const std::size_t end = glued_end(i); end > i + 1) {
            add_glued(i, end);
            return end;
        }
        if (!left_out(tokens_[i]) || only_stopwords_) {
            const Wanted plain{word(i), nullptr}, wanted = beside(plain, other_names(i));
            out_.push_back({wanted, wanted, typed(i, i + 1), {tokens_[i].fold()}});
        }
        return i + 1;
    }

    // Synonyms stand beside each word of what they are synonyms of, unless that is part of a longer name: the words
    // stay apart, so that nearness and relaxing see them as before.
    std::size_t add_with_synonyms(std::size_t i) {
        const SynonymTable::Match match = breadth_ == Breadth::narrow ? SynonymTable::Match{} : synonyms(i);
        const std::size_t before = out_.size(), wanted_end = i + match.length;
        word_breadth_ = match.length > 0 && breadth_ == Breadth::plain ? Breadth::name : breadth_;
        std::size_t end = add_next(i);
        while (end < wanted_end) end = add_next(end);
        if (match.length == 0 || end != wanted_end || out_.size() == before) return end;
        ExplainLine line{typed(i, end), "also called", {}};
        std::vector<Wanted> others;
        for (const SynonymTable::Synonym& synonym : match.synonyms) {
            const auto& [why, weight] = synonym.relation;
            others.push_back(term_query(synonym.term, weight, tools_, built_));
            line.forms.push_back({synonym.term, why, weight});
        }
        built_.explain.push_back(std::move(line));
        const Wanted share = scaled(joined(Op::OP_OR, others), 1.0 / static_cast<double>(out_.size() - before));
        for (std::size_t at = before; at < out_.size(); ++at) {
            out_[at].wanted = joined(Op::OP_OR, {out_[at].wanted, share});
            out_[at].bag = joined(Op::OP_OR, {out_[at].bag, share});
        }
        return end;
    }

    [[nodiscard]] SynonymTable::Match synonyms(std::size_t i) const {
        SynonymTable::Match match = tools_.synonyms.at(tokens_, i);
        if (match.length > 1 || i + 1 == tokens_.size()) return match;
        const std::string word = in_one_word(tokens_[i], tokens_[i + 1], tools_.analyzer, tools_.vocabulary);
        if (!word.empty()) match = {2, {{word, {"written as one word", weight::synonym}, word}}};
        return match;
    }

    // فئة is folded like فيه, and is no stop word.
    [[nodiscard]] bool left_out(const arabic::Token& token) const {
        return token.forms->stop &&
               arabic::is_stop_spelling(arabic::typed_form(run_.substr(token.begin, token.end - token.begin)));
    }

    [[nodiscard]] const dates::Mention* date_at(const arabic::Token& token) const {
        const auto found = std::find_if(dates_.begin(), dates_.end(), [&](const auto& date) {
            return date.begin < token.end && token.begin < date.end;
        });
        return found == dates_.end() ? nullptr : &*found;
    }

    [[nodiscard]] const actors::Mention* mention_at(const arabic::Token& token) const {
        const auto found = std::find_if(mentions_.begin(), mentions_.end(),
                                        [&](const auto& m) { return m.begin < token.end && token.begin < m.end; });
        return found == mentions_.end() || found->kind == actors::NameKind::nisba_adjective ? nullptr : &*found;
    }

    // Tokens from `i` that no space or punctuation but a hyphen, slash or dot separates: F-35, وون-سيك.
    [[nodiscard]] std::size_t glued_end(std::size_t i) const {
        std::size_t end = i + 1;
        for (; end < tokens_.size(); ++end) {
            const std::string_view between = run_.substr(
                tokens_[end - 1].end, tokens_[end].begin - std::min(tokens_[end].begin, tokens_[end - 1].end));
            if (!between.empty() && between != "-" && between != "/" && between != "." && between != "\u2011") break;
            if (date_at(tokens_[end]) != nullptr || mention_at(tokens_[end]) != nullptr) break;
        }
        return end;
    }

    // Of al-Assad; Arabic says it in the word, and texts in Latin letters do without.
    [[nodiscard]] bool is_latin_article(std::size_t i) const {
        const std::string& folded = tokens_[i].fold();
        return (folded == "al" || folded == "el") && i + 1 < tokens_.size() &&
               tokens_[i + 1].kind() == arabic::TokenKind::latin && tokens_[i + 1].begin == tokens_[i].end + 1 &&
               run_[tokens_[i].end] == '-';
    }

    // Texts have no lemma of it: «و27» finds 27, «و«الأمن»» الأمن. But the ف of ف-35 is a letter of its own.
    [[nodiscard]] bool is_proclitic(std::size_t i) const {
        if (tokens_[i].kind() != arabic::TokenKind::clitic) return false;
        if (glued_end(i) == i + 1) return true;
        return tokens_[i + 1].begin == tokens_[i].end && !is_letter_of_a_name(i);
    }

    // «ف16» and «ب12» are names; و, ل and the article stand before a number.
    [[nodiscard]] bool is_letter_of_a_name(std::size_t i) const {
        static constexpr std::array<std::string_view, 3> letters{"ف", "ب", "ك"};
        return tokens_[i + 1].kind() == arabic::TokenKind::number &&
               std::find(letters.begin(), letters.end(), tokens_[i].fold()) != letters.end();
    }

    Xapian::Query word(std::size_t i) {
        const arabic::Forms& forms = *tokens_[i].forms;
        const Xapian::Query query = word_forms(forms, typed(i, i + 1), word_breadth_, tools_, built_);
        if (!question_ || !arabic::frames_question(forms)) return query;
        built_.typed_words.back().weight = weight::question;
        built_.explain.back().how += "; it only frames the question";
        return scaled(query, weight::question);
    }

    // A name in one spelling.
    Wanted spelled(const std::string& name, double weight) {
        std::vector<std::string> folded;
        for (const auto& token : tools_.analyzer.analyze(name)) folded.push_back(token.fold());
        PhraseWords sequence = phrase_words(folded, tools_.vocabulary);
        const Wanted wanted = folded.size() == 1
                                  ? Wanted{together(sequence, Field::body, tools_.analyzer, tools_.vocabulary), nullptr}
                                  : wanted_phrase(sequence, Field::body, tools_.analyzer, tools_.vocabulary);
        built_.highlighter.add_phrase(std::move(sequence));
        return scaled(wanted, weight);
    }

    [[nodiscard]] std::string typed(std::size_t begin, std::size_t end) const {
        return std::string(run_.substr(tokens_[begin].begin, tokens_[end - 1].end - tokens_[begin].begin));
    }

    std::vector<Xapian::Query> words(std::size_t begin, std::size_t end) {
        const Breadth breadth = breadth_ == Breadth::narrow ? Breadth::narrow : Breadth::name;
        std::vector<Xapian::Query> parts;
        for (std::size_t i = begin; i < end; ++i)
            if (!left_out(tokens_[i]) || end == begin + 1)
                parts.push_back(word_forms(*tokens_[i].forms, typed(i, i + 1), breadth, tools_, built_));
        return parts;
    }

    static Wanted beside(const Wanted& wanted, std::vector<Wanted> others) {
        others.push_back(wanted);
        return joined(Op::OP_OR, others);
    }

    // Every one of the words of tokens [begin, end), or something that stands for all of them.
    void add(std::size_t begin, std::size_t end, const std::vector<Wanted>& others, std::vector<std::string> folded) {
        const std::vector<Xapian::Query> each = words(begin, end);
        out_.push_back({beside({Xapian::Query(Op::OP_AND, each.begin(), each.end()), nullptr}, others),
                        beside({either(each), nullptr}, others), typed(begin, end), std::move(folded)});
    }

    [[nodiscard]] std::vector<std::string> folded(std::size_t begin, std::size_t end) const {
        std::vector<std::string> out;
        for (std::size_t i = begin; i < end; ++i) out.push_back(tokens_[i].fold());
        return out;
    }

    void add_glued(std::size_t begin, std::size_t end) {
        std::vector<std::string> words_alone = folded(begin, end);
        words_alone.front() = arabic::standing_alone(*tokens_[begin].forms);  // وعبدالله finds عبدالله
        PhraseWords sequence = phrase_words(words_alone, tools_.vocabulary);
        if (tokens_[begin].begin == tokens_[begin + 1].begin) add_family(*tokens_[begin].forms, sequence.front());
        built_.explain.push_back({typed(begin, end), "side by side"});
        const Wanted phrase = wanted_phrase(sequence, Field::body, tools_.analyzer, tools_.vocabulary);
        out_.push_back(
            {phrase, beside(phrase, {{either(words(begin, end)), nullptr}}), typed(begin, end), folded(begin, end)});
        built_.highlighter.add_phrase(std::move(sequence));
    }

    // العبدالعزيز are named after عبدالعزيز.
    void add_family(const arabic::Forms& first, std::vector<std::string>& words) {
        const std::string bare = arabic::without_proclitics(first), alone = arabic::standing_alone(first);
        for (const std::string& other : {bare, "ال" + bare}) {
            if (other == alone) continue;
            const PhraseWords spelled = phrase_words({other}, tools_.vocabulary);
            words.insert(words.end(), spelled.front().begin(), spelled.front().end());
        }
    }

    std::size_t add_date(const dates::Mention& date, std::size_t begin) {
        std::size_t end = begin;
        while (end < tokens_.size() && tokens_[end].begin < date.end) ++end;
        const Xapian::Query mentioned = within_dates(date.interval);
        built_.explain.push_back({typed(begin, end), "date " + date.value + " in any spelling"});
        add(begin, end, {{scaled(mentioned, weight::date), nullptr}}, {});
        return end;
    }

    std::size_t add_actor(const actors::Mention& mention, std::size_t begin) {
        std::size_t end = begin;
        while (end < tokens_.size() && tokens_[end].begin < mention.end) ++end;
        std::vector<Wanted> others{
            {scaled(Xapian::Query(store::term(Field::actor, mention.actor->id)), weight::actor), nullptr}};
        ExplainLine line{typed(begin, end), "a name of " + mention.actor->id + " (" + mention.actor->name + ")", {}};
        line.forms.push_back({mention.actor->id, "any mention of the actor", weight::actor});
        const std::string_view name = run_.substr(mention.begin, mention.end - mention.begin);
        for (const std::string& spelling : spellings(*mention.actor, name, typed(begin, end))) {
            if (spelling.find(' ') != std::string::npos) continue;  // tagged as a mention wherever it stands
            const bool same = end == begin + 1 && tools_.analyzer.forms_of(spelling)->lemma == tokens_[begin].lemma();
            if (same) continue;  // counted once: فرنسا for وفرنسا
            others.push_back(spelled(spelling, weight::variant));
            line.forms.push_back({spelling, "another spelling of the name", weight::variant});
        }
        if (end == begin + 1 && breadth_ != Breadth::narrow)
            for (const Wanted& words : apart(begin, line)) others.push_back(words);
        if (mention.kind == actors::NameKind::latin) others.push_back(arabic_names(*mention.actor, line));
        built_.highlighter.add_actor(mention.actor->id);
        built_.explain.push_back(std::move(line));
        const std::size_t before = built_.typed_words.size();
        add(begin, end, others, folded(begin, end));
        if (mention.kind == actors::NameKind::latin && end == begin + 1 && breadth_ != Breadth::narrow) {
            std::vector<Wanted> surnames;
            add_surnames(begin, surnames);
            out_.back().wanted = beside(out_.back().wanted, surnames);
            out_.back().bag = beside(out_.back().bag, std::move(surnames));
        }
        if (mention.kind == actors::NameKind::latin) rank_by_arabic_names(*mention.actor, before);
        return end;
    }

    // What Arabic texts call an actor that was named in Latin letters; the best of the names counts.
    Wanted arabic_names(const actors::Actor& actor, ExplainLine& line) {
        std::vector<Wanted> names;
        for (const std::string& name : certain_names(actor)) {
            names.push_back(term_query(name, weight::lemma, tools_, built_));
            line.forms.push_back({name, "Arabic name of the actor", weight::lemma});
        }
        return joined(Op::OP_MAX, names);
    }

    // Names of as many words as were typed stand in for them word by word, those of one word for the last («Joe
    // Biden»: بايدن).
    void rank_by_arabic_names(const actors::Actor& actor, std::size_t first_typed) {
        std::vector<TypedWord>& words = built_.typed_words;
        const std::size_t count = words.size() - first_typed;
        for (const std::string& name : certain_names(actor)) {
            const arabic::Tokens tokens = tools_.analyzer.analyze(name);
            if (tokens.size() != count && tokens.size() != 1) continue;
            for (std::size_t i = 0; i < std::min(count, tokens.size()); ++i)
                words[words.size() - tokens.size() + i].stand_ins.push_back(
                    {tokens[i].lemma(), arabic::standing_alone(*tokens[i].forms)});
        }
    }

    // In Arabic letters, each spelling once.
    static std::vector<std::string> certain_names(const actors::Actor& actor) {
        std::set<std::string> seen;
        std::vector<std::string> out;
        for (const actors::Name& name : actor.names) {
            const bool certain = name.kind == actors::NameKind::name || name.kind == actors::NameKind::alias ||
                                 name.kind == actors::NameKind::acronym;
            if (certain && !name.ambiguous && seen.insert(arabic::fold(name.text)).second) out.push_back(name.text);
        }
        return out;
    }

    // A name too ambiguous to stand for its actor («سيول»: Seoul, or floods) is still the other spellings of it. Behind
    // word(), whose explanation it extends.
    std::vector<Wanted> other_names(std::size_t i) {
        if (word_breadth_ == Breadth::narrow || word_breadth_ == Breadth::name) return {};
        std::vector<Wanted> out = apart(i, built_.explain.back());
        if (tokens_[i].kind() == arabic::TokenKind::latin) add_surnames(i, out);
        const std::string& folded = tokens_[i].fold();
        for (const actors::Actor* named : ambiguously_named(folded, tools_.gazetteer)) {
            for (const std::string& spelling : spellings(*named, folded, folded)) {
                out.push_back(spelled(spelling, weight::skeleton));
                built_.explain.back().forms.push_back({spelling, "another spelling of a name", weight::skeleton});
            }
        }
        return out;
    }

    // Behind the words typed, for which they stand in.
    void add_surnames(std::size_t i, std::vector<Wanted>& out) {
        for (const std::string& surname : arabic_surnames(tokens_[i].fold(), tools_.gazetteer)) {
            out.push_back(term_query(surname, weight::synonym, tools_, built_));
            built_.explain.back().forms.push_back({surname, "surname in Arabic letters", weight::synonym});
            if (const arabic::Tokens tokens = tools_.analyzer.analyze(surname); tokens.size() == 1)
                built_.typed_words.back().stand_ins.push_back(
                    {tokens.front().lemma(), arabic::standing_alone(*tokens.front().forms)});
        }
    }

    // نيويورك as two words.
    std::vector<Wanted> apart(std::size_t i, ExplainLine& line) {
        std::vector<Wanted> out;
        for (const std::string& words :
             in_two_words(*tokens_[i].forms, tools_.gazetteer, tools_.analyzer, tools_.vocabulary)) {
            line.forms.push_back({words, "written as two words", weight::variant});
            out.push_back(term_query(words, weight::variant, tools_, built_));
        }
        return out;
    }

    // Other spellings of a name of the actor: names of it with the same consonants.
    static std::vector<std::string> spellings(const actors::Actor& actor, std::string_view named,
                                              std::string_view typed) {
        const std::string as_typed = arabic::fold(typed);
        const std::string wanted = arabic::skeleton(arabic::fold(named));
        std::set<std::string> out;
        for (const actors::Name& name : actor.names) {
            const std::string folded = arabic::fold(name.text);
            const bool arabic_name =
                name.kind != actors::NameKind::latin && name.kind != actors::NameKind::nisba_adjective;
            if (arabic_name && folded != as_typed && arabic::skeleton(folded) == wanted) out.insert(folded);
        }
        return {out.begin(), out.end()};
    }

    std::string_view run_;
    Breadth breadth_;
    Breadth word_breadth_ = breadth_;
    const Tools& tools_;
    BuiltQuery& built_;
    arabic::Tokens tokens_;
    bool question_ = false;
    std::vector<dates::Mention> dates_;
    std::vector<actors::Mention> mentions_;
    bool only_stopwords_ = false;
    std::vector<Concept> out_;
};

}  // namespace

std::vector<Concept> concepts_of(std::string_view run, Breadth breadth, const Tools& tools, BuiltQuery& built) {
    return Reader(run, breadth, tools, built).concepts();
}

}  // namespace bahith::searcher
