#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Every kind of bad input has its own error that names the file; the good article beside it is indexed.
. "$(dirname "$0")/lib.sh"
in=$work/in; mkdir -p "$in/loop"
printf 'معاهدة جديدة\n\nوقعت الحكومتان معاهدة للتعاون في مجال المياه بعد مفاوضات طويلة في العاصمة.\n' >"$in/good.txt"
: >"$in/empty.txt"
head -c 4096 /dev/urandom >"$in/binary.txt"
printf 'نص سليم ثم بايتات فاسدة \xff\xfe\xc3 ثم نص سليم طويل بما يكفي ليقرأ كله دون خطأ كبير.\n' >"$in/invalid.txt"
head -c 52428800 /dev/zero | tr '\0' 'x' >"$in/huge-line.txt"
printf '{"id":"a","text":"قرار مجلس الأمن بشأن السودان"}\n{"id":"b","text":\n{"id":"c","title":"بلا نص"}\n{"id":"a","text":"سجل مكرر"}\n{"id":"d","text":"خبر بتاريخ سيئ","date":"31/2/2024"}\n{"id":"e","text":"اتفاق آخر حول الطاقة"}\n' >"$in/records.jsonl"
ln -s "$in/loop" "$in/loop/again"
printf 'خاص\n' >"$in/unreadable.txt"; chmod 000 "$in/unreadable.txt"

out=$("$BAHITH" add --db "$db" "$in" 2>&1); expect "exit when some failed" 3 $?
error_of() { echo "$out" | grep -F "$1" | head -1; }
expect_in "empty file" "empty" "$(error_of empty.txt)"
expect_in "binary file" "bahith:" "$(error_of binary.txt)"
expect_in "huge line" "bahith:" "$(error_of huge-line.txt)"
expect_in "broken record names its line" "records.jsonl:2" "$(error_of records.jsonl:2)"
expect_in "missing text names its line" "text" "$(error_of records.jsonl:3)"
expect_in "duplicate id names its line" "a" "$(error_of records.jsonl:4)"
expect_in "bad date names what was found" "31/2/2024" "$(error_of records.jsonl:5)"
expect_in "symlink loop" "loop" "$(error_of loop/again)"
[ "$(id -u)" -eq 0 ] || expect_in "unreadable file" "bahith:" "$(error_of unreadable.txt)"
for id in good.txt a e; do expect_in "indexed: $id" "$id" "$(articles '')"; done
expect_not_in "bad date is not indexed" "d" "$(articles 'خبر بتاريخ')"
expect "a path that is not there" 3 "$(code "$BAHITH" add --db "$db" "$work/nowhere")"
finish
