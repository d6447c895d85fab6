# SPDX-License-Identifier: GPL-2.0-or-later
"""Adding one article at a time to a large index: a whole process each, durable when it ends."""
import os

import process
from bench import megabytes_of, quantile, remove, say


def measure(bench):
    index, single = bench.index("add"), os.path.join(bench.work, "single.jsonl")
    texts = bench.texts(bench.add_to, "add.jsonl")
    command = [bench.build.bahith, "add", "--db", index]
    say(f"an index of {bench.add_to} articles, then {bench.adds} added one by one")
    remove(index)
    process.run([*command, texts.path])
    before = megabytes_of(index)
    fresh = bench.texts(bench.adds, "fresh.jsonl", mark="fresh-")
    os.sync()
    times = []
    with open(fresh.path, "rb") as lines:
        for line in lines:
            with open(single, "wb") as file:
                file.write(line)
            times.append(process.run([*command, single]).wall * 1e3)
    figures = {
        "articles": bench.add_to,
        "adds": bench.adds,
        "p50_ms": quantile(times, .5),
        "p95_ms": quantile(times, .95),
        "index_mb": before,
        "grown_kb_per_article": (megabytes_of(index) - before) * 1e3 / bench.adds,
        "text_kb_per_article": fresh.megabytes * 1e3 / bench.adds,
    }
    for path in (index, texts.path, fresh.path, single):
        remove(path)
    return figures
