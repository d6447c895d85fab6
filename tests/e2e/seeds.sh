#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The five articles this project started from, where they lie beside it.
. "$(dirname "$0")/lib.sh"
[ -d "$shared/seeds" ] || skip "no seeds beside the project"
out=$("$BAHITH" add --db "$db" "$shared/seeds" 2>&1); expect_in "add" "5 added, 0 updated, 0 unchanged" "$out"
expect_in "again" "0 added, 0 updated, 5 unchanged" "$("$BAHITH" add --db "$db" "$shared/seeds" 2>&1)"
expect_in "treaty" "#p" "$("$BAHITH" search --db "$db" --format trec 'معاهدة الدفاع المشترك')"
expect "one name in two spellings" "$(articles 'بيونج يانج')" "$(articles 'بيونغ يانغ')"
expect "phrase" 000_b6a8979aa1a477e8.txt "$(articles '"الشفاه والأسنان"')"
both=$("$BAHITH" search --db "$db" --format json 'قوات' --actor 'كيم جونغ أون' --mentions 2024-10)
expect_in "actor and mentioned month" 'person/kim-jong-un' "$both"
expect_in "publication filter" "#p" "$("$BAHITH" search --db "$db" --format trec --from 2024-10 --to 2024-11 'الصين')"
finish
