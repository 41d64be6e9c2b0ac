"""Learns which attributions deny, and which statements an answer is to:  answers.py GOLD SPLIT [--verify target] [--write]

GOLD is a folder such as src/training/gold, SPLIT the PolNeAR split that its articles are from (see corpus.py). The program itself reads
the articles and prints the features (TrainingExamples, among its tests: run `mvn test-compile` before), so that they are the same in
training and in use. Prints what cross-validation by article gives at several thresholds; --write puts the weights of all articles
into src/main/resources/org/newsverify/claim."""
import argparse
import collections
import pathlib
import platform
import subprocess

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from corpus import read_brat, read_gold

WEIGHTS = pathlib.Path(__file__).parents[1] / 'main/resources/org/newsverify/claim'
RAREST = 3  # articles that a feature must stand in
FOLDS = 5
SMALLEST = 0.02  # weight that is kept


def overlap(one, other):
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def meets(one, other):
    """Whether two spans share half of the shorter one."""
    return 2 * overlap(one, other) >= max(1, min(one[1] - one[0], other[1] - other[0]))


def gold_responses(gold, split):
    """(act, span, spans of targets) of each."""
    pieces, events = read_brat(next((split / 'attributions').rglob(gold['ann'])), forward=True)
    spans = {ident: (parts[0][0], parts[-1][1]) for ident, parts in pieces.items()}

    def target(t):
        if isinstance(t, list):
            return tuple(t)
        event = events[int(t[1:]) - 1]
        return next(spans[i] for i in event['content'] or event['cue'] if i in spans)
    return [(r['act'], tuple(r['span']), [target(t) for t in r['targets']]) for r in gold['responses']]


def examples(target, files):
    """{article: ([(span, features)], {(act, span): [(span, features)]})} as the program prints them."""
    machine = {'x86_64': 'linux-x64', 'aarch64': 'linux-aarch64', 'arm64': 'osx-aarch64'}[platform.machine()]
    command = ['java', f'-Donnxruntime.native.path={target}/lib/native/{machine}', '-cp', f'{target}/verify.jar:{target}/test-classes',
               'org.newsverify.claim.TrainingExamples', *map(str, files)]
    out = subprocess.run(command, check=True, capture_output=True, text=True, encoding='utf-8').stdout
    found = {file.stem: ([], collections.defaultdict(list)) for file in files}
    for line in out.splitlines():
        kind, file, *fields, features = line.split('\t')
        features = {name: float(value) for name, value in (f.rsplit('=', 1) for f in features.split(' '))}
        denials, targets = found[pathlib.Path(file).stem]
        if kind == 'denial':
            denials.append(((int(fields[0]), int(fields[1])), features))
        else:
            act, *places = fields
            a, b, c, d = map(int, places)
            targets[act.lower().replace('_', '-'), (a, b)].append(((c, d), features))
    return found


class Model:
    """Logistic regression over named features."""

    def __init__(self, rows, labels, strength):
        self.names = DictVectorizer()
        self.model = LogisticRegression(C=strength, max_iter=5000).fit(self.names.fit_transform(rows), labels)

    def probabilities(self, rows):
        return self.model.predict_proba(self.names.transform(rows))[:, 1] if rows else np.zeros(0)

    def lines(self):
        yield f'constant {self.model.intercept_[0]:.3f}'
        for name, weight in sorted(zip(self.names.get_feature_names_out(), self.model.coef_[0])):
            if abs(weight) >= SMALLEST:
                yield f'{name} {weight:.3f}'


def common(articles, rows):
    """The rows without the features that stand in few articles."""
    seen = collections.defaultdict(set)
    for article, row in zip(articles, rows):
        for name in row:
            seen[name].add(article)
    return [{name: value for name, value in row.items() if len(seen[name]) >= RAREST} for row in rows]


def denial_rows(gold, found):
    for article, responses in gold.items():
        for span, features in found[article][0]:
            yield article, features, any(act == 'deny' and overlap(span, place) for act, place, _ in responses)


def target_groups(gold, found):
    """(article, silent, gold targets, candidates) of each response that the program could see."""
    for article, responses in gold.items():
        groups = found[article][1]
        for act, span, targets in responses:
            near = [k for k in groups if overlap(k[1], span)]
            if near:
                key = max(near, key=lambda k: (k[0] == act, overlap(k[1], span)))
                yield article, act in ('no-comment', 'no-response'), targets, groups[key]


def f1(hits, gold, found):
    return f'P {100 * hits / max(1, found):5.1f}  R {100 * hits / max(1, gold):5.1f}  F1 {200 * hits / max(1, gold + found):5.1f}'


def denials(gold, found, strength):
    rows = list(denial_rows(gold, found))
    articles, features, labels = [r[0] for r in rows], common([r[0] for r in rows], [r[1] for r in rows]), np.array([r[2] for r in rows])
    guessed = np.zeros(len(rows))
    for train, test in GroupKFold(FOLDS).split(labels, labels, articles):
        model = Model([features[k] for k in train], labels[train], strength)
        guessed[test] = model.probabilities([features[k] for k in test])
    print(f'denials: {labels.sum()} of {len(labels)} attributions')
    for threshold in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        taken = guessed >= threshold
        print(f'  {threshold:.2f}  {f1((taken & labels).sum(), labels.sum(), taken.sum())}')
    return Model(features, labels, strength)


def targets(gold, found, strength):
    groups = [g for g in target_groups(gold, found) if g[3]]
    train_rows = lambda some: ([f for g in some for _, f in g[3]], [any(meets(t, s) for t in g[2]) for g in some for s, _ in g[3]])
    guessed = [None] * len(groups)
    for train, test in GroupKFold(FOLDS).split(groups, groups, [g[0] for g in groups]):
        model = Model(*train_rows([groups[k] for k in train]), strength)
        for k in test:
            guessed[k] = model.probabilities([f for _, f in groups[k][3]])
    print(f'targets: {sum(len(g[2]) for g in groups)} of {len(groups)} responses')
    for threshold in (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
        for share in (0.4, 0.6, 0.8):
            hits = reached = count = 0
            for group, probabilities in zip(groups, guessed):
                order = np.argsort(-probabilities)[:3]
                taken = [group[3][k][0] for k in order if probabilities[k] >= threshold and probabilities[k] >= share * probabilities[order[0]]]
                hits += sum(any(meets(t, s) for t in group[2]) for s in taken)
                reached += sum(any(meets(t, s) for s in taken) for t in group[2])
                count += len(taken)
            precision, recall = hits / max(1, count), reached / max(1, sum(len(g[2]) for g in groups))
            print(f'  {threshold:.2f} {share:.1f}  P {100 * precision:5.1f}  R {100 * recall:5.1f}  F1 {200 * precision * recall / max(1e-9, precision + recall):5.1f}')
    return Model(*train_rows(groups), strength)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gold', type=pathlib.Path), parser.add_argument('split', type=pathlib.Path)
    parser.add_argument('--verify', type=pathlib.Path, default=pathlib.Path('target'), help='the build folder (default: %(default)s)')
    parser.add_argument('--write', action='store_true', help='put the weights into the program')
    options = parser.parse_args()
    files = read_gold(options.gold.rglob('*.json'), options.split)
    gold = {name: gold_responses(doc, options.split) for name, doc in files.items()}
    found = examples(options.verify, [options.split / 'text' / f'{name}.txt' for name in gold])
    models = {'denials.txt': denials(gold, found, 0.2), 'targets.txt': targets(gold, found, 0.3)}
    if options.write:
        for name, model in models.items():
            (WEIGHTS / name).write_text('# made by src/training/answers.py\n' + '\n'.join(model.lines()) + '\n', 'utf-8')


if __name__ == '__main__':
    main()
