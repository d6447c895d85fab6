// SPDX-License-Identifier: GPL-2.0-or-later
// Words by lemma and spelling, phrases by sequence, actors by the tagger.
#include "searcher/highlighter.hpp"

#include <algorithm>

#include "analyzers/actors/tagger.hpp"

namespace bahith::searcher {

void Highlighter::add_word(const arabic::Forms& forms, double weight) {
    lemmas_[forms.lemma] = std::max(lemmas_[forms.lemma], weight);
    folds_[forms.fold] = std::max(folds_[forms.fold], weight * 1.1);
}
void Highlighter::add_prefix(std::string folded) {
    prefixes_.push_back(std::move(folded));
}
void Highlighter::add_phrase(const std::vector<std::string>& folded) {
    std::vector<std::vector<std::string>> words;
    for (const std::string& word : folded) words.push_back({word});
    add_phrase(std::move(words));
}
void Highlighter::add_phrase(std::vector<std::vector<std::string>> words) {
    phrases_.push_back(std::move(words));
}
void Highlighter::add_exact(arabic::TypedPhrase words) {
    exact_.push_back(std::move(words));
}
void Highlighter::add_actor(std::string id) {
    actors_.insert(std::move(id));
}

std::vector<double> Highlighter::marks(std::string_view text, const arabic::Tokens& tokens) const {
    std::vector<double> marks(tokens.size(), 0.0);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const arabic::Forms& forms = *tokens[i].forms;
        if (forms.kind == arabic::TokenKind::clitic) continue;
        if (const auto found = folds_.find(forms.fold); found != folds_.end()) marks[i] = found->second;
        if (const auto found = lemmas_.find(forms.lemma); found != lemmas_.end())
            marks[i] = std::max(marks[i], found->second);
        if (forms.others)
            for (const std::string* other : {&forms.others->lemma, &forms.others->before_pronoun})
                if (const auto found = other->empty() ? lemmas_.end() : lemmas_.find(*other); found != lemmas_.end())
                    marks[i] = std::max(marks[i], found->second);
        const bool prefixed =
            std::any_of(prefixes_.begin(), prefixes_.end(), [&](const auto& p) { return forms.fold.starts_with(p); });
        if (prefixed) marks[i] = std::max(marks[i], 1.0);
    }
    mark_phrases(tokens, marks);
    mark_exact(text, tokens, marks);
    if (!actors_.empty()) mark_actors(text, tokens, marks);
    return marks;
}

void Highlighter::mark_phrases(const arabic::Tokens& tokens, std::vector<double>& marks) const {
    for (const auto& phrase : phrases_)
        for (std::size_t i = 0; i + phrase.size() <= tokens.size(); ++i) {
            const bool here =
                std::equal(phrase.begin(), phrase.end(), tokens.begin() + static_cast<std::ptrdiff_t>(i),
                           [](const std::vector<std::string>& spellings, const arabic::Token& token) {
                               return std::find(spellings.begin(), spellings.end(), token.fold()) != spellings.end();
                           });
            if (here) std::fill_n(marks.begin() + static_cast<std::ptrdiff_t>(i), phrase.size(), 2.0);
        }
}

void Highlighter::mark_exact(std::string_view text, const arabic::Tokens& tokens, std::vector<double>& marks) const {
    for (const arabic::TypedPhrase& words : exact_)
        for (const auto& [begin, end] : words.find(text))
            for (std::size_t i = 0; i < tokens.size(); ++i)
                if (tokens[i].end > begin && tokens[i].begin < end) marks[i] = std::max(marks[i], 2.0);
}

void Highlighter::mark_actors(std::string_view text, const arabic::Tokens& tokens, std::vector<double>& marks) const {
    const auto mentions = actors::tag({{text, &tokens}}, *gazetteer_);
    for (const actors::Mention& mention : mentions.front()) {
        if (!actors_.contains(mention.actor->id)) continue;
        for (std::size_t i = 0; i < tokens.size(); ++i)
            if (tokens[i].end > mention.begin && tokens[i].begin < mention.end) marks[i] = std::max(marks[i], 0.5);
    }
}

}  // namespace bahith::searcher
