#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The rules of the house that a compiler does not see. Run from the top of the tree; prints each breach, fails on any.
set -uo pipefail
failed=0
breach() { echo "hygiene: $1"; failed=1; }
sources() { find analyzers corpus store indexer searcher cli tests bench -name '*.cpp' -o -name '*.hpp' 2>/dev/null; }

# Small files, one reason to change each.
while read -r file; do
    lines=$(wc -l <"$file")
    limit=400; case "$file" in tests/*) limit=500 ;; esac
    [ "$lines" -le "$limit" ] || breach "$file has $lines lines, expected at most $limit"
    head -1 "$file" | grep -q 'SPDX-License-Identifier: GPL-2.0-or-later' || breach "$file does not begin with its licence line"
done < <(sources)

# What a room may include: one direction, no way back.
forbidden() { # ROOM PATTERN
    local found
    found=$(grep -rnE "^#include [<\"]($2)" "$1" --include='*.cpp' --include='*.hpp' | head -5)
    [ -z "$found" ] || breach "$1 must not include $2: $found"
}
forbidden analyzers 'xapian|corpus/|store/|indexer/|searcher/|cli/|CLI/|nlohmann'
forbidden corpus 'xapian|store/|indexer/|searcher/|cli/|CLI/'
forbidden store 'corpus/|indexer/|searcher/|cli/|CLI/|unicode/|analyzers/(arabic|dates|actors)'
forbidden indexer 'searcher/|cli/|CLI/'
forbidden searcher 'corpus/|indexer/|cli/|CLI/'
forbidden cli 'xapian'

# Public headers carry no foreign types.
for header in analyzers/result.hpp analyzers/arabic/analyzer.hpp analyzers/dates/dates.hpp analyzers/actors/*.hpp corpus/article.hpp \
    corpus/reader.hpp corpus/passages.hpp store/index.hpp store/record.hpp store/schema.hpp indexer/indexer.hpp \
    searcher/request.hpp searcher/hit.hpp searcher/searcher.hpp; do
    grep -qE '^#include <(xapian|unicode|CLI|nlohmann|yaml-cpp|gumbo)' "$header" && breach "$header includes a foreign header"
done

# Prefixes and slots are said in the schema only.
found=$(grep -rnE '"(XACT|XSRC|XTYPE|XMON|XMN|XMA):?' --include='*.cpp' --include='*.hpp' analyzers corpus indexer searcher cli | head -3)
[ -z "$found" ] || breach "a term prefix outside store/: $found"

found=$(grep -rnE 'catch \(\.\.\.\)' --include='*.cpp' --include='*.hpp' analyzers corpus store indexer searcher cli | grep -v '^cli/main.cpp' | head -3)
[ -z "$found" ] || breach "catch (...) outside main: $found"
found=$(grep -rnE '\b(TODO|FIXME|XXX)\b' --include='*.cpp' --include='*.hpp' analyzers corpus store indexer searcher cli | head -3)
[ -z "$found" ] || breach "unfinished business: $found"

# Every source is listed in its room's CMakeLists.txt.
while read -r file; do
    room=${file%%/*}
    case "$room" in
        tests) list=$(ls tests/*.cmake tests/fuzz/CMakeLists.txt tests/CMakeLists.txt 2>/dev/null); name=${file#tests/} ;;
        *) list=$room/CMakeLists.txt; name=${file#"$room"/} ;;
    esac
    grep -qF "${name#fuzz/}" $list || breach "$file is in no CMakeLists.txt"
done < <(sources | grep '\.cpp$')

if command -v clang-format >/dev/null; then
    sources | xargs clang-format --dry-run -Werror >/dev/null 2>&1 || breach "clang-format would change files: run ./dev format"
fi
if command -v mandoc >/dev/null; then
    found=$(mandoc -Tlint -W warning cli/man/bahith.1 2>&1 | head -3)
    [ -z "$found" ] || breach "man page: $found"
fi
[ $failed -eq 0 ] && echo "hygiene: all rules hold"
exit $failed
