// SPDX-License-Identifier: GPL-2.0-or-later
// Tagging looks at a whole article; counts are by passage.
#include "indexer/passage_actors.hpp"

#include <xapian.h>

#include <algorithm>
#include <utility>

#include "store/impact.hpp"
#include "store/schema.hpp"

namespace bahith::indexer {
namespace {

using store::Field;

actors::ArticleView view_of(const corpus::Article& article) {
    actors::ArticleView view{article.title, article.published ? article.published->value : std::string_view(), {}};
    for (const corpus::Paragraph& paragraph : article.paragraphs)
        view.paragraphs.push_back({paragraph.text, paragraph.kind == corpus::ParagraphKind::boilerplate});
    return view;
}

// The most mentioned first.
std::string ids_of(const ActorCounts& actors) {
    std::vector<std::pair<std::size_t, std::string_view>> by_count;
    for (const auto& [id, count] : actors) by_count.emplace_back(count, id);
    std::stable_sort(by_count.begin(), by_count.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::string ids;
    for (const auto& [count, id] : by_count) ids.append(ids.empty() ? "" : " ").append(id);
    return ids;
}

std::vector<std::pair<std::string, Xapian::termcount>> actor_terms(const Xapian::Document& document) {
    std::vector<std::pair<std::string, Xapian::termcount>> terms;
    const std::string prefix(store::prefix(Field::actor));
    auto i = document.termlist_begin();
    for (i.skip_to(prefix); i != document.termlist_end() && (*i).starts_with(prefix); ++i)
        terms.emplace_back(*i, i.get_wdf());
    return terms;
}

}  // namespace

ArticleWords words_of(const corpus::Article& article, arabic::Analyzer& analyzer) {
    return actors::words_of(view_of(article), analyzer);
}

ArticleMentions mentions_of(const corpus::Article& article, const ArticleWords& words,
                            const actors::Gazetteer& gazetteer) {
    return actors::tag_article(view_of(article), words, gazetteer);
}

ActorCounts actors_in(const corpus::Passage& passage, const ArticleMentions& mentions) {
    ActorCounts counts;
    for (const std::size_t index : passage.paragraphs)
        for (const actors::Mention& mention : mentions[index])
            if (passage.end == 0 || (mention.begin >= passage.begin && mention.begin < passage.end))
                ++counts[mention.actor->id];
    return counts;
}

bool put_actors(Xapian::Document& document, const ActorCounts& actors) {
    std::vector<std::pair<std::string, Xapian::termcount>> wanted;
    // Counted, so that a search for an actor ranks by how much a passage speaks of him.
    for (const auto& [id, count] : actors)
        wanted.emplace_back(store::term(Field::actor, id), store::impact_of_mentions(count));
    const std::string ids = ids_of(actors);
    const auto old = actor_terms(document);
    if (old == wanted && document.get_value(store::slot(Field::actors)) == ids) return false;
    for (const auto& [term, count] : old) document.remove_term(term);
    for (const auto& [term, count] : wanted) document.add_term(term, count);
    document.add_value(store::slot(Field::actors), ids);
    return true;
}

std::string paragraphs_value(const corpus::Passage& passage) {
    return std::to_string(passage.first) + '-' + std::to_string(passage.last);
}

std::string stretch_value(const corpus::Passage& passage) {
    return passage.end == 0 ? "" : std::to_string(passage.begin) + '-' + std::to_string(passage.end);
}

}  // namespace bahith::indexer
