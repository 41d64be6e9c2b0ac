"""Writes the model that ships with the program:  export.py CHECKPOINT TRAIN DEV OUT [--name attribution-2]

CHECKPOINT is one of train.py's; TRAIN a PolNeAR split on whose articles the ranges of what each matrix reads are measured, DEV one on
which confidences are calibrated. OUT gets `attribution.onnx` (8 bits) with its sums, which belong into
src/main/resources/org/newsverify/tag/, `vocabulary.txt`, which belongs into `model` beside it, and `float.onnx` (32 bits) to compare
with. What the tagger needs beside the network (labels, CRF, window size, temperature) is in the ONNX file's metadata."""
import argparse
import pathlib
import shutil

import onnx
import torch
from onnx import helper

from calibrate import temperature
from corpus import read_split
from data import examples, mark
from graph import Graph, ranges
from model import ENTITIES, LABELS
from sums import write_sums
from train import BASE, new_tagger
from words import MAX_PIECES, tokenizer

ARTICLES = 100  # of TRAIN


def add_metadata(path, tagger, name, heat):
    numbers = lambda x: ' '.join(f'{v:.6g}' for v in x.detach().flatten().tolist())
    model = onnx.load(path)
    helper.set_model_props(model, {
        'name': name, 'labels': ' '.join(LABELS), 'entities': ' '.join(ENTITIES), 'max_pieces': str(MAX_PIECES), 'temperature': f'{heat:.3f}',
        'crf.start': numbers(tagger.crf.start), 'crf.stop': numbers(tagger.crf.stop), 'crf.step': numbers(tagger.crf.step)})
    onnx.save(model, path)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('checkpoint', type=pathlib.Path), ap.add_argument('train'), ap.add_argument('dev')
    ap.add_argument('out', type=pathlib.Path), ap.add_argument('--name', default='attribution-2')
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    tagger, tok = new_tagger(), tokenizer(BASE / 'vocab.txt')
    tagger.load_state_dict(torch.load(a.checkpoint))
    tagger.eval()
    windows = lambda split, most=None: [e for x in list(read_split(split))[:most] for e in examples(tok, mark(tok, x))]
    heat = temperature(tagger, windows(a.dev))
    weights, heads = {name: w.numpy() for name, w in tagger.state_dict().items()}, tagger.encoder.config.num_attention_heads
    small, large = a.out / 'attribution.onnx', a.out / 'float.onnx'
    onnx.save(Graph(weights, heads).network(), large)
    read = ranges(weights, heads, [e['window'] for e in windows(a.train, ARTICLES)])
    onnx.save(Graph(weights, heads, read).network(), small)
    for path in (small, large):
        add_metadata(path, tagger, a.name, heat)
    write_sums(small)
    shutil.copy(BASE / 'vocab.txt', a.out / 'vocabulary.txt')
    print(f'{small}: {small.stat().st_size / 1e6:.1f} MB, temperature {heat:.3f}')


if __name__ == '__main__':
    main()
