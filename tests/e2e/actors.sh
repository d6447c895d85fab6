#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Actors of one's own: added, applied to the index without its files, suggested, completed; and actors over time.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1
cat >news.jsonl <<'END'
{"id":"a","title":"خطة","date":"2024-03-01","source":"مرصد","category":"مياه","text":"أعلنت هيئة الأنهار العليا خطة جديدة مع الصين.\nوقال وزير الدفاع السوداني سامر الزبرقاني إن الخطة جاهزة."}
{"id":"b","title":"زيارة","date":"2024-03-20","source":"مرصد","category":"سياسة","text":"زار وفد من اليابان مقر هيئة الأنهار العليا في مارس 2023.\nواستقبله وزير الدفاع السوداني سامر الزبرقاني."}
{"id":"c","title":"قمة","date":"2024-05-02","source":"وكالة","category":"سياسة","text":"اجتمع قادة الصين وروسيا في قمة جديدة عام 2023."}
{"id":"d","title":"طقس","source":"وكالة","text":"هطلت أمطار غزيرة على المدينة."}
END
bahith() { "$BAHITH" --db "$db" "$@"; }
field() { tr -d ' \n' | grep -o "\"$1\":[0-9]*" | head -1 | cut -d: -f2; }
bahith add news.jsonl >/dev/null 2>&1
rm news.jsonl

expect "an unknown actor exits 2" 2 "$(code bahith search --actor 'هيئة الأنهار العليا')"
expect_in "suggest names whom no list has" 'سامر الزبرقاني' "$(bahith actors suggest)"
out=$(bahith actors suggest --format json)
expect_in "with a count" '"name":"سامر الزبرقاني","count":2,"articles":2' "$out"
expect_in "a role, a country" '"country":"country/sudan","evidence":{"passage":"a#p2"' "$out"
expect "nobody has ten mentions" 1 "$(code bahith actors suggest --min 10)"
expect "which is said, with what would help" \
    $'bahith: no name that the list of actors lacks has 10 mentions\nhint: --min 1 lists 1 with fewer mentions' \
    "$(bahith actors suggest --min 10 2>&1 >/dev/null)"
expect "in JSON there is a list all the same" '{"format":1,"suggestions":[]}' "$(bahith actors suggest --min 10 --format json 2>/dev/null)"
bahith actors suggest --format tsv >new.tsv
expect_in "suggestions are added as a file" "1 lines of actors added" "$(bahith actors add new.tsv)"
expect "and then no longer suggested" 1 "$(code bahith actors suggest)"
expect "nor is anybody else" "bahith: the texts introduce nobody whom the list of actors lacks" "$(bahith actors suggest 2>&1)"

expect "add exits 0" 0 "$(code bahith actors add 'هيئة الأنهار العليا' --type organization --id org/rivers --parent السودان --alias 'Rivers Authority')"
expect "the same again exits 2" 2 "$(code bahith actors add 'هيئة الأنهار العليا' --type organization)"
expect "no type exits 2" 2 "$(code bahith actors add 'هيئة أخرى')"
expect_in "a search says that nothing is applied yet" "run bahith actors retag" "$(bahith search الصين 2>&1)"
expect_in "retag says how many changed" "4 articles looked at, 2 changed" "$(bahith actors retag)"
expect_in "and again nothing" "4 articles looked at, 0 changed" "$(bahith actors retag)"
expect_not_in "and searches are content" "retag" "$(bahith search الصين 2>&1)"
expect "the new actor is a filter" "$(printf 'a\nb')" "$(articles --actor 'Rivers Authority')"
expect "in the query language too" "$(printf 'a\nb')" "$(articles 'جهة:"هيئة الانهار العليا"')"
expect "with hyphens for spaces" "$(printf 'a\nb')" "$(articles 'actor:هيئة-الأنهار-العليا')"
expect_in "and in its explanation" 'org/rivers' "$(bahith search --explain --format json 'هيئة الأنهار العليا')"
printf 'زار رئيس هيئة الأنهار العليا الموقع.\n' >e.txt
expect_in "read knows it" 'org/rivers' "$(bahith read e.txt)"
bahith add e.txt >/dev/null 2>&1
expect "add tags with it at once" "$(printf 'a\nb\ne.txt')" "$(articles --actor org/rivers)"

expect "an alias" 0 "$(code bahith actors alias الصين 'بلاد التنين')"
expect "a built-in actor is hidden" 0 "$(code bahith actors remove اليابان)"
expect "two become one" 0 "$(code bahith actors merge روسيا org/rivers)"
expect_in "three articles change" "5 articles looked at, 2 changed" "$(bahith actors retag)"
expect "the hidden one is not known" 2 "$(code bahith search --actor اليابان)"
expect "the merged one is the other" "$(printf 'a\nb\nc\ne.txt')" "$(articles --actor روسيا)"
expect "by its old id too" "$(printf 'a\nb\nc\ne.txt')" "$(articles --actor country/russia)"
expect "in a query too" "$(printf 'a\nb\nc\ne.txt')" "$(articles 'جهة:country/russia')"
expect "what is not there to remove exits 1" 1 "$(code bahith actors remove 'اسم لا وجود له')"
expect "what cannot be removed exits 2" 2 "$(code bahith actors remove org/rivers)"
cp "$db/actors.tsv" before.tsv
out=$(bahith actors remove 'اسم لا وجود له' org/rivers المدينة فرنسا 2>&1); expect "beside others that can 3" 3 $?
expect_in "the others go" "removed: فرنسا" "$out"
expect_in "the refused are named" "org/rivers" "$out"
cp before.tsv "$db/actors.tsv"
bahith actors list --own --format tsv >mine.tsv
expect "the export is the file" "$(cat "$db/actors.tsv")" "$(cat mine.tsv)"
expect_in "list --own in JSON" '{"edit":"merge","id":"country/russia","into":"org/rivers"}' "$(bahith actors list --own --format json)"
bahith rebuild >/dev/null 2>&1
expect "rebuild keeps them" "$(printf 'a\nb\nc\ne.txt')" "$(articles --actor روسيا)"
expect "they can be brought back" 0 "$(code bahith actors restore اليابان country/russia)"
bahith actors retag >/dev/null
expect "and are" b "$(articles --actor اليابان)"

expect_in "nobody by that name is said" 'mentions an actor by the name "زعفران"' "$(bahith actors زعفران 2>&1)"

printf 'no tab here\nهيئة الجسور\torganization\tBAD ID\n\xff\xfe\tperson\nهيئة السدود\torganization\nalias\torg/none\tاسم\n' >bad.tsv
out=$(bahith actors add bad.tsv 2>&1); expect "bad lines exit 3" 3 $?
expect_in "file, line and reason" 'bad.tsv:1: no tab in "no tab here"' "$out"
expect_in "of each" 'bad.tsv:2: "BAD ID" is no id' "$out"
expect_in "whatever it is" 'bad.tsv:3: found bytes that are no UTF-8' "$out"
expect "in the order of the lines" "1 2 3 5 " "$(grep -o 'bad.tsv:[0-9]*' <<<"$out" | cut -d: -f2 | tr '\n' ' ')"
expect_in "the rest is added" '1 lines of actors added' "$out"
cp bad.tsv "$db/actors.tsv"
out=$(bahith actors list --own 2>&1); expect "a malformed file exits 3" 3 $?
expect_in "and is named too" 'actors.tsv:2: "BAD ID" is no id' "$out"
expect_in "a search counts them" "lines that cannot be used: 4" "$(bahith search الصين 2>&1)"
rm "$db/actors.tsv"; bahith actors retag >/dev/null

expect "with: passages of both" '{"id":"country/russia","type":"country","name":"روسيا","count":1,"passages":1,"together":1}' \
    "$(bahith actors روسيا --with الصين --format json | grep -o '{"id":"country/russia".*}' | sed 's/\]}$//')"
expect_in "what --limit leaves out is counted" "3 more" "$(bahith actors --limit 1)"
expect_in "over time too" "3 more" "$(bahith actors --over-time --limit 1)"
expect_not_in "where nothing is left out that is not said" "more" "$(bahith actors --limit 0)"
expect "over time" $'id,type,name,time,count\r\ncountry/china,country,الصين,2024-03,1\r\ncountry/china,country,الصين,2024-05,1\r' \
    "$(bahith actors country/china --over-time --format csv)"
expect "a timeline" $'time,count\r\n2024-03,2\r\n2024-05,1\r' "$(bahith timeline '' --format csv)"
expect "by mentioned year" $'time,count\r\n2023,2\r' "$(bahith timeline --by mentioned --grain year --format csv)"
expect "within filters" $'time,count\r\n2024-03-01,1\r\n2024-05-02,1\r' "$(bahith timeline --actor الصين --grain day --format csv)"
expect_in "in JSON with what has no date" '"unplaced":2,"timeline":[{"time":"2024","count":3}]' "$(bahith timeline '' --grain year --format json)"
out=$(bahith timeline '' --grain year); expect_in "bars end at the time" '█ 2024' "$out"
expect_not_in "no escape codes into a pipe" $'\e' "$out"
expect "nothing found exits 1" 1 "$(code bahith timeline زعفرانستان)"
expect_in "facets of a category" '"category":[{"id":"سياسة","name":"سياسة","count":2},{"id":"مياه","name":"مياه","count":1}]' \
    "$(bahith facets '' --field category --format json)"
expect_in "facets of years spoken of" '"mentions":[{"id":"2023","name":"2023","count":2}]' "$(bahith facets '' --field mentions --format json)"
expect "completion in Arabic" روسيا "$(bahith complete-actor رُوس)"
expect "completion in Latin" Russia "$(bahith complete-actor russ)"
expect "no completion exits 1" 1 "$(code bahith complete-actor زعفران)"

# kill -9 in the middle of retag: the index is good, and the next run completes the work.
for i in $(seq 1 4000); do printf '{"id":"r%d","text":"أعلنت هيئة الأنهار العليا القرار رقم %d بشأن المياه والطاقة في البلاد."}\n' "$i" "$i"; done >many.jsonl
bahith add many.jsonl >/dev/null 2>&1
bahith actors add 'هيئة الأنهار العليا' --type organization --id org/rivers >/dev/null
for delay in 0.1 0.2 0.3; do
    "$BAHITH" actors retag --db "$db" >/dev/null 2>&1 &
    pid=$!; sleep "$delay"; kill -9 $pid 2>/dev/null; wait $pid 2>/dev/null
    expect "sound after kill at ${delay}s" 0 "$(code bahith check)"
done
expect "the rest is done" 0 "$(code bahith actors retag)"
expect "and all of it" 4003 "$(bahith search --actor org/rivers --limit 0 --format json | field total)"
expect_in "then nothing is left" " 0 changed" "$(bahith actors retag)"
finish
