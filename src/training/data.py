"""Annotations to training examples: windows with labels, links and silver tags, and batches of them."""
import bisect
import random
from dataclasses import dataclass

import torch

from corpus import ROLES
from model import ENTITIES, LABELS, POS
from words import MAX_PIECES, NONE, paragraphs, windows, words_of

IGNORE = -100


@dataclass(frozen=True)
class Marked:
    """One annotation laid on the words of its article; words are named by the offset at which they start."""
    paragraphs: list  # of lists of Word
    labels: dict      # word -> label; words outside have none
    links: list       # (cue word, source word or 0 for none, content starts, content ends)
    tags: dict        # word -> (part of speech, entity)


def article_words(tok, text):
    return [words_of(tok, text, start, end) for start, end in paragraphs(text)]


def mark(tok, annotation):
    parts = article_words(tok, annotation.article.text)
    words = [w for part in parts for w in part]
    begins = [w.start for w in words]
    labels, links = {}, []
    for attribution in annotation.attributions:
        spots = {role: [s for s in (laid(words, begins, span) for span in attribution[role]) if s] for role in ROLES}
        for role in ROLES:
            for spot in spots[role]:
                for n, word in enumerate(spot):
                    labels[word.start] = LABELS.index(('I-' if n else 'B-') + role)
        if spots['cue']:
            sources = [s[0].start for s in spots['source']] or ([NONE] if not attribution['source'] else [])
            links.append((spots['cue'][0][0].start, sources[:1], [s[0].start for s in spots['content']], [s[-1].start for s in spots['content']]))
    return Marked(parts, labels, links, silver(words, annotation.article.tokens))


def laid(words, begins, span):
    """The words of which more than half lies in the span."""
    near = words[max(0, bisect.bisect_left(begins, span[0]) - 1):bisect.bisect_left(begins, span[1])]
    return [w for w in near if 2 * (min(w.end, span[1]) - max(w.start, span[0])) > w.end - w.start]


def silver(words, tokens):
    """CoreNLP's tags of the token that covers each word's first character."""
    at = {k: token for token in tokens for k in range(token.start, token.end)}
    number = lambda name, names: names.index(name) if name in names else IGNORE
    return {w.start: (number(at[w.start].pos, POS), number(at[w.start].entity, ENTITIES)) for w in words if w.start in at}


def examples(tok, marked, rng=None):
    """Windows with what is to be learnt of them; links to words outside the window are left out. With `rng` the first window is
    cut short at random, so that each epoch sees the article in other windows."""
    first = rng.randint(MAX_PIECES // 4, MAX_PIECES) if rng else MAX_PIECES
    for window in windows(tok, marked.paragraphs, first=first):
        at = {w.start: k for k, w in enumerate(window.words)}  # [CLS] stands at NONE
        spots = lambda places: [at[p] for p in places if p in at]
        links = [(at[cue], spots(sources), spots(starts), spots(ends)) for cue, sources, starts, ends in marked.links if cue in at]
        tags = [marked.tags.get(w.start, (IGNORE, IGNORE)) for w in window.words]
        yield {'window': window, 'labels': [marked.labels.get(w.start, 0) for w in window.words], 'links': links,
               'pos': [t[0] for t in tags], 'entity': [t[1] for t in tags]}


def batches(examples, size, rng=None):
    """Shuffled, then sorted by length within pools of 20 batches, so that little is padded."""
    order = list(range(len(examples)))
    if rng:
        rng.shuffle(order)
    out = []
    for at in range(0, len(order), size * 20):
        pool = sorted(order[at:at + size * 20], key=lambda k: len(examples[k]['window'].pieces))
        out += [[examples[k] for k in pool[b:b + size]] for b in range(0, len(pool), size)]
    if rng:
        rng.shuffle(out)
    return out


def pad(rows, fill=0):
    width = max(map(len, rows))
    return torch.tensor([list(r) + [fill] * (width - len(r)) for r in rows])


def inputs(windows):
    pieces = pad([w.pieces for w in windows])
    mask = pad([[1] * len(w.pieces) for w in windows])
    return pieces, mask, pad([w.cases for w in windows]), pad([w.quotes for w in windows]), pad([w.first for w in windows])
