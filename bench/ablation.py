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
# Sets by index. The others say the same and take three minutes a row.
COLUMNS = {"pooled": ("arcd", "xquad-ar"), "haqa": ("haqa",), "clefqa-web": ("clefqa-web",)}


def layers():
    """The names that the program knows: it says them when asked for one it does not know."""
    done = subprocess.run([sets.BAHITH, "info", "analyzer"], capture_output=True, text=True, check=False,
                          env={**os.environ, SWITCH: "none-of-these"})
    said = re.search(r"there are ([a-z, -]+)", done.stderr)
    if not said:
        raise SystemExit(f"bench: {sets.BAHITH} names no layers when {SWITCH} is set: {done.stderr.strip()}")
    return said.group(1).split(", ")


def rows(known):
    """(title, what is left out): nothing, each layer, and all of them."""
    without_lists = [layer for layer in known if layer != "snowball"]
    return [("nothing", ""), *((layer, layer) for layer in known),
            ("all but Snowball", ",".join(without_lists)), ("all: folding alone", ",".join(known))]


def figures(without, pools, work):
    """nDCG@10 by set, and the cases of spelling."""
    os.environ[SWITCH] = without
    cells = {}
    for pool in pools:
        db = sets.make_index(pool, work)
        for name in COLUMNS[pool]:
            cells[name] = measure.mean(sets.run_set(name, db, work))[0]
    return cells, words.spelling()


def main():
    parser = argparse.ArgumentParser(prog="./dev bench ablation", description=__doc__)
    parser.add_argument("layers", nargs="*", metavar="LAYER[,LAYER]", help="left out, a row each; without any, every row")
    chosen = parser.parse_args()
    pools = [pool for pool in COLUMNS if sets.there(pool)]
    if not pools:
        print(f"ablation: skipped, no collection at {sets.SHARED}")
        return
    names = [name for pool in pools for name in COLUMNS[pool]]
    print("| left out | " + " | ".join(names) + " | spellings found | falsely found |")
    print("|---|" + "---|" * (len(names) + 2))
    for title, without in [(name, name) for name in chosen.layers] or rows(layers()):
        with tempfile.TemporaryDirectory(prefix="bahith-bench-") as work:
            cells, spelling = figures(without, pools, work)
        shown = [f"{cells[name]:.3f}" for name in names]
        found = [f"{count} of {of}" for count, of in spelling] if spelling else ["–", "–"]
        print(f"| {title} | " + " | ".join(shown + found) + " |")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
