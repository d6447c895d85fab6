// SPDX-License-Identifier: GPL-2.0-or-later
// Two passes over an article: first what is certain, then, with that known, what is ambiguous.
#include "analyzers/actors/tagger.hpp"

#include <algorithm>

#include "analyzers/actors/matcher.hpp"

namespace bahith::actors {
namespace {

using Counts = std::vector<std::uint32_t>;

void add(const Match& match, std::span<const Actor> actors, std::vector<Mention>& mentions) {
    mentions.push_back({match.begin, match.end, &actors[match.form->actor], match.form->kind});
    if (match.form->also != Form::nobody)
        mentions.push_back({match.begin, match.end, &actors[match.form->also], match.form->kind});
}

// «وزارة الخارجية الصينية» speaks of China too, «روسيا اليوم» and «جامعة القاهرة» do not speak of states: a state
// counts where its name or adjective follows the first word. An organization inside («الخارجية الصينية») hides nothing.
void add_nested(Matcher& matcher, const Match& outer, std::span<const Actor> actors, std::vector<Mention>& mentions) {
    for (std::size_t i = outer.first + 1; i < outer.last;) {
        const Match inner = matcher.at(i, outer.last);
        const Actor* actor =
            inner.form != nullptr && inner.form->actor != Form::nobody ? &actors[inner.form->actor] : nullptr;
        if (inner.form == nullptr || (actor != nullptr && actor->type == "organization")) {
            ++i;
            continue;
        }
        if (actor != nullptr && actor->type == "country" && inner.form->kind != NameKind::metonym)
            add(inner, actors, mentions);
        i = inner.last;
    }
}

// True when something ambiguous was passed over.
bool scan(const TaggedText& paragraph, const Gazetteer& gazetteer, const Counts& known,
          std::vector<Mention>& mentions) {
    if (paragraph.tokens == nullptr) return false;
    const std::size_t size = paragraph.tokens->size();
    const std::span<const Actor> actors = gazetteer.all();
    Matcher matcher(gazetteer, paragraph, known);
    for (std::size_t i = 0; i < size;) {
        const Match match = matcher.at(i, size);
        if (match.form == nullptr) {
            ++i;
            continue;
        }
        if (match.form->actor != Form::nobody) {
            add(match, actors, mentions);
            if (actors[match.form->actor].type == "organization") add_nested(matcher, match, actors, mentions);
        }
        i = match.last;
    }
    return matcher.saw_ambiguous();
}

}  // namespace

std::vector<std::vector<Mention>> tag(const std::vector<TaggedText>& paragraphs, const Gazetteer& gazetteer) {
    std::vector<std::vector<Mention>> mentions(paragraphs.size());
    Counts known(gazetteer.all().size(), 0);
    std::vector<std::size_t> unsettled;
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        if (scan(paragraphs[i], gazetteer, known, mentions[i])) unsettled.push_back(i);
    for (const auto& paragraph : mentions)
        for (const Mention& mention : paragraph)
            ++known[static_cast<std::size_t>(mention.actor - gazetteer.all().data())];
    for (std::size_t i : unsettled) {
        mentions[i].clear();
        scan(paragraphs[i], gazetteer, known, mentions[i]);
    }
    return mentions;
}

}  // namespace bahith::actors
