"""How the network that compares sentences takes those that differ in few words:  near_copies.py CHECKPOINT

Of the sentences in meaning/near.jsonl that it has not learnt from: what it says of those that say the same (`near`), contradict
(`against`) or are on something else (`apart`)."""
import collections
import sys

import torch

from meaning import Meaning, Reader
from pairs import FOLDER, lines

HELD_OUT = {'p5': 175, 'p6': 150}  # behind these lines of a file of claims
NAMES = ('same', 'opposite', 'neither')


def is_held_out(name):
    file, line = name.split(':')
    return int(line) > HELD_OUT.get(file, sys.maxsize)


def main():
    model, reader, counts = Meaning(sys.argv[1]).eval(), Reader(), collections.Counter()
    for copies in lines(FOLDER / 'near.jsonl'):
        if is_held_out(copies['id']):
            for kind in ('near', 'against', 'apart'):
                for other in copies[kind] if kind == 'near' else [copies[kind]]:
                    with torch.no_grad():
                        scores = model(*Reader.batch([reader.pair(copies['sentence'], other)]))[1][0]
                    counts[kind, NAMES[int(scores.argmax())]] += 1
    for kind in ('near', 'against', 'apart'):
        print(kind, *(f'{name} {counts[kind, name]}' for name in NAMES))


if __name__ == '__main__':
    main()
