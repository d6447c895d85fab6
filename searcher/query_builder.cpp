// SPDX-License-Identifier: GPL-2.0-or-later
// A walk over the tree that makes four queries at once: all words, all but one, any; any word or phrase.
#include "searcher/query_builder.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/typed.hpp"
#include "searcher/concepts.hpp"
#include "searcher/condition.hpp"
#include "searcher/filters.hpp"
#include "searcher/forms.hpp"
#include "searcher/lemma_terms.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

using store::Field;
using Op = Xapian::Query::op;
using Queries = std::vector<Xapian::Query>;

constexpr std::size_t most_concepts_relaxed = 12;  // all-but-one of more words is as good as any of them

// What people ask has ten parts; Xapian's time grows with the square of hundreds that the index lacks.
constexpr std::size_t most_parts = 100;

constexpr std::size_t most_exact = 16;      // each may cost reading every article that has the word
constexpr std::size_t most_phrases = 24;    // each may cost reading the words of every passage
constexpr std::size_t most_beginnings = 8;  // and hundreds of posting lists

constexpr std::ptrdiff_t shortest_prefix = 2;  // letters

std::ptrdiff_t letters(const std::string& folded) {
    return std::count_if(folded.begin(), folded.end(), [](char c) { return (c & 0xC0) != 0x80; });
}

/// The ways to match that retrieval chooses from (BuiltQuery).
struct Ways {
    Wanted all, most, any, loose;
};

Xapian::Query joined(Op op, const Queries& queries) {
    Queries present;
    std::copy_if(queries.begin(), queries.end(), std::back_inserter(present), [](const auto& q) { return !q.empty(); });
    return present.empty() ? Xapian::Query() : Xapian::Query(op, present.begin(), present.end());
}

/// The words of one run, or of several with phrases, fields and the like between them.
struct Words {
    std::vector<Wanted> wanted, bag;
    std::set<std::vector<std::string>> seen;  // said twice is wanted once
};

Ways same(const Wanted& wanted) {
    return {wanted, wanted, wanted, wanted};
}

Ways same(const Xapian::Query& query) {
    return same(Wanted{query, nullptr});
}

bool in_text(const Node& node) {
    return node.field == Field::body || node.field == Field::title;
}

// Lets through or keeps out, and never is one of the words of which any will do.
bool only_filters(const Node& node) {
    if (node.kind == NodeKind::any || node.kind == NodeKind::all)
        return std::all_of(node.children.begin(), node.children.end(), only_filters);
    return node.kind == NodeKind::exclude || !in_text(node);
}

bool words_of_text(const Node& node) {
    return (node.kind == NodeKind::run || node.kind == NodeKind::related) && node.field == Field::body;
}

/// Parts of a conjunction, a list for each way to match.
struct Parts {
    std::vector<Wanted> all, most, any, loose, unwanted;

    void add(const Ways& ways, std::vector<Wanted>& into_loose) {
        all.push_back(ways.all);
        most.push_back(ways.most);
        any.push_back(ways.any);
        into_loose.push_back(ways.loose);
    }

    [[nodiscard]] Ways finish() const {
        const Wanted kept_out = searcher::joined(Op::OP_OR, unwanted);
        const auto one = [&kept_out](const std::vector<Wanted>& parts) {
            Wanted wanted = searcher::joined(Op::OP_AND, parts);
            if (wanted.empty() && !kept_out.empty())
                wanted.query = Xapian::Query(store::term(Field::kind, store::kind_passage));
            return without(wanted, kept_out);
        };
        return {one(all), one(most), one(any), one(loose)};
    }
};

class Builder {
public:
    Builder(const Tools& tools, BuiltQuery& built, const KnownTerm& known, Breadth breadth = Breadth::plain)
        : tools_(tools), built_(built), known_(known), breadth_(breadth) {}

    Result<Ways> build(const Node& node) {
        switch (node.kind) {
            case NodeKind::run:
            case NodeKind::related:
                return node.field == Field::body ? Result<Ways>(run(node)) : field(node);
            case NodeKind::phrase:
                return node.field == Field::body ? Result<Ways>(phrase_ways(node.text)) : field(node);
            case NodeKind::prefix:
                return in_text(node) ? Result<Ways>(same(prefix(node))) : field(node);
            case NodeKind::exact:
                return in_text(node) ? Result<Ways>(same(exact(node))) : field(node);
            case NodeKind::any:
                return any_of(node);
            case NodeKind::all:
                return all_of(node);
            case NodeKind::exclude:
                break;
        }
        return Ways{};
    }

private:
    void read(const Node& node, Words& words) {
        const std::string& text = node.text;
        const std::vector<Concept> concepts =
            concepts_of(text, node.kind == NodeKind::related ? Breadth::related : breadth_, tools_, built_);
        if (concepts.empty()) {
            built_.ignored.push_back(text);
            return;
        }
        built_.has_words = true;
        for (const Concept& concept_ : concepts) {
            if (!concept_.folded.empty() && !words.seen.insert(concept_.folded).second) continue;
            if (!room(concept_.folded.empty() ? text : concept_.folded.front())) return;
            words.wanted.push_back(concept_.wanted);
            words.bag.push_back(concept_.bag);
            built_.parts.push_back({concept_.typed, concept_.wanted});
        }
    }

    bool room(const std::string& part) {
        if (++parts_ <= most_parts) return true;
        if (parts_ == most_parts + 1) built_.ignored.push_back(part + "…");
        return false;
    }

    Ways run(const Node& node) {
        Words words;
        read(node, words);
        return ways_of(words);
    }

    static Ways ways_of(const Words& words) {
        return {searcher::joined(Op::OP_AND, words.wanted), all_but_one(words.wanted),
                searcher::joined(Op::OP_OR, words.wanted), searcher::joined(Op::OP_OR, words.bag)};
    }

    static Wanted all_but_one(const std::vector<Wanted>& wanted) {
        const Wanted any = searcher::joined(Op::OP_OR, wanted);
        if (wanted.size() < 3 || wanted.size() > most_concepts_relaxed) return any;
        std::vector<Wanted> alternatives;
        for (std::size_t skip = 0; skip < wanted.size(); ++skip) {
            std::vector<Wanted> rest = wanted;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(skip));
            alternatives.push_back(searcher::joined(Op::OP_AND, rest));
        }
        const Wanted one_of = searcher::joined(Op::OP_OR, alternatives);
        return {{Op::OP_AND_MAYBE, one_of.query, any.query}, one_of.condition};
    }

    [[nodiscard]] std::vector<std::string> folded(const std::string& text) const {
        std::vector<std::string> out;
        for (const auto& token : tools_.analyzer.analyze(text)) out.push_back(token.fold());
        return out;
    }

    // Where any word will do, so will any of the phrase.
    Ways phrase_ways(const std::string& text) {
        const Wanted whole = phrase(text, Field::body);
        Ways ways = same(whole);
        if (whole.empty()) return ways;
        Queries words;
        for (const auto& token : tools_.analyzer.analyze(text)) {
            if (token.forms->stop) continue;
            built_.typed_words.push_back(
                typed_word(std::string_view(text).substr(token.begin, token.end - token.begin), *token.forms));
            words.push_back(lemma_query(token.lemma(), Field::body, weight::lemma, tools_.vocabulary));
        }
        if (!words.empty()) ways.loose = searcher::joined(Op::OP_OR, {whole, {joined(Op::OP_OR, words), nullptr}});
        return ways;
    }

    Wanted phrase(const std::string& text, Field field) {
        const std::string shown = "\"" + text + "\"";
        const std::vector<std::string> said = folded(text);
        if (said.empty() || ++phrases_ > most_phrases) {
            built_.ignored.push_back(shown);
            return {};
        }
        if (!room(shown)) return {};
        built_.has_words = true;
        PhraseWords words = phrase_words(said, tools_.vocabulary);
        ExplainLine line{shown, "these words side by side, in any spelling; a proclitic may stand before each", {}};
        if (field == Field::title) line.how += "; in the title";
        for (const auto& spellings : words)
            for (const std::string& word : spellings) line.forms.push_back({word, "phrase", 1.0});
        built_.explain.push_back(std::move(line));
        const Wanted wanted = wanted_phrase(words, field, tools_.analyzer, tools_.vocabulary);
        built_.highlighter.add_phrase(std::move(words));
        return wanted;
    }

    Wanted exact(const Node& node) {
        const std::string shown = "=" + node.text;
        const std::vector<std::string> said = folded(node.text);
        arabic::TypedPhrase typed(node.text);
        if (said.empty() || typed.empty() || ++exact_ > most_exact) {
            built_.ignored.push_back(shown);
            return {};
        }
        if (!room(shown)) return {};
        built_.has_words = true;
        PhraseWords words;
        for (const std::string& word : said) words.push_back({word});
        ExplainLine line{shown, "exactly as typed, looked up in the stored text; terms find the candidates", {}};
        for (const std::string& word : said) line.forms.push_back({word, "candidates: the spelling folded", 1.0});
        built_.explain.push_back(std::move(line));
        built_.highlighter.add_exact(typed);
        const Xapian::Query candidates = together(words, node.field, tools_.analyzer, tools_.vocabulary);
        built_.exact = true;
        return wanted_text({WrittenPattern::phrase(words), std::move(typed), candidates, node.field == Field::title});
    }

    Wanted prefix(const Node& node) {
        const arabic::Tokens tokens = tools_.analyzer.analyze(node.text);
        if (tokens.empty() || letters(tokens.back().fold()) < shortest_prefix) {
            built_.ignored.push_back(node.text + "*");
            return {};
        }
        if (++beginnings_ > most_beginnings) {
            built_.ignored.push_back(node.text + "*");
            return {};
        }
        if (!room(node.text + "*")) return {};
        built_.has_words = true;
        const std::string& folded = tokens.back().fold();
        const std::vector<std::string> all = beginnings(folded);
        for (const auto& beginning : all) built_.highlighter.add_prefix(beginning);
        const char* where = node.field == Field::title ? " in the title" : "";
        built_.explain.push_back({node.text + "*", "words that begin with " + folded + where});
        std::vector<std::string> lemmas;
        const Beginning found = tools_.vocabulary.lemmas_beginning(all);
        for (const std::string& lemma : found.lemmas) lemmas.push_back(lemma_term(node.field, lemma));
        if (lemmas.empty()) return {Xapian::Query(store::term(Field::kind, "nothing")), nullptr};
        Xapian::Query candidates = tools_.vocabulary.any_of(lemmas);
        if (found.cut) {  // too many to ask for: any passage may have one
            const Xapian::Query passages(store::term(Field::kind, store::kind_passage));
            candidates = either({scaled(passages, 0.0), candidates});
        }
        return wanted_text(
            {WrittenPattern::beginnings(all), arabic::TypedPhrase(""), candidates, node.field == Field::title});
    }

    Result<Ways> field(const Node& node) {
        if (node.text.empty()) {
            built_.ignored.push_back(std::string(store::spec(node.field).name) + ":");
            return Ways{};
        }
        if (node.field == Field::title) {
            if (node.kind == NodeKind::phrase) return same(phrase(node.text, Field::title));
            Queries words;
            for (const auto& token : tools_.analyzer.analyze(node.text)) {
                words.push_back(lemma_query(token.lemma(), Field::title, weight::lemma, tools_.vocabulary));
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

    Result<Ways> any_of(const Node& node) {
        Parts parts;
        for (const Node& child : node.children) {
            const auto ways = build(child);
            if (!ways) return ways;
            parts.add(*ways, parts.loose);
        }
        return Ways{searcher::joined(Op::OP_OR, parts.all), searcher::joined(Op::OP_OR, parts.most),
                    searcher::joined(Op::OP_OR, parts.any), searcher::joined(Op::OP_OR, parts.loose)};
    }

    // Fields, phrases and exclusions stay wanted when words are relaxed; the words are relaxed together.
    Result<Ways> all_of(const Node& node) {
        Parts parts;
        std::vector<Wanted> any_will_do;
        Words words;
        for (const Node& child : node.children) {
            if (words_of_text(child)) {
                read(child, words);
            } else if (child.kind == NodeKind::exclude) {
                BuiltQuery aside(tools_.gazetteer);  // excluded words are neither highlighted nor explained as found
                const auto ways = Builder(tools_, aside, known_, Breadth::narrow).build(child.children.front());
                if (!ways) return ways;
                built_.exact = built_.exact || aside.exact;
                parts.unwanted.push_back(ways->all);
                built_.ignored.insert(built_.ignored.end(), aside.ignored.begin(), aside.ignored.end());
                for (auto& line : aside.explain)
                    built_.explain.push_back({"-" + line.part, "not: " + line.how, std::move(line.forms)});
            } else {
                const auto ways = build(child);
                if (!ways) return ways;
                parts.add(*ways, only_filters(child) ? parts.loose : any_will_do);
            }
        }
        parts.add(ways_of(words), any_will_do);
        parts.loose.push_back(searcher::joined(Op::OP_OR, any_will_do));
        return parts.finish();
    }

    const Tools& tools_;
    BuiltQuery& built_;
    const KnownTerm& known_;
    Breadth breadth_;
    std::size_t parts_ = 0, exact_ = 0, phrases_ = 0, beginnings_ = 0;
};

}  // namespace

Result<BuiltQuery> build_query(const Node& root, const Tools& tools, const KnownTerm& known) {
    BuiltQuery built(tools.gazetteer);
    auto ways = Builder(tools, built, known).build(root);
    if (!ways) return tl::make_unexpected(ways.error());
    if (ways->all.empty() && !built.ignored.empty())
        return fail(ErrorCode::usage, "nothing in the query can be searched: " + built.ignored.front(),
                    "expected words, a \"phrase\", a prefix of two letters or more before *, or field:value");
    built.all = std::move(ways->all);
    built.most = std::move(ways->most);
    built.any = std::move(ways->any);
    built.loose = std::move(ways->loose);
    return built;
}

}  // namespace bahith::searcher
