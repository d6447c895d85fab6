# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND BAHITH_TEST_SOURCES
  store/index_fixture.cpp
  searcher/collection.cpp
  searcher/test_anchor.cpp
  searcher/test_broadening.cpp
  searcher/test_catalogue.cpp
  searcher/test_date_query.cpp
  searcher/test_exact.cpp
  searcher/test_facets.cpp
  searcher/test_filters.cpp
  searcher/test_forms.cpp
  searcher/test_hashed_words.cpp
  searcher/test_highlighter.cpp
  searcher/test_known_words.cpp
  searcher/test_over_time.cpp
  searcher/test_own_actors.cpp
  searcher/test_paging.cpp
  searcher/test_query_lexer.cpp
  searcher/test_query_parser.cpp
  searcher/test_search.cpp
  searcher/test_second_stage.cpp
  searcher/test_snippet.cpp
  searcher/test_spelling.cpp
  searcher/test_suggestions.cpp
  searcher/test_synonyms.cpp
  searcher/test_value_column.cpp
  searcher/test_written_pattern.cpp)
