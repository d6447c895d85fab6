# SPDX-License-Identifier: GPL-2.0-or-later
"""How fast bahith loads, searches, starts and grows, beside Lucene, stock Xapian and SQLite: all in one run, each
measurement in a process of its own, the programs in turn, medians of the rounds. MB is a million bytes of titles and
texts; wall times are of whole processes. "bahith ×": how many times as fast bahith is; "p95 ÷ first": over the first line of
its group. Without a part named, all are measured."""
import argparse
import os

import records

PARTS = {
    "load": "loading texts into a fresh index",
    "search": "searching in a running process (loads first)",
    "start": "one search from the shell (loads first)",
    "add": "adding single articles to a large index",
    "scaling": "cost as the collection grows; minutes, and 8 GB of disk for a while",
}
ON_AN_INDEX = {"search", "start"}
RECORD = os.path.join(records.FOLDER, "speed.json")


def options(arguments=None):
    parser = argparse.ArgumentParser(prog="./dev bench speed", description=__doc__)
    for part, words in PARTS.items():
        parser.add_argument("--" + part, dest="parts", action="append_const", const=part, help=words)
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="medians of N (5)")
    parser.add_argument("--articles", type=int, metavar="N", help="load and search N, drawn evenly, instead of all")
    parser.add_argument("--quick", action="store_true", help="3,000 articles, and small indexes to add to and to grow: "
                        "to see that it works; its figures are not those of the targets")
    parser.add_argument("--texts", metavar="FILE", help="articles as JSON lines, plain or .gz (the news beside the project)")
    parser.add_argument("--index", metavar="DIR", help="--search and --start of bahith alone, on an index that is there")
    parser.add_argument("--record", action="store_true",
                        help=f"keep the figures of the parts measured in bench/recorded/{os.path.basename(RECORD)}")
    chosen = parser.parse_args(arguments)
    chosen.parts = set(chosen.parts or (ON_AN_INDEX if chosen.index else PARTS))
    if chosen.index and chosen.parts - ON_AN_INDEX:
        parser.error("--index measures --search and --start alone")
    if chosen.record and (chosen.quick or chosen.articles):
        parser.error("--record keeps figures of all articles: not with --quick or --articles")
    if chosen.rounds < 1 or chosen.articles is not None and chosen.articles < 1:
        parser.error("--rounds and --articles are at least 1")
    return chosen
