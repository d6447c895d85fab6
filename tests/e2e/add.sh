#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Adding, adding again, changing, removing: what a researcher does every day.
. "$(dirname "$0")/lib.sh"
cp -r "$BAHITH_SOURCE/corpus/articles" "$work/articles"
cd "$work" || exit 1

out=$("$BAHITH" add --db "$db" articles 2>&1); expect "exit of the first add" 0 $?
expect_in "first add" "30 added, 0 updated, 0 unchanged" "$out"

state() { find "$db" -type f ! -name flintlock -printf '%p %s %T@\n' | sort; }
before=$(state)
out=$("$BAHITH" add --db "$db" articles 2>&1); expect "exit of the second add" 0 $?
expect_in "second add" "0 added, 0 updated, 30 unchanged" "$out"
expect "files after adding nothing new" "$before" "$(state)"

expect "a word not yet there" "" "$(articles 'الزعفران')"
sed -i '3s/$/ وشمل الاتفاق تجارة الزعفران./' articles/saudi-iran-beijing-agreement.txt
out=$("$BAHITH" add --db "$db" articles 2>&1)
expect_in "after a change" "0 added, 1 updated, 29 unchanged" "$out"
expect "the new word" saudi-iran-beijing-agreement.txt "$(articles 'الزعفران')"
sed -i '3s/ وشمل الاتفاق تجارة الزعفران.//' articles/saudi-iran-beijing-agreement.txt
"$BAHITH" add --db "$db" articles >/dev/null 2>&1
expect "no stale passage" "" "$(articles 'الزعفران')"

count() { "$BAHITH" facets --db "$db" --field source --limit 0 --format json '' | tr -d ' \n' | grep -o '"count":[0-9]*' | wc -l; }
stats=$("$BAHITH" stats --db "$db" --format json)
expect_in "stats count articles" '"articles":30' "$(echo "$stats" | tr -d ' ')"
"$BAHITH" remove --db "$db" renaissance-dam.txt >/dev/null; expect "exit of remove" 0 $?
expect "removed article is not found" "" "$(articles 'سد النهضة' --source renaissance-dam.txt)"
expect_not_in "removed article in results" renaissance-dam.txt "$(articles 'سد النهضة')"
expect_not_in "removed article's actor in facets" country/djibouti "$("$BAHITH" facets --db "$db" --field actor --limit 0 --format json "")"
expect "removing it again" 3 "$(code "$BAHITH" remove --db "$db" renaissance-dam.txt)"
mkdir -p one two other; echo 'نص أول عن المياه في مصر وعن الري فيها.' >one/a.txt; echo 'نص ثان عن الطاقة في ليبيا وعن النفط فيها.' >two/a.txt
"$BAHITH" add --db other/db one >/dev/null 2>&1
out=$("$BAHITH" add --db other/db two 2>&1); expect "a file never replaces another that is still there" 3 $?
expect_in "it says which" "one/a.txt" "$out"
rm one/a.txt; out=$("$BAHITH" add --db other/db two 2>&1)
expect_in "but one that is gone" "0 added, 1 updated" "$out"
: >two/report.pdf
expect_in "what is left out is named" "report.pdf" "$("$BAHITH" add --db other/db two 2>&1)"

expect "the index is sound" 0 "$(code "$BAHITH" check --db "$db")"
finish
