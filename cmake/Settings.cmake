# SPDX-License-Identifier: GPL-2.0-or-later
# Two INTERFACE targets that every target of our own links: language and sanitizers (settings), warnings.

option(BAHITH_WERROR "Warnings are errors" OFF)
option(BAHITH_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(BAHITH_COVERAGE "Instrument for gcov" OFF)
option(BAHITH_FUZZ "Build the fuzzers (clang)" OFF)

add_library(bahith_settings INTERFACE)
target_compile_features(bahith_settings INTERFACE cxx_std_20)
target_include_directories(bahith_settings INTERFACE ${CMAKE_SOURCE_DIR})
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(BAHITH_SANITIZE)
  set(flags -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(bahith_settings INTERFACE ${flags})
  target_compile_definitions(bahith_settings INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(bahith_settings INTERFACE ${flags})
endif()
if(BAHITH_COVERAGE)
  target_compile_options(bahith_settings INTERFACE --coverage -O0 -g)
  target_link_options(bahith_settings INTERFACE --coverage)
endif()
if(BAHITH_FUZZ)
  target_compile_options(bahith_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

add_library(bahith_warnings INTERFACE)
target_compile_options(bahith_warnings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:
  -Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wsign-conversion;-Wold-style-cast;-Wnon-virtual-dtor;
  -Woverloaded-virtual;-Wimplicit-fallthrough;-Wformat=2>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(bahith_warnings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wlogical-op;-Wduplicated-cond;-Wuseless-cast;-Wbidi-chars=any;
    -Wno-restrict>)  # GCC 12 sees an overlap where a literal is prepended to a string (GCC bug 105329)
endif()
if(BAHITH_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")  # the sanitizers' own code confuses this warning
  target_compile_options(bahith_warnings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-maybe-uninitialized>)
endif()
if(BAHITH_WERROR)
  target_compile_options(bahith_warnings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()

# bahith_room(NAME SOURCES… LINKS…): one static library a room.
function(bahith_room name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(bahith_${name} STATIC ${arg_SOURCES})
  target_link_libraries(bahith_${name} PUBLIC bahith_settings ${arg_PUBLIC} PRIVATE bahith_warnings ${arg_PRIVATE})
endfunction()
