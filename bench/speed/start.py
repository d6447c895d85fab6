# SPDX-License-Identifier: GPL-2.0-or-later
"""One `bahith search` from the shell: a whole process for a query, the files in the page cache."""
import process
import queries
from bench import quantile, say

NOTHING_FOUND = 1


def search(bahith, index, text):
    return process.run([bahith, "search", "--db", index, "--", text], fails=(NOTHING_FOUND,))


def measure(bahith, index, rounds):
    texts = [text for _, text, filtered in queries.read() if not filtered][::3]
    say(f"{len(texts)} queries, each in a process of its own, {rounds} times")
    spent = [search(bahith, index, text) for _ in range(1 + rounds) for text in texts][len(texts):]  # the first warms
    times = [one.wall * 1e3 for one in spent]
    return {"p50_ms": quantile(times, .5), "p95_ms": quantile(times, .95), "peak_mb": max(one.megabytes for one in spent)}
