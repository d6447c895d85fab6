// SPDX-License-Identifier: GPL-2.0-or-later
// The user's actors: the file actors.tsv beside the index, read and changed one edit at a time.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analyzers/actors/own_gazetteer.hpp"
#include "analyzers/result.hpp"

namespace bahith::searcher {

/// The file as it is, or empty; also where there is no index.
[[nodiscard]] std::string own_actors_text(const std::string& db);

/// The gazetteer with the edits of the index at `db`.
[[nodiscard]] actors::OwnGazetteer own_gazetteer(const std::string& db);

/// Those edits, and what is wrong with the others. Throws Failure io, no_index.
[[nodiscard]] actors::Edits list_own_actors(const std::string& db);

struct NewActor {
    std::string name, type;
    std::string id;      ///< empty: made of the name
    std::string parent;  ///< the state it belongs to: an id, a name or empty
    std::vector<std::string> aliases;
};

/// An actor that an edit was about, as it was or became.
struct EditedActor {
    std::string id, name;
    std::string alias;  ///< the name that was taken away or given back, empty for the actor itself
};

/// The functions below change the file, each in one step; comments and lines that cannot be used stay where and as they
/// are. They throw Failure: usage where a name is not understood, not_found, no_index, io.

/// A new actor; one with that id, or with that name unless an id is given, must not be there yet.
EditedActor add_own_actor(const std::string& db, const NewActor& actor);

struct FileChange {
    std::size_t added = 0;
    std::size_t unchanged = 0;
    std::vector<Error> problems;  ///< lines of the given text that were passed over
};

/// Adds the lines of a file of edits.
FileChange add_own_actors(const std::string& db, const std::string& text, const std::string& file);

/// More names for an actor; those that were taken away from it are given back.
EditedActor add_aliases(const std::string& db, const std::string& actor, const std::vector<std::string>& aliases);

/// Makes one actor of two: the first is then known as the second.
EditedActor merge_actors(const std::string& db, const std::string& actor, const std::string& into);

/// Takes an actor away, by its id or usual name; or else a name, from all who bear it. One that others are merged into
/// must not go before them.
std::vector<EditedActor> remove_own(const std::string& db, const std::string& name);

/// Undoes remove and merge: gives back a built-in actor or name.
std::vector<EditedActor> restore_own(const std::string& db, const std::string& name);

}  // namespace bahith::searcher
