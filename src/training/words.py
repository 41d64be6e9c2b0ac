"""Text to what the model reads: words, word pieces, letter case and quotation state. The Java side (package `tag`) does the
same step for step, and a committed fixture holds the two together."""
from dataclasses import dataclass

from tokenizers import BertWordPieceTokenizer

NONE = -1  # where word 0 of a window, [CLS], is said to start
MAX_PIECES = 384  # a window, [CLS] and [SEP]s included
CASES = ('none', 'lower', 'title', 'upper', 'mixed', 'digit', 'other')
QUOTES = ('outside', 'inside', 'opening', 'closing')


@dataclass(frozen=True)
class Word:
    start: int  # code points in the article
    end: int
    pieces: tuple
    case: int
    quote: int


@dataclass(frozen=True)
class Window:
    """Consecutive paragraphs of one article. Word 0 is [CLS]; `first[w]` is the position of word w's first piece."""
    words: tuple
    pieces: list
    cases: list
    quotes: list
    first: list


def tokenizer(vocabulary):
    tok = BertWordPieceTokenizer(str(vocabulary), lowercase=True)
    tok._tokenizer.encode_special_tokens = True  # "[SEP]" in an article is a word like others
    return tok


def case_of(word):
    if not any(c.isalpha() for c in word):
        return CASES.index('digit' if any(c.isdecimal() for c in word) else 'other')
    letters = [c for c in word if c.isalpha()]
    if not any(c.isupper() for c in letters):
        return CASES.index('lower')
    if letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        return CASES.index('title')
    return CASES.index('upper' if all(c.isupper() for c in letters) else 'mixed')


def quote_states(words):
    """The state of each word of one paragraph. A straight mark opens when none is open and closes otherwise."""
    states, inside = [], False
    for word in words:
        if word in ('“', '«', '„') or word == '"' and not inside:
            inside = True
            states.append(QUOTES.index('opening'))
        elif word in ('”', '»', '"'):
            inside = False
            states.append(QUOTES.index('closing'))
        else:
            states.append(QUOTES.index('inside' if inside else 'outside'))
    return states


def paragraphs(text):
    """Spans of the lines that hold something."""
    at = 0
    for line in text.split('\n'):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def words_of(tok, text, start, end):
    """The words (BERT's basic tokens) of text[start:end], with their pieces."""
    code = tok.encode(text[start:end], add_special_tokens=False)
    spans, pieces = [], []
    for ident, word, (s, e) in zip(code.ids, code.word_ids, code.offsets):
        if len(spans) == word:
            spans.append([s, e])
            pieces.append([])
        spans[word][1] = e
        pieces[word].append(ident)
    texts = [text[start + s:start + e] for s, e in spans]
    states = quote_states(texts)
    return [Word(start + s, start + e, tuple(p), case_of(t), q) for (s, e), p, t, q in zip(spans, pieces, texts, states)]


def windows(tok, paragraph_words, first=MAX_PIECES):
    """Whole paragraphs as long as they fit into MAX_PIECES (for the first window: `first`); a paragraph that is too long alone is cut."""
    out, current, size, limit = [], [], 1, first
    for words in paragraph_words:
        for part in cut(words, MAX_PIECES - 2):
            need = sum(len(w.pieces) for w in part) + 1
            if current and size + need > limit:
                out.append(window(tok, current))
                current, size, limit = [], 1, MAX_PIECES
            current.append(part)
            size += need
    if current:
        out.append(window(tok, current))
    return out


def cut(words, limit):
    part, size = [], 0
    for word in words:
        if part and size + len(word.pieces) > limit:
            yield part
            part, size = [], 0
        part.append(word)
        size += len(word.pieces)
    if part:
        yield part


def window(tok, parts):
    words, pieces, cases, quotes, first = [Word(NONE, NONE, (), 0, 0)], [tok.token_to_id('[CLS]')], [0], [0], [0]
    for part in parts:
        for word in part:
            words.append(word)
            first.append(len(pieces))
            pieces += word.pieces
            cases += [word.case] * len(word.pieces)
            quotes += [word.quote] * len(word.pieces)
        pieces.append(tok.token_to_id('[SEP]'))
        cases.append(0)
        quotes.append(0)
    return Window(tuple(words), pieces, cases, quotes, first)
