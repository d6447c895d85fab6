# SPDX-License-Identifier: GPL-2.0-or-later
"""The test collections beside the project: which there are, their index, their runs."""
import gzip
import hashlib
import os
import shutil
import subprocess

import measure

SHARED = os.environ.get("BAHITH_SHARED", "../shared")
BAHITH = os.environ.get("BAHITH", "build/bahith")

# Each index and the sets whose queries are asked of it.
POOLS = {
    "pooled": ("arcd", "xquad-ar", "aqad"),
    "haqa": ("haqa",),
    "clefqa-web": ("clefqa-web",),
    "tydi-arwiki2017": ("tydi-arwiki2017",),
    "news": ("news",),
}


def paths(name):
    """Texts, queries and judgments of a set."""
    if name == "news":
        folder = os.path.join(SHARED, "news")
        return tuple(os.path.join(folder, file) for file in ("news.jsonl.gz", "policy-queries.tsv", "policy-qrels.tsv"))
    folder = os.path.join(SHARED, "retrieval", name)
    return tuple(os.path.join(folder, file) for file in ("corpus.jsonl.gz", "queries.tsv", "qrels.tsv"))


def there(pool):
    return all(os.path.exists(path) for name in POOLS[pool] for path in paths(name))


def judge(name, run):
    """Scores of a run by query. Few news articles were judged, so what was not is passed over."""
    return measure.score_run(measure.read_judgments(paths(name)[2]), measure.read_run(run), only_judged=name == "news")


def unpack(pool, work):
    """The texts of a pool as files of JSON lines."""
    files = []
    for name in POOLS[pool]:
        files.append(os.path.join(work, name + ".jsonl"))
        with gzip.open(paths(name)[0], "rb") as packed, open(files[-1], "wb") as plain:
            shutil.copyfileobj(packed, plain, 1 << 20)
    return files


def program_output(*arguments):
    done = subprocess.run([BAHITH, *arguments], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):  # 1: nothing found
        raise SystemExit(f"bench: {BAHITH} {' '.join(arguments)} failed: {done.stderr.strip()}")
    return done.stdout


def index_key():
    """Names what an index depends on, as far as the program says it."""
    said = program_output("info", "analyzer") + program_output("info", "fields")
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def make_index(pool, work):
    """The index of a pool; one that `work` has from an analyzer and schema like these is taken as it is."""
    db = os.path.join(work, "index-" + index_key(), pool)
    if not os.path.exists(db + ".done"):
        shutil.rmtree(db, ignore_errors=True)
        files = unpack(pool, work)
        program_output("add", "--db", db, *files)
        for file in files:
            os.remove(file)
        open(db + ".done", "w").close()
    return db


def run_set(name, db, work):
    """Scores by query of a set on the index of its pool. The run stays in `work`."""
    run = os.path.join(work, name + ".run")
    depth = "1000" if name == "news" else "100"
    out = program_output("search", "--db", db, "--batch", paths(name)[1], "--format", "trec", "--unit", "article",
                         "--limit", depth)
    with open(run, "w", encoding="utf-8") as file:
        file.write(out)
    return judge(name, run)


def run_bahith(pool, work):
    """{set: scores by query}."""
    db = make_index(pool, work)
    return {name: run_set(name, db, work) for name in POOLS[pool]}


def run_lucene(pool, work):
    """The same with Lucene's ArabicAnalyzer, or nothing where Java or Lucene is missing."""
    peer = os.path.join(SHARED, "peers", "lucene", "run.sh")
    if not os.path.exists(peer) or not shutil.which("java"):
        return None
    files = unpack(pool, work)
    together = os.path.join(work, pool + ".together.jsonl")
    with open(together, "wb") as out:
        for file in files:
            with open(file, "rb") as part:
                shutil.copyfileobj(part, out, 1 << 20)
            os.remove(file)
    db = os.path.join(work, "lucene-" + pool)
    scores = {}
    commands = [["index", together, db]]
    for name in POOLS[pool]:
        depth = "1000" if name == "news" else "100"
        commands.append(["search", db, paths(name)[1], os.path.join(work, name + ".lucene.run"), depth])
    for command in commands:
        done = subprocess.run([peer, *command], capture_output=True, text=True, check=False,
                              env={**os.environ, "PASSES": "1", "WARM": "0"})
        if done.returncode != 0:
            return None
    for name in POOLS[pool]:
        scores[name] = judge(name, os.path.join(work, name + ".lucene.run"))
    shutil.rmtree(db)
    os.remove(together)
    return scores
