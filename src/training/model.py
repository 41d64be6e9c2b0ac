"""The network: a MiniLM encoder read at each word's first piece, with one head a task.

- labels: BIO emissions of source, cue and content, decoded by a linear-chain CRF trained with them.
- links: three matrices [from word, to word]: the source of a cue (`SOURCE`, from the cue's first word to the source's first
  word, or to word 0 for none), and the cue of a content's first word (`START`) and of its last word (`END`), from the cue.
- entity: person, organisation, place and the like, from CoreNLP's silver tags.
- part of speech: silver tags too, learnt beside the others because it helps them; not exported."""
import torch
from torch import nn
from transformers import BertConfig, BertModel

from words import CASES, QUOTES

LABELS = ('O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content')
ENTITIES = ('O', 'PERSON', 'ORGANIZATION', 'LOCATION', 'MISC', 'DATE', 'NUMBER', 'DURATION', 'PERCENT', 'MONEY', 'TIME', 'ORDINAL', 'SET')
POS = tuple("NN IN NNP DT JJ NNS , . VBD RB PRP VB CC VBZ TO VBG VBN VBP '' CD PRP$ `` MD POS : WP WDT NNPS WRB RP JJR JJS RBR "
            "-RRB- -LRB- EX $ RBS PDT UH WP$ FW LS SYM #".split())
SOURCE, START, END = range(3)
LINKS, LINK_SIZE = 3, 64
FORBIDDEN = -1e4


class Tagger(nn.Module):

    def __init__(self, config: BertConfig, dropout=0.1):
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        size = config.hidden_size
        self.case = nn.Embedding(len(CASES), size)
        self.quote = nn.Embedding(len(QUOTES), size)
        self.dropout = nn.Dropout(dropout)
        self.label = nn.Linear(size, len(LABELS))
        self.cue = nn.Linear(size, LINKS * LINK_SIZE)
        self.end = nn.Linear(size, LINKS * LINK_SIZE)
        self.pos = nn.Linear(size, len(POS))
        self.entity = nn.Linear(size, len(ENTITIES))
        self.crf = Crf()
        for embedding in (self.case, self.quote):
            nn.init.normal_(embedding.weight, std=0.02)

    def words(self, pieces, mask, cases, quotes, first):
        """[batch, words, size]: the encoding of each word's first piece."""
        embedded = self.encoder.embeddings.word_embeddings(pieces) + self.case(cases) + self.quote(quotes)
        encoded = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        return self.dropout(torch.gather(encoded, 1, first.unsqueeze(-1).expand(-1, -1, encoded.shape[-1])))

    def link_scores(self, words):
        """[batch, links, words, words]"""
        split = lambda x: x.unflatten(-1, (LINKS, LINK_SIZE)).transpose(1, 2)
        return split(self.cue(words)) @ split(self.end(words)).transpose(-1, -2) / LINK_SIZE ** 0.5

    def forward(self, pieces, mask, cases, quotes, first):
        words = self.words(pieces, mask, cases, quotes, first)
        return self.label(words), self.link_scores(words), self.entity(words)


class Crf(nn.Module):
    """Linear chain over LABELS. `mask` marks the words that count; they are consecutive from the second word on."""

    def __init__(self):
        super().__init__()
        n = len(LABELS)
        self.start, self.stop = nn.Parameter(torch.zeros(n)), nn.Parameter(torch.zeros(n))
        self.step = nn.Parameter(torch.zeros(n, n))
        barred = torch.zeros(n, n)
        for a, before in enumerate(LABELS):
            for b, after in enumerate(LABELS):
                if after.startswith('I-') and before[2:] != after[2:]:
                    barred[a, b] = FORBIDDEN
        self.register_buffer('barred', barred)
        self.register_buffer('barred_start', torch.tensor([FORBIDDEN if x.startswith('I-') else 0 for x in LABELS]))

    def transitions(self):
        return self.step + self.barred

    def loss(self, emissions, labels, lengths):
        """Mean negative log-likelihood of a sequence, summed over its words; emissions [batch, words, labels] in 32 bits."""
        batch, words, _ = emissions.shape
        step, start = self.transitions(), self.start + self.barred_start
        mask = torch.arange(words)[None] < lengths[:, None]
        rows = torch.arange(batch)
        picked = (emissions.gather(2, labels.unsqueeze(-1)).squeeze(-1) * mask).sum(1)
        moves = (step[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
        gold = start[labels[:, 0]] + picked + moves + self.stop[labels[rows, lengths - 1]]
        first, *rest = emissions.unbind(1)  # one backward step for all, where a slice a word would cost one each
        alpha = start + first
        for scores, counts in zip(rest, mask[:, 1:, None].unbind(1)):
            alpha = torch.where(counts, torch.logsumexp(alpha.unsqueeze(2) + step, 1) + scores, alpha)
        return (torch.logsumexp(alpha + self.stop, 1) - gold).mean()
