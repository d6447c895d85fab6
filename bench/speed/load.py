# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading texts into a fresh index, by each program in turn."""
import os

import process
from bench import medians, megabytes_of, remove, say


def load(program, texts, index):
    """The figures of one program's loading."""
    remove(index)
    os.sync()  # what others wrote costs this one nothing
    spent = process.run(*program.load(texts.path, index), watch=True)
    return {
        "mb_per_s": texts.megabytes / spent.wall,
        "mb_per_cpu_s": texts.megabytes / spent.cpu,
        "peak_mb": spent.megabytes,
        "index_over_text": megabytes_of(index) / texts.megabytes,
    }


def measure(bench, texts):
    """{program: figures}. The last round's indexes stay."""
    rounds = {program.key: [] for program in bench.programs}
    for number in range(bench.rounds):
        for program in bench.programs:
            say(f"round {number + 1} of {bench.rounds}: {program.key} loads {texts.articles} articles")
            rounds[program.key].append(load(program, texts, bench.index(program.key)))
    return {key: medians(figures) for key, figures in rounds.items()}
