# SPDX-License-Identifier: GPL-2.0-or-later
# Shared by the end-to-end scripts: a scratch folder, and checks that say what they wanted.
set -uo pipefail
export LC_ALL=C.UTF-8 NO_COLOR=1
unset BAHITH_DB XDG_DATA_HOME 2>/dev/null || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
db=$work/db
shared=$BAHITH_SOURCE/../shared
failures=0

fail() { echo "FAILED: $1"; failures=$((failures + 1)); }
finish() { [ $failures -eq 0 ] && echo "all checks hold"; exit $((failures > 0)); }
skip() { echo "skipped: $1"; exit 77; }

# expect WHAT WANTED GOT
expect() { [ "$2" = "$3" ] || fail "$1: expected «$2», got «$3»"; }
# expect_in WHAT PART WHOLE
expect_in() { case "$3" in *"$2"*) ;; *) fail "$1: expected «$2» in «$3»" ;; esac; }
expect_not_in() { case "$3" in *"$2"*) fail "$1: did not expect «$2» in «$3»" ;; esac; }
# exit code of a command, its output dropped
code() { "$@" >/dev/null 2>&1; echo $?; }
# articles that a query finds, sorted
articles() { "$BAHITH" search --db "$db" --limit 1000 --format trec "$@" 2>/dev/null | awk '{print $3}' | sed 's/#.*//' | sort -u; }
