# SPDX-License-Identifier: GPL-2.0-or-later
"""Searching in running processes, warm: each way of each program in turn, in a process of its own."""
import json

import process
from bench import medians, say


def search(way, index, work):
    spent = process.run(*way.command(index, work))
    said = json.loads(spent.output.splitlines()[-1])
    return {**{name: said[name] for name in ("p50_ms", "p95_ms", "p99_ms")}, "peak_mb": spent.megabytes}


def measure_each(programs, index_of, rounds, work):
    """{way: figures}, each program on the index that `index_of` its key names."""
    spent = {way.key: [] for program in programs for way in program.searches}
    for number in range(rounds):
        for program in programs:
            for way in program.searches:
                say(f"round {number + 1} of {rounds}: searching: {way.key}")
                spent[way.key].append(search(way, index_of(program.key), work))
    return {key: medians(figures) for key, figures in spent.items()}


def measure(bench):
    """The same on the indexes that were loaded."""
    return measure_each(bench.programs, bench.index, bench.rounds, bench.work)
