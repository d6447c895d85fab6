# SPDX-License-Identifier: GPL-2.0-or-later
"""./dev bench speed without the hours: its options, queries, texts, processes and table. No time is asserted."""
import contextlib
import io
import json
import os
import sys
import tempfile
import unittest

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path[:0] = [os.path.join(SOURCE, "bench", "speed"), os.path.join(SOURCE, "bench")]
sys.dont_write_bytecode = True

import fts5  # noqa: E402
import options  # noqa: E402
import process  # noqa: E402
import queries  # noqa: E402
import table  # noqa: E402
import targets  # noqa: E402
import texts  # noqa: E402


class Options(unittest.TestCase):
    def test_all_parts_unless_some_are_named(self):
        self.assertEqual(options.options([]).parts, set(options.PARTS))
        self.assertEqual(options.options(["--scaling", "--add"]).parts, {"scaling", "add"})
        self.assertEqual(options.options(["--index", "there"]).parts, {"search", "start"})

    def test_what_cannot_be_measured_is_refused(self):
        for wrong in (["--rounds", "0"], ["--articles", "0"], ["--index", "there", "--load"], ["load"],
                      ["--quick", "--record"]):
            with self.subTest(wrong), contextlib.redirect_stderr(io.StringIO()), self.assertRaises(SystemExit):
                options.options(wrong)


class Queries(unittest.TestCase):
    def test_syntaxes(self):
        rows = (
            ("صندوق النقد", "صندوق النقد", '"صندوق" OR "النقد"', "words"),
            ('"سد النهضة" مصر', '"سد النهضة" مصر', '"سد النهضة" OR "مصر"', "a phrase and a word"),
            ("(رؤية) 2030/2035", r"\(رؤية\) 2030\/2035", '"(رؤية)" OR "2030/2035"', "signs that Lucene's parser reads"),
        )
        for text, lucene, fts, remark in rows:
            with self.subTest(remark):
                self.assertEqual(queries.as_is(text), text)
                self.assertEqual(queries.lucene(text), lucene)
                self.assertEqual(queries.fts5(text), fts)

    def test_the_collection_has_what_it_is_said_to_have(self):
        read = queries.read()
        lengths = {len(text.split()) for _, text, _ in read}
        self.assertEqual(len({name for name, _, _ in read}), 300)
        self.assertEqual(lengths, set(range(1, 9)))
        self.assertGreaterEqual(sum('"' in text for _, text, _ in read), 20)
        self.assertGreaterEqual(sum(filtered for _, _, filtered in read), 20)


class Measured(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.source, self.out = (os.path.join(folder.name, name) for name in ("source", "out"))
        with open(self.source, "w", encoding="utf-8") as file:
            for number in range(10):
                file.write(json.dumps({"id": "x", "title": "قمح", "text": f"خبر {number}"}, ensure_ascii=False) + "\n")

    def drawn(self, wanted, mark=""):
        drawn = texts.write(self.source, texts.count(self.source), wanted, self.out, mark)
        with open(self.out, encoding="utf-8") as lines:
            return drawn, [json.loads(line) for line in lines]

    def test_texts_are_spread_and_come_again_with_other_ids(self):
        for wanted in (1, 3, 10, 25):
            with self.subTest(wanted):
                drawn, articles = self.drawn(wanted, "m")
                self.assertEqual((drawn.articles, len({article["id"] for article in articles})), (wanted, wanted))
                self.assertAlmostEqual(drawn.megabytes * 1e6, wanted * len("قمحخبر 0".encode()))
        self.assertEqual([article["text"][-1] for article in self.drawn(2)[1]], ["4", "9"])

    def test_fts5_finds(self):
        self.drawn(10)
        index = self.out + ".index"
        fts5.load(self.out, index)
        asked = self.out + ".queries"
        with open(asked, "w", encoding="utf-8") as file:
            file.write('q1\t"قمح" OR "غائب"\n')
        with contextlib.redirect_stdout(io.StringIO()) as said:
            fts5.search(index, asked, snippets=True)
        self.assertEqual(json.loads(said.getvalue())["queries"], 1)

    def test_processes(self):
        spent = process.run(["sh", "-c", "echo $WORD"], {"WORD": "kept"}, watch=True)
        self.assertEqual(spent.output, "kept\n")
        self.assertGreater(spent.megabytes, 0)
        self.assertEqual(process.run(["false"], fails=(1,)).output, "")
        with self.assertRaisesRegex(SystemExit, r"failed \(3\): wrong"):
            process.run(["sh", "-c", "echo wrong >&2; exit 3"])


class Table(unittest.TestCase):
    loaded = {"mb_per_s": 3.0, "mb_per_cpu_s": 2.0, "peak_mb": 300.0, "index_over_text": 1.52}
    searched = {"p50_ms": 1.0, "p95_ms": 4.0, "p99_ms": 9.0, "peak_mb": 40.0}

    def rows(self, **parts):
        return "\n".join(table.rows({"said": "today", "left_out": ["nobody"], **parts}))

    def test_targets_are_marked(self):
        rows = self.rows(load={"bahith": self.loaded, "lucene-2": {**self.loaded, "mb_per_s": 4.0}})
        self.assertRegex(rows, r"index over text +≤ 1\.60 +1\.52  ok")
        self.assertRegex(rows, r"two threads +≥ 1\.00 +0\.75  MISSED")
        self.assertIn("left out: nobody", rows)

    def test_missing_programs_are_passed_over(self):
        rows = self.rows(texts={"articles": 48632, "megabytes": 180.04}, load={"bahith": self.loaded}, search={"shown": self.searched})
        self.assertNotIn("Lucene", rows)
        self.assertIn("48,632 articles, 180.0 MB", rows)
        self.assertEqual(len(targets.judged({"load": {"bahith": self.loaded}})), 1)

    def test_growth(self):
        size = {name: 2.0 for name in ("text_mb", "cpu_ms_per_article", "wall_ms_per_article", "index_over_text", "p50_ms",
                                       "p95_ms", "load_peak_mb", "running_peak_mb", "search_peak_mb")}
        rows = self.rows(scaling={"200000": {**size, "cpu_ms_per_article": 2.5}, "10000": size})
        self.assertRegex(rows, r"processor ms an article +2\.00 +2\.50 +\+25 %")
        self.assertRegex(rows, r"growth +≤ 15\.0 % +25\.0  MISSED")


if __name__ == "__main__":
    unittest.main()
