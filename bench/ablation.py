# SPDX-License-Identifier: GPL-2.0-or-later
"""What each layer of the analyzer is worth: the figures with that layer left out. A table in Markdown."""
import argparse
import os
import re
import subprocess
import sys
import tempfile

import measure
import sets
import words

SWITCH = "BAHITH_ANALYZER_WITHOUT"
POOLS = ("pooled", "haqa", "clefqa-web")


def layers():
    """The names that the program knows: it says them when asked for one it does not know."""
    done = subprocess.run([sets.BAHITH, "info", "analyzer"], capture_output=True, text=True, check=False,
                          env={**os.environ, SWITCH: "none-of-these"})
    said = re.search(r"there are ([a-z, -]+)", done.stderr)
    if not said:
        raise SystemExit(f"bench: {sets.BAHITH} names no layers when {SWITCH} is set: {done.stderr.strip()}")
    return said.group(1).split(", ")


def figures(without, pools, work):
    """The cells of one row."""
    os.environ[SWITCH] = without
    cells = []
    for pool in pools:
        scores = sets.run_bahith(pool, work)
        cells.append(sum(measure.mean(part)[0] for part in scores.values()) / len(scores))
    return cells, words.spelling()


def main():
    parser = argparse.ArgumentParser(prog="./dev bench ablation", description=__doc__)
    parser.add_argument("layers", nargs="*", metavar="LAYER[,LAYER]", help="left out, a row each; each layer alone without any")
    chosen = parser.parse_args()
    pools = [pool for pool in POOLS if sets.there(pool)]
    if not pools:
        print(f"ablation: skipped, no collection at {sets.SHARED}")
        return
    print("| left out | " + " | ".join(f"{pool}, nDCG@10" for pool in pools) + " | spellings found | falsely found |")
    print("|---|" + "---|" * (len(pools) + 2))
    whole = None
    for without in ("", *(chosen.layers or layers())):
        with tempfile.TemporaryDirectory(prefix="bahith-bench-") as work:
            cells, spelling = figures(without, pools, work)
        whole = whole or cells
        shown = [f"{cell:.3f}" + (f" ({cell - base:+.3f})" if without else "") for cell, base in zip(cells, whole)]
        found = [f"{count} of {of}" for count, of in spelling] if spelling else ["–", "–"]
        print(f"| {without or 'nothing'} | " + " | ".join(shown + found) + " |")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
