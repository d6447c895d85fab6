# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND BAHITH_TEST_SOURCES
  arabic/support.cpp
  arabic/test_analyzer.cpp
  arabic/test_clitics.cpp
  arabic/test_conflation.cpp
  arabic/test_fold.cpp
  arabic/test_hot_words.cpp
  arabic/test_inflection.cpp
  arabic/test_laws.cpp
  arabic/test_lexicon.cpp
  arabic/test_names.cpp
  arabic/test_packed_words.cpp
  arabic/test_plain_words.cpp
  arabic/test_proclitic_law.cpp
  arabic/test_replay.cpp
  arabic/test_skeleton.cpp
  arabic/test_spelling_key.cpp
  arabic/test_stemmer.cpp
  arabic/test_stopwords.cpp
  arabic/test_string_map.cpp
  arabic/test_tokenizer.cpp
  arabic/test_written.cpp
  fuzz/checks.cpp
  arabic/test_typed.cpp)
