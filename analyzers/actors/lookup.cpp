// SPDX-License-Identifier: GPL-2.0-or-later
// Whom a user means: an id, a whole form, a form but for ال, or words of a name; the first that anyone answers to.
#include <algorithm>
#include <tuple>

#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/tokenizer.hpp"

namespace bahith::actors {
namespace {

constexpr std::string_view article = "ال";

// «كوريا» means the states first, then who bears the word in his name.
int rank_of_type(const std::string& type) {
    if (type == "country") return 0;
    if (type == "person") return 1;
    return type == "organization" ? 2 : 3;
}

struct Candidate {
    const Actor* actor;
    NameKind kind;
    bool ambiguous;
    int type;          // for words of a name: rank_of_type
    std::size_t size;  // for words of a name: the less is left over the better

    friend bool operator<(const Candidate& a, const Candidate& b) {
        return std::tie(a.ambiguous, a.kind, a.type, a.size, a.actor->id) <
               std::tie(b.ambiguous, b.kind, b.type, b.size, b.actor->id);
    }
};

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    arabic::Tokenizer tokenizer;
    tokenizer.split(text, [&](arabic::Piece&& piece) { words.push_back(std::move(piece.fold)); });
    return words;
}

std::vector<Candidate> whole_form(const Gazetteer& gazetteer, const std::vector<std::string>& words) {
    const FormIndex& index = gazetteer.forms();
    FormIndex::Node node = FormIndex::root;
    for (const std::string& word : words) {
        node = index.step(node, word);
        if (node == FormIndex::nowhere) return {};
    }
    std::vector<Candidate> candidates;
    for (const Form& form : index.forms(node))
        for (const std::uint32_t actor : {form.actor, form.also})
            if (actor != Form::nobody) candidates.push_back({&gazetteer.all()[actor], form.kind, form.ambiguous, 0, 0});
    return candidates;
}

std::vector<Candidate> but_for_article(const Gazetteer& gazetteer, std::vector<std::string> words) {
    std::string& first = words.front();
    if (first.starts_with(article)) {
        first.erase(0, article.size());
    } else {
        first.insert(0, article);
    }
    return whole_form(gazetteer, words);
}

std::string padded(std::string folded) {
    std::replace(folded.begin(), folded.end(), '-', ' ');
    return ' ' + folded + ' ';
}

std::vector<Candidate> words_of_name(const Gazetteer& gazetteer, const std::vector<std::string>& words) {
    std::string wanted;
    for (const std::string& word : words) wanted += (wanted.empty() ? "" : " ") + word;
    wanted = padded(wanted);
    std::vector<Candidate> candidates;
    for (const Actor& actor : gazetteer.all())
        for (const Name& name : actor.names) {
            if (name.kind == NameKind::nisba_adjective) continue;
            const std::string text = padded(arabic::fold(name.text));
            if (text.find(wanted) != std::string::npos)
                candidates.push_back({&actor, name.kind, name.ambiguous, rank_of_type(actor.type), text.size()});
        }
    return candidates;
}

}  // namespace

std::vector<const Actor*> Gazetteer::lookup(std::string_view name) const {
    if (const Actor* actor = find(name)) return {actor};
    const std::vector<std::string> words = words_of(name);
    if (words.empty()) return {};
    std::vector<Candidate> candidates = whole_form(*this, words);
    if (candidates.empty()) candidates = but_for_article(*this, words);
    if (candidates.empty()) candidates = words_of_name(*this, words);
    std::sort(candidates.begin(), candidates.end());
    std::vector<const Actor*> actors;
    for (const Candidate& candidate : candidates)
        if (std::find(actors.begin(), actors.end(), candidate.actor) == actors.end()) actors.push_back(candidate.actor);
    return actors;
}

}  // namespace bahith::actors
