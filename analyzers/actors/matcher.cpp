// SPDX-License-Identifier: GPL-2.0-or-later
// Walks the trie from every reading of the first token.
#include "analyzers/actors/matcher.hpp"

#include <algorithm>

#include "analyzers/actors/clitics.hpp"
#include "analyzers/actors/given_names.hpp"
#include "analyzers/actors/spans.hpp"

namespace bahith::actors {
namespace {

// The tokenizer cuts «عبدالله» in two, but not behind a proclitic.
constexpr std::string_view abd = "عبد", abd_al = "عبدال";

bool is_upper(std::string_view written) {
    return std::none_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Match Matcher::at(std::size_t first, std::size_t limit) {
    Match best;
    const arabic::Token& token = tokens_[first];
    const bool shares_span = first > 0 && tokens_[first - 1].end > token.begin;
    const Readings readings = read_clitics(token.fold());
    for (std::size_t i = 0; i < (shares_span ? 1 : readings.count); ++i) {
        const Reading& reading = readings.list[i];
        Match start;
        start.first = first;
        start.clitics = reading.clitics;
        const FormIndex::Node node = reading.clitics == 0 ? index_.step(FormIndex::root, token.fold())
                                                          : first_word(strip_clitics(reading, token.fold()));
        if (node != FormIndex::nowhere) follow(start, node, limit, best);
    }
    if (best.form == nullptr || follows_given_name(best)) return {};
    best.begin = best.clitics == 0 ? token.begin : skip_letters(text_, token.begin, token.end, best.clitics);
    return best;
}

// «جيب بوش»: a surname alone, after somebody else's first name.
bool Matcher::follows_given_name(const Match& match) const {
    const bool surname = match.form->actor != Form::nobody && match.last == match.first + 1 && match.clitics == 0 &&
                         gazetteer_.all()[match.form->actor].type == "person";
    if (!surname || match.first == 0) return false;
    const arabic::Token& before = tokens_[match.first - 1];
    int quotes = 0;
    return joins_next(match.first - 1, quotes) && quotes == 0 &&
           gazetteer_.given_names().of_another(before.fold(), match.form->actor);
}

FormIndex::Node Matcher::first_word(std::string_view word) const {
    if (!word.starts_with(abd_al)) return index_.step(FormIndex::root, word);
    const FormIndex::Node node = index_.step(FormIndex::root, abd);
    return node == FormIndex::nowhere ? node : index_.step(node, word.substr(abd.size()));
}

void Matcher::follow(const Match& start, FormIndex::Node node, std::size_t limit, Match& best) {
    int open_quotes = 0;
    for (std::size_t last = start.first + 1;; ++last) {
        const std::uint32_t begin = tokens_[start.first].begin, end = tokens_[last - 1].end;
        const Form* form = last - start.first > best.last - best.first ? choose(node, begin, end) : nullptr;
        if (form != nullptr) {
            best = start;
            best.last = last;
            best.form = form;
            best.end = form->plus ? end + 1 : open_quotes > 0 ? close_quote(text_, end) : end;
        }
        if (last >= limit) return;
        if (!joins_next(last - 1, open_quotes)) return;
        node = index_.step(node, tokens_[last].fold());
        if (node == FormIndex::nowhere) return;
    }
}

bool Matcher::joins_next(std::size_t i, int& open_quotes) const {
    const arabic::Token &before = tokens_[i], &after = tokens_[i + 1];
    if (after.begin <= before.end) return true;
    const std::string_view gap = text_.substr(before.end, after.begin - before.end);
    return joins(without_abbreviation(gap, before.fold(), after.fold()), open_quotes);
}

const Form* Matcher::choose(FormIndex::Node node, std::uint32_t begin, std::uint32_t end) {
    const Form* best = nullptr;
    for (const Form& form : index_.forms(node)) {
        if (!accepts(form, begin, end)) continue;
        if (!form.ambiguous) return &form;
        if (best == nullptr || known_[form.actor] > known_[best->actor]) best = &form;
    }
    return best;
}

bool Matcher::accepts(const Form& form, std::uint32_t begin, std::uint32_t end) {
    const std::string_view written = text_.substr(begin, end - begin);
    if (form.plus && !text_.substr(end).starts_with('+')) return false;
    if (form.dotted && written.find('.') == std::string_view::npos) return false;
    if (form.upper && !is_upper(written)) return false;
    if (!form.ambiguous || known_[form.actor] > 0) return true;
    saw_ambiguous_ = true;
    return false;
}

}  // namespace bahith::actors
