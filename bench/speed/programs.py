# SPDX-License-Identifier: GPL-2.0-or-later
"""The programs measured: how each loads texts, and the ways that each is searched."""
import os
import shutil
import sys
from typing import Callable, NamedTuple

import process
import queries
from bench import remove

HERE = os.path.dirname(os.path.abspath(__file__))


class Command(NamedTuple):
    words: list
    settings: dict = {}


class Search(NamedTuple):
    key: str
    command: Callable  # of the index and the scratch folder


class Program(NamedTuple):
    key: str
    load: Callable  # of texts and index
    searches: list


class Build(NamedTuple):
    """Where the programs are."""
    bahith: str
    folder: str
    shared: str


def bahith(build):
    program = os.path.join(build.folder, "bench_search")
    rows = ("shown", "snippets", "facets", "any-shown", "ranking", "any", "first-stage", "any-first-stage")

    def search(row):
        return Search(row, lambda index, work: Command([program, index, queries.PATH, row]))
    return Program("bahith", lambda texts, index: Command([build.bahith, "add", "--db", index, texts]),
                   [search(row) for row in rows])


def stock_xapian(build):
    program = os.path.join(build.folder, "bench_stock_xapian")

    def search(what):
        return lambda index, work: Command(
            [program, what, index, queries.write(os.path.join(work, "as-is.tsv"), queries.as_is)])

    def compacted(index, work):
        smaller = index + "-compacted"
        remove(smaller)
        process.run([program, "compact", index, smaller])
        return search("search")(smaller, work)
    return Program("xapian", lambda texts, index: Command([program, "load", texts, index]), [
        Search("xapian-snippets", search("snippets")),
        Search("xapian", search("search")),
        Search("xapian-all", search("all-words")),
        Search("xapian-compacted", compacted),
    ])


def fts5():
    program = [sys.executable, os.path.join(HERE, "fts5.py")]

    def search(what):
        return lambda index, work: Command(
            [*program, what, index, queries.write(os.path.join(work, "fts5.tsv"), queries.fts5)])
    return Program("fts5", lambda texts, index: Command([*program, "load", texts, index]), [
        Search("fts5-snippets", search("snippets")),
        Search("fts5", search("search")),
    ])


def lucene(build, work):
    """Lucene with one thread and with two, or nothing where it is missing."""
    peer = os.path.join(build.shared, "peers", "lucene", "run.sh")
    compiled = {"PEER_BUILD": os.path.join(work, "peers")}
    warm = {"WARM": "5", "PASSES": "5", "RAW": "1"}  # its compiler needs some passes

    if not os.path.exists(peer) or not shutil.which("javac"):
        return None
    process.run([peer, "analyze"], compiled, fails=range(256))
    if not os.path.exists(os.path.join(compiled["PEER_BUILD"], "lucene", "LucenePeer.class")):
        return None

    def load(threads):
        return lambda texts, index: Command([peer, "index", texts, index], {**compiled, "THREADS": threads})

    def search(key, **settings):
        def command(index, folder):
            asked = queries.write(os.path.join(folder, "lucene.tsv"), queries.lucene)
            return Command([peer, "search", index, asked, os.devnull, "10"], {**compiled, **warm, **settings})
        return Search(key, command)
    return [Program("lucene-2", load("2"), [
        search("lucene-snippets", SNIPPET="1"),
        search("lucene-all-snippets", SNIPPET="1", OP="and"),
        search("lucene"),
        search("lucene-all", OP="and"),
    ]), Program("lucene-1", load("1"), [])]
