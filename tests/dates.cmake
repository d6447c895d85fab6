# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND BAHITH_TEST_SOURCES
  dates/test_context.cpp
  dates/test_filter.cpp
  dates/test_laws.cpp
  dates/test_months.cpp
  dates/test_negatives.cpp
  dates/test_parse.cpp
  dates/test_parts.cpp
  dates/test_relative.cpp
  dates/test_stretches.cpp
  dates/test_systems.cpp
  dates/test_year_words.cpp
  dates/test_years.cpp)
