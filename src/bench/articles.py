"""What is read: texts of a certain length and folders of a certain number of files, the same at each run."""
import itertools
import pathlib
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]
# of the samples, those that are plain text in English
ENGLISH = {'dam-evacuation.txt': 'utf-8', 'kremlin-deal.txt': 'utf-8', 'opinion-benches.txt': 'utf-8', 'stolen-crown.txt': 'cp1252'}


def samples():
    """All samples, in every format."""
    return [path for path in sorted((ROOT / 'samples').iterdir()) if path.name != 'README.md']


def sample_texts():
    return [(ROOT / 'samples' / name).read_text(encoding) for name, encoding in ENGLISH.items()]


def split_files(split):
    """The articles of a split of PolNeAR."""
    return sorted((split / 'text').glob('*.txt'))


def article(folder):
    """An article of about 900 words: two samples, one after the other."""
    return write(folder / 'article.txt', '\n\n'.join(sample_texts()[:2]))


def nearest(files, words):
    """The file whose number of words is nearest."""
    return min(files, key=lambda path: abs(len(path.read_text('utf-8').split()) - words))


def of_length(folder, split, words):
    """A text of so many words, up to a paragraph: articles one after the other, again from the first when there are no more."""
    whole = [path.read_text('utf-8') for path in split_files(split)] if split else sample_texts()
    parts = itertools.chain.from_iterable(text.split('\n\n') for text in itertools.cycle(whole))
    taken, count = [], 0
    while count < words:
        taken.append(next(parts))
        count += len(taken[-1].split())
    return write(folder / f'{words}-words.txt', '\n\n'.join(taken))


def texts(folder, count):
    """So many files of plain text in UTF-8, of the samples: all that others can read."""
    return [write(folder / f'{k:06}.txt', text) for k, text in enumerate(itertools.islice(itertools.cycle(sample_texts()), count))]


def copies(folder, count):
    """A folder of so many files: the samples, under other names."""
    target = folder / f'{count}-files'
    target.mkdir()
    for k, path in enumerate(itertools.islice(itertools.cycle(samples()), count)):
        shutil.copyfile(path, target / f'{k:06}-{path.name}')
    return target


def write(path, text):
    path.write_text(text, 'utf-8')
    return path
