"""Scores the program on a PolNeAR split:  evaluate.py SPLIT [--verify target/verify] [--reports DIR] [--save DIR]

SPLIT is a split folder or `data/<split>` in a clone of the public repository (see corpus.py). The program reads the articles as they
lie there, several at a time; with --reports the reports in a folder, `<article>.json`, are scored instead. --save keeps the
program's reports as such a folder.

Every annotation counts, so an article annotated twice counts twice, and an article without CoreNLP's tokens is left out. The table's rows:
  source, cue, content   spans laid on CoreNLP's tokens, cut at paragraph ends and compared exactly; `jaccard` is the mean overlap of
                         a gold span with its best match, where a found span that meets no gold one adds a zero
  attribution            source, cue and content all exact and tied together
  linked                 attributions whose contents share at least half of their tokens and whose sources meet"""
import argparse
import json
import pathlib
import subprocess
import sys
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from corpus import ROLES, read_split

FILES_PER_CALL = 100
REPORT_FIELDS = {'source': 'sourceSpans', 'cue': 'cue', 'content': 'content'}


class Chunk(NamedTuple):
    """A stretch of tokens in one role; `end` is exclusive."""
    role: str
    start: int
    end: int

    def overlap(self, other):
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def jaccard(self, other):
        return self.overlap(other) / (max(self.end, other.end) - min(self.start, other.start))


class Laid(NamedTuple):
    """An attribution as the tokens of each role, a piece after a piece."""
    source: tuple
    cue: tuple
    content: tuple

    def matches(self, other):
        """Whether the contents share half of their tokens and the sources meet, or both lack one."""
        shared, together = set(self.content) & set(other.content), set(self.content) | set(other.content)
        same_source = set(self.source) & set(other.source) or not self.source and not other.source
        return bool(2 * len(shared) >= max(1, len(together)) and same_source)


@dataclass
class Count:
    hits: int = 0
    gold: int = 0
    found: int = 0

    def add(self, hits, gold, found):
        self.hits += hits
        self.gold += gold
        self.found += found

    def f1(self):
        return 200 * self.hits / max(1, self.gold + self.found)

    def __str__(self):
        precision, recall = 100 * self.hits / max(1, self.found), 100 * self.hits / max(1, self.gold)
        return f'P {precision:5.1f}  R {recall:5.1f}  F1 {self.f1():5.1f}'


@dataclass
class Scores:
    counts: dict = field(default_factory=lambda: {row: Count() for row in (*ROLES, 'attribution', 'linked')})
    jaccards: dict = field(default_factory=lambda: {role: [] for role in ROLES})
    without_report: int = 0

    def add(self, article, gold, found):
        """Counts what was found in an article, None where there is no report, against one annotation."""
        self.without_report += found is None
        found = found or ()
        self.add_chunks(chunks(article, gold), chunks(article, found))
        self.add_attributions({lay(article, a) for a in gold}, {lay(article, a) for a in found})

    def add_chunks(self, gold, found):
        for role in ROLES:
            wanted, got = ({chunk for chunk in side if chunk.role == role} for side in (gold, found))
            self.counts[role].add(len(wanted & got), len(wanted), len(got))
            self.jaccards[role] += [max((chunk.jaccard(other) for other in got), default=0) for chunk in wanted]
            self.jaccards[role] += [0 for chunk in got if not any(chunk.overlap(other) for other in wanted)]

    def add_attributions(self, gold, found):
        self.counts['attribution'].add(len(gold & found), len(gold), len(found))
        self.counts['linked'].add(count_linked(gold, found), len(gold), len(found))

    def table(self):
        lines = [f'{self.without_report} articles have no report: counted as empty'] if self.without_report else []
        for row, count in self.counts.items():
            values = self.jaccards.get(row)
            jaccard = '' if values is None else f'   jaccard {100 * sum(values) / max(1, len(values)):5.1f}'
            lines.append(f'{row:12} {count}{jaccard}   ({count.hits} of {count.gold} gold, {count.found} found)')
        return '\n'.join(lines)


def count_linked(gold, found):
    """Gold attributions with a match of their own: each takes the first that is left, in the order of the sets."""
    left, hits = list(found), 0
    for attribution in gold:
        match = next((other for other in left if attribution.matches(other)), None)
        if match is not None:
            left.remove(match)
            hits += 1
    return hits


def tokens_under(article, span):
    """The tokens of which a span covers more than half."""
    start, end = span
    return [k for k, token in enumerate(article.tokens)
            if 2 * (min(token.end, end) - max(token.start, start)) > token.end - token.start]


def lay(article, attribution):
    return Laid(*(tuple(k for span in attribution[role] for k in tokens_under(article, span)) for role in ROLES))


def chunks(article, attributions):
    """The chunks of a flat reading of the attributions: no two overlap, none crosses a paragraph's end."""
    labels, breaks = flat_labels(article, attributions), paragraph_starts(article)
    out, start = set(), 0
    for k in range(1, len(labels) + 1):
        role, _ = labels[start]
        if k == len(labels) or labels[k] != (role, False) or k in breaks:
            if role:
                out.add(Chunk(role, start, k))
            start = k
    return out


def flat_labels(article, attributions):
    """(role, whether a span begins here) for each token; of overlapping spans the shorter wins."""
    labels = [(None, False)] * len(article.tokens)
    spans = {(role, span) for attribution in attributions for role in ROLES for span in attribution[role]}
    for role, span in sorted(spans, key=longest_first):
        for n, k in enumerate(tokens_under(article, span)):
            labels[k] = (role, n == 0)
    return labels


def longest_first(role_and_span):
    _, (start, end) = role_and_span
    return start - end, role_and_span


def paragraph_starts(article):
    pairs = enumerate(zip(article.tokens, article.tokens[1:]), 1)
    return {k for k, (before, after) in pairs if '\n' in article.text[before.end:after.start]}


def attributions_of(report):
    spans = lambda attribution, name: sorted((span['start'], span['end']) for span in attribution[name])
    return [{role: spans(attribution, name) for role, name in REPORT_FIELDS.items()} for attribution in report['attributions']]


def read_reports(folder, names):
    for name in names:
        path = folder / f'{name}.json'
        if path.exists():
            yield name, json.loads(path.read_text(encoding='utf-8'))


def run_program(program, split, names):
    """The program's report on each article; an article that it could not read has none."""
    names = iter(names)
    while batch := [split / 'text' / f'{name}.txt' for name in islice(names, FILES_PER_CALL)]:
        done = subprocess.run([program, '--format', 'jsonl', *batch], stdout=subprocess.PIPE, check=False)
        if done.returncode:
            print(f'{program} ended with exit status {done.returncode}', file=sys.stderr)
        for line in done.stdout.splitlines():
            report = json.loads(line)
            yield pathlib.Path(report['article']['file']).stem, report


def save(reports, folder):
    """Writes each report as it passes."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, report in reports:
        (folder / f'{name}.json').write_text(json.dumps(report, ensure_ascii=False) + '\n', encoding='utf-8')
        yield name, report


def score(annotations, found):
    """`found` maps an article's name to its attributions."""
    scores = Scores()
    for annotation in annotations:
        scores.add(annotation.article, annotation.attributions, found.get(annotation.article.name))
    return scores


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('split', type=pathlib.Path)
    parser.add_argument('--verify', type=pathlib.Path, default=pathlib.Path('target/verify'), help='the program (default: %(default)s)')
    parser.add_argument('--reports', type=pathlib.Path, help='score these reports, and do not run the program')
    parser.add_argument('--save', type=pathlib.Path, help="keep the program's reports here")
    options = parser.parse_args(arguments)
    if options.reports and options.save:
        parser.error("--save keeps the program's reports; with --reports it does not run")
    annotations = [annotation for annotation in read_split(options.split) if annotation.article.tokens]
    if not annotations:
        parser.error(f'{options.split} holds no annotated articles with tokens')
    names = sorted({annotation.article.name for annotation in annotations})
    reports = read_reports(options.reports, names) if options.reports else run_program(options.verify, options.split, names)
    if options.save:
        reports = save(reports, options.save)
    print(score(annotations, {name: attributions_of(report) for name, report in reports}).table())


if __name__ == '__main__':
    main()
