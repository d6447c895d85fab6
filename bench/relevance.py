# SPDX-License-Identifier: GPL-2.0-or-later
"""How well bahith ranks, on test collections beside the project: nDCG@10, MRR@10, R@100 by set, with the change since
the last recorded run and how likely chance alone makes such a change (p)."""
import argparse
import os
import sys
import tempfile

import measure
import records
import sets
import words

SMALL = ("seeds", "spelling", "conflation")
NAMES = ("seeds", "spelling", "conflation", *sets.POOLS)


def options():
    parser = argparse.ArgumentParser(prog="./dev bench relevance", description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"{', '.join(NAMES)}; all without any")
    parser.add_argument("--record", action="store_true", help="keep the figures, by query, in bench/recorded")
    parser.add_argument("--against", choices=["lucene"], help="ratios to Lucene's ArabicAnalyzer with BM25 on the same sets")
    parser.add_argument("--keep", metavar="DIR", help="keep indexes and runs there; an index made with the same analyzer "
                        "and schema is used again (delete it after a change of indexer/ or corpus/)")
    chosen = parser.parse_args()
    for name in chosen.sets:
        if name not in NAMES:
            parser.error(f"no set named {name}; there are {', '.join(NAMES)}")
    return chosen


def peer_scores(pool, work):
    """Lucene's scores by set: the recorded ones, else measured now and recorded. They do not change with bahith."""
    recorded = {name: records.read(name, "lucene") for name in sets.POOLS[pool]}
    if all(recorded.values()):
        return {name: scores for name, (_, scores) in recorded.items()}
    measured = sets.run_lucene(pool, work)
    for name, scores in (measured or {}).items():
        records.write(name, scores, "Lucene 8, ArabicAnalyzer, BM25", "lucene")
    return measured


def row(name, scores, peer, before):
    figures = measure.mean(scores)
    cells = [f"{name:18s} {len(scores):5d}", *(f"{figure:7.4f}" for figure in figures)]
    if before:
        change = figures[0] - measure.mean(before)[0]
        cells.append(f"{change:+8.4f}  p {measure.chance(before, scores):5.3f}")
    else:
        cells.append(f"{'-':>8s}  {'':7s}")
    if peer:
        cells.append(f"{measure.mean(peer)[0]:7.4f} {figures[0] / measure.mean(peer)[0]:7.3f}")
    return " ".join(cells)


def macro(scores):
    return sum(measure.mean(part)[0] for part in scores.values()) / len(scores)


def macro_row(pool, scores, peers, before):
    cells = [f"{pool + ', mean':18s} {'':5s} {macro(scores):7.4f} {'':7s} {'':7s}"]
    cells.append(f"{macro(scores) - macro(before):+8.4f}  {'':7s}" if all(before.values()) else f"{'-':>8s}  {'':7s}")
    if peers:
        cells.append(f"{macro(peers):7.4f} {macro(scores) / macro(peers):7.3f}")
    return " ".join(cells)


def measure_pool(pool, work, chosen):
    if not sets.there(pool):
        print(f"{pool}: skipped, no collection at {sets.SHARED}", flush=True)
        return
    scores = sets.run_bahith(pool, work)
    peers = peer_scores(pool, work) if chosen.against else None
    if chosen.against and not peers:
        print(f"{pool}: no Lucene to compare with (default-jdk-headless liblucene8-java libicu4j-java)")
    before = {name: (records.read(name) or ("", None))[1] for name in scores}
    for name in scores:
        print(row(name, scores[name], peers and peers[name], before[name]), flush=True)
    if len(scores) > 1:
        print(macro_row(pool, scores, peers, before), flush=True)
    if chosen.record:
        for name in scores:
            records.write(name, scores[name], records.today())


def measure_words(name, work):
    if name == "seeds":
        figure = words.seeds(work)
        print(f"{'seeds':18s} {'':5s} {figure:7.4f}" if figure is not None else "seeds: skipped, no gold beside the project")
    elif name == "spelling":
        counts = words.spelling()
        print("spelling           wanted found {}/{}, unwanted found {}/{}".format(*counts[0], *counts[1]) if counts
              else "spelling: skipped, no cases beside the project")
    else:
        counts = words.conflation()
        if counts is None:
            print("conflation: skipped, no tests/arabic/conflation.tsv")
            return
        right, of = (sum(column) for column in zip(*counts.values()))
        print(f"conflation         {right}/{of} right")
        for (phenomenon, wanted), (good, number) in counts.items():
            print(f"    {good:4d}/{number:<4d} {'together' if wanted else 'apart':9s} {phenomenon}")
    sys.stdout.flush()


def main():
    chosen = options()
    recorded = records.read("arcd")
    print(f"last recorded run: {recorded[0] if recorded else 'none'}")
    print(f"{'set':18s} {'n':>5s} {'nDCG@10':>7s} {'MRR@10':>7s} {'R@100':>7s} {'change':>8s}  {'chance':7s}"
          + (f" {'Lucene':>7s} {'ratio':>7s}" if chosen.against else ""), flush=True)
    with tempfile.TemporaryDirectory(prefix="bahith-bench-") as scratch:
        work = os.path.abspath(chosen.keep) if chosen.keep else scratch
        os.makedirs(work, exist_ok=True)
        for name in chosen.sets or NAMES:
            if name in SMALL:
                measure_words(name, work)
            else:
                measure_pool(name, work, chosen)


if __name__ == "__main__":
    main()
