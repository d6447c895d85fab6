// SPDX-License-Identifier: GPL-2.0-or-later
// Which words of a text answer the query.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/arabic/token.hpp"
#include "analyzers/arabic/typed.hpp"

namespace bahith::searcher {

/// Filled while the query is built, asked while snippets are cut.
class Highlighter {
public:
    explicit Highlighter(const actors::Gazetteer& gazetteer) : gazetteer_(&gazetteer) {}

    void add_word(const arabic::Forms& forms, double weight);
    void add_prefix(std::string folded);
    void add_phrase(const std::vector<std::string>& folded);
    /// Each word of the phrase in any of several spellings.
    void add_phrase(std::vector<std::vector<std::string>> words);
    void add_exact(arabic::TypedPhrase words);
    void add_actor(std::string id);

    /// For each token a weight above 0 where it answers the query. `text` is what the tokens were made of.
    [[nodiscard]] std::vector<double> marks(std::string_view text, const arabic::Tokens& tokens) const;

private:
    void mark_phrases(const arabic::Tokens& tokens, std::vector<double>& marks) const;
    void mark_exact(std::string_view text, const arabic::Tokens& tokens, std::vector<double>& marks) const;
    void mark_actors(std::string_view text, const arabic::Tokens& tokens, std::vector<double>& marks) const;

    const actors::Gazetteer* gazetteer_;
    std::unordered_map<std::string, double> lemmas_, folds_;
    std::vector<std::string> prefixes_;
    std::vector<std::vector<std::vector<std::string>>> phrases_;
    std::vector<arabic::TypedPhrase> exact_;
    std::unordered_set<std::string> actors_;
};

}  // namespace bahith::searcher
