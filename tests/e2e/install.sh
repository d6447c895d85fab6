#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# What `cmake --install` leaves works from another folder, without the source tree.
. "$(dirname "$0")/lib.sh"
cmake --install "$BAHITH_BUILD" --prefix "$work/prefix" >/dev/null || fail "cmake --install"
for file in bin/bahith share/man/man1/bahith.1 share/bash-completion/completions/bahith share/zsh/site-functions/_bahith \
    share/bahith/articles/black-sea-grain.txt; do
    [ -f "$work/prefix/$file" ] || fail "not installed: $file"
done
cd / || exit 1
bahith=$work/prefix/bin/bahith
"$bahith" add --db "$db" "$work/prefix/share/bahith/articles" >/dev/null 2>&1; expect "add" 0 $?
expect_in "search" "black-sea-grain.txt" "$("$bahith" search --db "$db" 'مبادرة الحبوب' --format trec)"
expect_in "version" "bahith" "$("$bahith" --version)"
finish
