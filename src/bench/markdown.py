"""Tables in Markdown."""
from itertools import chain


def table(head, rows):
    """The lines, each as soon as its row is there."""
    for row in chain([head, ['---'] * len(head)], rows):
        yield f'| {" | ".join(map(str, row))} |'
