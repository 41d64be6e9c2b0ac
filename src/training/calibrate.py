"""Temperature scaling (Guo et al., ICML 2017) of the CRF: the number by which all scores are divided so that held-out labels are most
probable."""
import torch

from data import batches, inputs, pad


@torch.no_grad()
def temperature(tagger, windows):
    emissions = []
    for batch in batches(windows, 16):
        scores, *_ = tagger(*inputs([e['window'] for e in batch]))
        emissions.append((scores[:, 1:], pad([e['labels'] for e in batch])[:, 1:], torch.tensor([len(e['labels']) - 1 for e in batch])))
    crf = tagger.crf
    trained = [p.clone() for p in crf.parameters()]

    def loss(heat):
        for p, was in zip(crf.parameters(), trained):
            p.copy_(was / heat)
        return sum(crf.loss(scores / heat, labels, lengths).item() * len(labels) for scores, labels, lengths in emissions)

    best = min((1 + k / 20 for k in range(-8, 41)), key=loss)
    for p, was in zip(crf.parameters(), trained):
        p.copy_(was)
    return best
