#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Searching the sample in any spelling, with filters, in every output format.
. "$(dirname "$0")/lib.sh"
"$BAHITH" add --db "$db" "$BAHITH_SOURCE/corpus/articles" >/dev/null 2>&1

same() { # REMARK QUERY QUERY
    expect "$1" "$(articles "$2")" "$(articles "$3")"
}
[ -n "$(articles 'اتفاقية')" ] || fail "the sample has no agreements"
same "harakat" 'الأمن' 'الأَمْنُ'
same "tatweel" 'الاتفاق' 'الاتفـــاق'
same "hamza" 'أوروبا' 'اوروبا'
same "teh marbuta" 'الحكومة' 'الحكومه'
same "alef maqsura" 'على' 'علي'
same "Persian letters" 'بكين' 'بکین'
same "Indic digits" '2024' '٢٠٢٤'
same "bidi controls" 'الصين' $'\u200fالصين\u200e'
same "presentation forms" 'سلام' 'ﺳﻼﻡ'

expect "nothing found exits 1" 1 "$(code "$BAHITH" search --db "$db" 'زعفرانستان')"
expect "no index exits 4" 4 "$(code "$BAHITH" search --db "$work/none" 'الصين')"
expect "bad date exits 2" 2 "$(code "$BAHITH" search --db "$db" --from '13/45/2024' 'الصين')"
expect "unknown actor exits 2" 2 "$(code "$BAHITH" search --db "$db" --actor 'فلان بن علان' 'الصين')"
expect "a name that several bear exits 2" 2 "$(code "$BAHITH" search --db "$db" --actor 'كوريا' 'الصين')"
expect "a range that ends before it begins exits 2" 2 "$(code "$BAHITH" search --db "$db" --from 2016 --to 2015 'الصين')"
expect "nothing to search exits 2" 2 "$(code "$BAHITH" search --db "$db" '؟')"
same "or without hamza" 'النفط أو الحبوب' 'النفط او الحبوب'
expect_in "the missing word is named" "no passage has: الزعفران" "$("$BAHITH" search --db "$db" 'سعر النفط الزعفران')"
expect "broken pipe is success" 0 "$(set -o pipefail; "$BAHITH" search --db "$db" --limit 30 'الصين' | head -1 >/dev/null; echo $?)"

all=$(articles '') ; dated=$(articles '' --from 1900 --to 2100)
undated=$(comm -23 <(echo "$all") <(echo "$dated") | wc -l)
expect "stats says how many are undated" "$undated" "$("$BAHITH" stats --db "$db" --format json | tr -d ' \n' | grep -o '"undated":[0-9]*' | cut -d: -f2)"
expect "from and to split the dated" "$dated" "$( (articles '' --from 1900 --to 2023; articles '' --from 2024 --to 2100) | sort -u)"
expect_in "Levantine month in a filter" "$(articles '' --from 2022-10 --to 2022-10 | head -1)" "$(articles '' --from 'تشرين الأول 2022' --to 'تشرين الأول 2022')"

total=$("$BAHITH" search --db "$db" --format json 'الاتفاق' | tr -d ' \n' | grep -o '"total":[0-9]*' | cut -d: -f2)
expect "total counts articles" "$(articles 'الاتفاق' --unit article --match all | wc -l)" "$total"
out=$("$BAHITH" search --db "$db" 'الاتفاق'); expect_not_in "no escape codes into a pipe" $'\e' "$out"
expect_in "relaxed search says so" "all the words" "$("$BAHITH" search --db "$db" 'سد النهضة والمناخ والهجرة وأشباه الموصلات' 2>&1)"
expect_in "Latin finds Arabic" nato-finland-sweden.md "$(articles 'NATO')"
expect_in "jsonl has a hit a line" '"passage"' "$("$BAHITH" search --db "$db" --format jsonl --limit 1 'الصين')"
expect_in "csv has a header" 'rank,' "$("$BAHITH" search --db "$db" --format csv --limit 1 'الصين' | head -1)"
anchor=$("$BAHITH" search --db "$db" --format trec --limit 1 --unit passage 'اتفاقية الحبوب' | awk '{print $3}')
expect "a passage id can be shown" 0 "$(code "$BAHITH" show --db "$db" "$anchor")"
expect_in "Arabic messages" "مقال" "$("$BAHITH" --lang ar search --db "$db" 'الصين' 2>&1)"

expect_in "exact finds the spelling typed" '"total":0' "$("$BAHITH" search --db "$db" --format json '=العقوبأت' | tr -d ' ')"
expect_not_in "exact leaves out other forms" "$(articles 'عقوبات -=عقوبات' --match all | head -1)" "$(articles '=عقوبات' --match all)"
expect "exact and its exclusion part the articles' passages" "$(articles 'العقوبات' --unit passage --match all | wc -l)" \
    "$( (articles 'العقوبات =العقوبات' --match all; articles 'العقوبات -=العقوبات' --match all) | sort -u | wc -l)"
expect_in "a slip is searched and said" "searched also: الاقتصاد" "$("$BAHITH" search --db "$db" 'الاقتصد')"
expect_in "a slip in JSON" '"kind":"also","text":"الاقتصد","words":["الاقتصاد"]' "$("$BAHITH" search --db "$db" --format json 'الاقتصد')"
expect_in "every form is explained" '"term":"دولي","why":"related' "$("$BAHITH" search --db "$db" --format json --explain '~دولة')"
expect_in "analyze shows forms" '"forms":[{"term":' "$("$BAHITH" analyze --format json 'السياسات')"

printf 'زعفرانستان\tالعقوبات\nبلا جدولة\n' >"$work/mine.tsv"
out=$("$BAHITH" synonyms add --db "$db" "$work/mine.tsv" 2>&1); expect "a bad line exits 3" 3 $?
expect_in "it is named" "mine.tsv:2: no tab" "$out"
expect_in "the others apply" "1 lines of synonyms added" "$out"
expect "a synonym is found" "$(articles 'العقوبات' --match all)" "$(articles 'زعفرانستان' --match all)"
"$BAHITH" rebuild --db "$db" >/dev/null 2>&1; "$BAHITH" compact --db "$db" >/dev/null
expect_in "synonyms outlive rebuild and compact" '"term":"زعفرانستان","synonyms":["العقوبات"]' "$("$BAHITH" synonyms list --db "$db" --format json)"
expect_in "synonyms are explained" '"why":"synonym"' "$("$BAHITH" search --db "$db" --format json --explain 'زعفرانستان')"
expect "removing one" 0 "$(code "$BAHITH" synonyms remove --db "$db" 'زعفرانستان')"
expect "removing it again" 1 "$(code "$BAHITH" synonyms remove --db "$db" 'زعفرانستان')"
expect "no synonyms exits 1" 1 "$(code "$BAHITH" synonyms list --db "$db")"
finish
