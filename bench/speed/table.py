# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's figures as one table for people."""
import targets

WIDTH = 44

LOADED = {"bahith": "bahith", "lucene-2": "Lucene, two threads", "lucene-1": "Lucene, one thread",
          "xapian": "stock Xapian", "fts5": "SQLite FTS5"}

# The ways of searching that are compared with each other; the first of a group is what the ratios are to.
SEARCHED = (
    ("with ten snippets", (("shown", "bahith, with total, as shown"), ("snippets", "bahith, without total"),
                           ("facets", "bahith, with total and facets"),
                           ("any-shown", "bahith, with total, any word"), ("lucene-snippets", "Lucene, UnifiedHighlighter"),
                           ("lucene-all-snippets", "Lucene, the same, all words"),
                           ("xapian-snippets", "stock Xapian, MSet::snippet"), ("fts5-snippets", "SQLite, snippet()"))),
    ("without snippets", (("ranking", "bahith"), ("any", "bahith, any word"), ("lucene", "Lucene"),
                          ("lucene-all", "Lucene, all words"), ("fts5", "SQLite FTS5"))),
    ("without snippets and second stage", (("first-stage", "bahith"), ("any-first-stage", "bahith, any word"),
                                           ("xapian", "stock Xapian"),
                                           ("xapian-all", "stock Xapian, all words"), ("xapian-compacted", "stock Xapian, compacted"))),
)


def number(value):
    """Three digits, as many as a reader compares."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def line(name, cells):
    columns = (f"{cell if isinstance(cell, str) else number(cell):>12s}" for cell in cells)
    return f"{name:{WIDTH}s}{''.join(columns)}".rstrip()


def picked(figures, *names):
    return tuple(figures[name] for name in names)


def load_rows(loaded):
    yield line("loading", ("MB/s", "MB/CPU s", "peak MB", "index/text", "bahith ×"))
    for key, name in LOADED.items():
        if key in loaded:
            cells = picked(loaded[key], "mb_per_s", "mb_per_cpu_s", "peak_mb", "index_over_text")
            yield line("  " + name, (*cells, loaded["bahith"]["mb_per_s"] / loaded[key]["mb_per_s"]))


def search_rows(searched):
    for title, ways in SEARCHED:
        there = [(name, searched[key]) for key, name in ways if key in searched]
        if not there:
            continue
        yield line("searching " + title, ("p50 ms", "p95 ms", "p99 ms", "peak MB", "p95 ÷ first"))
        for name, figures in there:
            yield line("  " + name, (*picked(figures, "p50_ms", "p95_ms", "p99_ms", "peak_mb"),
                                    figures["p95_ms"] / there[0][1]["p95_ms"]))


def start_rows(started):
    yield line("one search from the shell", ("p50 ms", "p95 ms", "", "peak MB"))
    yield line("  bahith", (started["p50_ms"], started["p95_ms"], "", started["peak_mb"]))


def add_rows(added):
    yield line(f"one article added to {added['articles']:,.0f}", ("p50 ms", "p95 ms", "grown by KB", "text KB"))
    yield line("  bahith", picked(added, "p50_ms", "p95_ms", "grown_kb_per_article", "text_kb_per_article"))


def scaling_rows(sizes):
    rows = (("text, MB", "text_mb"), ("processor ms an article", "cpu_ms_per_article"),
            ("wall ms an article", "wall_ms_per_article"), ("index over text", "index_over_text"),
            ("search with snippets, p50 ms", "p50_ms"), ("the same, p95 ms", "p95_ms"),
            ("peak MB of loading", "load_peak_mb"), ("peak MB of a search", "search_peak_mb"),
            ("peak MB of a running searcher", "running_peak_mb"))
    keys = sorted(sizes, key=int)
    yield line("bahith by number of articles", (*(f"{int(key):,}" for key in keys), "growth"))
    for name, what in rows:
        values = [sizes[key][what] for key in keys]
        growth = f"{(values[-1] / values[0] - 1) * 100:+.0f} %" if what != "text_mb" else ""
        yield line("  " + name, (*values, growth))


def target_rows(figures):
    yield line("asked and reached", ("asked", "reached"))
    for target, reached in targets.judged(figures):
        mark = "ok" if targets.kept(target, reached) else "MISSED"
        yield f"  {target.name:{WIDTH + 4}s}{target.sign} {number(target.asked)}{target.unit and ' ' + target.unit:4s}" \
              f"{number(reached):>8s}  {mark}"


PARTS = {"load": load_rows, "search": search_rows, "start": start_rows, "add": add_rows, "scaling": scaling_rows}


def rows(figures):
    """The lines of the table."""
    yield figures["said"]
    if "texts" in figures:
        yield f"{figures['texts']['articles']:,} articles, {figures['texts']['megabytes']:.1f} MB of text"
    for key, part in PARTS.items():
        if key in figures:
            yield ""
            yield from part(figures[key])
    yield ""
    yield from target_rows(figures)
    yield from (f"left out: {words}" for words in figures["left_out"])
