// SPDX-License-Identifier: GPL-2.0-or-later
// Everything the program says of its own, in English and in Arabic.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "cli/language.hpp"
#include "cli/terminal_text.hpp"

namespace bahith::cli {

enum class Msg : std::uint8_t {
    program,
    hint,
    comma,
    relaxed,
    missing,
    left_out,
    left_out_more,
    ignored,
    searched_also,
    exact_words,
    more_on_next_page,
    actors,
    facet_actor,
    facet_source,
    facet_author,
    facet_category,
    facet_month,
    facet_year,
    facet_mentions,
    facet_more,
    searched_as,
    synonyms_added,
    synonyms_removed,
    actor_added,
    alias_added,
    actors_merged,
    actor_removed,
    alias_removed,
    actor_restored,
    alias_restored,
    actors_file_added,
    retag_hint,
    retagged,
    suggest_hint,
    timeline_unplaced,
    equals,
    xapian_query,
    id,
    passage,
    path,
    title,
    author,
    source,
    published,
    published_because,
    url,
    category,
    language,
    paragraph,
    paragraphs,
    dates,
    unknown,
    added,
    removed,
    rebuilt,
    undated,
    compacted,
    sound,
    progress,
    progress_articles,
    progress_joining,
    time_left,
    stat_articles,
    stat_passages,
    stat_undated,
    stat_without_author,
    stat_without_source,
    stat_first_day,
    stat_last_day,
    stat_bytes,
    stat_analyzer,
    stat_schema,
    program_analyzer,
    index,
    prefix,
    slot,
    encoding,
    example,
    name,
    token,
    fold,
    terms,
    kind,
    steps,
    count_of_messages,
};

/// The message with its {} replaced by `arguments` in order.
[[nodiscard]] TerminalText message(Language language, Msg id, std::initializer_list<TerminalText> arguments = {});

/// «label: value».
[[nodiscard]] TerminalText labelled(Language language, Msg label, const TerminalText& value);

/// The words of a message as they stand in the table; for tests and for column widths.
[[nodiscard]] std::string_view words(Language language, Msg id);

enum class Noun : std::uint8_t { article, passage };

/// «12 articles», «مقالان», «12 مقالًا»: number and noun as the language joins them.
[[nodiscard]] TerminalText counted(Language language, Noun noun, std::size_t n);

}  // namespace bahith::cli
