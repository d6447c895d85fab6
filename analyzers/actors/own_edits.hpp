// SPDX-License-Identifier: GPL-2.0-or-later
// The user's changes to the gazetteer: a text of lines, each an edit; lines that cannot be used are named and passed
// over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/result.hpp"

namespace bahith::actors {

/// A line of the file:
///
///     NAME<TAB>TYPE[<TAB>ID[<TAB>PARENT[<TAB>ALIAS…]]]
///     alias<TAB>ID<TAB>ALIAS…
///     merge<TAB>ID<TAB>INTO
///     remove<TAB>ID[<TAB>ALIAS…]
struct Edit {
    enum class Kind : std::uint8_t { actor, alias, merge, remove };
    Kind kind = Kind::actor;
    std::string id;  ///< whom it is about; of a new actor it may be empty, and then follows from the name
    std::string name, type, parent;  ///< of a new actor
    std::string into;                ///< merge
    std::vector<std::string> aliases;
    bool id_made = false;  ///< the line has no id; `edited` puts another in where that one is taken

    friend bool operator==(const Edit&, const Edit&) = default;
};

struct Edits {
    std::vector<Edit> list;
    std::vector<std::size_t> lines;          ///< of each edit, from 1
    std::vector<Error> problems;             ///< lines that cannot be used; each names the file and its line
    std::vector<std::size_t> problem_lines;  ///< of each problem, from 1

    void refuse(const std::string& file, std::size_t line, const Error& reason);
    void sort_problems();  ///< by their lines
};

inline constexpr std::size_t most_lines = 50000;  ///< of a file; those beyond are problems
inline constexpr std::size_t most_aliases = 200;  ///< of a line

/// Reads the user's file; `file` is for messages.
[[nodiscard]] Edits parse_edits(std::string_view text, const std::string& file);

/// The line of an edit, with its end.
[[nodiscard]] std::string line_of(const Edit& edit);

/// The edit as its line is read again, or the reason why the line would be none.
[[nodiscard]] Result<Edit> as_read(const Edit& edit);

/// The reason why `alias` can be no name, or nothing: it must be one line with a word in it that says something.
[[nodiscard]] Result<void> check_alias(std::string_view alias);

/// The same for ids and types.
[[nodiscard]] Result<void> check_id(std::string_view id);
[[nodiscard]] Result<void> check_type(std::string_view type);

/// The id of a new actor by its name, in Latin letters. Different names may have the same letters.
[[nodiscard]] std::string id_of(std::string_view type, std::string_view name);

/// The first id for the name that no actor of another name has, as far as `taken` knows: a hash of the name goes behind
/// the letters where they are taken, so that it does not matter what else there is.
[[nodiscard]] std::string free_id(std::string_view type, std::string_view name,
                                  const std::function<bool(const std::string&)>& taken);

}  // namespace bahith::actors
