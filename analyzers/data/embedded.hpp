// SPDX-License-Identifier: GPL-2.0-or-later
// The word lists that are part of the program (cmake/Embed.cmake puts their bytes into it).
#pragma once

#include <string_view>

namespace bahith::data {

[[nodiscard]] std::string_view not_actors();
[[nodiscard]] std::string_view actor_context();  ///< see analyzers/actors/context_rules.hpp
[[nodiscard]] std::string_view given_names();    ///< see analyzers/actors/first_names.hpp
[[nodiscard]] std::string_view stopwords();
[[nodiscard]] std::string_view question_words();  ///< for queries only: see analyzers/arabic/question_words.hpp
[[nodiscard]] std::string_view terms();           ///< for queries only: see searcher/synonym_table.hpp
[[nodiscard]] std::string_view readings();        ///< for queries only: words that may be forms of one another
[[nodiscard]] std::string_view lexicon();         ///< compiled, see analyzers/arabic/lexicon.hpp

// Compiled by list_compiler.cpp from those and from the tables below.
[[nodiscard]] std::string_view actors();           ///< see analyzers/actors/actor_image.hpp
[[nodiscard]] std::string_view actor_forms();      ///< see analyzers/actors/form_index.hpp
[[nodiscard]] std::string_view protected_names();  ///< see analyzers/arabic/names.hpp
[[nodiscard]] std::string_view list_hashes();      ///< see analyzers/arabic/list_hashes.hpp

// Those are no part of the program, as nothing in it asks for them.
[[nodiscard]] std::string_view countries();
[[nodiscard]] std::string_view persons();
[[nodiscard]] std::string_view organizations();
[[nodiscard]] std::string_view places();

}  // namespace bahith::data
