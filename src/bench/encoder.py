"""The network as it is before it is quantised, 32 bits, in Python:  encoder.py make NETWORK.onnx | run NETWORK.onnx FILE...

`make` exports it with untrained heads, since it is there to be timed only; `run` reads each FILE, cuts it into words and windows as the
program does and runs ONNX Runtime over them, on all cores. It prints how many words were scored in each; what the scores say is not
looked at."""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
VOCABULARY = ROOT / 'src/main/resources/org/newsverify/model/vocabulary.txt'
sys.path.insert(0, str(ROOT / 'src/training'))

from words import paragraphs, tokenizer, windows, words_of  # noqa: E402  (src/training)


def make(network):
    import onnx
    from graph import Graph
    from train import new_tagger
    tagger = new_tagger()
    weights = {name: weight.numpy() for name, weight in tagger.state_dict().items()}
    onnx.save(Graph(weights, tagger.encoder.config.num_attention_heads).network(), network)


def run(network, files):
    import numpy as np
    import onnxruntime
    session, tok = onnxruntime.InferenceSession(network), tokenizer(VOCABULARY)
    for file in files:
        text, scored = pathlib.Path(file).read_text('utf-8'), 0
        for window in windows(tok, [words_of(tok, text, start, end) for start, end in paragraphs(text)]):
            inputs = {name: np.array([getattr(window, name)], np.int64) for name in ('pieces', 'cases', 'quotes', 'first')}
            labels, *_ = session.run(None, inputs)
            scored += labels.shape[1] - 1
        print(file, scored)


def main():
    what, network, *files = sys.argv[1:]
    if what == 'make':
        make(network)
    else:
        run(network, files)


if __name__ == '__main__':
    main()
