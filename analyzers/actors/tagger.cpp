// SPDX-License-Identifier: GPL-2.0-or-later
// Two passes over an article: first what is certain, then, with that known, what is ambiguous. Titles come last.
#include "analyzers/actors/tagger.hpp"

#include <algorithm>

#include "analyzers/actors/matcher.hpp"
#include "analyzers/actors/spot.hpp"
#include "analyzers/actors/title_resolver.hpp"
#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr std::string_view in = "في";

// What the rest of the article may decide otherwise.
struct Open {
    std::vector<std::uint32_t> passed_over;     // actors
    std::vector<std::uint32_t> maybe_surnames;  // states

    [[nodiscard]] bool decided_by(const ArticleSoFar& article) const {
        const std::vector<std::uint32_t>& surnames = article.surnames;
        return std::any_of(passed_over.begin(), passed_over.end(),
                           [&](std::uint32_t actor) { return article.known[actor] > 0; }) ||
               std::find_first_of(maybe_surnames.begin(), maybe_surnames.end(), surnames.begin(), surnames.end()) !=
                   maybe_surnames.end();
    }
};

// One paragraph.
class Scan {
public:
    Scan(const TaggedText& paragraph, const Gazetteer& gazetteer, ArticleSoFar& article, Spots& spots)
        : tokens_(*paragraph.tokens),
          actors_(gazetteer.all()),
          matcher_(gazetteer, paragraph, article),
          spots_(spots) {}

    Open run() {
        for (std::size_t i = 0; i < tokens_.size();) {
            const Match match = matcher_.at(i, tokens_.size());
            if (match.form == nullptr) {
                ++i;
                continue;
            }
            if (match.form->actor != Form::nobody) {
                add(match);
                add_nested(match);
            }
            i = match.last;
        }
        return {matcher_.passed_over(), matcher_.maybe_surnames()};
    }

private:
    void add(const Match& match) {
        if (is_title_of(match)) spots_.pop_back();
        for (const std::uint32_t actor : {match.form->actor, match.form->also})
            if (actor != Form::nobody)
                spots_.push_back({{match.begin, match.end, &actors_[actor], match.form->kind},
                                  match.first,
                                  match.last,
                                  match.clitics});
        matcher_.believe(match);
    }

    // «خادم الحرمين الشريفين الملك عبد الله»: what somebody else too is called, right before the name.
    [[nodiscard]] bool is_title_of(const Match& name) const {
        if (spots_.empty() || spots_.back().last != name.first || spots_.back().mention.kind != NameKind::alias ||
            name.clitics != 0)
            return false;
        const Actor &title = *spots_.back().mention.actor, &person = actors_[name.form->actor];
        return title.type == "person" && person.type == "person" && title.id != person.id &&
               name.begin == spots_.back().mention.end + 1 &&
               arabic::fold(title.name).find(tokens_[spots_.back().first].fold()) == std::string::npos;
    }

    // «وزارة الخارجية الصينية» speaks of China too, «روسيا اليوم» and «جامعة القاهرة» do not speak of states: a state
    // counts where its name or adjective follows the first word. An organization inside («الخارجية الصينية») hides
    // nothing, and is one of its own only behind «في» («مجلس الأمن القومي في البيت الأبيض»).
    void add_nested(const Match& outer) {
        const std::string& type = actors_[outer.form->actor].type;
        if (type != "organization" && type != "place") return;
        for (std::size_t i = outer.first + 1; i < outer.last;) {
            const Match inner = matcher_.at(i, outer.last);
            if (inner.form == nullptr) {
                ++i;
                continue;
            }
            const bool somebody = inner.form->actor != Form::nobody;
            const bool organization = somebody && actors_[inner.form->actor].type == "organization";
            if (organization ? tokens_[i - 1].fold() == in : somebody && is_state_of(inner, outer)) add(inner);
            i = organization ? i + 1 : inner.last;
        }
    }

    // Of a place only an adjective that it can do without: «منطقة كورسك الروسية», but not «شبه الجزيرة الكورية».
    [[nodiscard]] bool is_state_of(const Match& inner, const Match& outer) {
        if (actors_[inner.form->actor].type != "country" || inner.form->kind == NameKind::metonym) return false;
        if (actors_[outer.form->actor].type == "organization") return true;
        if (inner.form->kind != NameKind::nisba_adjective || inner.last != outer.last) return false;
        const Match shorter = matcher_.at(outer.first, inner.first);
        return shorter.form != nullptr && shorter.last == inner.first && shorter.form->actor == outer.form->actor;
    }

    const arabic::Tokens& tokens_;
    std::span<const Actor> actors_;
    Matcher matcher_;
    Spots& spots_;
};

Open scan(const TaggedText& paragraph, const Gazetteer& gazetteer, ArticleSoFar& article, Spots& spots) {
    if (paragraph.tokens == nullptr) return {};
    return Scan(paragraph, gazetteer, article, spots).run();
}

}  // namespace

std::vector<std::vector<Mention>> tag(const std::vector<TaggedText>& paragraphs, const Gazetteer& gazetteer,
                                      Period published) {
    std::vector<Spots> spots(paragraphs.size());
    ArticleSoFar article{published, std::vector<std::uint32_t>(gazetteer.all().size(), 0), {}};
    std::vector<Open> open;
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        open.push_back(scan(paragraphs[i], gazetteer, article, spots[i]));
    for (const Spots& paragraph : spots)
        for (const Spot& spot : paragraph)
            ++article.known[static_cast<std::size_t>(spot.mention.actor - gazetteer.all().data())];
    // Else a second pass would find the same.
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (!open[i].decided_by(article)) continue;
        spots[i].clear();
        scan(paragraphs[i], gazetteer, article, spots[i]);
    }
    resolve_titles(paragraphs, gazetteer, published, spots);
    std::vector<std::vector<Mention>> mentions(paragraphs.size());
    for (std::size_t i = 0; i < spots.size(); ++i)
        for (const Spot& spot : spots[i]) mentions[i].push_back(spot.mention);
    return mentions;
}

}  // namespace bahith::actors
