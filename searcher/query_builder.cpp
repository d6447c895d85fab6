// SPDX-License-Identifier: GPL-2.0-or-later
// A walk over the tree that makes three queries at once: all words, all but one, any.
#include "searcher/query_builder.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "searcher/concepts.hpp"
#include "searcher/filters.hpp"
#include "searcher/forms.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

using store::Field;
using Op = Xapian::Query::op;
using Queries = std::vector<Xapian::Query>;

constexpr Xapian::termcount near_window = 4;
constexpr std::size_t most_concepts_relaxed = 12;  // all-but-one of more words is as good as any of them

// What people ask has ten parts; Xapian's time grows with the square of hundreds that the index lacks.
constexpr std::size_t most_parts = 100;

constexpr std::ptrdiff_t shortest_prefix = 2;  // letters

std::ptrdiff_t letters(const std::string& folded) {
    return std::count_if(folded.begin(), folded.end(), [](char c) { return (c & 0xC0) != 0x80; });
}

struct Three {
    Xapian::Query all, most, any;
};

Xapian::Query joined(Op op, const Queries& queries) {
    Queries present;
    std::copy_if(queries.begin(), queries.end(), std::back_inserter(present), [](const auto& q) { return !q.empty(); });
    return present.empty() ? Xapian::Query() : Xapian::Query(op, present.begin(), present.end());
}

/// The words of one run, or of several with phrases, fields and the like between them.
struct Words {
    Queries wanted, near;
    std::set<std::vector<std::string>> seen;  // said twice is wanted once
};

Three same(const Xapian::Query& query) {
    return {query, query, query};
}

class Builder {
public:
    Builder(arabic::Analyzer& analyzer, BuiltQuery& built, const KnownTerm& known)
        : analyzer_(analyzer), built_(built), known_(known) {}

    Result<Three> build(const Node& node) {
        switch (node.kind) {
            case NodeKind::run:
                return node.field == Field::body ? Result<Three>(run(node.text)) : field(node);
            case NodeKind::phrase:
                return node.field == Field::body ? Result<Three>(same(phrase(node.text, Field::body))) : field(node);
            case NodeKind::prefix:
                return node.field == Field::body || node.field == Field::title ? Result<Three>(same(prefix(node)))
                                                                               : field(node);
            case NodeKind::any:
                return any_of(node);
            case NodeKind::all:
                return all_of(node);
            case NodeKind::exclude:
                break;
        }
        return Three{};
    }

private:
    void read(const std::string& text, Words& words) {
        const std::vector<Concept> concepts = concepts_of(text, analyzer_, built_);
        if (concepts.empty()) {
            built_.ignored.push_back(text);
            return;
        }
        built_.has_words = true;
        const Concept* before = nullptr;
        for (const Concept& concept_ : concepts) {
            if (!concept_.folded.empty() && !words.seen.insert(concept_.folded).second) continue;
            if (!room(concept_.folded.empty() ? text : concept_.folded.front())) return;
            words.wanted.push_back(concept_.query);
            built_.parts.push_back({concept_.typed, concept_.query});
            if (before != nullptr && !before->folded.empty() && !concept_.folded.empty())
                words.near.push_back(neighbours(before->folded.back(), concept_.folded.front()));
            before = &concept_;
        }
    }

    bool room(const std::string& part) {
        if (++parts_ <= most_parts) return true;
        if (parts_ == most_parts + 1) built_.ignored.push_back(part + "…");
        return false;
    }

    Three run(const std::string& text) {
        Words words;
        read(text, words);
        return three_of(words);
    }

    static Three three_of(const Words& words) {
        const Xapian::Query bonus = joined(Op::OP_OR, words.near);
        const auto with_bonus = [&bonus](const Xapian::Query& query) {
            return bonus.empty() ? query : Xapian::Query(Op::OP_AND_MAYBE, query, bonus);
        };
        return {with_bonus(joined(Op::OP_AND, words.wanted)), with_bonus(all_but_one(words.wanted)),
                with_bonus(joined(Op::OP_OR, words.wanted))};
    }

    // Each may carry a proclitic: «معاهدة الدفاع» is near in «معاهدة للدفاع».
    static Xapian::Query neighbours(const std::string& first, const std::string& second) {
        const auto spelled = [](const std::string& folded) {
            Queries terms;
            for (const std::string& variant : with_proclitics(folded))
                terms.emplace_back(store::term(Field::body, variant));
            return joined(Op::OP_OR, terms);
        };
        const Xapian::Query both[] = {spelled(first), spelled(second)};
        return {Op::OP_SCALE_WEIGHT, Xapian::Query(Op::OP_NEAR, std::begin(both), std::end(both), near_window),
                weight::neighbours};
    }

    static Xapian::Query all_but_one(const Queries& wanted) {
        if (wanted.size() < 3 || wanted.size() > most_concepts_relaxed) return joined(Op::OP_OR, wanted);
        Queries alternatives;
        for (std::size_t skip = 0; skip < wanted.size(); ++skip) {
            Queries rest = wanted;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(skip));
            alternatives.push_back(joined(Op::OP_AND, rest));
        }
        return {Op::OP_AND_MAYBE, joined(Op::OP_OR, alternatives), joined(Op::OP_OR, wanted)};
    }

    Xapian::Query phrase(const std::string& text, Field field) {
        std::vector<std::string> folded;
        const arabic::Tokens tokens = analyzer_.analyze(text);
        for (const auto& token : tokens) folded.push_back(token.fold());
        if (folded.empty()) {
            built_.ignored.push_back("\"" + text + "\"");
            return {};
        }
        if (!room("\"" + text + "\"")) return {};
        built_.has_words = true;
        std::vector<std::vector<std::string>> variants;
        Xapian::Query query = phrase_query(folded, field, &variants);
        if (field == Field::body) query = Xapian::Query(Op::OP_OR, query, phrase_query(folded, Field::title, nullptr));
        for (auto& variant : variants) built_.highlighter.add_phrase(std::move(variant));
        built_.explain.push_back(
            {"\"" + text + "\"", "these words side by side, in any spelling; a proclitic may stand before the first"});
        return query;
    }

    Xapian::Query prefix(const Node& node) {
        const arabic::Tokens tokens = analyzer_.analyze(node.text);
        if (tokens.empty() || letters(tokens.back().fold()) < shortest_prefix) {
            built_.ignored.push_back(node.text + "*");
            return {};
        }
        if (!room(node.text + "*")) return {};
        built_.has_words = true;
        const std::string& folded = tokens.back().fold();
        for (const auto& beginning : with_proclitics(folded)) built_.highlighter.add_prefix(beginning);
        for (const auto& beginning : with_proclitics("ال" + folded)) built_.highlighter.add_prefix(beginning);
        built_.explain.push_back({node.text + "*", "words that begin with " + folded});
        return prefix_query(folded, node.field == Field::title ? Field::title : Field::body);
    }

    Result<Three> field(const Node& node) {
        if (node.field == Field::title) {
            if (node.kind == NodeKind::phrase) return same(phrase(node.text, Field::title));
            Queries words;
            for (const auto& token : analyzer_.analyze(node.text)) {
                words.push_back(
                    word_query(*token.forms, Field::title, Field::title_lemma, weight::surface, weight::lemma));
                built_.highlighter.add_word(*token.forms, 1.0);
                built_.explain.push_back({"title:" + node.text, "lemma " + token.lemma() + " in the title"});
            }
            return same(joined(Op::OP_AND, words));
        }
        const std::string value = node.kind == NodeKind::prefix ? node.text + "*" : node.text;
        return field_filter(node.field, value, known_, built_).map([](const Xapian::Query& query) {
            const Xapian::Query passages(
                store::term(Field::kind, store::kind_passage));  // records have these fields too
            return same(Xapian::Query(Op::OP_SCALE_WEIGHT, Xapian::Query(Op::OP_AND, query, passages), 0.0));
        });
    }

    Result<Three> any_of(const Node& node) {
        Queries all, most, any;
        for (const Node& child : node.children) {
            auto three = build(child);
            if (!three) return three;
            all.push_back(three->all);
            most.push_back(three->most);
            any.push_back(three->any);
        }
        return Three{joined(Op::OP_OR, all), joined(Op::OP_OR, most), joined(Op::OP_OR, any)};
    }

    // Fields, phrases and exclusions stay wanted when words are relaxed; the words are relaxed together.
    Result<Three> all_of(const Node& node) {
        Queries all, most, any, unwanted;
        Words words;
        for (const Node& child : node.children) {
            if (child.kind == NodeKind::run && child.field == Field::body) {
                read(child.text, words);
                continue;
            }
            const bool exclude = child.kind == NodeKind::exclude;
            BuiltQuery aside;  // excluded words are neither highlighted nor explained as found
            auto three = exclude ? Builder(analyzer_, aside, known_).build(child.children.front()) : build(child);
            if (!three) return three;
            if (exclude) {
                unwanted.push_back(three->all);
                for (auto& line : aside.explain) built_.explain.push_back({"-" + line.part, "not: " + line.how});
                continue;
            }
            all.push_back(three->all);
            most.push_back(three->most);
            any.push_back(three->any);
        }
        const Three run = three_of(words);
        all.push_back(run.all);
        most.push_back(run.most);
        any.push_back(run.any);
        const Xapian::Query without = joined(Op::OP_OR, unwanted);
        const auto finish = [&without](Xapian::Query query) {
            if (without.empty()) return query;
            if (query.empty()) query = Xapian::Query(store::term(Field::kind, store::kind_passage));
            return Xapian::Query(Op::OP_AND_NOT, query, without);
        };
        return Three{finish(joined(Op::OP_AND, all)), finish(joined(Op::OP_AND, most)),
                     finish(joined(Op::OP_AND, any))};
    }

    arabic::Analyzer& analyzer_;
    BuiltQuery& built_;
    const KnownTerm& known_;
    std::size_t parts_ = 0;
};

}  // namespace

Result<BuiltQuery> build_query(const Node& root, arabic::Analyzer& analyzer, const KnownTerm& known) {
    BuiltQuery built;
    auto three = Builder(analyzer, built, known).build(root);
    if (!three) return tl::make_unexpected(three.error());
    if (three->all.empty() && !built.ignored.empty())
        return fail(ErrorCode::usage, "nothing in the query can be searched: " + built.ignored.front(),
                    "expected words, a \"phrase\", a prefix of two letters or more before *, or field:value");
    built.all = three->all;
    built.most = three->most;
    built.any = three->any;
    return built;
}

}  // namespace bahith::searcher
