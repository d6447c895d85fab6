#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# kill -9 in the middle of a long add, then add again: the same content as an uninterrupted run.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1
for i in $(seq 1 3000); do
    printf '{"id":"r%d","title":"خبر %d","date":"2024-%02d-%02d","source":"وكالة","text":"أعلنت الحكومة قرارا رقم %d بشأن المياه والطاقة.\\nوقال الوزير إن الاتفاق رقم %d سيدخل حيز التنفيذ في يونيو %d."}\n' \
        "$i" "$i" $((i % 12 + 1)) $((i % 28 + 1)) "$i" "$i" $((2000 + i % 25))
done >records.jsonl
"$BAHITH" add --db whole records.jsonl >/dev/null 2>&1
killed=0
for delay in 0.05 0.15 0.3 0.45 0.6; do
    "$BAHITH" add --db "$db" records.jsonl >/dev/null 2>&1 &
    pid=$!; sleep "$delay"
    kill -9 $pid 2>/dev/null && killed=$((killed + 1)); wait $pid 2>/dev/null
    [ -e "$db/index" ] && expect "sound after kill at ${delay}s" 0 "$(code "$BAHITH" check --db "$db")"
done
[ $killed -gt 0 ] || fail "no run was interrupted"
"$BAHITH" add --db "$db" records.jsonl >/dev/null 2>&1; expect "exit of the add after kills" 0 $?
expect "same articles as the uninterrupted run" "$("$BAHITH" export --db whole | sort | md5sum)" "$("$BAHITH" export --db "$db" | sort | md5sum)"
answers() { "$BAHITH" facets --db "$1" --field all --limit 0 --format json 'الطاقة' | md5sum; }
expect "same answers" "$(answers whole)" "$(answers "$db")"
finish
