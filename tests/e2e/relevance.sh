#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Ranking as a golden file: a change of analysis or ranking shows as a change of these figures. To accept it:
# tests/e2e/relevance.sh --update
. "$(dirname "$0")/lib.sh"
here=$BAHITH_SOURCE/tests/relevance
"$BAHITH" add --db "$db" "$BAHITH_SOURCE/corpus/articles" >/dev/null 2>&1
"$BAHITH" search --db "$db" --batch "$here/queries.tsv" --format trec --limit 100 >"$work/run" || fail "batch run"
awk -f "$here/score.awk" "$here/qrels.trec" "$work/run" >"$work/figures"
if [ "${1:-}" = --update ]; then cp "$work/figures" "$here/golden.txt"; cat "$here/golden.txt"; exit 0; fi
diff -u "$here/golden.txt" "$work/figures" || fail "figures differ from tests/relevance/golden.txt"
finish
