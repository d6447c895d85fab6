// SPDX-License-Identifier: GPL-2.0-or-later
// The condition's tree is evaluated over sets of passages that shrink on the way: terms first, the text last.
#include "searcher/verification.hpp"

#include <algorithm>
#include <deque>
#include <iterator>

#include "analyzers/arabic/written.hpp"
#include "searcher/anchor.hpp"
#include "searcher/stored_words.hpp"
#include "searcher/tally.hpp"
#include "searcher/value_column.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;
using Documents = std::vector<Xapian::docid>;

Documents common(const Documents& a, const Documents& b) {
    Documents out;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

Documents less(const Documents& a, const Documents& b) {
    Documents out;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

Documents united(const Documents& a, const Documents& b) {
    Documents out;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

// Passages of an article follow one another; those of several shards take turns.
class Records {
public:
    explicit Records(const RecordOf& record_of) : record_of_(record_of) {}

    const store::Record& of(const std::string& article) {
        const auto found =
            std::find_if(kept_.begin(), kept_.end(), [&](const store::Record& record) { return record.id == article; });
        if (found != kept_.end()) return *found;
        if (kept_.size() == most) kept_.pop_front();
        kept_.push_back(record_of_(article));
        return kept_.back();
    }

private:
    static constexpr std::size_t most = 8;
    const RecordOf& record_of_;
    std::deque<store::Record> kept_;
};

class Evaluation {
public:
    Evaluation(const Xapian::Database& database, const RecordOf& record_of)
        : database_(database), records_(record_of) {}

    Documents of(const Condition& condition, const Documents& among) {
        switch (condition.kind) {
            case Condition::Kind::query:
                return common(among, matching(database_, condition.query));
            case Condition::Kind::text:
                return having(*condition.text, common(among, matching(database_, condition.text->candidates)));
            case Condition::Kind::all:
                return all(condition, among);
            case Condition::Kind::any: {
                Documents found;
                for (const ConditionPtr& child : condition.children)
                    found = united(found, of(*child, less(among, found)));
                return found;
            }
            case Condition::Kind::without: {
                const Documents wanted = of(*condition.children.at(0), among);
                return less(wanted, of(*condition.children.at(1), wanted));
            }
        }
        return {};
    }

    // Of candidates of the text.
    Documents having(const TextLeaf& leaf, const Documents& candidates) {
        Documents out;
        for (const Xapian::docid document : candidates)
            if (in_words(leaf, document)) out.push_back(document);
        return leaf.typed.empty() ? out : as_typed(leaf, out);
    }

private:
    Documents all(const Condition& condition, Documents among) {
        for (const bool by_terms : {true, false})
            for (const ConditionPtr& child : condition.children)
                if ((child->kind == Condition::Kind::query) == by_terms) among = of(*child, among);
        return among;
    }

    [[nodiscard]] bool in_words(const TextLeaf& leaf, Xapian::docid document) const {
        const std::string words = arabic::fold_written(stored_words(database_, document));
        std::vector<std::string_view> lines = arabic::written_lines(words);
        if (leaf.title_only) lines.resize(1);
        return std::any_of(lines.begin(), lines.end(), [&leaf](auto line) { return leaf.words.in(line); });
    }

    Documents as_typed(const TextLeaf& leaf, const Documents& candidates) {
        Documents out;
        ValueColumn article(database_, Field::article_key), paragraphs(database_, Field::paragraphs),
            stretches(database_, Field::stretch);
        std::string title_of;  // the article whose title was looked at
        bool in_title = false;
        for (const Xapian::docid document : candidates) {
            const std::string id = article.at(document);  // every passage has one; damage is found by record_of
            const store::Record& record = records_.of(id);
            if (title_of != id) in_title = leaf.typed.in(record.title);
            title_of = id;
            if (in_title ||
                (!leaf.title_only && in_passage(leaf, record, paragraphs.at(document), stretches.at(document))))
                out.push_back(document);
        }
        return out;
    }

    static bool in_passage(const TextLeaf& leaf, const store::Record& record, const std::string& paragraphs,
                           const std::string& stretch) {
        const auto span = parse_span(paragraphs);
        if (!span) return false;
        const Passage passage = passage_of(record, span->first, span->second);
        return leaf.typed.in(stretch_of(passage.text, stretch)) || leaf.typed.in(passage.heading);
    }

    const Xapian::Database& database_;
    Records records_;
};

}  // namespace

Documents verified(const Xapian::Database& database, const Documents& candidates, const Condition& condition,
                   const RecordOf& record_of) {
    Evaluation evaluation(database, record_of);
    if (condition.kind == Condition::Kind::text) return evaluation.having(*condition.text, candidates);
    return evaluation.of(condition, candidates);
}

}  // namespace bahith::searcher
