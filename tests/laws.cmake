# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND BAHITH_TEST_SOURCES
  store/index_fixture.cpp
  searcher/collection.cpp
  arabic/support.cpp
  laws/hosts.cpp
  laws/real_indexes.cpp
  laws/test_finding.cpp
  laws/test_pages.cpp
  laws/test_proclitics.cpp)
