# SPDX-License-Identifier: GPL-2.0-or-later
"""Articles to measure on: a file of JSON lines of so many, and how much text that is."""
import gzip
import json
from typing import NamedTuple


class Texts(NamedTuple):
    path: str
    articles: int
    megabytes: float  # of titles and texts as UTF-8


def _lines(source):
    with (gzip.open if source.endswith(".gz") else open)(source, "rb") as lines:
        yield from (line for line in lines if line.strip())


def count(source):
    return sum(1 for _ in _lines(source))


def _evenly(source, there, wanted):
    """So many articles, drawn from the whole source, so that their length does not depend on how many: fewer than there
    are lie evenly spread, more are the same again."""
    while wanted >= there:
        yield from _lines(source)
        wanted -= there
    for i, line in enumerate(_lines(source) if wanted else ()):
        if (i + 1) * wanted // there > i * wanted // there:
            yield line


def write(source, there, wanted, path, mark=""):
    """`wanted` articles of the `there` in `source`, written to `path`. Each has an id of its own; with another `mark`
    it is another article."""
    size = 0
    with open(path, "w", encoding="utf-8") as out:
        for number, line in enumerate(_evenly(source, there, wanted)):
            article = json.loads(line)
            article["id"] = f"{mark}{number}"
            size += sum(len((article.get(part) or "").encode()) for part in ("title", "text"))
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    return Texts(path, wanted, size / 1e6)
