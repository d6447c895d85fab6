# SPDX-License-Identifier: GPL-2.0-or-later
"""What an article costs, and a search, as the collection grows. Articles come again with other ids where there are no more:
the vocabulary stays that of those there are."""
import os

import process
import search
import start
from bench import medians, megabytes_of, remove, say


def one_size(bench, ours, articles):
    texts = bench.texts(articles, "scaling.jsonl")
    index = bench.index("scaling")
    remove(index)
    os.sync()
    spent = process.run(*ours.load(texts.path, index), watch=True)
    shown = search.search(ours.searches[0], index, bench.work)
    figures = {
        "text_mb": texts.megabytes,
        "cpu_ms_per_article": spent.cpu * 1e3 / articles,
        "wall_ms_per_article": spent.wall * 1e3 / articles,
        "load_peak_mb": spent.megabytes,
        "index_over_text": megabytes_of(index) / texts.megabytes,
        "p50_ms": shown["p50_ms"],
        "p95_ms": shown["p95_ms"],
        "running_peak_mb": shown["peak_mb"],
        "search_peak_mb": start.measure(bench.build.bahith, index, rounds=1)["peak_mb"],
    }
    remove(index)
    remove(texts.path)
    return figures


def measure(bench):
    """{articles: figures}. Of five rounds three: the largest takes minutes."""
    ours = bench.programs[0]
    rounds = {articles: [] for articles in bench.sizes}
    for number in range((bench.rounds + 1) // 2):
        for articles in bench.sizes:
            say(f"round {number + 1} of {(bench.rounds + 1) // 2}: {articles} articles")
            rounds[articles].append(one_size(bench, ours, articles))
    return {str(articles): medians(figures) for articles, figures in rounds.items()}
