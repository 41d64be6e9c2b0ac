"""Writes the model that ships with the program:  export.py CHECKPOINT DEV OUT [--name attribution-1]

CHECKPOINT is one of train.py's, DEV a PolNeAR split on which confidences are calibrated. OUT gets `attribution.onnx` (8 bits) and
`attribution.onnx.sha256`, which belong into src/main/resources/org/newsverify/tag/, `vocabulary.txt`, which belongs into `model` beside
it, and `float.onnx` (32 bits) to compare with. What the tagger needs beside the network (labels, CRF, window size, temperature) is
in the ONNX file's metadata.

The graph has one encoder and a named output a task; a later head is one more output on the same words."""
import argparse
import hashlib
import pathlib
import shutil

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model

from calibrate import temperature
from corpus import read_split
from data import examples, inputs, mark
from model import ENTITIES, LABELS
from train import BASE, new_tagger
from words import MAX_PIECES, tokenizer

BLOCK = 64
INPUTS = ('pieces', 'mask', 'cases', 'quotes', 'first')


def export_float(tagger, windows, path):
    axes = {name: {0: 'windows', 1: 'words' if name == 'first' else 'pieces'} for name in INPUTS}
    axes |= {'labels': {0: 'windows', 1: 'words'}, 'links': {0: 'windows', 2: 'words', 3: 'words'}, 'entities': {0: 'windows', 1: 'words'}}
    torch.onnx.export(tagger, inputs(windows), str(path), input_names=list(INPUTS), output_names=['labels', 'links', 'entities'],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    config, fusions = tagger.encoder.config, FusionOptions('bert')
    fusions.enable_attention = False  # its matrices are quantised one by one
    fused = optimize_model(str(path), model_type='bert', num_heads=config.num_attention_heads, hidden_size=config.hidden_size,
                           optimization_options=fusions)
    fused.save_model_to_file(str(path))


def quantize(source, target):
    """8-bit weights: of the word pieces one scale a piece, of the encoder one a column. What leaves a feed-forward layer's activation
    spreads so wide that one scale a matrix, found as it is run, would cost 0.5 F1 of contents; the matrices that read it have one for
    each BLOCK weights and activations. The heads are small and stay as they are."""
    model = onnx.load(source)
    quantize_pieces(model.graph)
    matrices = [node.name for node in model.graph.node if node.op_type == 'MatMul']
    heads = [name for name in matrices if '/encoder/' not in name]
    wide = [name for name in matrices if name.endswith('/output/dense/MatMul') and '/attention/' not in name]
    quantizer = MatMulNBitsQuantizer(model, bits=8, block_size=BLOCK, is_symmetric=True, accuracy_level=4,
                                     nodes_to_exclude=[name for name in matrices if name not in wide])
    quantizer.process()
    onnx.save(quantizer.model.model, target)
    quantize_dynamic(str(target), str(target), per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=['MatMul'],
                     nodes_to_exclude=heads, extra_options={'DefaultTensorType': onnx.TensorProto.FLOAT})


def quantize_pieces(graph):
    table = max((x for x in graph.initializer if len(x.dims) == 2), key=lambda x: x.dims[0])
    lookup = next(node for node in graph.node if node.op_type == 'Gather' and node.input[0] == table.name)
    weights = numpy_helper.to_array(table)
    scales = np.maximum(np.abs(weights).max(1, keepdims=True) / 127, 1e-8).astype(np.float32)
    graph.initializer.remove(table)
    graph.initializer.append(numpy_helper.from_array(np.round(weights / scales).astype(np.int8), 'pieces.weights'))
    graph.initializer.append(numpy_helper.from_array(scales, 'pieces.scales'))
    at = list(graph.node).index(lookup)
    graph.node.remove(lookup)
    for step in reversed((helper.make_node('Gather', ['pieces.weights', lookup.input[1]], ['pieces.rows']),
                          helper.make_node('Cast', ['pieces.rows'], ['pieces.floats'], to=onnx.TensorProto.FLOAT),
                          helper.make_node('Gather', ['pieces.scales', lookup.input[1]], ['pieces.scale']),
                          helper.make_node('Mul', ['pieces.floats', 'pieces.scale'], lookup.output))):
        graph.node.insert(at, step)


def add_metadata(path, tagger, name, heat):
    numbers = lambda x: ' '.join(f'{v:.6g}' for v in x.detach().flatten().tolist())
    model = onnx.load(path)
    helper.set_model_props(model, {
        'name': name, 'labels': ' '.join(LABELS), 'entities': ' '.join(ENTITIES), 'max_pieces': str(MAX_PIECES), 'temperature': f'{heat:.3f}',
        'crf.start': numbers(tagger.crf.start), 'crf.stop': numbers(tagger.crf.stop), 'crf.step': numbers(tagger.crf.step)})
    onnx.save(model, path)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('checkpoint', type=pathlib.Path), ap.add_argument('dev'), ap.add_argument('out', type=pathlib.Path)
    ap.add_argument('--name', default='attribution-1')
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    tagger, tok = new_tagger(), tokenizer(BASE / 'vocab.txt')
    tagger.load_state_dict(torch.load(a.checkpoint))
    tagger.eval()
    tagger.encoder.set_attn_implementation('eager')  # plain operators, which the optimiser knows
    dev = [e for x in read_split(a.dev) for e in examples(tok, mark(tok, x))]
    heat = temperature(tagger, dev)
    small, large = a.out / 'attribution.onnx', a.out / 'float.onnx'
    export_float(tagger, [e['window'] for e in dev[:2]], large)
    quantize(large, small)
    for path in (small, large):
        add_metadata(path, tagger, a.name, heat)
    (a.out / 'attribution.onnx.sha256').write_text(hashlib.sha256(small.read_bytes()).hexdigest() + '  attribution.onnx\n')
    shutil.copy(BASE / 'vocab.txt', a.out / 'vocabulary.txt')
    print(f'{small}: {small.stat().st_size / 1e6:.1f} MB, temperature {heat:.3f}')


if __name__ == '__main__':
    main()
