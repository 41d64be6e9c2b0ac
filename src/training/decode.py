"""From scores to labels and spans, as the Java side does it."""
from model import LABELS


def viterbi(crf, emissions):
    """The best labels of one window's words (emissions [words, labels], [CLS] left out)."""
    import torch
    step = crf.transitions()
    score, back = crf.start + crf.barred_start + emissions[0], []
    for t in range(1, len(emissions)):
        best, where = (score.unsqueeze(1) + step).max(0)
        back.append(where)
        score = best + emissions[t]
    label = int((score + crf.stop).argmax())
    labels = [label]
    for where in reversed(back):
        label = int(where[label])
        labels.append(label)
    return labels[::-1]


def chunks(labels):
    """(role, first word, end) of each span."""
    out, k = [], 0
    while k < len(labels):
        if labels[k] == 0:
            k += 1
            continue
        role, j = LABELS[labels[k]][2:], k + 1
        while j < len(labels) and LABELS[labels[j]] == 'I-' + role:
            j += 1
        out.append((role, k, j))
        k = j
    return out
