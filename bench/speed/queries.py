# SPDX-License-Identifier: GPL-2.0-or-later
"""The queries of bench/queries.tsv in the syntax of each program. Words and phrases are asked of all; filters by time and
actor of bahith alone, for nothing else has indexed them."""
import json
import os
import re

PATH = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "queries.tsv")
PARTS = re.compile(r'"([^"]*)"|(\S+)')  # a phrase or a word
LUCENE_SIGNS = re.compile(r'([-+!(){}\[\]^"~*?:\\/&|])')


def read():
    """[(id, text, whether it has filters)]"""
    out = []
    with open(PATH, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("{"):
                query = json.loads(line)
                out.append((query["id"], query["text"], True))
            else:
                out.append((*line.rstrip("\n").split("\t", 1), False))
    return out


def as_is(text):
    return text


def lucene(text):
    """The signs that mean something to its parser as letters, but for the quotes of phrases."""
    def escaped(words):
        return LUCENE_SIGNS.sub(r"\\\1", words)

    def part(found):
        phrase, word = found.groups()
        return escaped(word) if word else f'"{escaped(phrase)}"'
    return PARTS.sub(part, text)


def fts5(text):
    """Any of the words and phrases; without OR it would ask for all."""
    return " OR ".join(f'"{phrase or word}"' for phrase, word in PARTS.findall(text))


def write(path, syntax):
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(f"{name}\t{syntax(text)}\n" for name, text, _ in read())
    return path
