# SPDX-License-Identifier: GPL-2.0-or-later
"""What earlier runs scored, by query: bench/recorded/[PROGRAM/]SET.tsv.gz. Ids and figures, no texts."""
import datetime
import gzip
import os
import subprocess

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "recorded")


def path_of(name, program=""):
    return os.path.join(FOLDER, program, name + ".tsv.gz")


def today():
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    return f"{datetime.date.today().isoformat()} {commit.stdout.strip() or 'no commit'}"


def write(name, scores, said, program=""):
    """`said` is the first line: when, and of which commit."""
    os.makedirs(os.path.dirname(path_of(name, program)), exist_ok=True)
    lines = [f"# {said}"]
    lines += ["\t".join([query, *(f"{value:.3f}" for value in scores[query])]) for query in sorted(scores)]
    with open(path_of(name, program), "wb") as file:
        # Neither time nor name inside, so that equal figures make an equal file.
        with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
            packed.write(("\n".join(lines) + "\n").encode())


def read(name, program=""):
    """(what was said, scores by query), or nothing."""
    if not os.path.exists(path_of(name, program)):
        return None
    with gzip.open(path_of(name, program), "rt", encoding="utf-8") as lines:
        said = next(lines)[2:].strip()
        rows = (line.rstrip("\n").split("\t") for line in lines)
        return said, {row[0]: tuple(float(value) for value in row[1:]) for row in rows}
