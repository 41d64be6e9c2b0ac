"""PolNeAR as it lies on disk: articles, their attributions, and CoreNLP's silver tags.

Two layouts are read: a split folder with `text/`, `attributions/` and `tokens/` (tab-separated), and a clone of the public
repository, whose `data/<split>/` has `text/`, `attributions/` and `corenlp/` (XML). Offsets are Unicode code points."""
import collections
import hashlib
import json
import pathlib
import re
import xml.etree.ElementTree as xml
from dataclasses import dataclass

ROLES = ('source', 'cue', 'content')


@dataclass(frozen=True)
class Token:
    start: int
    end: int
    pos: str
    entity: str


@dataclass(frozen=True)
class Article:
    name: str
    text: str
    tokens: tuple  # of Token; empty where the corpus has none


@dataclass(frozen=True)
class Annotation:
    """One annotator's reading of one article: attributions as {role: sorted spans}."""
    article: Article
    attributions: tuple


def read_split(folder):
    """Every annotation of a split, sorted by file name; an article annotated twice stands there twice."""
    folder, articles = pathlib.Path(folder), {}
    for path in sorted((folder / 'attributions').rglob('*.ann')):
        name = re.sub(r'_[0-9a-f]{4}$', '', path.stem)
        if name not in articles:
            articles[name] = read_article(folder, name)
        yield Annotation(articles[name], tuple(read_attributions(path)))


def read_article(folder, name):
    # newline='' keeps CRLF: offsets count every character of the file
    with open(folder / 'text' / f'{name}.txt', encoding='utf-8', newline='') as file:
        text = file.read()
    for path, reader in ((folder / 'tokens' / f'{name}.tsv', tokens_of_tsv), (folder / 'corenlp' / f'{name}.txt.xml', tokens_of_xml),
                         (folder / 'corenlp' / f'{name}.xml', tokens_of_xml)):
        if path.exists():
            return Article(name, text, tuple(reader(path)))
    return Article(name, text, ())


def tokens_of_tsv(path):
    for line in path.read_text('utf-8').split('\n'):
        if line.strip():
            start, end, pos, entity = line.split('\t')[:4]
            yield Token(int(start), int(end), pos, entity)


def tokens_of_xml(path):
    for token in xml.parse(path).getroot().iter('token'):
        get = lambda tag: token.findtext(tag) or 'O'
        yield Token(int(get('CharacterOffsetBegin')), int(get('CharacterOffsetEnd')), get('POS'), get('NER'))


def read_attributions(path):
    """The E lines of a brat file as {role: sorted spans}, spans in pieces given piece by piece. An id that no line
    before names is skipped, as by the measure under which others are published."""
    spans, events = read_brat(path)
    return [{role: sorted(span for ident in event[role] for span in spans[ident]) for role in ROLES} for event in events]


def read_brat(path, forward=False):
    """A brat file: {T id: its pieces} and the E lines as {role: T ids}; with `forward` an E line may name what stands behind it."""
    spans, events = {}, []
    for line in path.read_text('utf-8').split('\n'):
        parts = line.split('\t')
        if len(parts) < 2:
            continue
        if parts[0].startswith('T'):
            spans[parts[0]] = [tuple(map(int, piece.split())) for piece in parts[1].split(' ', 1)[1].split(';')]
        elif parts[0].startswith('E'):
            roles = collections.defaultdict(list)
            for part in parts[1].split():
                role, ident = part.split(':')
                if forward or ident in spans:
                    roles[re.sub(r'\d+$', '', role).lower()].append(ident)
            events.append(roles)
    return spans, events


def read_gold(files, split):
    """What was annotated, by article. A file is called by the SHA-256 of its article's name, since a name holds words of the title."""
    names = {hashlib.sha256(path.stem.encode()).hexdigest()[:16]: path.stem for path in (split / 'text').glob('*.txt')}
    golds = {}
    for file in files:
        gold, name = json.loads(file.read_text('utf-8')), names[file.stem]
        golds[name] = gold | {'doc': name, 'ann': f"{name}_{gold['annotator']}.ann"}
    return dict(sorted(golds.items()))
