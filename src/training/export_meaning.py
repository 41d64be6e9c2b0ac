"""Writes the network that compares sentences as it ships:  export_meaning.py CHECKPOINT OUT [--name meaning-1]

OUT gets `meaning.onnx` (8 bits) and `meaning.onnx.sha256`, which belong into src/main/resources/org/newsverify/meaning/, and
`meaning-float.onnx` (32 bits) to compare with. Its metadata has what calibrate_meaning.py fits: a row of weights and a bias each for same, opposite and neither."""
import argparse
import hashlib
import pathlib

import onnx
import torch
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model

from calibrate_meaning import fit
from export import quantize
from meaning import MAX_PIECES, Meaning, Reader


def numbers(array):
    return ' '.join(f'{x:.6g}' for x in array.flatten())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('checkpoint', type=pathlib.Path)
    parser.add_argument('out', type=pathlib.Path)
    parser.add_argument('--name', default='meaning-1')
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
    digest = hashlib.sha256(small.read_bytes()).hexdigest()
    (args.out / 'meaning.onnx.sha256').write_text(f'{digest}  meaning.onnx\n')


if __name__ == '__main__':
    main()
