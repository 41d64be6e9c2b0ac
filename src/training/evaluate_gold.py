"""Scores the sources, chains and responses that the program finds:  evaluate_gold.py GOLD SPLIT [--verify target/verify]

GOLD is a folder such as src/training/gold, SPLIT the PolNeAR split that its articles are from (see corpus.py). Rows:
  found         gold mentions of sources that share half of the shorter span with a mention in the report
  name, kind …  of all gold mentions: those found under the right name, rightly called named or unnamed, with the right kind
  grouping      B-cubed F1 (Bagga and Baldwin, 1998) over the mentions found
  chains        precision, recall and F1: contents that overlap, the same names in the same order
  responses     the same: the same act on words that overlap; `by` is how many of those found have the right speaker
  targets       links from responses to claims, all of gold's and all that were found; claims share half of the shorter span

Articles of which only responses and chains are annotated have sources that these need, and no others."""
import argparse
import collections
import pathlib
import re
import unicodedata
from typing import NamedTuple

from corpus import read_article, read_brat, read_gold
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


class Layer(NamedTuple):
    """What gold or a report says of one article; spans are (start, end)."""
    mentions: list   # (span, name, named, kind, identifier)
    chains: list     # (span of the content, names)
    responses: list  # (act, span, name, spans of the targets)


def of_gold(gold, split):
    text = read_article(split, gold['doc']).text
    names = {s['id']: s['name'] if isinstance(s['name'], str) else text[slice(*s['name'])] for s in gold['sources']}
    pieces, events = read_brat(next((split / 'attributions').rglob(gold['ann'])), forward=True)
    spans = {ident: (parts[0][0], parts[-1][1]) for ident, parts in pieces.items()}
    used = {ident for event in events for ident in event['source']}

    def content(number):
        event = events[int(number[1:]) - 1]
        return next(spans[i] for i in event['content'] or event['cue'] if i in spans)
    return Layer([(spans[m], names[s['id']], s['named'], s['kind'], s['id']) for s in gold['sources'] for m in s['mentions'] if m in used],
                 [(content(c['content']), [names[i] for i in c['chain']]) for c in gold['chains']],
                 [(r['act'], tuple(r['span']), names[r['by']], [tuple(t) if isinstance(t, list) else content(t) for t in r['targets']])
                  for r in gold['responses']])


def of_report(report):
    span = lambda s: (s['start'], s['end'])
    names = {s['id']: s['name'] for s in report['sources']}
    claims = {c['id']: span(c['spans'][0]) for c in report['claims']}
    return Layer([(span(m), s['name'], s['named'], s['kind'], s['id']) for s in report['sources'] for m in s['mentions']],
                 [(span(a['content'][0]), [names[i] for i in a['chain']])
                  for a in report['attributions'] if len(a['chain']) > 1 and a['content']],
                 [(r['act'], span(r['span']), names[r['by'][0]], [claims[t] for t in r['targets']]) for r in report['responses']])


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


def meets(one, other):
    return 2 * overlap(one, other) >= max(1, min(one[1] - one[0], other[1] - other[0]))


def count_responses(gold, found, count):
    left = list(found)
    count['gold responses'] += len(gold)
    count['found responses'] += len(found)
    count['found targets'] += sum(len(r[3]) for r in found)
    for act, span, name, targets in gold:
        count['gold targets'] += len(targets)
        hit = max((r for r in left if r[0] == act and overlap(r[1], span)), key=lambda r: overlap(r[1], span), default=None)
        if hit:
            left.remove(hit)
            count['responses'] += 1
            count['by'] += same_name(hit[2], name, True) or same_name(hit[2], name, False)
            count['targets reached'] += sum(any(meets(t, x) for x in hit[3]) for t in targets)
            count['targets right'] += sum(any(meets(t, x) for t in targets) for x in hit[3])


def f1(row, right, reached, found, gold):
    precision, recall = right / max(1, found), reached / max(1, gold)
    mean = 2 * precision * recall / max(1e-9, precision + recall)
    return f'{row:9} P {100 * precision:4.1f}  R {100 * recall:4.1f}  F1 {100 * mean:4.1f}   ({gold} gold, {found} found)'


def score(articles):
    """`articles`: (name, gold Layer, found Layer)."""
    count, pairs = collections.Counter(), []
    for article, gold, found in articles:
        for mention in gold.mentions:
            count['mentions'] += 1
            match = best(mention, found.mentions)
            if match:
                count['found'] += 1
                count['name'] += same_name(match[1], mention[1], mention[2])
                count['named'] += match[2] == mention[2]
                count['kind'] += match[3] == mention[3]
                pairs.append(((article, mention[4]), (article, match[4])))
        left = list(found.chains)
        count['gold chains'] += len(gold.chains)
        count['found chains'] += len(found.chains)
        for span, names in gold.chains:
            hit = next((c for c in left if overlap(c[0], span) and same_chain(c[1], names)), None)
            if hit:
                left.remove(hit)
                count['chains'] += 1
        count_responses(gold.responses, found.responses, count)
    share = lambda row, of, what: f'{row:9} {100 * count[row] / max(1, count[of]):5.1f} %   of {count[of]} {what}'
    return '\n'.join([*(share(row, 'mentions', 'mentions') for row in ('found', 'name', 'named', 'kind')),
                      f'grouping  {b_cubed(pairs):5.1f}',
                      f1('chains', count['chains'], count['chains'], count['found chains'], count['gold chains']),
                      f1('responses', count['responses'], count['responses'], count['found responses'], count['gold responses']),
                      share('by', 'responses', 'responses found'),
                      f1('targets', count['targets right'], count['targets reached'], count['found targets'], count['gold targets'])])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gold', type=pathlib.Path), parser.add_argument('split', type=pathlib.Path)
    parser.add_argument('--verify', type=pathlib.Path, default=pathlib.Path('target/verify'), help='the program (default: %(default)s)')
    options = parser.parse_args()
    golds = read_gold(options.gold.glob('*.json'), options.split)
    reports = dict(run_program(options.verify, options.split, golds))
    empty = {'sources': [], 'attributions': [], 'claims': [], 'responses': []}
    print(score((name, of_gold(gold, options.split), of_report(reports.get(name, empty))) for name, gold in golds.items()))


if __name__ == '__main__':
    main()
