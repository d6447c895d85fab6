# SPDX-License-Identifier: GPL-2.0-or-later
"""What was promised of speed, size and memory, and whether a run's figures keep it."""
from typing import Callable, NamedTuple


class Target(NamedTuple):
    name: str
    sign: str
    asked: float
    reached: Callable  # of the figures; KeyError where they lack what it is about
    unit: str = ""


def _grown(figures, what):
    sizes = figures["scaling"]
    smallest, largest = (sizes[key] for key in (min(sizes, key=int), max(sizes, key=int)))
    return (largest[what] / smallest[what] - 1) * 100


def _largest(figures, what):
    return max(figures["scaling"].items(), key=lambda size: int(size[0]))[1][what]


def _over(part, what, ours, theirs):
    return lambda figures: figures[part][ours][what] / figures[part][theirs][what]


TARGETS = (
    Target("loading, MB/s over Lucene's with two threads", "≥", 1.0, _over("load", "mb_per_s", "bahith", "lucene-2")),
    Target("index over text", "≤", 1.6, lambda figures: figures["load"]["bahith"]["index_over_text"]),
    Target("search with ten snippets, p95 over Lucene's", "≤", 1 / 3, _over("search", "p95_ms", "shown", "lucene-snippets")),
    Target("first stage alone, p50 over stock Xapian's", "≤", 1.5, _over("search", "p50_ms", "first-stage", "xapian")),
    Target("first stage alone, p95 over stock Xapian's", "≤", 1.5, _over("search", "p95_ms", "first-stage", "xapian")),
    Target("a search from the shell, median", "≤", 30, lambda figures: figures["start"]["p50_ms"], "ms"),
    Target("adding one article, median", "≤", 150, lambda figures: figures["add"]["p50_ms"], "ms"),
    Target("processor time of an article, growth", "≤", 15, lambda figures: _grown(figures, "cpu_ms_per_article"), "%"),
    Target("wall time of an article, growth", "≤", 15, lambda figures: _grown(figures, "wall_ms_per_article"), "%"),
    Target("memory of loading, at most", "≤", 1000, lambda figures: _largest(figures, "load_peak_mb"), "MB"),
    Target("memory of a search, at most", "≤", 100, lambda figures: _largest(figures, "search_peak_mb"), "MB"),
)


def kept(target, reached):
    return reached >= target.asked if target.sign == "≥" else reached <= target.asked


def judged(figures):
    """[(target, what was reached)] of those that the run has figures for."""
    out = []
    for target in TARGETS:
        try:
            out.append((target, target.reached(figures)))
        except KeyError:
            pass
    return out
