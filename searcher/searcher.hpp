// SPDX-License-Identifier: GPL-2.0-or-later
// Search over one index.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/result.hpp"
#include "searcher/hit.hpp"
#include "searcher/request.hpp"

namespace bahith::searcher {

/// Figures of `bahith stats`.
struct Stats {
    std::size_t articles = 0;
    std::size_t passages = 0;
    std::size_t undated = 0;  ///< articles whose publication date is unknown
    std::size_t without_author = 0;
    std::size_t without_source = 0;
    std::string first_day, last_day;  ///< publication dates met, YYYY-MM-DD, or empty
    std::uint64_t bytes_on_disk = 0;
    std::string analyzer;
    int schema = 0;
};

/// An actor met in the index and the number of articles that mention it.
struct ActorCount {
    std::string id, type, name;
    std::size_t articles = 0;  ///< with ActorsRequest::with: that have a passage which mentions them all
    std::size_t passages = 0;
    std::size_t together = 0;  ///< with ActorsRequest::with: articles that mention them all, anywhere
    std::optional<Timeline> timeline;
};

/// A name that texts explain («وزير الدفاع الروسي …») and nobody of the gazetteer bears.
struct Suggestion {
    std::string name;
    std::string role;          ///< what he is most often called
    NamedActor country;        ///< of most mentions, or empty
    std::size_t mentions = 0;  ///< where the text says who he is
    std::size_t articles = 0;  ///< with such a mention
    std::string passage;       ///< where the evidence stands
    std::string evidence;      ///< text around the first mention
    Range name_at;             ///< of the name in it
};

struct Suggestions {
    std::vector<Suggestion> names;  ///< the commonest first
    std::size_t rarer = 0;          ///< others, with fewer mentions than were asked for
    std::vector<Error> failures;    ///< articles that cannot be read
};

/// What is wrong with the user's files beside the index.
struct UserFiles {
    std::size_t unusable_synonyms = 0;  ///< lines that were passed over
    std::size_t unusable_actors = 0;
    bool actors_not_applied = false;  ///< the articles were tagged with other edits of the user's than those there are
};

class Searcher {
public:
    /// Throws Failure (no_index, damaged, mismatch).
    explicit Searcher(const std::string& db);
    ~Searcher();

    /// An Error when the query, a date or an actor's name cannot be understood.
    [[nodiscard]] Result<Response> search(const Request& request);

    /// The stored article, whole; not_found when there is none by that id.
    [[nodiscard]] Result<store::Record> article(std::string_view id);

    /// Passage ids resolve to their paragraphs: `ARTICLE#pA-B` gives the record with only these.
    [[nodiscard]] Result<store::Record> passage(std::string_view id);

    /// Actors by number of articles, commonest first. An Error when the name after `with` is not understood.
    [[nodiscard]] Result<std::vector<ActorCount>> actors(const ActorsRequest& request);

    /// Names of actors of the index that begin so, for completion: Arabic in any spelling, Latin, or an id.
    [[nodiscard]] std::vector<std::string> complete_actor(std::string_view beginning);

    /// Names with at least so many mentions, commonest first: all stored articles are read. `progress` is told how many
    /// of how many; it may be empty.
    [[nodiscard]] Suggestions suggest(std::size_t least, const std::function<void(std::size_t, std::size_t)>& progress);

    [[nodiscard]] Stats stats();

    /// Of what was used so far.
    [[nodiscard]] UserFiles user_files() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace bahith::searcher
