# SPDX-License-Identifier: GPL-2.0-or-later
"""Small sets of cases: the judged queries of the seeds, spellings that must meet, words that share a lemma or must not."""
import collections
import json
import os
import re
import subprocess
import sys

import sets

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def tool(name, *arguments):
    """What a measuring script beside the project prints, or nothing where it is missing."""
    script = os.path.join(sets.SHARED, "tools", name)
    if not os.path.exists(script):
        return ""
    return subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True, check=False).stdout


def seeds(work):
    """nDCG@10 of the development queries on the seeds' passages, or nothing."""
    gold = os.path.join(sets.SHARED, "gold")
    if not os.path.exists(os.path.join(gold, "batch.jsonl")):
        return None
    db = os.path.join(work, "index-" + sets.index_key(), "seeds")
    if not os.path.exists(db):
        sets.program_output("add", "--db", db, os.path.join(sets.SHARED, "seeds"))
    run = os.path.join(work, "seeds.run")
    with open(run, "w", encoding="utf-8") as file:
        file.write(sets.program_output("search", "--db", db, "--batch", os.path.join(gold, "batch.jsonl"),
                                       "--format", "trec", "--limit", "100"))
    found = re.search(r"nDCG@10 ([\d.]+)", tool("score_gold.py", "search", gold, run, "--split", "dev"))
    return float(found.group(1)) if found else None


def spelling():
    """((found, of), (falsely found, of)), or nothing."""
    cases = os.path.join(sets.SHARED, "gold", "spelling.json")
    if not os.path.exists(cases):
        return None
    out = tool("score_spelling.py", sets.BAHITH, cases)
    counts = re.findall(r"^(?:un)?wanted found: (\d+)/(\d+)$", out, re.MULTILINE)
    return tuple((int(found), int(of)) for found, of in counts) if len(counts) == 2 else None


def lemmas(words):
    """{word: its forms as the analyzer indexes them, word by word}. One call of the program for many words."""
    forms = {}
    words = sorted(words)
    for at in range(0, len(words), 2000):  # an argument has its limit of length
        text = "\n".join(words[at:at + 2000])
        tokens = json.loads(sets.program_output("analyze", "--format", "json", "--", text))["tokens"]
        starts = []
        position = 0
        for word in text.split("\n"):
            starts.append((position, position + len(word.encode()), word))
            position += len(word.encode()) + 1
        token = 0
        for begin, end, word in starts:
            own = []
            while token < len(tokens) and tokens[token]["begin"] < end:
                own.append(tokens[token]["terms"][-1])
                token += 1
            forms[word] = own
    return forms


def conflation():
    """{(phenomenon, whether a lemma is wanted in common): [right, of]} of tests/arabic/conflation.tsv, or nothing."""
    path = os.path.join(TOP, "tests/arabic/conflation.tsv")
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t")[:4] for line in lines if line.strip() and not line.startswith("#")]
    forms = lemmas({word for row in rows for word in row[2:4]})
    counts = collections.OrderedDict()
    for phenomenon, wanted, one, other in rows:
        count = counts.setdefault((phenomenon, wanted == "1"), [0, 0])
        count[0] += (forms[one] == forms[other]) == (wanted == "1")
        count[1] += 1
    return counts
