"""Averages the weights of checkpoints:  average.py CHECKPOINT... OUT"""
import sys

import torch


def main():
    *paths, out = sys.argv[1:]
    states = [torch.load(path) for path in paths]
    mean = lambda name: sum(state[name].float() for state in states) / len(states)
    torch.save({name: mean(name).to(value.dtype) for name, value in states[0].items()}, out)


if __name__ == '__main__':
    main()
