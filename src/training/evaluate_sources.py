"""Scores the sources and chains that the program finds:  evaluate_sources.py GOLD SPLIT [--verify target/verify]

GOLD is a folder such as src/training/gold, SPLIT the PolNeAR split that its articles are from (see corpus.py). Rows:
  found         gold mentions of sources that share half of the shorter span with a mention in the report
  name, kind …  of all gold mentions: those found under the right name, rightly called named or unnamed, with the right kind
  grouping      B-cubed F1 (Bagga and Baldwin, 1998) over the mentions found
  chains        precision, recall and F1: contents that overlap, the same names in the same order"""
import argparse
import collections
import json
import pathlib
import re
import unicodedata

from corpus import read_article, read_brat
from evaluate import run_program

NO_NAME = {'mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'gen', 'president', 'sir', 'the', 'a', 'an', 'former', 'senator'}


def words(name):
    plain = unicodedata.normalize('NFKD', name).replace('’', "'").casefold()
    return [w for w in re.findall(r'[^\W_]+', re.sub(r"'s\b", '', plain)) if w not in NO_NAME]


def same_name(one, other, named):
    """Of named sources the last words agree and one has all words of the other; of others half of the words do."""
    x, y = words(one), words(other)
    if not x or not y:
        return one.strip().casefold() == other.strip().casefold()
    if named:
        return x[-1] == y[-1] and (set(x) <= set(y) or set(y) <= set(x))
    return 2 * len(set(x) & set(y)) >= max(len(set(x)), len(set(y)))


def same_chain(one, other):
    return len(one) == len(other) and all(same_name(x, y, True) or same_name(x, y, False) for x, y in zip(one, other))


def overlap(one, other):
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def of_gold(gold, split):
    """(mentions, chains): mentions as (span, name, named, kind, identifier), chains as (span, names)."""
    text = read_article(split, gold['doc']).text
    names = {s['id']: s['name'] if isinstance(s['name'], str) else text[slice(*s['name'])] for s in gold['sources']}
    pieces, events = read_brat(next((split / 'attributions').rglob(gold['ann'])), forward=True)
    spans = {ident: (parts[0][0], parts[-1][1]) for ident, parts in pieces.items()}
    used = {ident for event in events for ident in event['source']}
    mentions = [(spans[m], names[s['id']], s['named'], s['kind'], s['id']) for s in gold['sources'] for m in s['mentions'] if m in used]
    chains = []
    for chain in gold['chains']:
        event = events[int(chain['content'][1:]) - 1]
        content = [spans[i] for i in event['content'] or event['cue'] if i in spans]
        chains.append((content[0], [names[i] for i in chain['chain']]))
    return mentions, chains


def of_report(report):
    span = lambda s: (s['start'], s['end'])
    mentions = [(span(m), s['name'], s['named'], s['kind'], s['id']) for s in report['sources'] for m in s['mentions']]
    names = {s['id']: s['name'] for s in report['sources']}
    chains = [(span(a['content'][0]), [names[i] for i in a['chain']]) for a in report['attributions'] if len(a['chain']) > 1 and a['content']]
    return mentions, chains


def best(mention, found):
    """The found mention that overlaps best; of equal ones that with the right name."""
    span, name, named = mention[:3]
    meets = [m for m in found if 2 * overlap(m[0], span) >= max(1, min(m[0][1] - m[0][0], span[1] - span[0]))]
    share = lambda m: overlap(m[0], span) / (max(m[0][1], span[1]) - min(m[0][0], span[0]))
    return max(meets, key=lambda m: (share(m), same_name(m[1], name, named)), default=None)


def b_cubed(pairs):
    both = collections.Counter(pairs)
    gold, found = (collections.Counter(p[k] for p in pairs) for k in (0, 1))
    precision = sum(n * n / found[f] for (_, f), n in both.items()) / max(1, len(pairs))
    recall = sum(n * n / gold[g] for (g, _), n in both.items()) / max(1, len(pairs))
    return 200 * precision * recall / max(1e-9, precision + recall)


def score(articles):
    """`articles`: (name, (gold mentions, gold chains), (found mentions, found chains))."""
    count, pairs = collections.Counter(), []
    for article, (gold, gold_chains), (found, found_chains) in articles:
        for mention in gold:
            count['mentions'] += 1
            match = best(mention, found)
            if match:
                count['found'] += 1
                count['name'] += same_name(match[1], mention[1], mention[2])
                count['named'] += match[2] == mention[2]
                count['kind'] += match[3] == mention[3]
                pairs.append(((article, mention[4]), (article, match[4])))
        left = list(found_chains)
        count['gold chains'] += len(gold_chains)
        count['found chains'] += len(found_chains)
        for span, names in gold_chains:
            hit = next((c for c in left if overlap(c[0], span) and same_chain(c[1], names)), None)
            if hit:
                left.remove(hit)
                count['chains'] += 1
    lines = [f'{row:9} {100 * count[row] / max(1, count["mentions"]):5.1f} %   of {count["mentions"]} mentions'
             for row in ('found', 'name', 'named', 'kind')]
    precision, recall = (100 * count['chains'] / max(1, count[k]) for k in ('found chains', 'gold chains'))
    f1 = 200 * count['chains'] / max(1, count['found chains'] + count['gold chains'])
    return '\n'.join(lines + [f'grouping  {b_cubed(pairs):5.1f}',
                              f'chains    P {precision:4.1f}  R {recall:4.1f}  F1 {f1:4.1f}   ({count["gold chains"]} gold, {count["found chains"]} found)'])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gold', type=pathlib.Path), parser.add_argument('split', type=pathlib.Path)
    parser.add_argument('--verify', type=pathlib.Path, default=pathlib.Path('target/verify'), help='the program (default: %(default)s)')
    options = parser.parse_args()
    golds = {path.stem: json.loads(path.read_text('utf-8')) for path in sorted(options.gold.glob('*.json'))}
    reports = dict(run_program(options.verify, options.split, golds))
    empty = {'sources': [], 'attributions': []}
    print(score((name, of_gold(gold, options.split), of_report(reports.get(name, empty))) for name, gold in golds.items()))


if __name__ == '__main__':
    main()
