"""Writes the network that compares sentences as it ships:  export_meaning.py CHECKPOINT OUT [--name meaning-3]

OUT gets `meaning.onnx` (4 bits) with its sums, which belong into src/main/resources/org/newsverify/meaning/, and
`meaning-float.onnx` (32 bits) to compare with. Its metadata has what calibrate_meaning.py fits: a row of weights and a bias each for same, opposite and neither."""
import argparse
import pathlib

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model

from calibrate_meaning import fit
from meaning import MAX_PIECES, Meaning, Reader
from sums import write_sums

BLOCK = 32  # weights that share a scale


def quantize(source, target):
    """4-bit weights, with one scale for each BLOCK of them (the heads are small and stay as they are)."""
    model = onnx.load(source)
    quantize_pieces(model.graph)
    heads = [node.name for node in model.graph.node if node.op_type == 'MatMul' and '/encoder/' not in node.name]
    quantizer = MatMulNBitsQuantizer(model, bits=4, block_size=BLOCK, is_symmetric=True, accuracy_level=4, nodes_to_exclude=heads)
    quantizer.process()
    onnx.save(quantizer.model.model, target)


def quantize_pieces(graph):
    """Two weights of a piece in each byte: one of the first half of its row below, one of the second half above."""
    table = max((x for x in graph.initializer if len(x.dims) == 2), key=lambda x: x.dims[0])
    lookup = next(node for node in graph.node if node.op_type == 'Gather' and node.input[0] == table.name)
    blocks = numpy_helper.to_array(table).reshape(table.dims[0], -1, BLOCK)
    scales = np.maximum(np.abs(blocks).max(-1, keepdims=True) / 7, 1e-8).astype(np.float16)
    low, high = np.split((np.round(blocks / scales.astype(np.float32)).clip(-8, 7) + 8).reshape(tuple(table.dims)).astype(np.uint8), 2, axis=1)
    graph.initializer.remove(table)
    for name, value in (('weights', low + 16 * high), ('scales', scales), ('sixteen', np.float32(16)), ('eight', np.float32(8)),
                        ('blocks', np.array([0, 0, -1, BLOCK])), ('row', np.array([0, 0, -1]))):
        graph.initializer.append(numpy_helper.from_array(np.asarray(value), 'pieces.' + name))
    at = list(graph.node).index(lookup)
    graph.node.remove(lookup)
    steps = (('Gather', ['weights', lookup.input[1]], 'bytes', {}), ('Cast', ['bytes'], 'floats', {'to': onnx.TensorProto.FLOAT}),
             ('Div', ['floats', 'sixteen'], 'parts', {}), ('Floor', ['parts'], 'high', {}), ('Mul', ['high', 'sixteen'], 'above', {}),
             ('Sub', ['floats', 'above'], 'low', {}), ('Concat', ['low', 'high'], 'positive', {'axis': -1}), ('Sub', ['positive', 'eight'], 'signed', {}),
             ('Reshape', ['signed', 'blocks'], 'blocked', {}), ('Gather', ['scales', lookup.input[1]], 'halves', {}),
             ('Cast', ['halves'], 'factors', {'to': onnx.TensorProto.FLOAT}), ('Mul', ['blocked', 'factors'], 'scaled', {}))
    named = lambda name: name if name == lookup.input[1] else 'pieces.' + name
    nodes = [helper.make_node(op, [named(x) for x in inputs], [named(output)], **more) for op, inputs, output, more in steps]
    nodes.append(helper.make_node('Reshape', ['pieces.scaled', 'pieces.row'], lookup.output))
    for node in reversed(nodes):
        graph.node.insert(at, node)


def numbers(array):
    return ' '.join(f'{x:.6g}' for x in array.flatten())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('checkpoint', type=pathlib.Path)
    parser.add_argument('out', type=pathlib.Path)
    parser.add_argument('--name', default='meaning-3')
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    meaning = Meaning(args.checkpoint).eval()
    example = Reader.batch([Reader().pair('Eleven people were hurt.', 'A dozen people were taken to hospital.')])
    fitted = fit(meaning)
    wide, small = args.out / 'meaning-float.onnx', args.out / 'meaning.onnx'
    axes = {name: {0: 'inputs', 1: 'pieces'} for name in ('pieces', 'sides')} | {name: {0: 'inputs'} for name in ('vector', 'relation')}
    torch.onnx.export(meaning, example, str(wide), input_names=['pieces', 'sides'], output_names=['vector', 'relation'],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    config, fusions = meaning.encoder.config, FusionOptions('bert')
    fusions.enable_attention = False
    fused = optimize_model(str(wide), model_type='bert', num_heads=config.num_attention_heads, hidden_size=config.hidden_size,
                           optimization_options=fusions)
    fused.save_model_to_file(str(wide))
    quantize(str(wide), small)
    model = onnx.load(small)
    for key, value in (('name', args.name), ('max_pieces', str(MAX_PIECES)),
                       ('weights', numbers(fitted.coef_)), ('biases', numbers(fitted.intercept_))):
        model.metadata_props.add(key=key, value=value)
    onnx.save(model, small)
    write_sums(small)


if __name__ == '__main__':
    main()
