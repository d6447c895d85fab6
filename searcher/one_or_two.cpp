// SPDX-License-Identifier: GPL-2.0-or-later
// Where a name is cut: before the article or behind what names begin with; a listed one where the list has it in two
// words, a long one that no list knows where no list knows one of the two either.
#include "searcher/one_or_two.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/actors/form_index.hpp"
#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/names.hpp"
#include "analyzers/arabic/spelling_key.hpp"

namespace bahith::searcher {
namespace {

constexpr std::string_view article = "ال";
constexpr std::size_t least_letters = 2, least_last = 3, least_together = 6, least_definite = 4, least_of_unlisted = 6;

bool begins_names(std::string_view word) {
    static constexpr std::array<std::string_view, 6> firsts{"ابو", "ابي", "بو", "ذو", "ابن", "بن"};
    return std::find(firsts.begin(), firsts.end(), word) != firsts.end();
}

bool ends_names(std::string_view word) {
    return word == "الدين" || word == "الله";
}

bool is_listed(const std::string& first, const std::string& second, const actors::FormIndex& names) {
    const auto node = names.step(actors::FormIndex::root, first);
    return node != actors::FormIndex::nowhere && names.step(node, second) != actors::FormIndex::nowhere;
}

bool is_definite(const std::string& word) {
    return word.starts_with(article) && arabic::letters(word) >= least_definite;
}

}  // namespace

std::string in_one_word(const arabic::Token& first, const arabic::Token& second, arabic::Analyzer& analyzer,
                        const Vocabulary& vocabulary) {
    for (const arabic::Token* token : {&first, &second})
        if (token->kind() != arabic::TokenKind::word || token->forms->stop ||
            arabic::letters(token->fold()) < least_letters)
            return {};
    std::string word = arabic::standing_alone(*first.forms) + second.fold();
    if (arabic::letters(word) < least_together) return {};
    // Of words that are mostly no names only what the index has as it is: what is analyzed costs more.
    const bool name = arabic::Names::builtin().lemma(word) || begins_names(first.fold()) || ends_names(second.fold()) ||
                      arabic::may_be_spelled_otherwise(*first.forms) || arabic::may_be_spelled_otherwise(*second.forms);
    if (!(name ? vocabulary.knows(*analyzer.forms_of(word)) : vocabulary.has_word(word))) word.clear();
    return word;
}

std::vector<std::string> in_two_words(const arabic::Forms& name, const actors::Gazetteer& gazetteer,
                                      arabic::Analyzer& analyzer, const Vocabulary& vocabulary) {
    const bool listed = name.why == "name";
    if (!listed && !arabic::may_be_spelled_otherwise(name)) return {};
    std::vector<std::string> out;
    const std::string word = arabic::standing_alone(name);
    const auto unlisted = [&analyzer](const std::string& part) {
        return arabic::may_be_spelled_otherwise(*analyzer.forms_of(part));
    };
    for (std::size_t at = 2 * least_letters; at + 2 * least_last <= word.size(); at += 2) {
        const std::string first = word.substr(0, at), second = word.substr(at);
        if (first.starts_with(article)) continue;
        const bool cut = begins_names(first) || is_definite(second) ||
                         (listed ? is_listed(first, second, gazetteer.forms())
                                 : arabic::letters(word) >= least_of_unlisted && (unlisted(first) || unlisted(second)));
        if (cut && vocabulary.knows(*analyzer.forms_of(first)) && vocabulary.knows(*analyzer.forms_of(second)))
            out.push_back(first + " " + second);
    }
    return out;
}

}  // namespace bahith::searcher
