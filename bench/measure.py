# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures of ranked lists, and whether two runs differ by more than chance."""
import math
import random

MEASURES = ("ndcg", "mrr", "recall")  # nDCG@10, MRR@10, R@100


def read_judgments(path):
    """{query: {document: grade}} of the queries with something to find."""
    judged = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            columns = line.split()
            if len(columns) >= 3:
                judged.setdefault(columns[0], {})[columns[-2]] = int(float(columns[-1]))
    return {query: grades for query, grades in judged.items() if any(grade > 0 for grade in grades.values())}


def read_run(path):
    """{query: [document, best first]} of a TREC run."""
    ranked = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            query, _, document, rank = line.split()[:4]
            ranked.setdefault(query, {}).setdefault(document, int(rank))
    return {query: sorted(ranks, key=ranks.get) for query, ranks in ranked.items()}


def score(ranked, grades):
    """The measures of one query, in the order of MEASURES. Gains are linear."""
    ideal = sorted((grade for grade in grades.values() if grade > 0), reverse=True)
    gain = sum(max(grades.get(document, 0), 0) / math.log2(i + 2) for i, document in enumerate(ranked[:10]))
    best = sum(grade / math.log2(i + 2) for i, grade in enumerate(ideal[:10]))
    first = next((i + 1 for i, document in enumerate(ranked[:10]) if grades.get(document, 0) > 0), 0)
    found = sum(1 for document in ranked[:100] if grades.get(document, 0) > 0)
    return gain / best, 1 / first if first else 0.0, found / len(ideal)


def score_run(judgments, run, only_judged=False):
    """{query: measures}. A query that found nothing counts 0. `only_judged`: what nobody has judged is passed over."""
    scores = {}
    for query, grades in judgments.items():
        ranked = run.get(query, [])
        if only_judged:
            ranked = [document for document in ranked if document in grades]
        scores[query] = score(ranked, grades)
    return scores


def mean(scores):
    return tuple(sum(column) / max(len(scores), 1) for column in zip(*scores.values())) or (0.0, 0.0, 0.0)


def chance(before, after, rounds=4000):
    """How likely so large a difference in mean nDCG is if the two runs were equal: signs of the queries' differences
    are flipped at random. One query's value counts once; queries in only one run are left out."""
    differences = [after[query][0] - before[query][0] for query in sorted(before.keys() & after.keys())]
    differences = [difference for difference in differences if abs(difference) > 0.0006]  # records hold three decimals
    if not differences:
        return 1.0
    observed = abs(sum(differences))
    generator = random.Random(1)
    as_large = 0
    for _ in range(rounds):
        bits = generator.getrandbits(len(differences))
        total = 0.0
        for difference in differences:
            total += difference if bits & 1 else -difference
            bits >>= 1
        as_large += abs(total) >= observed - 1e-9
    return (as_large + 1) / (rounds + 1)
