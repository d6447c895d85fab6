# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND BAHITH_TEST_SOURCES
  corpus/test_bad_input.cpp
  corpus/test_credits.cpp
  corpus/test_encoding.cpp
  corpus/test_layout.cpp
  corpus/test_markdown.cpp
  corpus/test_messy.cpp
  corpus/test_metadata.cpp
  corpus/test_passages.cpp
  corpus/test_stretches.cpp
  corpus/test_phrases.cpp
  corpus/test_published.cpp
  corpus/test_readers.cpp
  corpus/test_text.cpp
  corpus/test_walk.cpp)
