// SPDX-License-Identifier: GPL-2.0-or-later
// Dates and names of several words are seen first; what is left are words, and words glued by hyphen or digits.
#include "searcher/concepts.hpp"

#include <algorithm>
#include <set>

#include "analyzers/actors/tagger.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/skeleton.hpp"
#include "analyzers/dates/dates.hpp"
#include "searcher/date_query.hpp"
#include "searcher/forms.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

using store::Field;
using Op = Xapian::Query::op;

Xapian::Query scaled(const Xapian::Query& query, double weight) {
    return {Op::OP_SCALE_WEIGHT, query, weight};
}

Xapian::Query either(const std::vector<Xapian::Query>& queries) {
    return {Op::OP_OR, queries.begin(), queries.end()};
}

class Reader {
public:
    Reader(std::string_view run, arabic::Analyzer& analyzer, BuiltQuery& built)
        : run_(run), analyzer_(analyzer), built_(built), tokens_(analyzer.analyze(run)) {
        dates_ = dates::find(run, {});
        mentions_ = actors::tag({{run, &tokens_}}).front();
    }

    std::vector<Concept> concepts() {
        const bool only_stopwords =
            std::all_of(tokens_.begin(), tokens_.end(), [](const auto& token) { return token.forms->stop; });
        for (std::size_t i = 0; i < tokens_.size();) {
            if (const dates::Mention* date = date_at(tokens_[i])) {
                i = add_date(*date, i);
            } else if (const actors::Mention* mention = mention_at(tokens_[i])) {
                i = add_actor(*mention, i);
            } else if (const std::size_t end = glued_end(i); end > i + 1) {
                add_glued(i, end);
                i = end;
            } else {
                if (!tokens_[i].forms->stop || only_stopwords)
                    out_.push_back({word(i), typed(i, i + 1), {tokens_[i].fold()}});
                ++i;
            }
        }
        return std::move(out_);
    }

private:
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

    Xapian::Query word(std::size_t i) {
        const arabic::Forms& forms = *tokens_[i].forms;
        built_.highlighter.add_word(forms, 1.0);
        std::vector<Xapian::Query> parts{
            word_query(forms, Field::body, Field::body_lemma, weight::surface, weight::lemma),
            word_query(forms, Field::title, Field::title_lemma, weight::title_surface, weight::title_lemma)};
        std::string how = "lemma " + forms.lemma + " (" + forms.why + "), spelling " + forms.fold;
        if (forms.kind == arabic::TokenKind::word && forms.why == std::string("snowball"))
            for (const std::string& variant : variants_of_unknown(forms.fold)) {
                parts.push_back(scaled(Xapian::Query(store::term(Field::body, variant)), weight::variant));
                built_.highlighter.add_phrase({variant});
                how += ", " + variant;
            }
        built_.explain.push_back({typed(i, i + 1), how});
        return either(parts);
    }

    [[nodiscard]] std::string typed(std::size_t begin, std::size_t end) const {
        return std::string(run_.substr(tokens_[begin].begin, tokens_[end - 1].end - tokens_[begin].begin));
    }

    // Every word of tokens [begin, end) wanted.
    Xapian::Query words(std::size_t begin, std::size_t end) {
        std::vector<Xapian::Query> parts;
        for (std::size_t i = begin; i < end; ++i)
            if (!tokens_[i].forms->stop || end == begin + 1) parts.push_back(word(i));
        return {Op::OP_AND, parts.begin(), parts.end()};
    }

    [[nodiscard]] std::vector<std::string> folded(std::size_t begin, std::size_t end) const {
        std::vector<std::string> out;
        for (std::size_t i = begin; i < end; ++i) out.push_back(tokens_[i].fold());
        return out;
    }

    void add_glued(std::size_t begin, std::size_t end) {
        std::vector<std::vector<std::string>> variants;
        const Xapian::Query phrase = phrase_query(folded(begin, end), Field::body, &variants);
        for (auto& variant : variants) built_.highlighter.add_phrase(std::move(variant));
        built_.explain.push_back({typed(begin, end), "side by side"});
        out_.push_back({either({phrase, phrase_query(folded(begin, end), Field::title, nullptr)}), typed(begin, end),
                        folded(begin, end)});
    }

    std::size_t add_date(const dates::Mention& date, std::size_t begin) {
        std::size_t end = begin;
        while (end < tokens_.size() && tokens_[end].begin < date.end) ++end;
        const Xapian::Query mentioned = within_dates(date.interval);
        built_.explain.push_back({typed(begin, end), "date " + date.value + " in any spelling"});
        out_.push_back({either({words(begin, end), scaled(mentioned, weight::date)}), typed(begin, end), {}});
        return end;
    }

    std::size_t add_actor(const actors::Mention& mention, std::size_t begin) {
        std::size_t end = begin;
        while (end < tokens_.size() && tokens_[end].begin < mention.end) ++end;
        std::vector<Xapian::Query> parts{
            words(begin, end), scaled(Xapian::Query(store::term(Field::actor, mention.actor->id)), weight::actor)};
        std::string how = "any mention of " + mention.actor->id + " (" + mention.actor->name + ")";
        for (const std::string& spelling : spellings(mention, begin, end)) {
            std::vector<std::string> sequence;
            for (const auto& token : analyzer_.analyze(spelling)) sequence.push_back(token.fold());
            std::vector<std::vector<std::string>> variants;
            parts.push_back(scaled(phrase_query(sequence, Field::body, &variants), weight::variant));
            for (auto& variant : variants) built_.highlighter.add_phrase(std::move(variant));
            how += ", " + spelling;
        }
        built_.highlighter.add_actor(mention.actor->id);
        built_.explain.push_back({typed(begin, end), how});
        out_.push_back({either(parts), typed(begin, end), folded(begin, end)});
        return end;
    }

    // Other spellings of the name that was typed: the actor's names with the same consonants.
    [[nodiscard]] std::vector<std::string> spellings(const actors::Mention& mention, std::size_t begin,
                                                     std::size_t end) const {
        const std::string as_typed = arabic::fold(typed(begin, end));
        const std::string wanted =
            arabic::skeleton(arabic::fold(run_.substr(mention.begin, mention.end - mention.begin)));
        std::set<std::string> out;
        for (const actors::Name& name : mention.actor->names) {
            const std::string folded = arabic::fold(name.text);
            const bool arabic_name =
                name.kind != actors::NameKind::latin && name.kind != actors::NameKind::nisba_adjective;
            if (arabic_name && folded != as_typed && arabic::skeleton(folded) == wanted) out.insert(folded);
        }
        return {out.begin(), out.end()};
    }

    std::string_view run_;
    arabic::Analyzer& analyzer_;
    BuiltQuery& built_;
    arabic::Tokens tokens_;
    std::vector<dates::Mention> dates_;
    std::vector<actors::Mention> mentions_;
    std::vector<Concept> out_;
};

}  // namespace

std::vector<Concept> concepts_of(std::string_view run, arabic::Analyzer& analyzer, BuiltQuery& built) {
    return Reader(run, analyzer, built).concepts();
}

}  // namespace bahith::searcher
