"""Fits what is made of the network's scores: the probabilities of same, opposite and neither, by a logistic regression over its three
scores for a pair and the product of the two vectors, on pairs that it was not trained on: the odd lines of src/test/factchecks with
the fact-checks that are nearest, and the gold claims of src/test/events/dev."""
import csv
import json
import pathlib

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from meaning import Reader
from pairs import NEITHER, OPPOSITE, SAME, from_event

TEST = pathlib.Path(__file__).parent.parent / 'test'
NEAREST, BATCH = 10, 32


def vectors(model, sentences):
    reader = Reader()
    with torch.no_grad():
        return torch.cat([model(*Reader.batch([reader.single(s) for s in sentences[i:i + BATCH]]))[0] for i in range(0, len(sentences), BATCH)])


def features(model, pairs):
    """A row for each pair: its three scores, the mean of both orders, and the product of the vectors."""
    reader, scores = Reader(), []
    with torch.no_grad():
        for i in range(0, len(pairs), BATCH):
            there, back = (model(*Reader.batch([reader.pair(*p[::way]) for p in pairs[i:i + BATCH]]))[1] for way in (1, -1))
            scores.append((there + back) / 2)
    first, second = (vectors(model, [p[side] for p in pairs]) for side in (0, 1))
    return torch.cat([torch.cat(scores), (first * second).sum(-1, keepdim=True)], -1).numpy()


def factchecks(model, odd=True):
    """(claim, its fact-check's claim or None, whether it is the opposite, the nearest reviewed claims)"""
    rows = list(csv.DictReader(open(TEST / 'factchecks/pairs.tsv', encoding='utf-8'), delimiter='\t'))[0 if odd else 1::2]
    feed = json.loads((TEST / 'factchecks/feed.json').read_text(encoding='utf-8'))
    items = [item for element in feed['dataFeedElement'] for item in element['item']]
    reviewed = {item['url']: item['claimReviewed'] for item in items}
    texts = list(reviewed.values())
    near = (vectors(model, [r['claim'] for r in rows]) @ vectors(model, texts).T).topk(NEAREST).indices
    return [(r['claim'], reviewed.get(r['url']), r['opposite'] == 'yes', [texts[j] for j in js]) for r, js in zip(rows, near)]


def dev_pairs(model):
    pairs = [(claim, text, NEITHER if text != right else OPPOSITE if opposite else SAME)
             for claim, right, opposite, near in factchecks(model) for text in near]
    for path in sorted((TEST / 'events/dev').glob('*/gold.json')):
        pairs += [p[:3] for p in from_event(json.loads(path.read_text(encoding='utf-8')), []) if p[3]]
    return pairs


def fit(model):
    pairs = dev_pairs(model)
    labels = np.array([p[2] for p in pairs])
    return LogisticRegression(C=1.0, max_iter=1000).fit(features(model, [p[:2] for p in pairs]), labels)
