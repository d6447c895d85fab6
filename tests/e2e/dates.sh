#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Times as people type them, behind every option that takes one.
. "$(dirname "$0")/lib.sh"

ago() { date -d "-$*" +%F; }
record() { # ID DATE TEXT
    printf '{"id":"%s","title":"%s","date":"%s","text":"%s"}\n' "$1" "$1" "$2" "$3"
}
{
    record week "$(ago 4 days)" 'أعلنت الوزارة خطة جديدة للمياه.'
    record months "$(ago 70 days)" 'أعلنت الوزارة نتائج الخطة.'
    record years "$(ago 3 years)" 'انتهت المفاوضات خلال السنوات الخمس الماضية إلى لا شيء.'
    record seventies 2010-05-01 'شهدت السبعينات والثمانينات حروبا كثيرة.'
    record treaty 2012-02-01 'وقعت المعاهدة عام 1997 وعدلت في مارس 2008.'
    record winter 2013-04-01 'ارتفعت أسعار الغاز في شتاء 2012 ارتفاعا كبيرا.'
    record tishrin 2014-01-10 'عقد المؤتمر في تشرين 2012 في بيروت.'
    record war 2019-06-01 'امتدت الحرب من عام 2015 حتى 2018 في الشمال.'
} >"$work/news.jsonl"
"$BAHITH" add --db "$db" "$work/news.jsonl" >/dev/null 2>&1

finds() { # REMARK ARTICLES OPTION…
    local remark=$1 wanted=$2
    shift 2
    expect "$remark" "$(tr ' ' '\n' <<<"$wanted")" "$(articles '' "$@")"
}
finds "the last three months" "months week" --from 'آخر ثلاثة أشهر'
finds "the same in digits, with a preposition" "months week" --from 'في آخر ٣ أشهر'
finds "the last ten days" week --from 'خلال آخر عشرة أيام'
finds "the five years past" "months week years" --from 'السنوات الخمس الماضية' --to 'أمس'
finds "since a year" "months war week years" --from 'منذ 2019'
finds "since a number of years" "months week years" --from 'منذ خمس سنوات'
finds "after a month" "months tishrin war week winter years" --from 'بعد مارس 2013'
finds "before a year" "seventies treaty" --to 'قبل 2013'
finds "up to a year and with it" "seventies treaty winter" --to 'حتى 2013'
finds "mentions before a year" "seventies treaty" --mentions 'قبل 2000'
finds "mentions between years" war --mentions 'ما بين 2015 و2016'
finds "mentions in neighbouring decades" seventies --mentions 'السبعينات والثمانينات'
finds "mentions of one of two years" "treaty war" --mentions '1997 و2016'
finds "both Tishrins hold the second" tishrin --mentions 'تشرين الثاني 2012'
finds "the second is of both" tishrin --mentions 'تشرين ٢٠١٢'
finds "the winter that begins in its year" winter --mentions 'شباط 2013'
finds "a winter in an option" winter --mentions 'شتاء 2012'
finds "five years up to the article" years --mentions "$(ago 6 years | cut -c1-4)"
expect "a field of the query" "$(articles '' --from 'منذ 2019')" "$(articles 'date:"منذ 2019"')"
expect "a timeline takes them" 2 "$("$BAHITH" timeline --db "$db" --from 'آخر ثلاثة أشهر' --grain day --format csv | tail -n +2 | awk -F, '{s+=$2} END {print s}')"
expect "facets take them" 0 "$(code "$BAHITH" facets --db "$db" --mentions 'قبل 2015')"

error_of() { "$BAHITH" search --db "$db" "$@" 2>&1 >/dev/null; }
for option in --from --to --mentions; do
    expect_in "$option is named" "bahith: $option 'قريبا': not one date, expected" "$(error_of "$option" 'قريبا')"
    expect_in "$option is named in Arabic" "باحث: $option «قريبا»: ليس تاريخًا مفهومًا" "$(error_of --lang ar "$option" 'قريبا')"
done
expect_in "date: is named" "bahith: date: 'قريبا': not one date" "$(error_of 'date:قريبا')"
expect_in "with examples" "آخر ثلاثة أشهر" "$(error_of --from 'قريبا')"
expect_in "since is no end" "a beginning without an end" "$(error_of --to 'منذ شهر')"
expect_in "a reversed range has its own hint" "hint: write the earlier date first" "$(error_of --mentions '2018..2015')"
expect_in "in Arabic" "اكتب التاريخ الأسبق أولًا" "$(error_of --lang ar --mentions '2018..2015')"
expect_in "an open end is explained as typed" '"--from 2015.."' "$("$BAHITH" search --db "$db" --explain --format json --from 2015.. الخطة 2>&1)"
many=$(seq -s ' و' 1902 2 1940)
expect "a long list is shown in part, once" 1 "$(error_of --from "$many" | grep -c '19[0-9]*')"
expect_in "an end is no beginning" "hint: write --to 'قبل 2015'" "$(error_of --from 'قبل 2015')"
printf '{"id":"a","text":"الخطة"}\n{"id":"b","text":"الخطة","mentions":"قريبا"}\n' >"$work/batch.jsonl"
expect_in "the line of a batch is named" "batch.jsonl:2: --mentions 'قريبا': not one date" "$(error_of --batch "$work/batch.jsonl")"
finish
