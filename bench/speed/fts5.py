# SPDX-License-Identifier: GPL-2.0-or-later
"""SQLite's FTS5, to measure against: fts5.py load TEXTS INDEX | search INDEX QUERIES | snippets INDEX QUERIES. Python's own
module reaches it, so that nothing more need be installed: the time is spent inside the library."""
import json
import sqlite3
import statistics
import sys
import time

PASSES = 5  # after one to warm up, as in bench/support.hpp
SNIPPET = "snippet(articles, 1, '<b>', '</b>', '…', 50)"


def opened(index):
    database = sqlite3.connect(index)
    database.execute("pragma cache_size = -65536")
    return database


def load(texts, index):
    database = opened(index)
    database.execute("create virtual table articles using fts5(id unindexed, body, tokenize = 'unicode61')")
    with open(texts, encoding="utf-8") as lines, database:
        articles = map(json.loads, lines)
        database.executemany("insert into articles values (?, ?)",
                             ((article["id"], f"{article.get('title') or ''}\n{article.get('text') or ''}")
                              for article in articles))
    database.close()


def search(index, queries, snippets):
    database = opened(index)
    shown = "id, " + SNIPPET if snippets else "id"
    ask = f"select {shown} from articles where articles match ? order by rank limit 10"
    with open(queries, encoding="utf-8") as lines:
        texts = [line.rstrip("\n").split("\t", 1)[1] for line in lines]
    times = [[] for _ in texts]
    for number in range(PASSES + 1):
        for text, of_query in zip(texts, times):
            before = time.perf_counter()
            database.execute(ask, (text,)).fetchall()
            if number:
                of_query.append((time.perf_counter() - before) * 1e3)
    medians = sorted(map(statistics.median, times))
    shares = {f"p{share}_ms": medians[round(share / 100 * (len(medians) - 1))] for share in (50, 95, 99)}
    print(json.dumps({"queries": len(medians), **shares}))


if __name__ == "__main__":
    if sys.argv[1] == "load":
        load(*sys.argv[2:])
    else:
        search(*sys.argv[2:], snippets=sys.argv[1] == "snippets")
