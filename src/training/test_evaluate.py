"""Run from this folder:  python3 -m unittest"""
import contextlib
import io
import json
import pathlib
import re
import sys
import tempfile
import unittest

import evaluate

TEXT = 'Mayor Ada Brill said the new bridge is safe.\nEngineers disagreed.\n\nHer office, a clerk added, stays closed.\n'
MAYOR, SAID, SAFE = 'Mayor Ada Brill', 'said', 'the new bridge is safe'
ENGINEERS, DISAGREED = 'Engineers', 'disagreed'
CLERK, ADDED, CLOSED = 'a clerk', 'added', ('Her office', 'stays closed')
GOLD = [(MAYOR, SAID, SAFE), (ENGINEERS, DISAGREED, ()), (CLERK, ADDED, CLOSED)]


def span(words):
    start = TEXT.index(words)
    return start, start + len(words)


def spans(words):
    return [span(piece) for piece in ((words,) if isinstance(words, str) else words)]


def tokens():
    return [match.span() for match in re.finditer(r'\w+|[^\w\s]', TEXT)]


def brat(attributions):
    """T and E lines; an attribution without a role names an id that the file lacks, as some files of the corpus do."""
    texts, events = [], []
    for attribution in attributions:
        ids = []
        for role, words in zip(('Source', 'Cue', 'Content'), attribution):
            ids.append(f'{role}:T{len(texts) + 1 if words else 999}')
            if words:
                pieces = ';'.join(f'{start} {end}' for start, end in spans(words))
                texts.append(f'T{len(texts) + 1}\t{role} {pieces}\t…\n')
        events.append(f'E{len(events) + 1}\t{" ".join(ids)}\n')
    return ''.join(texts + events)


def report(attributions, name='bridge'):
    listed = lambda words: [{'start': start, 'end': end, 'text': TEXT[start:end]} for start, end in spans(words)]
    return {'article': {'file': f'somewhere/{name}.txt'},
            'attributions': [{'sourceSpans': listed(s), 'cue': listed(q), 'content': listed(c)} for s, q, c in attributions]}


def tsv():
    return ''.join(f'{start}\t{end}\tNN\tO\n' for start, end in tokens())


def xml():
    rows = ''.join(
        f'<token id="{k}"><word>{TEXT[start:end]}</word><CharacterOffsetBegin>{start}</CharacterOffsetBegin>'
        f'<CharacterOffsetEnd>{end}</CharacterOffsetEnd><POS>NN</POS><NER>O</NER></token>'
        for k, (start, end) in enumerate(tokens(), 1))
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<root><document><sentences><sentence id="1"><tokens>'
            f'{rows}</tokens></sentence></sentences></document></root>')


class EvaluateTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, path, text):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8', newline='')
        return path

    def write_article(self, name='bridge', gold=GOLD, layout=('tokens/{}.tsv', tsv), annotators=('00aa',)):
        self.write(f'split/text/{name}.txt', TEXT)
        for annotator in annotators:
            self.write(f'split/attributions/{name}_{annotator}.ann', brat(gold))
        path, content = layout
        self.write('split/' + path.format(name), content())

    def write_report(self, attributions, name='bridge'):
        self.write(f'reports/{name}.json', json.dumps(report(attributions)))

    def evaluate(self, *arguments):
        with contextlib.redirect_stdout(io.StringIO()) as out:
            evaluate.main([str(self.folder / 'split'), *map(str, arguments)])
        return out.getvalue().splitlines()

    def evaluate_reports(self):
        return self.evaluate('--reports', self.folder / 'reports')

    def test_hand_counted_in_both_layouts(self):
        # the first source is a word short (overlap 2/3), the clerk's second piece is missed, one cue is too many
        found = [('Ada Brill', SAID, SAFE), (ENGINEERS, DISAGREED, ()), (CLERK, ADDED, 'Her office'), ((), 'closed', ())]
        wanted = [
            'source       P  66.7  R  66.7  F1  66.7   jaccard  88.9   (2 of 3 gold, 3 found)',
            'cue          P  75.0  R 100.0  F1  85.7   jaccard  75.0   (3 of 3 gold, 4 found)',
            'content      P 100.0  R  66.7  F1  80.0   jaccard  66.7   (2 of 3 gold, 2 found)',
            'attribution  P  25.0  R  33.3  F1  28.6   (1 of 3 gold, 4 found)',
            # the engineers' has no content, so nothing to share half of
            'linked       P  50.0  R  66.7  F1  57.1   (2 of 3 gold, 4 found)']
        self.write_report(found)
        for layout in (('tokens/{}.tsv', tsv), ('corenlp/{}.txt.xml', xml)):
            with self.subTest(layout[0]):
                self.write_article(layout=layout)
                self.assertEqual(self.evaluate_reports(), wanted)
                for path in (self.folder / 'split').rglob('bridge*'):
                    path.unlink()

    def test_a_span_is_cut_where_a_paragraph_ends(self):
        self.write_article(gold=[(MAYOR, SAID, SAFE + '.\nEngineers')])
        self.write_report([(MAYOR, SAID, (SAFE + '.', ENGINEERS))])
        self.assertIn('(2 of 2 gold, 2 found)', self.evaluate_reports()[2])

    def test_of_overlapping_spans_the_shorter_wins(self):
        self.write_article(gold=[(MAYOR, SAID, SAFE), ((), (), TEXT[:TEXT.index('\n')])])
        # what the shorter spans leave of the sentence, its full stop, goes on with the content before it
        self.write_report([(MAYOR, SAID, SAFE + '.')])
        for line in self.evaluate_reports()[:3]:
            self.assertIn('(1 of 1 gold, 1 found)', line)

    def test_half_a_token_is_not_covered(self):
        self.write_article(gold=[(MAYOR, SAID, SAFE)])
        self.write_report([(MAYOR, 'sai', SAFE), (MAYOR, 'bri', ())])
        self.assertIn('(1 of 1 gold, 1 found)', self.evaluate_reports()[1])
        self.write_report([(MAYOR, 'sa', SAFE)])
        self.assertIn('(0 of 1 gold, 0 found)', self.evaluate_reports()[1])

    def test_a_missing_report_counts_as_empty_once_an_annotator(self):
        self.write_article(annotators=('00aa', '00bb'))
        self.write_article('other')
        self.write_report(GOLD, 'other')
        note, source, *_ = self.evaluate_reports()
        self.assertEqual(note, '2 articles have no report: counted as empty')
        self.assertIn('(3 of 9 gold, 3 found)', source)

    def test_an_article_without_tokens_is_left_out(self):
        self.write_article()
        self.write_article('bare', layout=('metadata/{}', str))
        self.write_report(GOLD)
        lines = self.evaluate_reports()
        self.assertEqual(len(lines), 5)
        self.assertIn('(3 of 3 gold, 3 found)', lines[0])

    def test_each_found_attribution_is_linked_once(self):
        self.write_article(gold=[(MAYOR, SAID, SAFE), (MAYOR, 'is', 'new bridge is safe')])
        self.write_report([(MAYOR, SAID, SAFE)])
        self.assertIn('(1 of 2 gold, 1 found)', self.evaluate_reports()[4])

    def test_runs_the_program_on_all_articles_and_saves_its_reports(self):
        for name in ('bridge', 'other'):
            self.write_article(name)
        lines = ''.join(json.dumps(report(GOLD, name)) + '\n' for name in ('other', 'bridge'))
        program = self.write('verify', f'#!{sys.executable}\nimport sys\nassert len(sys.argv) == 5, sys.argv\n'
                                       f'assert sys.argv[1:3] == ["--format", "jsonl"]\nsys.stdout.write({lines!r})\n')
        program.chmod(0o755)
        ran = self.evaluate('--verify', program, '--save', self.folder / 'reports')
        self.assertIn('(6 of 6 gold, 6 found)', ran[0])
        self.assertEqual(ran, self.evaluate_reports())


if __name__ == '__main__':
    unittest.main()
