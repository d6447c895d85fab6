# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND BAHITH_TEST_SOURCES
  store/index_fixture.cpp
  indexer/test_add.cpp
  indexer/test_bounded_queue.cpp
  indexer/test_bulk.cpp
  indexer/test_documents.cpp
  indexer/test_kill.cpp
  indexer/test_rebuild.cpp
  indexer/test_retag.cpp)
