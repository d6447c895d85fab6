// SPDX-License-Identifier: GPL-2.0-or-later
// The longest name that begins at a token.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzers/actors/context.hpp"
#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/tagger.hpp"

namespace bahith::actors {

/// Tokens [first, last) of a paragraph are a form; of the first, `clitics` folded bytes are proclitics.
struct Match {
    std::size_t first = 0, last = 0;
    std::size_t clitics = 0;
    std::uint32_t begin = 0, end = 0;  ///< bytes of the paragraph, without the proclitics
    const Form* form = nullptr;        ///< null: no match
};

/// What the paragraphs of an article say about one another.
struct ArticleSoFar {
    Period published;
    std::vector<std::uint32_t> known;     ///< how often each actor was named for certain
    std::vector<std::uint32_t> surnames;  ///< states whose adjective is somebody's surname
};

/// Matches in one paragraph.
class Matcher {
public:
    Matcher(const Gazetteer& gazetteer, const TaggedText& paragraph, ArticleSoFar& article)
        : gazetteer_(gazetteer),
          index_(gazetteer.forms()),
          text_(paragraph.text),
          tokens_(*paragraph.tokens),
          article_(article),
          known_(article.known),
          published_(article.published),
          context_(gazetteer, paragraph, article.published) {}

    /// The longest form that begins at token `first` and ends before token `limit`; of equals the one with fewest
    /// proclitics, then what is unambiguous. Ambiguous forms count where the words beside them say so, else only for
    /// an actor that is known and alone in that. A form does not end inside a longer name: «وزارة خارجية روسيا» is no
    /// ministry in «وزارة خارجية روسيا البيضاء».
    [[nodiscard]] Match at(std::size_t first, std::size_t limit);

    /// Tells that a match was believed, in order of position: what follows may be said of that state.
    void believe(const Match& match);

    /// The actors whose forms were passed over unless they are known.
    [[nodiscard]] const std::vector<std::uint32_t>& passed_over() const { return passed_over_; }

    /// The states whose adjectives would be passed over if they were somebody's surname.
    [[nodiscard]] const std::vector<std::uint32_t>& maybe_surnames() const { return maybe_surnames_; }

private:
    [[nodiscard]] Match longest(std::size_t first, std::size_t limit);
    [[nodiscard]] std::size_t begin_of_longer_name(const Match& match);
    void follow(const Match& start, FormIndex::Node node, std::size_t limit, Match& best);
    [[nodiscard]] std::size_t behind_father(std::size_t i, std::size_t limit) const;
    [[nodiscard]] bool is_person(const Form& form) const;
    [[nodiscard]] bool joins_next(std::size_t i, int& open_quotes) const;
    [[nodiscard]] FormIndex::Node first_word(std::string_view word) const;
    [[nodiscard]] const Form* choose(FormIndex::Node node, const Place& place);
    [[nodiscard]] bool is_written_so(const Form& form, const Place& place) const;
    [[nodiscard]] Verdict of_state_spoken_of(const Form& form, std::size_t first);
    [[nodiscard]] std::size_t sentence_begin(std::size_t first) const;
    [[nodiscard]] bool known_alone(const Form& form, std::span<const Form> others) const;
    [[nodiscard]] const Form* namesake(const Form& form, std::span<const Form> forms, const Place& place);
    [[nodiscard]] const Form* adjective_or_surname(const Form& adjective, const Form& surname,
                                                   const Place& place) const;
    [[nodiscard]] const Form* of_state_named(const std::vector<const Form*>& bodies);
    [[nodiscard]] bool is_body(const Form& form) const;
    [[nodiscard]] bool is_in_office(const Form& form) const;
    [[nodiscard]] bool outranks(const Form& form, const Form& other) const;
    [[nodiscard]] bool prevails(const Form& form, const Form& other) const;
    [[nodiscard]] bool is_near(const Form& other, const Form& form) const;
    [[nodiscard]] bool led_later(const Form& form, const Form& other) const;
    [[nodiscard]] std::int32_t last_led(const Form& form) const;
    [[nodiscard]] bool leads(const Form& form) const;
    [[nodiscard]] bool is_somebody(const Form& form, const Place& place);
    [[nodiscard]] bool is_definite_adjective(const Form& form, const std::string& word) const;
    [[nodiscard]] bool is_attribute(const Place& place) const;
    [[nodiscard]] std::uint32_t parent_of(std::uint32_t actor) const;

    const Gazetteer& gazetteer_;
    const FormIndex& index_;
    std::string_view text_;
    const arabic::Tokens& tokens_;
    ArticleSoFar& article_;
    const std::vector<std::uint32_t>& known_;
    Period published_;
    Context context_;
    std::vector<std::pair<std::size_t, std::uint32_t>> states_;  // believed: token and actor
    std::vector<std::uint32_t> passed_over_, maybe_surnames_;
    std::size_t asked_ = SIZE_MAX, sentence_ = 0;  // the token last asked of, and where its sentence begins
};

}  // namespace bahith::actors
