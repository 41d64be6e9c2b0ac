"""Pairs of sentences and how they stand to each other, from src/training/meaning: `groups` (wordings of one claim, what contradicts it,
what only looks alike), `near.jsonl` (sentences that differ in few words) and `events` (several articles on one event, with gold). All of it is invented."""
import itertools
import json
import pathlib
import random
import re
import subprocess

SAME, OPPOSITE, NEITHER = range(3)
DENIED = 'not true: '  # put before what somebody denied
FOLDER = pathlib.Path(__file__).parent / 'meaning'
NUMBERS = [w.split() for w in ('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
                               'twenty thirty forty fifty sixty seventy eighty ninety', 'first second third fourth fifth',
                               'Monday Tuesday Wednesday Thursday Friday Saturday Sunday', 'half third quarter fifth', 'hundred thousand million billion',
                               'January February March April May June July August September October November December')]
OTHER = {w: [x for x in ws if x != w] for ws in NUMBERS for w in ws}


def words(text):
    return re.findall(r'\w+', text.casefold())


def states(text, quoted):
    """Whether a claim holds at least half of the quoted words, as score_compare.py asks it."""
    w = set(words(quoted))
    return len(w & set(words(text))) * 2 >= len(w)


def lines(path):
    return [json.loads(line) for line in open(path, encoding='utf-8') if line.strip()]


def groups():
    """The claims of `groups`, each with its line of `near.jsonl`, if there is one, as `copies`."""
    copies = {c['id']: c for c in lines(FOLDER / 'near.jsonl')}
    found = {f'{path.stem}:{i}': g for path in sorted((FOLDER / 'groups').glob('*.jsonl')) for i, g in enumerate(lines(path), 1)}
    return [{**g, 'copies': copies.get(name)} for name, g in found.items()]


def changed(sentence, rng):
    """The sentence with one number, day or month changed to another, or None."""
    spots = [m for m in re.finditer(r'\d[\d,.]*\d|\d|\w+', sentence) if m[0] in OTHER or m[0].lower() in OTHER or m[0][0].isdigit()]
    if not spots:
        return None
    m = rng.choice(spots)
    if m[0][0].isdigit():
        digits = [i for i, c in enumerate(m[0]) if c.isdigit()]
        i = digits[0] if rng.random() < .7 else rng.choice(digits)
        new = m[0][:i] + rng.choice([d for d in '123456789' if d != m[0][i]]) + m[0][i + 1:]
    else:
        new = rng.choice(OTHER.get(m[0]) or [w.capitalize() if m[0][0].isupper() else w for w in OTHER[m[0].lower()]])
    return sentence[:m.start()] + new + sentence[m.end():]


def from_group(g, others, rng):
    """Pairs of one group; `others` are sentences of other groups."""
    same, out = g['same'], []
    out += [(a, b, SAME) for a, b in itertools.combinations(same, 2)]
    out += [(a, b, OPPOSITE) for a in rng.sample(same, min(3, len(same))) for b in g['contradict']]
    out += [(a, b, NEITHER) for a in rng.sample(same, min(3, len(same))) for b in g['other']]
    out += [(a, b, NEITHER) for a, b in zip(rng.sample(g['other'], 2), rng.sample(g['contradict'], 2))]
    out += [(rng.choice(same), rng.choice(others), NEITHER) for _ in range(3)]
    a, b = rng.sample(same, 2)
    out.append((a, DENIED + b, OPPOSITE))
    out.append((DENIED + rng.choice(g['other']), rng.choice(same), NEITHER))
    out.append((DENIED + rng.choice(g['contradict']), rng.choice(same), SAME))
    for s in rng.sample(same, 2):
        new = changed(s, rng)
        if new:
            out.append((s, new, OPPOSITE))
    return out


def from_copies(g, rng):
    """Pairs that differ in few words, of which most say the same: who has only seen contradictions among those takes all for such."""
    if not g['copies']:
        return []
    c, near = g['copies'], g['copies']['near']
    out = [(c['sentence'], n, SAME) for n in near]
    out += [(*rng.sample(near, 2), SAME), (rng.choice(near), rng.choice(g['same']), SAME)]
    out += [(c['sentence'], c['against'], OPPOSITE), (rng.choice(near), c['against'], OPPOSITE)]
    out += [(c['sentence'], c['apart'], NEITHER), (rng.choice(near), c['apart'], NEITHER)]
    return out


def claims(program, folder, files):
    """The claims that the program reports in the files of a folder: (file, text)."""
    run = subprocess.run([program, '--format', 'jsonl', *files], cwd=folder, capture_output=True, text=True)
    out = []
    for report in map(json.loads, run.stdout.splitlines()):
        acts = {a['id']: a['act'] for a in report['attributions']}
        for claim in report['claims']:
            denied = any(acts[a] == 'deny' for a in claim['attributions']) and claim['certainty'] != 'negated'
            out.append((report['article']['file'], (DENIED if denied else '') + claim['text']))
    return out


def from_event(gold, found):
    """Pairs of an event's claims across its articles, as gold has them and as the program finds them."""
    labels = {}
    for g in gold['groups']:
        for c in g['claims']:
            labels.setdefault((c['article'], c['words']), set()).add(g['id'])
    for i, c in enumerate(gold['unrelated']):
        labels.setdefault((c['article'], c['words']), set()).add(f'unrelated {i}')
    for article, text in found:
        hits = {g for (a, quoted), gs in labels.items() if a == article and states(text, quoted) for g in gs}
        labels.setdefault((article, text), set()).update(hits)
    against = {frozenset((g['id'], h)) for g in gold['groups'] for h in g['contradicts']}
    out = []
    for ((a, s), x), ((b, t), y) in itertools.combinations(labels.items(), 2):
        if a != b:
            label = SAME if x & y else OPPOSITE if any(frozenset(p) in against for p in itertools.product(x, y)) else NEITHER
            out.append((s, t, label, bool(x) and bool(y)))
    return out
