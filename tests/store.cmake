# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND BAHITH_TEST_SOURCES
  store/index_fixture.cpp
  store/test_check.cpp
  store/test_compact.cpp
  store/test_date_nodes.cpp
  store/test_directory.cpp
  store/test_impact.cpp
  store/test_packed_text.cpp
  store/test_reader.cpp
  store/test_record.cpp
  store/test_salvage.cpp
  store/test_schema.cpp
  store/test_segments.cpp
  store/test_translated.cpp
  store/test_user_file.cpp
  store/test_writer.cpp)
