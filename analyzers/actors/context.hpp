// SPDX-License-Identifier: GPL-2.0-or-later
// Whether a name names its actor where it stands.
#pragma once

#include <cstddef>
#include <string_view>

#include "analyzers/actors/context_rules.hpp"
#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/tagger.hpp"
#include "analyzers/actors/titled.hpp"

namespace bahith::actors {

/// Tokens [first, last) of a paragraph, of the first one without `clitics` folded bytes.
struct Place {
    std::size_t first = 0, last = 0;
    std::size_t clitics = 0;
};

enum class Verdict {
    denied,    ///< it is not this actor
    a_thing,   ///< nor is any word of it: what is named after him is meant
    open,      ///< nothing speaks against it
    doubtful,  ///< it may be a common word, as if the form were ambiguous
    likely,    ///< it is, though the form alone is ambiguous, unless another is certain
    certain,   ///< it is, though the form alone is ambiguous
};

/// The words of one paragraph, as witnesses.
class Context {
public:
    Context(const Gazetteer& gazetteer, const TaggedText& paragraph, Period published)
        : gazetteer_(gazetteer), paragraph_(paragraph), published_(published) {}

    [[nodiscard]] Verdict judge(const Form& form, const Place& place) const;

    /// Do the words before a person's form name an office of his?
    [[nodiscard]] Bears title_before(const Form& form, const Place& place) const;

    /// Is a state's adjective somebody's surname there?
    [[nodiscard]] bool is_surname(const Form& form, const Place& place) const;

private:
    [[nodiscard]] Verdict judge_person(const Form& form, const Place& place, Verdict verdict) const;
    [[nodiscard]] bool has_preposition(const Place& place) const;
    [[nodiscard]] bool is_doubtful(const ContextRule& rule, const Place& place) const;
    [[nodiscard]] bool joined(std::size_t i) const;
    [[nodiscard]] bool stands_after(const ContextRule& rule, std::size_t first) const;
    [[nodiscard]] bool stands_before(const ContextRule& rule, std::size_t last) const;
    [[nodiscard]] bool stands_near(const ContextRule& rule, const Place& place) const;
    [[nodiscard]] bool is_named_after(const ContextRule& rule, std::size_t first) const;
    [[nodiscard]] bool is_quoted_after(const ContextRule& rule, const Place& place) const;
    [[nodiscard]] bool is_affair(const Form& form, const Place& place) const;
    [[nodiscard]] bool is_first_of_two(const Form& form, const Place& place) const;
    [[nodiscard]] bool is_bound(std::size_t i) const;
    [[nodiscard]] bool is_behind_first_name(std::size_t i) const;
    [[nodiscard]] bool is_said_of_ali(std::size_t i) const;
    [[nodiscard]] bool is_written(const ContextRule& rule, const Place& place) const;
    [[nodiscard]] bool is_of_another_state(const Form& form, const Place& place) const;
    [[nodiscard]] bool is_part_of_a_persons_name(const Form& form, const Place& place) const;

    const Gazetteer& gazetteer_;
    const TaggedText& paragraph_;
    const std::string_view text_ = paragraph_.text;
    const arabic::Tokens& tokens_ = *paragraph_.tokens;
    Period published_;
};

}  // namespace bahith::actors
