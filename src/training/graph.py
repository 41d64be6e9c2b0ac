"""The tagger as an ONNX graph, written operator by operator in the form that ONNX Runtime computes fastest on a processor.

- One window a run, so that there is nothing to mask, and attention never holds the scores of all pairs of pieces.
- Matrices of the encoder as 8-bit numbers with a scale a column; what they read is made 8-bit as it comes, with one scale for a whole
  window. Some of its columns spread far wider than others, so each is first divided by a factor by which the matrix's row is
  multiplied (SmoothQuant: Xiao and others, ICML 2023). The factors come from the columns' ranges on articles. The few columns that
  weigh most of what leaves a feed-forward layer are multiplied apart, at 32 bits (LLM.int8: Dettmers and others, NeurIPS 2022).
- Word pieces as 8-bit numbers with a scale a piece. The heads are small and stay as they are."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model import ENTITIES, LABELS, LINK_SIZE, LINKS

FLOAT, MICROSOFT = TensorProto.FLOAT, 'com.microsoft'
SHARE = {'self': 0.65, 'intermediate': 0.75, 'output': 0.8}  # how much of a column's spread moves into the matrix that reads it
APART = 16  # columns of a feed-forward layer
EPSILON = 1e-12  # of BERT's layer norms


class Graph:
    """Collects nodes and constants. An operator's output has its node's name."""

    def __init__(self, weights, heads, ranges=None):
        """weights: by their names in the tagger's state; heads: of attention; ranges: {matrix: the greatest absolute value of each
        column of what it reads}, without which the encoder stays at 32 bits"""
        self.weights, self.heads, self.ranges = weights, heads, ranges
        self.nodes, self.constants, self.read = [], {}, {}

    def network(self):
        x = self.embedded()
        for layer in range(1 + max(int(name.split('.')[3]) for name in self.weights if name.startswith('encoder.encoder.layer.'))):
            x = self.layer(f'encoder.encoder.layer.{layer}', x)
        self.tasks(x)
        whole = lambda name: helper.make_tensor_value_info(name, TensorProto.INT64, [1, 'words' if name == 'first' else 'pieces'])
        scores = lambda name, *shape: helper.make_tensor_value_info(name, FLOAT, [1, *shape])
        return helper.make_model(
            helper.make_graph(self.nodes, 'attribution', [whole(name) for name in ('pieces', 'cases', 'quotes', 'first')],
                              [scores('labels', 'words', len(LABELS)), scores('links', LINKS, 'words', 'words'),
                               scores('entities', 'words', len(ENTITIES))], list(self.constants.values())),
            opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(MICROSOFT, 1)], ir_version=8)

    def embedded(self):
        table = self.weights['encoder.embeddings.word_embeddings.weight']
        scales = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-8).astype(np.float32)
        rows = self.op('Gather', 'pieces.rows', self.constant('pieces.weights', np.round(table / scales).astype(np.int8)), 'pieces')
        x = self.op('Mul', 'pieces.vectors', self.op('Cast', 'pieces.floats', rows, to=FLOAT),
                    self.op('Gather', 'pieces.scale', self.constant('pieces.scales', scales), 'pieces'))
        for name in ('case', 'quote'):
            x = self.op('Add', f'with.{name}', x, self.op('Gather', f'{name}.vectors', self.weight(f'{name}.weight'), f'{name}s'))
        places = self.weights['encoder.embeddings.position_embeddings.weight'] + self.weights['encoder.embeddings.token_type_embeddings.weight'][0]
        x = self.op('Add', 'with.place', x, self.op('Slice', 'place.vectors', self.constant('places', places), self.constant('start', [0]),
                                                    self.op('Shape', 'length', 'pieces', start=1), self.constant('rows', [0])))
        return self.normed('encoder.embeddings.LayerNorm', x)

    def layer(self, name, x):
        attention = f'{name}.attention.self'
        parts = [f'{attention}.{part}' for part in ('query', 'key', 'value')]
        bias = self.constant(f'{attention}.bias', np.concatenate([self.weights[f'{part}.bias'] for part in parts]))
        heard = self.op('MultiHeadAttention', attention, *self.products(x, *parts), bias, num_heads=self.heads)
        dense = f'{name}.attention.output.dense'
        x = self.normed(f'{name}.attention.output.LayerNorm', self.biased(dense, *self.products(heard, dense)), x)
        dense = f'{name}.intermediate.dense'
        wide = self.op('BiasGelu', f'{name}.intermediate', *self.products(x, dense), self.weight(f'{dense}.bias'))
        dense = f'{name}.output.dense'
        return self.normed(f'{name}.output.LayerNorm', self.biased(dense, *self.products(wide, dense)), x)

    def tasks(self, x):
        """labels, links and entities, from the first piece of each word"""
        words = self.op('Gather', 'words', x, self.op('Reshape', 'first.places', 'first', self.constant('flat', [-1])), axis=1)
        head = lambda name: self.biased(name, self.op('MatMul', f'{name}.product', words, self.transposed(name)))
        split = lambda name: self.op('Reshape', f'{name}.split', head(name), self.constant('split', [0, 0, LINKS, LINK_SIZE]))
        self.op('Identity', 'labels', head('label'))
        self.op('Identity', 'entities', head('entity'))
        pairs = self.op('MatMul', 'pairs', self.op('Transpose', 'cue.rows', split('cue'), perm=[0, 2, 1, 3]),
                        self.op('Transpose', 'end.columns', split('end'), perm=[0, 2, 3, 1]))
        self.op('Mul', 'links', pairs, self.constant('links.scale', np.float32(LINK_SIZE ** -0.5)))

    def products(self, x, *matrices):
        """x times each matrix; they read the same"""
        first = matrices[0]
        self.read[first] = x
        if self.ranges is None:
            return [self.op('MatMul', f'{name}.product', x, self.transposed(name)) for name in matrices]
        factors, apart = self.factors(matrices)
        divided = np.divide(1, factors, out=np.zeros_like(factors), where=factors > 0)
        smoothed = self.op('Mul', f'{first}.smoothed', x, self.constant(f'{first}.factors', divided)) if (factors != 1).any() else x
        values, scale, zero = self.op('DynamicQuantizeLinear', f'{first}.bytes', smoothed, outputs=3)
        products = [self.op('MatMulIntegerToFloat', f'{name}.product', values, weights, scale, scales, zero, zeros)
                    for name in matrices for weights, scales, zeros in [self.bytes(name, factors)]]
        if not len(apart):
            return products
        columns = self.op('Gather', f'{first}.apart', x, self.constant(f'{first}.places', apart), axis=2)
        wide = self.constant(f'{first}.rows', self.weights[f'{first}.weight'].T[apart])
        return [self.op('Add', f'{first}.both', products[0], self.op('MatMul', f'{first}.wide', columns, wide))]

    def factors(self, matrices):
        """By what each column of what these matrices read is divided, 0 for those apart; and which these are."""
        first = matrices[0]
        kind = 'heard' if '.attention.output.' in first else first.split('.')[-2]
        if kind not in SHARE:
            return np.ones(len(self.ranges[first]), np.float32), []
        rows = np.max([np.abs(self.weights[f'{name}.weight']).max(0) for name in matrices], axis=0)
        factors = np.maximum(self.ranges[first], 1e-3) ** SHARE[kind] / np.maximum(rows, 1e-3) ** (1 - SHARE[kind])
        apart = np.sort(np.argsort(-self.ranges[first] * rows)[:APART if kind == 'output' else 0])
        factors[apart] = 0
        return factors.astype(np.float32), apart

    def bytes(self, name, factors):
        """a matrix [in, out] of 8 bits, a scale for each column, and their zeros"""
        matrix = (self.weights[f'{name}.weight'] * factors).T
        scales = np.maximum(np.abs(matrix).max(0) / 127, 1e-10).astype(np.float32)
        return (self.constant(f'{name}.weights', np.round(matrix / scales).astype(np.int8)), self.constant(f'{name}.scales', scales),
                self.constant(f'{name}.zeros', np.zeros(len(scales), np.int8)))

    def biased(self, name, x):
        return self.op('Add', name, x, self.weight(f'{name}.bias'))

    def normed(self, name, x, and_x=None):
        if and_x:
            x = self.op('Add', f'{name}.sum', x, and_x)  # faster than SkipLayerNormalization
        return self.op('LayerNormalization', name, x, self.weight(f'{name}.weight'), self.weight(f'{name}.bias'), axis=-1, epsilon=EPSILON)

    def weight(self, name):
        return self.constant(name, self.weights[name])

    def transposed(self, name):
        return self.constant(f'{name}.weights', self.weights[f'{name}.weight'].T)

    def constant(self, name, value):
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, name, *inputs, outputs=1, **attributes):
        names = [name] if outputs == 1 else [f'{name}.{k}' for k in range(outputs)]
        domain = MICROSOFT if kind in ('MultiHeadAttention', 'BiasGelu', 'MatMulIntegerToFloat') else ''
        self.nodes.append(helper.make_node(kind, inputs, names, name=name, domain=domain, **attributes))
        return name if outputs == 1 else names


def ranges(weights, heads, windows):
    """{matrix: the greatest absolute value of each column of what it reads in these windows}"""
    import onnxruntime
    graph = Graph(weights, heads)
    network = graph.network()
    network.graph.output.extend(helper.make_tensor_value_info(x, FLOAT, None) for x in dict.fromkeys(graph.read.values()))
    session, greatest = onnxruntime.InferenceSession(network.SerializeToString()), {}
    for window in windows:
        values = dict(zip((o.name for o in session.get_outputs()), session.run(None, inputs(window))))
        for name, x in graph.read.items():
            greatest[name] = np.maximum(greatest.get(name, 0), np.abs(values[x][0]).max(0))
    return greatest


def inputs(window):
    return {name: np.array([getattr(window, name)]) for name in ('pieces', 'cases', 'quotes', 'first')}
