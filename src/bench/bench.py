"""How fast verify is, and how fast others are on the same articles:  bench.py [SECTION ...] [--split PolNeAR/data/dev]

Prints a table in Markdown for each section, all if none is named:
  process  whole processes of verify: one article cold, a batch, growth with length and with the number of files
  stages   the parts of the program one by one, on one core (JMH)
  peers    side by side, in turn: verify, the same encoder at 32 bits, textacy, Stanford CoreNLP; with --split, their F1 beside it

`process` needs target/verify alone. For the others, which fetch 0.5 GB and 4 GB:
  mvn -q -Pbench -DskipTests package
  python3 -m venv target/bench/python && target/bench/python/bin/pip install -r src/bench/requirements.txt"""
import argparse
import pathlib
import tempfile

import peers
import process
import stages
from articles import ROOT
from measure import machine

SECTIONS = {'process': process.tables, 'stages': stages.tables, 'peers': peers.tables}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('sections', nargs='*', metavar='SECTION', help=', '.join(SECTIONS))
    parser.add_argument('--split', type=pathlib.Path, help='a split of PolNeAR, for real articles beside the samples')
    parser.add_argument('--runs', type=int, default=3, help='runs of each command (default: %(default)s)')
    parser.add_argument('--articles', type=int, default=24, help='articles in a batch of the peers (default: %(default)s)')
    parser.add_argument('--batches', type=int, default=1, help='runs of that batch (default: %(default)s)')
    parser.add_argument('--python', type=pathlib.Path, default=ROOT / 'target/bench/python/bin/python',
                        help='a Python that has src/bench/requirements.txt (default: %(default)s)')
    options = parser.parse_args()
    if unknown := set(options.sections) - set(SECTIONS):
        parser.error(f'no section {min(unknown)}; there are {", ".join(SECTIONS)}')
    print(machine(), flush=True)
    for section in options.sections or SECTIONS:
        with tempfile.TemporaryDirectory() as folder:
            for table in SECTIONS[section](options, pathlib.Path(folder)):
                print()
                for line in table:
                    print(line, flush=True)


if __name__ == '__main__':
    main()
