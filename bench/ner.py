# SPDX-License-Identifier: GPL-2.0-or-later
"""Actors found against names marked by hand, mention by mention.

The texts are lists of words with IOB2 tags (persons, organisations, places, and a rest that holds adjectives of states
in one collection and not in the other). Names in them bear no ids, so what is measured is whether what was found is a
name of that type with those borders. Twenty-five sentences that follow one another stand for an article.

A mention is
  right       the words marked, or these without titles, brackets and acronyms around them (see EXTRA); of a state also
              a part of a place («جنوب لبنان»); of a body also more or fewer words at its end, or a common noun before it
              («صحيفة لوموند الفرنسية»); of a person the first name with a second one
  not judged  what the marks do not speak of: a name inside a longer one («اتحاد … في ألمانيا», «قوات الاتحاد الأفريقي»:
              marks do not nest), an adjective of a state or a bloc that is not marked, a common noun with a name of which
              the name alone is marked («الجيش اللبناني»: only «اللبناني»), a name marked as of the
              rest (FIFA), a title that stands for a person
  false       everything else: another type, part of a person's name, or nothing marked there

Recall is of all names marked, and of those that the gazetteer lists in that spelling ("listed"): names, other
spellings, acronyms, capitals, in whatever folding and behind proclitics."""
import argparse
import collections
import csv
import json
import os
import re
import subprocess
import sys
import tempfile

import sets

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COLLECTIONS = ("cleananercorp/train", "aqmar/train", "aqmar/dev")
SENTENCES = 25
TYPES = ("person", "organization", "country", "place")
MARKED_AS = {"person": "PER", "organization": "ORG", "country": "LOC", "place": "LOC"}
SPELLED = {"MIS": "MISC", "PERS": "PER", "GPE": "LOC", "FAC": "LOC", "NORP": "MISC"}
# Words that one annotator takes into a name and the next one does not.
EXTRA = set("""السيد السيده الرييس رييس الوزراء الملك الامير الشيخ الدكتور د د. الاخ العقيد الجنرال اللواء العميد البابا
 الامبراطور السلطان الامام الحاج وزير الخارجيه السناتور السيناتور حركه حزب منظمه جماعه تنظيم حلف دوله جمهوريه مملكه
 مدينه العاصمه الابن الاب ( ) " « » ' - : ، . * اتحاد القاضي الانسه""".split())

FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ی": "ي", "ک": "ك",
                      "پ": "ب", "ڤ": "ف", "چ": "ج", "ژ": "ز", "گ": "ك", "-": " ", "‐": " "})
MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f]")


def fold(text):
    """Near enough to the program's folding to count names."""
    return " ".join(MARKS.sub("", text).translate(FOLD).casefold().split())


class Sentence:
    """Words, where each begins and ends in the text in bytes, and (type, first, past the last) of each name marked."""

    def __init__(self, rows):
        self.words = [word for word, _ in rows]
        self.text = " ".join(self.words)
        self.bounds = []
        at = 0
        for word in self.words:
            size = len(word.encode())
            self.bounds.append((at, at + size))
            at += size + 1
        self.names = []
        for i, (_, tag) in enumerate(rows):
            kind = SPELLED.get(tag[2:], tag[2:])
            if tag[:1] == "I" and self.names and self.names[-1][2] == i and self.names[-1][0] == kind:
                self.names[-1] = (kind, self.names[-1][1], i + 1)
            elif tag[:1] in "BI":
                self.names.append((kind, i, i + 1))

    def span(self, begin, end):
        """The words that bytes [begin, end) touch."""
        touched = [i for i, (first, last) in enumerate(self.bounds) if first < end and begin < last]
        return touched[0], touched[-1] + 1

    def said(self, first, last):
        return " ".join(self.words[first:last])


def read_marks(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            parts = line.split()
            if len(parts) == 2:
                rows.append(parts)
            elif rows:
                yield Sentence(rows)
                rows = []
    if rows:
        yield Sentence(rows)


def read_mentions(sentences):
    """For each sentence what `bahith read` finds in it."""
    found = [[] for _ in sentences]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "texts.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            for at in range(0, len(sentences), SENTENCES):
                lines = [sentence.text for sentence in sentences[at:at + SENTENCES]]
                print(json.dumps({"id": str(at), "text": "\n".join(lines)}, ensure_ascii=False), file=file)
        out = subprocess.run([sets.BAHITH, "read", "--format", "json", path], capture_output=True, check=True).stdout
    for line in out.decode().splitlines():
        article = json.loads(line)
        at = int(article["id"])
        places = {}
        for paragraph in article["paragraphs"]:
            while at < len(sentences) and sentences[at].text != paragraph["text"]:
                at += 1
            if at == len(sentences):
                sys.exit(f"bench: a paragraph that is no sentence: {paragraph['text']}")
            places[paragraph["n"]] = at
            at += 1
        for mention in article["actors"]:
            found[places[mention["paragraph"]]].append(mention)
    return found


def without_extra(words):
    folded = [fold(word) for word in words]
    keep = [bool(word) and word.lstrip("وفبلك") not in EXTRA and word not in EXTRA and any(map(str.isalnum, word))
            for word in folded]
    return [word for word, kept in zip(folded, keep) if kept]


def judge(sentence, mention):
    """(verdict, what is marked there)."""
    if mention["kind"] == "title-only":
        return "not judged", "-"
    first, last = sentence.span(mention["begin"], mention["end"])
    there = [name for name in sentence.names if name[1] < last and first < name[2]]
    if not there:
        unmarked = mention["kind"] == "nisba-adjective" or mention["id"].startswith("bloc/")
        return ("not judged" if unmarked else "false"), "-"
    kind, begin, end = max(there, key=lambda name: min(name[2], last) - max(name[1], first))
    marked = f"{kind} {sentence.said(begin, end)}"
    mine, theirs = sentence.words[first:last], sentence.words[begin:end]
    inside = begin <= first and last <= end and end - begin > last - first
    same = (begin, end) == (first, last) or without_extra(mine) == without_extra(theirs)
    if mention["kind"] == "nisba-adjective" or mention["id"].startswith("bloc/"):
        return ("false" if kind == "PER" and inside else "right" if same else "not judged"), marked
    wanted = MARKED_AS[mention["type"]]
    if kind == wanted:
        if same or mention["type"] in ("country", "place"):
            return "right", marked
        if mention["type"] == "organization":
            return ("right" if first <= begin else "not judged" if inside else "false"), marked
        # A person's second and third name may be left out, but not the first where there are more.
        covers = first <= begin and last >= end
        return ("right" if covers or begin == first and last - first > 1 else "false"), marked
    if same and {kind, wanted} == {"ORG", "LOC"}:
        return "right", marked
    name_alone = kind in ("MISC", "LOC") and first < begin and end == last
    passed = kind != "PER" and (inside or name_alone) or kind == "MISC" and same
    return ("not judged" if passed else "false"), marked


def listed_forms():
    """Folded forms of the gazetteer by type of actor, adjectives aside."""
    forms = collections.defaultdict(set)
    for table in ("countries", "organizations", "persons", "places"):
        with open(os.path.join(TOP, "analyzers/data", table + ".tsv"), encoding="utf-8") as lines:
            rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t",
                                  quoting=csv.QUOTE_NONE)
            for row in rows:
                for column in ("name", "aliases", "acronyms", "metonyms", "latin"):
                    for value in (row[column] or "").split("|"):
                        forms[row["type"]].add(fold(value.lstrip("?")))
    return forms


def listed_as(text, forms):
    """The types of which the gazetteer lists a name marked."""
    folded = fold(text)
    readings = {folded} | {folded[size:] for size in (1, 2) if all(c in "وفبلك" for c in folded[:size])}
    readings |= {"ا" + reading for reading in readings if reading.startswith("ل")}
    return {kind for kind, known in forms.items() if readings & known}


class Count:
    def __init__(self):
        self.verdicts = collections.Counter()
        self.marked = collections.Counter()  # (type, listed, found)
        self.false = collections.Counter()
        self.missed = collections.Counter()
        self.not_judged = collections.Counter()

    def add(self, sentence, mentions, forms):
        touched = collections.defaultdict(set)
        for mention in mentions:
            verdict, marked = judge(sentence, mention)
            self.verdicts[mention["type"], verdict] += 1
            row = mention["type"], f"{mention['text']} = {mention['id']}", marked
            if verdict == "false":
                self.false[row] += 1
            elif verdict == "not judged":
                self.not_judged[row] += 1
            else:
                for i in range(*sentence.span(mention["begin"], mention["end"])):
                    touched[i].add(mention["type"])
        for kind, first, last in sentence.names:
            if kind not in ("PER", "ORG", "LOC"):
                continue
            text = sentence.said(first, last)
            as_types = listed_as(text, forms)
            name = {"PER": "person", "ORG": "organization"}.get(kind) or (
                "country" if "country" in as_types else "place")
            found = any(touched[i] for i in range(first, last))
            self.marked[name, bool(as_types), found] += 1
            if not found:
                self.missed[name, "listed" if as_types else "", text] += 1


def ratio(part, whole):
    return f"{part / whole:.3f}" if whole else "  -  "


def report(count, rows, also_not_judged):
    print("type          precision  right  false  not judged | recall  of all | recall  of listed")
    for kind in TYPES:
        right, false, passed = (count.verdicts[kind, verdict] for verdict in ("right", "false", "not judged"))
        found = {listed: count.marked[kind, listed, True] for listed in (True, False)}
        marked = {listed: found[listed] + count.marked[kind, listed, False] for listed in (True, False)}
        print(f"{kind:13s}   {ratio(right, right + false)}    {right:5d}  {false:5d}  {passed:10d} |"
              f"  {ratio(sum(found.values()), sum(marked.values()))}   {sum(marked.values()):5d} |"
              f"  {ratio(found[True], marked[True])}   {marked[True]:5d}")
    lists = [("false", count.false), ("missed", count.missed)]
    for title, counter in lists + ([("not judged", count.not_judged)] if also_not_judged else []):
        print(f"\n{title}")
        for row, times in counter.most_common(rows):
            print(f"  {times:4d}  " + "  ".join(row))


def main():
    parser = argparse.ArgumentParser(prog="./dev bench ner", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=50, help="how many of the commonest false and missed are shown")
    parser.add_argument("--not-judged", action="store_true", help="show also what the marks do not speak of")
    parser.add_argument("collections", nargs="*", default=COLLECTIONS, help="under ../shared/ner (all)")
    options = parser.parse_args()
    forms = listed_forms()
    total = Count()
    for name in options.collections:
        path = os.path.join(sets.SHARED, "ner", name + ".conll")
        if not os.path.exists(path):
            print(f"bench: skipped: there is no {path}", file=sys.stderr)
            continue
        sentences = list(read_marks(path))
        for sentence, mentions in zip(sentences, read_mentions(sentences)):
            total.add(sentence, mentions, forms)
    report(total, options.rows, options.not_judged)


if __name__ == "__main__":
    main()
