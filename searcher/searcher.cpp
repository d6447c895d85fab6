// SPDX-License-Identifier: GPL-2.0-or-later
// The searcher of one index: query text → tree → Xapian → answers, on a consistent state of the index.
#include "searcher/searcher.hpp"

#include <algorithm>
#include <optional>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/actor_catalogue.hpp"
#include "searcher/actor_names.hpp"
#include "searcher/anchor.hpp"
#include "searcher/catalogue.hpp"
#include "searcher/filters.hpp"
#include "searcher/listed_synonyms.hpp"
#include "searcher/of_state.hpp"
#include "searcher/own_actors.hpp"
#include "searcher/query.hpp"
#include "searcher/query_builder.hpp"
#include "searcher/retrieval.hpp"
#include "searcher/suggestions.hpp"
#include "searcher/synonyms.hpp"
#include "searcher/vocabulary.hpp"
#include "searcher/weights.hpp"
#include "store/index.hpp"
#include "store/schema.hpp"
#include "store/user_file.hpp"

namespace bahith::searcher {

struct Searcher::Impl {
    explicit Impl(const std::string& db) : reader(db, arabic::fingerprint()) {}

    // The user's synonyms, read again when the file was replaced, and those that the program knows.
    const SynonymTable& synonyms() {
        std::string stamp = store::user_file_stamp(reader.dir(), store::synonyms_file);
        if (stamp == synonyms_stamp) return synonym_table;
        synonym_table = {};
        unusable_synonyms = 0;
        if (!stamp.empty()) {
            const Synonyms own = list_synonyms(reader.dir());
            for (const SynonymGroup& group : own.groups)
                synonym_table.add(group, {"synonym", weight::synonym}, analyzer);
            unusable_synonyms = own.problems.size();
        }
        synonym_table.add_listed(ListedSynonyms::builtin());
        synonyms_stamp = std::move(stamp);
        return synonym_table;
    }

    // Whom names mean, in queries and in what is shown.
    const actors::Gazetteer& gazetteer() {
        std::string stamp = store::user_file_stamp(reader.dir(), store::actors_file);
        if (stamp != actors_stamp) own_actors = own_gazetteer(reader.dir());
        actors_stamp = std::move(stamp);
        return *own_actors.gazetteer;
    }

    /// What is read once for many searches is read of one database on this machine.
    [[nodiscard]] bool single() const { return reader.near() && reader.database().size() == 1; }

    store::Reader reader;
    arabic::Analyzer analyzer;
    ranking::WordTable table{analyzer};
    KnownWords known_words{analyzer};
    OfState<ArticleMap> articles;
    SynonymTable synonym_table;
    std::size_t unusable_synonyms = 0;
    std::optional<std::string> synonyms_stamp;
    actors::OwnGazetteer own_actors;
    std::optional<std::string> actors_stamp;

    Result<store::Record> article(std::string_view id) {
        Result<store::Record> out = fail(ErrorCode::not_found, "no article has the id \"" + std::string(id) + "\"",
                                         "bahith search prints the ids of what it finds");
        reader.with_retry([&] {
            auto record = reader.record(id);
            if (!record)
                out = tl::make_unexpected(record.error());
            else if (*record)
                out = std::move(**record);
        });
        return out;
    }
};

Searcher::Searcher(const std::string& db) : impl_(std::make_unique<Impl>(db)) {}
Searcher::~Searcher() = default;

Result<Response> Searcher::search(const Request& request) {
    const auto tree = parse_query(request.query);
    if (!tree) return tl::make_unexpected(tree.error());
    const auto known = [this](const std::string& term) {
        bool exists = false;
        impl_->reader.with_retry([&] { exists = impl_->reader.database().term_exists(term); });
        return exists;
    };
    const SynonymTable& synonyms = impl_->synonyms();
    std::optional<Result<BuiltQuery>> built;
    impl_->reader.with_retry([&] {
        const Vocabulary vocabulary(impl_->reader.database(), impl_->reader.near());
        built = build_query(*tree, {impl_->analyzer, vocabulary, synonyms, impl_->gazetteer()}, known);
    });
    if (!*built) return tl::make_unexpected(built->error());
    BuiltQuery& query = **built;
    const auto filter = filter_query(request.filters, known, query);
    if (!filter) return tl::make_unexpected(filter.error());
    Response response;
    impl_->known_words.begin_search();
    impl_->reader.with_retry([&] {
        const auto articles = impl_->single() ? impl_->articles.of(impl_->reader.database()) : nullptr;
        response = retrieve(impl_->reader, articles.get(), request, query, *filter, impl_->known_words, impl_->table);
    });
    response.ignored = std::move(query.ignored);
    response.also = std::move(query.also);
    if (request.explain) {
        if (!request.query.empty()) response.explain.push_back({request.query, to_string(*tree)});
        response.explain.insert(response.explain.end(), query.explain.begin(), query.explain.end());
    }
    return response;
}

Result<store::Record> Searcher::article(std::string_view id) {
    return impl_->article(id);
}

Result<store::Record> Searcher::passage(std::string_view id) {
    const auto anchor = parse_passage_id(id);
    if (!anchor) return impl_->article(id);
    auto record = impl_->article(anchor->article);
    if (!record) return record;
    std::erase_if(record->paragraphs, [&anchor](const auto& p) { return p.n < anchor->first || p.n > anchor->last; });
    if (record->paragraphs.empty())
        return fail(ErrorCode::not_found,
                    "article \"" + anchor->article + "\" has no paragraph " + std::to_string(anchor->first),
                    "bahith show " + anchor->article + " prints its paragraphs with their numbers");
    return record;
}

Result<std::vector<ActorCount>> Searcher::actors(const ActorsRequest& request) {
    const actors::Gazetteer& gazetteer = impl_->gazetteer();
    std::vector<const actors::Actor*> with;
    for (const std::string& name : request.with) {
        const auto known = one_actor(gazetteer, name);
        if (!known) return tl::make_unexpected(known.error());
        with.push_back(*known);
    }
    std::vector<ActorCount> out;
    impl_->reader.with_retry([&] { out = count_actors(impl_->reader.database(), gazetteer, request, with); });
    return out;
}

std::vector<std::string> Searcher::complete_actor(std::string_view beginning) {
    std::vector<std::string> out;
    impl_->reader.with_retry(
        [&] { out = complete_actor_name(impl_->reader.database(), impl_->gazetteer(), beginning); });
    return out;
}

Suggestions Searcher::suggest(std::size_t least, const std::function<void(std::size_t, std::size_t)>& progress) {
    return find_suggestions(impl_->reader, impl_->gazetteer(), least, progress);
}

UserFiles Searcher::user_files() const {
    return {impl_->unusable_synonyms, impl_->own_actors.problems.size(),
            impl_->actors_stamp && impl_->own_actors.stamp != impl_->reader.metadata(store::meta_actors)};
}

Stats Searcher::stats() {
    Stats out;
    impl_->reader.with_retry([&] { out = collect_stats(impl_->reader); });
    return out;
}

}  // namespace bahith::searcher
