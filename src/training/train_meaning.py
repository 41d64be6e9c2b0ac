"""Trains the network that compares sentences:  train_meaning.py PROGRAM OUT [--epochs 1] [--seed 1] [--start CHECKPOINT] [--rate 1.5e-4] [--per-group 22]

PROGRAM is the built `verify`, whose claims in src/training/meaning/events are learnt from beside the gold words. OUT gets `meaning.pt`."""
import argparse
import json
import pathlib
import random
import time

import torch
import torch.nn.functional as F

from meaning import Meaning, Reader
from pairs import FOLDER, NEITHER, claims, from_copies, from_event, from_group, groups

HEADS_FASTER, WEIGHT_DECAY, WARM_UP, BATCH = 7, 0.01, 0.06, 48
VECTOR_EVERY, VECTOR_BATCH, HEAT = 6, 48, 20.0  # steps between batches that train the vectors
UNLABELLED = 20  # pairs an event of which gold says nothing


def event_pairs(program, folders):
    out = []
    for folder in folders:
        gold = json.loads((folder / 'gold.json').read_text(encoding='utf-8'))
        out.append(from_event(gold, claims(program, folder, sorted(gold['articles']))))
    return out


def epoch_pairs(all_groups, events, per_group, rng):
    pairs = []
    for g in all_groups:
        other = rng.choice([x for x in rng.sample(all_groups, 2) if x is not g])
        drawn = from_group(g, other['same'] + other['other'], rng)
        pairs += rng.sample(drawn, min(per_group, len(drawn))) + from_copies(g, rng)
    for event in events:
        known = [p[:3] for p in event if p[3]]
        unknown = [p[:3] for p in event if not p[3]]
        near = [p for p in known if p[2] != NEITHER]
        far = [p for p in known if p[2] == NEITHER]
        pairs += near + rng.sample(far, min(len(far), 2 * len(near))) + rng.sample(unknown, min(UNLABELLED, len(unknown)))
    rng.shuffle(pairs)
    return [(a, b, y) if rng.random() < .5 else (b, a, y) for a, b, y in pairs]


def batches(pairs, reader, rng):
    """Of pairs of like length, in random order."""
    read = [(reader.pair(a, b), y) for a, b, y in pairs]
    blocks = [sorted(read[i:i + 32 * BATCH], key=lambda p: len(p[0][0])) for i in range(0, len(read), 32 * BATCH)]
    out = [block[i:i + BATCH] for block in blocks for i in range(0, len(block), BATCH)]
    rng.shuffle(out)
    return out


def vector_loss(model, all_groups, reader, rng):
    """Of two wordings of each of some claims, each is to find its other one (multiple negatives ranking; Henderson and others, 2017)."""
    drawn = [rng.sample(g['same'], 2) for g in rng.sample(all_groups, min(VECTOR_BATCH, len(all_groups)))]
    a, b = (model(*Reader.batch([reader.single(d[i]) for d in drawn]))[0] for i in range(2))
    scores = HEAT * a @ b.T
    return F.cross_entropy(scores, torch.arange(len(drawn)))


def train(all_groups, events, epochs, seed, start=None, rate=1.5e-4, per_group=22):
    torch.manual_seed(seed)
    torch.set_num_threads(2)
    rng, reader, model = random.Random(seed), Reader(), Meaning(start)
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)  # too few words are seen to change them
    heads = [p for n, p in model.named_parameters() if not n.startswith('encoder')]
    optimizer = torch.optim.AdamW([{'params': [p for p in model.encoder.parameters() if p.requires_grad], 'lr': rate}, {'params': heads, 'lr': HEADS_FASTER * rate}], weight_decay=WEIGHT_DECAY)
    steps = epochs * len(batches(epoch_pairs(all_groups, events, per_group, random.Random(seed)), reader, rng))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(i / (WARM_UP * steps), max(0, (steps - i) / (steps * (1 - WARM_UP)))))
    model.train()
    done, total, begun = 0, 0.0, time.time()
    for epoch in range(epochs):
        for batch in batches(epoch_pairs(all_groups, events, per_group, rng), reader, rng):
            with torch.autocast('cpu', dtype=torch.bfloat16):
                scores = model(*Reader.batch([read for read, _ in batch]))[1]
                loss = F.cross_entropy(scores.float(), torch.tensor([y for _, y in batch]), label_smoothing=.05)
                if done % VECTOR_EVERY == 0:
                    loss = loss + vector_loss(model, all_groups, reader, rng).float()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
            done, total = done + 1, total + loss.item()
            if done % 25 == 0:
                print(f'epoch {epoch + 1} step {done}/{steps} loss {total / 25:.3f} {time.time() - begun:.0f} s', flush=True)
                total = 0.0
    return model.eval()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('program')
    parser.add_argument('out', type=pathlib.Path)
    parser.add_argument('--epochs', type=int, default=1)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--start', help='a checkpoint to go on from')
    parser.add_argument('--rate', type=float, default=1.5e-4)
    parser.add_argument('--per-group', type=int, default=22, help='pairs of a claim an epoch')
    args = parser.parse_args()
    events = event_pairs(str(pathlib.Path(args.program).resolve()), sorted(p for p in (FOLDER / 'events').iterdir() if p.is_dir()))
    model = train(groups(), events, args.epochs, args.seed, args.start, args.rate, args.per_group)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), args.out / 'meaning.pt')


if __name__ == '__main__':
    main()
