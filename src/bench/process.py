"""Whole processes of verify, each of which loads the model anew."""
import json
from itertools import chain

import articles
from articles import ROOT
from markdown import table
from measure import Run, in_turn

VERIFY = (ROOT / 'target/verify', '--format', 'jsonl')
COLD_RUNS = 7  # at least: the shortest time varies most
COPIES = 12  # of each sample, in a batch without PolNeAR
LENGTHS = (1000, 2000, 4000, 8000, 16000, 32000, 64000)  # words
COUNTS = (10, 100, 1000)  # files
HEAD = ('', 'Words', 'Time', 'from–to, runs', 'Processor time', 'Peak memory', 'Articles/s', 'Words/s', 'To the row above: time, processor, memory')


def tables(options, folder):
    yield table(HEAD, chain.from_iterable(part(options, folder) for part in (cold, batch, lengths, counts)))


def cold(options, folder):
    inputs = {'one article, of samples': [articles.article(folder)]}
    if options.split:
        inputs['one article, of PolNeAR'] = [articles.nearest(articles.split_files(options.split), 900)]
    return rows(inputs, max(COLD_RUNS, options.runs), folder)


def batch(options, folder):
    if options.split:
        files = articles.split_files(options.split)
        return rows({f'{len(files)} articles of PolNeAR': files}, options.runs, folder)
    count = COPIES * len(articles.samples())
    return rows({f'{count} files, of samples': [articles.copies(folder, count)]}, options.runs, folder)


def lengths(options, folder):
    inputs = {f'a text of {length:,} words': [articles.of_length(folder, options.split, length)] for length in LENGTHS}
    return rows(inputs, options.runs, folder, growth)


def counts(options, folder):
    inputs = {f'{count:,} files, of samples': [articles.copies(folder, count)] for count in COUNTS}
    return rows(inputs, 1, folder, growth)  # long enough


def growth(runs, before):
    return ', '.join(f'×{getattr(runs, what) / getattr(before, what):.2f}' for what in Run._fields) if before else ''


def rows(inputs, rounds, folder, compare=lambda runs, before: ''):
    """A row for each of {name: what is read}."""
    before = None
    for name, runs in in_turn({name: [*VERIFY, *paths] for name, paths in inputs.items()}, rounds, folder).items():
        words = [json.loads(report)['article']['words'] for report in runs.output.read_text('utf-8').splitlines()]
        yield (name, f'{sum(words):,}', f'{runs.seconds:.2f} s', runs.range(), f'{runs.processor:.2f} s', f'{runs.memory:.0f} MB',
               f'{len(words) / runs.seconds:.1f}', f'{sum(words) / runs.seconds:,.0f}', compare(runs, before))
        before = runs
