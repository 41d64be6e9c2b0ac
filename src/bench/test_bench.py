"""python3 -m unittest discover src/bench"""
import pathlib
import sys
import tempfile
import unittest

import articles
from measure import Run, Runs, in_turn, run


class MeasureTest(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_memory_is_that_of_the_process(self):
        of = lambda count: run([sys.executable, '-c', f'x = b"x" * {count}'], self.folder / 'out').memory
        self.assertAlmostEqual(200, of(250_000_000) - of(50_000_000), delta=5)

    def test_a_command_that_fails_ends_the_benchmark_with_what_it_said(self):
        with self.assertRaisesRegex(SystemExit, 'ended with 3: no such article'):
            run(['sh', '-c', 'echo no such article >&2; exit 3'], self.folder / 'out')

    def test_commands_run_in_turn(self):
        log = self.folder / 'log'
        runs = in_turn({name: ['sh', '-c', f'echo {name} | tee -a {log}'] for name in 'ab'}, 2, self.folder)
        self.assertEqual('a\nb\na\nb\n', log.read_text())
        self.assertEqual({'a': 2, 'b': 2}, {name: len(these.all) for name, these in runs.items()})
        self.assertEqual('b\n', runs['b'].output.read_text())

    def test_a_figure_is_the_median(self):
        runs = Runs(tuple(Run(seconds, 1, 1) for seconds in (3, 1, 9)), self.folder)
        self.assertEqual(3, runs.seconds)
        self.assertEqual('1.00–9.00, 3', runs.range())


class ArticlesTest(unittest.TestCase):

    def test_a_text_has_as_many_words_as_asked_for_up_to_a_paragraph(self):
        with tempfile.TemporaryDirectory() as folder:
            for words in (1000, 8000):
                text = articles.of_length(pathlib.Path(folder), None, words).read_text('utf-8')
                self.assertTrue(words <= len(text.split()) < words + 150)

    def test_a_folder_has_as_many_files_as_asked_for(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(20, len(list(articles.copies(pathlib.Path(folder), 20).iterdir())))


if __name__ == '__main__':
    unittest.main()
