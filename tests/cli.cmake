# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND BAHITH_TEST_SOURCES
  cli/program.cpp
  cli/test_arguments.cpp
  cli/test_batch.cpp
  cli/test_csv_text.cpp
  cli/test_environment.cpp
  cli/test_errors.cpp
  cli/test_exit_code.cpp
  cli/test_json_text.cpp
  cli/test_messages.cpp
  cli/test_output.cpp
  cli/test_progress.cpp
  cli/test_reading.cpp
  cli/test_render_csv.cpp
  cli/test_render_json.cpp
  cli/test_render_text.cpp
  cli/test_render_timeline.cpp
  cli/test_terminal_text.cpp
  cli/test_translations.cpp
  cli/test_trec_text.cpp
  cli/test_values.cpp
  cli/test_wrap.cpp)
