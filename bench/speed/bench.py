# SPDX-License-Identifier: GPL-2.0-or-later
"""What the parts of the measurement share."""
import os
import shutil
import statistics
import sys
from typing import NamedTuple

import texts


class Bench(NamedTuple):
    source: str  # articles as JSON lines
    there: int  # how many
    articles: int  # how many are loaded and searched
    rounds: int
    add_to: int  # articles of the index that single ones are added to
    adds: int
    sizes: tuple  # articles of the indexes that show how cost grows
    work: str  # folder for texts and indexes
    build: "programs.Build"
    programs: list

    def texts(self, articles, name, mark=""):
        """Articles in a file of that name; ends the bench where the disk has no room for them and their indexes."""
        room, wanted = shutil.disk_usage(self.work).free, self.megabytes(articles) * 1e6
        if room < wanted:
            raise SystemExit(f"bench: {self.work} has {room / 1e9:.1f} GB left, expected {wanted / 1e9:.1f} GB for "
                             f"{articles} articles and their indexes; TMPDIR says where else")
        return texts.write(self.source, self.there, articles, os.path.join(self.work, name), mark)

    def megabytes(self, articles):
        """Room for so many articles and what is made of them, at most."""
        packed = 4 if self.source.endswith(".gz") else 1
        return 10 * packed * os.path.getsize(self.source) / 1e6 * articles / self.there

    def index(self, key):
        return os.path.join(self.work, "index-" + key)


def say(words):
    print(f"bench: {words}", file=sys.stderr, flush=True)


def megabytes_of(path):
    """Of a file, or of all files in a folder."""
    if os.path.isfile(path):
        return os.path.getsize(path) / 1e6
    return sum(os.path.getsize(os.path.join(folder, file)) for folder, _, files in os.walk(path) for file in files) / 1e6


def remove(path):
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.remove(path)


def medians(rounds):
    """One dictionary of figures from several."""
    return {name: statistics.median(figures[name] for figures in rounds) for name in rounds[0]}


def quantile(values, share):
    return sorted(values)[round(share * (len(values) - 1))]
