"""Side by side: verify and what others use for the same, on the same articles, in turn."""
import json
import pathlib
import sys

import articles
from articles import ROOT
from java import java
from markdown import table
from measure import in_turn, run
from process import VERIFY

sys.path.insert(0, str(ROOT / 'src/training'))
import evaluate  # noqa: E402  (src/training)
from corpus import read_split  # noqa: E402  (src/training)

HERE = pathlib.Path(__file__).resolve().parent
NETWORK = ROOT / 'target/bench/float.onnx'
HEAP = '-Xmx6g'  # CoreNLP's
ENCODER = 'encoder at 32 bits, Python'
SCORED = ('source', 'cue', 'content', 'linked')
COLD = ('An article, cold', 'Time', 'from–to, runs', 'to verify', 'Processor time', 'Peak memory')
BATCH = ('Time', 'from–to, runs', 'Articles/s', 'verify is faster by', 'Articles/s without the start', 'verify is faster by',
         'Processor time', 'Peak memory')


def tables(options, folder):
    if not options.python.exists():
        raise SystemExit(f'this needs a Python with src/bench/requirements.txt: there is no {options.python}')
    systems = {
        'verify': VERIFY,
        ENCODER: (options.python, HERE / 'encoder.py', 'run', NETWORK),
        'textacy, spaCy small': (options.python, HERE / 'textacy_quotes.py'),
        'Stanford CoreNLP, quote': (*java(), HEAP, 'org.newsverify.bench.CoreNlpQuotes'),
    }
    if not NETWORK.exists():
        run((options.python, HERE / 'encoder.py', 'make', NETWORK), folder / 'make')
    files = articles.split_files(options.split)[:options.articles] if options.split else articles.texts(folder, options.articles)
    reading = lambda paths: {name: (*system, *paths) for name, system in systems.items()}
    cold = in_turn(reading([articles.article(folder)]), options.runs, folder)
    yield table(COLD, starts(cold))
    batch = in_turn(reading(files), options.batches, folder)
    yield table((f'{len(files)} articles', *BATCH), rates(cold, batch, len(files)))
    if options.split:
        head = (f'F1 on {len(files)} articles', *SCORED)
        yield table(head, accuracy({name: runs.output for name, runs in batch.items() if name != ENCODER}, options.split))


def starts(cold):
    for name, runs in cold.items():
        yield (name, f'{runs.seconds:.2f} s', runs.range(), f'×{runs.seconds / cold["verify"].seconds:.1f}', f'{runs.processor:.1f} s',
               f'{runs.memory:,.0f} MB')


def rates(cold, batch, count):
    """Without the start: what the other articles take, when the first takes as long as an article cold."""
    whole = {name: count / runs.seconds for name, runs in batch.items()}
    running = {name: (count - 1) / (runs.seconds - cold[name].seconds) for name, runs in batch.items()}
    for name, runs in batch.items():
        yield (name, f'{runs.seconds:.1f} s', runs.range(), f'{whole[name]:.2f}', f'×{whole["verify"] / whole[name]:.1f}',
               f'{running[name]:.2f}', f'×{running["verify"] / running[name]:.1f}', f'{runs.processor:.1f} s', f'{runs.memory:,.0f} MB')


def accuracy(outputs, split):
    """F1 as src/training/evaluate.py counts it, on the articles that were read."""
    annotations = [annotation for annotation in read_split(split) if annotation.article.tokens]
    for name, output in outputs.items():
        reports = map(json.loads, output.read_text('utf-8').splitlines())
        found = {pathlib.Path(report['article']['file']).stem: evaluate.attributions_of(report) for report in reports}
        counts = evaluate.score([a for a in annotations if a.article.name in found], found).counts
        yield (name, *(f'{counts[row].f1():.1f}' if counts[row].found else '–' for row in SCORED))
