# SPDX-License-Identifier: GPL-2.0-or-later
"""./dev bench speed: makes what the parts need, runs them, prints the table."""
import json
import os
import tempfile

import add
import load
import programs
import queries
import records
import scaling
import search
import start
import table
import texts
from bench import Bench, say
from options import PARTS, RECORD, options


def build():
    return programs.Build(os.environ.get("BAHITH", "build/bahith"), os.environ.get("BAHITH_BUILD", "build"),
                          os.environ.get("BAHITH_SHARED", "../shared"))


def prepare(chosen, work):
    """The bench, and what it leaves out."""
    built = build()
    source = chosen.texts or os.path.join(built.shared, "news", "news.jsonl.gz")
    if not os.path.exists(source):
        raise SystemExit(f"bench: no texts at {source}; --texts FILE names others")
    there = texts.count(source)
    lucene = programs.lucene(built, work)
    filtered = sum(filters for _, _, filters in queries.read())
    missing = [f"filters of {filtered} queries for all but bahith: the others have indexed neither dates nor actors"]
    if not lucene:
        missing.append("Lucene: its peer beside the project and default-jdk-headless liblucene8-java libicu4j-java are wanted")
    if chosen.quick or chosen.articles or chosen.texts:
        missing.append("the size that the targets are for: what was asked is shown to compare")
    measured = [programs.bahith(built), *(lucene or ()), programs.stock_xapian(built), programs.fts5()]
    small = (3000, 20, (1000, 3000, 6000)) if chosen.quick else (50_000, 100, (10_000, 50_000, 200_000))
    articles = min(there, chosen.articles or (3000 if chosen.quick else there))
    return Bench(source, there, articles, chosen.rounds, *small, work, built, measured), missing


def measured(bench, parts):
    """Each part with its figures, as they come."""
    if parts & {"load", "search", "start"}:
        loaded = bench.texts(bench.articles, "texts.jsonl")
        yield "texts", {"articles": loaded.articles, "megabytes": loaded.megabytes}
        if "load" in parts:
            yield "load", load.measure(bench, loaded)
        else:
            wanted = bench.programs if "search" in parts else bench.programs[:1]
            load.measure(bench._replace(rounds=1, programs=wanted), loaded)
    if "search" in parts:
        yield "search", search.measure(bench)
    if "start" in parts:
        yield "start", start.measure(bench.build.bahith, bench.index("bahith"), bench.rounds)
    if "add" in parts:
        yield "add", add.measure(bench)
    if "scaling" in parts:
        yield "scaling", scaling.measure(bench)


def measured_index(chosen, work):
    """The same of an index that is there."""
    built = build()
    if "search" in chosen.parts:
        yield "search", search.measure_each([programs.bahith(built)], lambda _: chosen.index, chosen.rounds, work)
    if "start" in chosen.parts:
        yield "start", start.measure(built.bahith, chosen.index, chosen.rounds)


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")
    return f"{os.cpu_count()} × {model}"


def record(figures):
    """Parts that were not measured keep what they had."""
    recorded = {}
    if os.path.exists(RECORD):
        with open(RECORD, encoding="utf-8") as file:
            recorded = json.load(file)
    rounded = json.loads(json.dumps(figures), parse_float=lambda digits: round(float(digits), 3))
    recorded.update({part: {"said": figures["said"], "figures": rounded[part]} for part in ("texts", *PARTS)
                     if part in figures})
    with open(RECORD, "w", encoding="utf-8") as file:
        json.dump(recorded, file, ensure_ascii=False, indent=1, sort_keys=True)
        file.write("\n")


def main():
    chosen = options()
    said = f"{records.today()}; {machine()}, load {os.getloadavg()[0]:.1f} before; medians of {chosen.rounds}"
    say(said)
    figures = {"said": said}
    with tempfile.TemporaryDirectory(prefix="bahith-bench-") as work:
        if chosen.index:
            parts, figures["left_out"] = measured_index(chosen, work), ["all but bahith"]
        else:
            bench, figures["left_out"] = prepare(chosen, work)
            parts = measured(bench, chosen.parts)
        try:
            for part, found in parts:
                figures[part] = found
        finally:  # what was measured before something failed has taken its time
            if chosen.record:
                record(figures)
            print("\n".join(table.rows(figures)))


if __name__ == "__main__":
    main()
