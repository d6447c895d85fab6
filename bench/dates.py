# SPDX-License-Identifier: GPL-2.0-or-later
"""What bahith read makes of dates, on texts beside the project: agreement with TIMEX3 annotations, with the day of
publication of news, with hand-made gold; or mentions in their context, to be looked at."""
import argparse
import collections
import datetime
import gzip
import json
import os
import random
import re
import subprocess
import sys
import tempfile

SHARED = os.environ.get("BAHITH_SHARED", "../shared")
BAHITH = os.environ.get("BAHITH", "build/bahith")
WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def read(records, work):
    """What the program understands of each record, in order."""
    path = os.path.join(work, "records.jsonl")
    with open(path, "w", encoding="utf-8") as out:
        for record in records:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    done = subprocess.Popen([BAHITH, "read", "--format", "json", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            text=True, encoding="utf-8")
    for line in done.stdout:
        yield json.loads(line)
    done.wait()


def folded(words):
    return re.sub("[إأآ]", "ا", words)


def share(part, whole):
    return f"{part:7d} of {whole:7d}  {100 * part / whole if whole else 0:6.2f} %"


# Agreement with TIMEX3

def annotated(path):
    """Text and (begin, end, type, value) of one annotated document."""
    with open(path, encoding="utf-8") as file:
        source = file.read().replace("\ufeff", "").replace("\r", "")
    source = re.search(r"<TimeML>(.*)</TimeML>", source, re.S).group(1)
    text, marks = "", []
    at = 0
    for mark in re.finditer(r"<TIMEX3([^>]*)>(.*?)</TIMEX3>", source, re.S):
        text += source[at:mark.start()]
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', mark.group(1)))
        marks.append((len(text), len(text) + len(mark.group(2)), attributes["type"], attributes["value"]))
        text += mark.group(2)
        at = mark.end()
    return text + source[at:], marks


def days(value):
    """First and last day of an ISO value, or of a TIMEX3 one where it has days; else nothing."""
    if re.fullmatch(r"\d{2,3}", value):
        return value + "0" * (4 - len(value)) + "-01-01", value + "9" * (4 - len(value)) + "-12-31"
    first, _, last = value.partition("/")
    last = last or first
    if not all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", end) for end in (first, last)):
        return None
    return first + "-01-01"[len(first) - 4:], last + {4: "-12-31", 7: "-31", 10: ""}[len(last)]


def place_of(mention, paragraphs):
    """Begin and end in characters of its paragraph; the program counts bytes."""
    begin = len(paragraphs[mention["paragraph"]].encode()[:mention["begin"]].decode())
    return begin, begin + len(mention["text"])


def texts_of(understood):
    return {paragraph["n"]: paragraph["text"] for paragraph in understood["paragraphs"]}


def placed(understood, text):
    """(begin, end, value, words) of the mentions, in characters of the text that was read."""
    starts, at = {}, 0
    paragraphs = texts_of(understood)
    for number, paragraph in paragraphs.items():
        found = text.find(paragraph, at)
        if found < 0:
            continue
        starts[number] = found
        at = found + len(paragraph)
    out = []
    for mention in understood["dates"]:
        base = starts.get(mention["paragraph"])
        if base is not None:
            begin, end = place_of(mention, paragraphs)
            out.append((base + begin, base + end, mention["value"], mention["text"]))
    return out


def missed_class(words, kind, value):
    if value.endswith("_REF"):
        return "missed: vague words («الآن», «مؤخرا»), which bahith leaves out"
    if re.search(r"-(WI|SU|SP|FA|H\d|Q\d)", value):
        return "missed: a season or half without its year"
    if re.search("ال[أا]مس|غدا?$|اليوم", words):
        return "missed: «اليوم», «أمس» where they may mean our time, or a name"
    if re.fullmatch(r"\d{1,4}م?", words):
        return "missed: a bare number in a list or bibliography"
    if re.fullmatch(r"\S+", words):
        return "missed: one word, its date unsure (a month's name alone, a weekday)"
    return "missed: another form"


def different_class(words, value, hit):
    own = hit[2]
    a, b = days(value), days(own)
    if len(hit[3]) > len(words) + 3:
        return "different: part of a longer expression here («النصف الثاني من القرن العشرين»)"
    if words.endswith("11 سبتمبر") and own == "2001-09-11":
        return "different: the silver takes the year of the run, the article names another"
    if a and b and (a[0] <= b[0] and b[1] <= a[1] or b[0] <= a[0] and a[1] <= b[1]):
        return "different: a part («أوائل») against the whole"
    if any(folded(name) in folded(words) for name in WEEKDAYS):
        return "different: the silver's day is not the weekday that the text names"
    if a and b and a[0][4:] == b[0][4:]:
        return "different: another year"
    return "different: another day"


def timex(work, look):
    folder = os.path.join(SHARED, "timex")
    files = sorted(name for name in os.listdir(folder) if name.endswith(".tml")) if os.path.isdir(folder) else []
    if not files:
        return print(f"bench: skipped: there are no annotations in {folder}", file=sys.stderr)
    documents = [annotated(os.path.join(folder, name)) for name in files]
    # The annotations give no day of writing; their «اليوم» is this one.
    records = [{"id": name, "text": text, "date": "2015-12-24"} for name, (text, _) in zip(files, documents)]
    counts, classes, examples = collections.Counter(), collections.Counter(), collections.defaultdict(list)
    for understood, (text, marks) in zip(read(records, work), documents):
        own = placed(understood, text)
        taken = set()
        for begin, end, kind, value in marks:
            hits = [m for m in own if m[0] < end and begin < m[1]]
            taken.update(hits)
            if kind != "DATE":
                continue
            words = text[begin:end]
            counts["annotated"] += 1
            if hits and any(days(m[2]) == days(value) and days(value) for m in hits):
                counts["equal"] += 1
                continue
            name = different_class(words, value, hits[0]) if hits else missed_class(words, kind, value)
            classes[name] += 1
            examples[name].append(f"{text[max(0, begin - 30):begin]}[{words}]{text[end:end + 20]} = {value}"
                                  + (f", here {hits[0][3]} = {hits[0][2]}" if hits else ""))
        for mention in own:
            if mention in taken:
                continue
            counts["extra"] += 1
            examples["found here alone"].append(f"{text[max(0, mention[0] - 30):mention[0]]}[{mention[3]}] = {mention[2]}")
    print(f"TIMEX3 dates with the same days       {share(counts['equal'], counts['annotated'])}")
    vague = sum(n for name, n in classes.items() if "vague" in name)
    print(f"the same, without the vague ones      {share(counts['equal'], counts['annotated'] - vague)}")
    inside = sum(n for name, n in classes.items() if "a part" in name or "longer" in name)
    print(f"or one within the other               {share(counts['equal'] + inside, counts['annotated'] - vague)}")
    classes["found here alone"] = counts["extra"]
    for name, count in classes.most_common():
        print(f"  {count:4d}  {name}")
        for example in examples[name][:look]:
            print("          " + " ".join(example.split()))


# Agreement with the day of publication of news

def news_records(limit):
    path = os.path.join(SHARED, "news", "news.jsonl.gz")
    if not os.path.exists(path):
        print(f"bench: skipped: there is no {path}", file=sys.stderr)
        return []
    out = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if FULL_DAY.fullmatch(record.get("date") or ""):
                out.append({key: record[key] for key in ("id", "title", "text", "date")})
            if len(out) == limit:
                break
    return out


def day_of(value):
    return datetime.date.fromisoformat(value)


def by_weekday(words, published):
    """«أمس الأربعاء» says on which day it was written: the nearest to the record's."""
    shift = 0 if "اليوم" in words else -1 if "امس" in words else 1 if "غد" in words else None
    named = [i for i, name in enumerate(WEEKDAYS) if folded(name) in words]
    if shift is None or not named or "الاول" in words or "اول" in words or "بعد" in words:
        return None
    off = (named[0] - shift - published.weekday() + 3) % 7 - 3
    return published + datetime.timedelta(days=off)


def news_day(dated, undated):
    """(how the text says its own day, that day): a line of its own, «اليوم الخميس», else the nearest full date."""
    published = day_of(dated["published"]["value"])
    own = undated["published"]
    if own and FULL_DAY.fullmatch(own["value"]):
        return "a dateline", day_of(own["value"])
    for mention in dated["dates"]:
        words = folded(mention["text"])
        said = by_weekday(words, published) if mention["grain"] == "day" else None
        if said is None:
            continue
        if re.search(r"\d{4}", words) and "اليوم" in words and FULL_DAY.fullmatch(mention["value"]):
            said = day_of(mention["value"])
        return "«اليوم الخميس», «أمس الأربعاء»", said
    full = [day_of(m["value"]) for m in dated["dates"]
            if FULL_DAY.fullmatch(m["value"]) and not m["relative"] and re.search(r"\d{4}", m["text"])]
    if full:
        return "the nearest full date", min(full, key=lambda day: abs((day - published).days))
    return "nothing", None


def distance_class(said, published):
    days_off = (said - published).days
    if days_off == 0:
        return "the same day"
    if abs(days_off) == 1:
        return "a day before: the record has the day of the print" if days_off < 0 else "a day after"
    if abs(days_off) <= 7:
        return "within a week"
    if abs(days_off) <= 31:
        return "within a month"
    if (said.month, said.day) == (published.month, published.day):
        return "the same day of another year: a slip of the writer's"
    return "earlier: the text tells of it" if days_off < 0 else "later: the text announces it"


def news(work, limit, look):
    records = news_records(limit)
    if not records:
        return
    ways = collections.defaultdict(collections.Counter)
    examples = collections.defaultdict(list)
    bare = [{key: value for key, value in record.items() if key != "date"} for record in records]
    second = os.path.join(work, "undated")
    os.makedirs(second, exist_ok=True)
    for dated, undated in zip(read(records, work), read(bare, second)):
        way, said = news_day(dated, undated)
        if said is None:
            ways[way]["no day of its own in the text"] += 1
            continue
        published = day_of(dated["published"]["value"])
        name = distance_class(said, published)
        ways[way][name] += 1
        if name != "the same day" and len(examples[way, name]) < look:
            examples[way, name].append(f"{dated['id']}: {said}, record {published}")
    total = sum(sum(counts.values()) for counts in ways.values())
    found = total - sum(ways["nothing"].values())
    same = sum(counts["the same day"] for counts in ways.values())
    near = same + sum(n for counts in ways.values() for name, n in counts.items() if name.startswith("a day "))
    print(f"news with a day in the text           {share(found, total)}")
    print(f"of them the record's                  {share(same, found)}")
    print(f"or the day beside it                  {share(near, found)}")
    for way, counts in sorted(ways.items(), key=lambda item: -sum(item[1].values())):
        print(f"  {way}: {sum(counts.values())}")
        for name, count in counts.most_common():
            print(f"    {count:7d}  {name}")
            for example in examples[way, name]:
                print("             " + example)


# Gold, and a look

def gold(work):
    scorer = os.path.join(SHARED, "tools", "score_gold.py")
    seeds = os.path.join(SHARED, "seeds")
    if not os.path.exists(scorer) or not os.path.isdir(seeds):
        return print(f"bench: skipped: there is no {scorer}", file=sys.stderr)
    files = [os.path.join(seeds, name) for name in sorted(os.listdir(seeds))]
    out = os.path.join(work, "gold.jsonl")
    with open(out, "w", encoding="utf-8") as file:
        subprocess.run([BAHITH, "read", "--format", "json", *files], stdout=file, check=True)
    scored = subprocess.run([sys.executable, scorer, "read", os.path.join(SHARED, "gold"), out], capture_output=True,
                            text=True, check=True)
    for line in scored.stdout.splitlines():
        if line.startswith(("dates", "publication")):
            print("gold: " + line)


def look_at(work, count, limit):
    """Mentions drawn at random, each in its context."""
    drawn = random.Random(count)
    seen, kept = 0, []
    for understood in read(news_records(limit), work):
        paragraphs = texts_of(understood)
        for mention in understood["dates"]:
            seen += 1
            place = len(kept) if len(kept) < count else drawn.randrange(seen)
            if place >= count:
                continue
            text = paragraphs[mention["paragraph"]]
            begin, end = place_of(mention, paragraphs)
            shown = f"{text[max(0, begin - 50):begin]}[{text[begin:end]}]{text[end:end + 40]}"
            line = f"{understood['published']['value']}  {mention['value']:23s} {shown}"
            kept[place:place + 1] = [line]
    print("\n".join(kept))


def options():
    parser = argparse.ArgumentParser(prog="./dev bench dates", description=__doc__)
    parser.add_argument("what", nargs="*", choices=["timex", "news", "gold", []], help="all three without any")
    parser.add_argument("--limit", type=int, default=0, metavar="N", help="only the first N dated news articles")
    parser.add_argument("--examples", type=int, default=0, metavar="N", help="show N of each class of disagreement")
    parser.add_argument("--look", type=int, default=0, metavar="N", help="show N mentions of the news in context instead")
    return parser.parse_args()


def main():
    chosen = options()
    what = chosen.what or ["timex", "news", "gold"]
    with tempfile.TemporaryDirectory() as work:
        if chosen.look:
            return look_at(work, chosen.look, chosen.limit)
        if "timex" in what:
            timex(work, chosen.examples)
        if "news" in what:
            news(work, chosen.limit, chosen.examples)
        if "gold" in what:
            gold(work)
    return None


if __name__ == "__main__":
    main()
