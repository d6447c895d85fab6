# SPDX-License-Identifier: GPL-2.0-or-later
# Everything comes from Debian's packages (listed once, in ./dev); nothing is fetched.
find_package(PkgConfig REQUIRED)
pkg_check_modules(XAPIAN REQUIRED IMPORTED_TARGET xapian-core>=1.4.22)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)
find_package(ICU 70 REQUIRED COMPONENTS uc i18n)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(Stemmer REQUIRED)

set(BAHITH_DICTIONARY /usr/share/hunspell/ar.dic CACHE FILEPATH "Arabic word list of Debian's hunspell-ar")
if(NOT EXISTS ${BAHITH_DICTIONARY})
  message(FATAL_ERROR "no Arabic word list at ${BAHITH_DICTIONARY}: apt-get install hunspell-ar")
endif()
