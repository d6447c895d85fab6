#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The five articles this project started from, where they lie beside it.
. "$(dirname "$0")/lib.sh"
[ -d "$shared/seeds" ] || skip "no seeds beside the project"
cp -r "$shared/seeds" "$work/seeds"; chmod -R u+w "$work/seeds"; cd "$work" || exit 1
expect_in "add" "5 added, 0 updated, 0 unchanged" "$("$BAHITH" add --db "$db" seeds 2>&1)"
expect_in "again" "0 added, 0 updated, 5 unchanged" "$("$BAHITH" add --db "$db" seeds 2>&1)"

hits() { "$BAHITH" search --db "$db" --format jsonl --limit 100 --unit passage "$@" 2>/dev/null; }
first() { # text of the first passage, in one line
    "$BAHITH" show --db "$db" "$(hits "$@" | head -1 | grep -o '"id":"[^"]*#p[^"]*"' | cut -d'"' -f4)" | tr -s ' \n' ' '
}
without() { hits "${@:2}" | grep -vc -- "$1"; } # hits that lack a string

expect_in "treaty: the first passage speaks of common defence" "المشترك" "$(first 'معاهدة الدفاع المشترك')"
expect "one name in two spellings" "$(articles 'بيونج يانج')" "$(articles 'بيونغ يانغ')"
expect_in "the typed spelling first" "بيونج يانج" "$(first 'بيونج يانج')"
expect "phrase: one article" 000_b6a8979aa1a477e8.txt "$(articles '"الشفاه والأسنان"')"
expect_in "phrase: the passage" "الشفاه والأسنان" "$(first '"الشفاه والأسنان"')"

[ "$(hits 'قوات' --actor 'كيم جونغ أون' --mentions 2024-10 | wc -l)" -gt 0 ] || fail "no passage of Kim in October 2024"
expect "every passage names the actor" 0 "$(without '"person/kim-jong-un"' 'قوات' --actor 'كيم جونغ أون' --mentions 2024-10)"
expect "an actor in another spelling is the same filter" "$(articles 'قوات' --actor 'كيم جونغ أون')" "$(articles 'قوات' --actor 'كيم جونج اون')"
expect "no passage mentions 1812" "" "$(articles 'قوات' --mentions 1812)"
[ "$(hits --from 2024-10 --to 2024-11 'الصين' | wc -l)" -gt 0 ] || fail "nothing published in these months"
expect "every passage is published in these months" 0 "$(without '"published":{"value":"2024-1[01]' --from 2024-10 --to 2024-11 'الصين')"

file=seeds/002_40e1ee48b13bb963.txt
printf '\nوأضيفت إلى المقال فقرة عن الزعفران الإيراني وتجارته.\n' >>$file
expect_in "one changed" "0 added, 1 updated, 4 unchanged" "$("$BAHITH" add --db "$db" seeds 2>&1)"
expect "the new paragraph" 002_40e1ee48b13bb963.txt "$(articles 'الزعفران')"
cp "$shared/$file" $file; "$BAHITH" add --db "$db" seeds >/dev/null 2>&1
expect "no stale passage" "" "$(articles 'الزعفران')"
"$BAHITH" remove --db "$db" 002_40e1ee48b13bb963.txt >/dev/null
facets=$("$BAHITH" facets --db "$db" --limit 0 --format json '')
for gone in person/john-kirby 2024-10; do expect_not_in "removed from facets" "\"$gone\"" "$facets"; done
finish
