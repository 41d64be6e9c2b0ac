"""The stages of the program one by one, by JMH, on one core: so a stage's time is what it costs in a batch, where all cores are busy."""
import json
import shutil
import statistics

import articles
from articles import ROOT
from java import java
from markdown import table
from measure import one_core, run

LAUNCHER = ('-XX:+UseSerialGC', '-Xmn32m', '-XX:TieredStopAtLevel=1')  # as src/main/dist/verify runs it
LENGTH = ('-f', 1, '-wi', 2, '-w', '500ms', '-i', 5, '-r', '500ms')  # of an iteration; the network takes longer
REAL_ARTICLES = 8
ORDER = ('article', 'words', 'network', 'spans', 'attribution', 'response', 'source', 'claim', 'report', 'finding')
FORM = 'JSONL'  # of a batch
EXPLAINED = {'article': 'reads bytes, cleans the text', 'words': 'word pieces', 'network': 'ONNX Runtime, windows cut and scores copied',
             'spans': 'CRF, links, names', 'finding': "an editor's questions"}


def tables(options, folder):
    files = [*articles.samples(), *(articles.split_files(options.split)[:REAL_ARTICLES] if options.split else [])]
    inputs = folder / 'articles'
    inputs.mkdir()
    for path in files:
        shutil.copy(path, inputs)
    times = {name: milliseconds / len(files) for name, milliseconds in measured(inputs, folder)}
    batch = [*ORDER, FORM]
    whole = sum(times[name] for name in batch)
    line = lambda name, time, note='': (name, f'{time:.3f} ms', f'{100 * time / whole:.1f} %', note)
    rows = [line(name if name != FORM else f'writer, {FORM.lower()}', times[name], EXPLAINED.get(name, '')) for name in batch]
    rows.append(line('**all but the network**', whole - times['network']))
    rows += [line(f'writer, {name.lower()} instead', time) for name, time in times.items() if name not in batch]
    yield table((f'Stage, {len(files)} articles', 'an article', 'of a batch', ''), rows)


def measured(inputs, folder):
    """(stage or form, milliseconds for all articles)"""
    result = folder / 'stages.json'
    jmh = ('org.openjdk.jmh.Main', *LENGTH, '-foe', 'true', '-p', f'folder={inputs}', '-rf', 'json', '-rff', result)
    with one_core():
        run((*java(), *LAUNCHER, *jmh), folder / 'jmh.out')
    for benchmark in json.loads(result.read_text('utf-8')):
        name = benchmark['benchmark'].rsplit('.', 1)[1]
        yield benchmark['params'].get('form', name), statistics.median(benchmark['primaryMetric']['rawData'][0])
