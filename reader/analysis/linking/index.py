"""An inverted index over the passages of a story: how rare their terms are, and which are worth comparing."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from reader.analysis.linking.passages import Passage

_PER_ARTICLE, _PER_PASSAGE, _LEAST = 10, 32, 0.04
"""How many candidates a passage keeps in each other article and in all, and the cosine they need."""
_WHOLE = 1_500
"""A story of more passages than this is large: it is not compared at once but article by article."""
_COMMON = 120
"""A term of more passages than this, and of more than an eighth of them, finds no candidates: it is in every story."""
_KNOWN_GRAMS = 8_192
"""Of how many passages the runs of four characters are kept at hand."""
Pair = tuple[int, int]
"""The numbers of two passages, the lower first."""


def grams_of(flat: str) -> frozenset[str]:
    """The runs of four characters in a passage's stems."""
    return frozenset([flat[i : i + 4] for i in range(len(flat) - 3)])


def note_shared(passages: Sequence[Passage]) -> None:
    """Notes the runs and the near terms that several passages have: most stand in one alone, and no pair has them."""
    runs: dict[tuple[str, ...], Passage] = {}
    for p in passages:
        low = [w.text.lower() for w in p.words]
        for run in zip(low, low[1:], low[2:], strict=False):
            first = runs.setdefault(run, p)
            if first is not p:
                p.runs.add(run)
                first.runs.add(run)
    # one after the other: at no time are all of both kept
    runs.clear()
    near: dict[tuple[str, str], Passage] = {}
    for p in passages:
        for i, t in enumerate(p.sequence):
            for u in p.sequence[i + 1 : i + 4]:
                if t != u:
                    two = (t, u) if t < u else (u, t)
                    first = near.setdefault(two, p)
                    if first is not p:
                        p.near.add(two)
                        first.near.add(two)


def kept_of(score: Mapping[int, float], places: Sequence[int], most: int = _PER_PASSAGE) -> list[int]:
    """The best few of a passage's candidates in each other article, and of them the best over all.

    Args:
        score: how alike each candidate is.
        places: the article of each passage.
        most: how many are kept.
    """
    # of equals the first comes first: both sorts are stable
    ranked = sorted(sorted(score), key=score.__getitem__, reverse=True)
    out: list[int] = []
    left: dict[int, int] = {}
    for other in ranked:
        place = places[other]
        left[place] = left.get(place, _PER_ARTICLE) - 1
        if left[place] >= 0:
            out.append(other)
            if len(out) == most:
                break
    return out


class Index:
    """An inverted index over a story's passages: which share a term, and how rare each term is."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.large = len(passages) > _WHOLE
        self.covered: set[int] = set()
        """Passages that later ones did not meet, because others stand for them: in a large story alone."""
        self.grams = lru_cache(maxsize=_KNOWN_GRAMS)(grams_of)
        """As `grams_of`; of all passages of a large story they would be a seventh of what it holds."""
        self.postings: Mapping[str, list[int]] = defaultdict(list)
        grams: dict[str, int] = defaultdict(int)
        for p in passages:
            for term in p.terms:
                self.postings[term].append(p.number)
            for g in self.grams(p.flat):
                grams[g] += 1
        n = len(passages)
        self.rarity = {t: math.log((n + 1) / (len(ps) + 0.5)) for t, ps in self.postings.items()}
        stems: dict[str, int] = defaultdict(int)
        for p in passages:
            for s in p.stems:
                stems[s] += 1
        self.stem_rarity = {s: math.log((n + 1) / (d + 0.5)) for s, d in stems.items()}
        self.gram_rarity = {g: math.log((n + 1) / (d + 0.5)) ** 2 for g, d in grams.items()}
        for p in passages:
            p.weights = {t: self.rarity[t] * (1 + math.log(c)) for t, c in p.terms.items()}
            p.norm = math.sqrt(sum(w * w for w in p.weights.values())) or 1.0
            p.total = sum(p.weights.values()) or 1.0
            p.named = math.fsum([self.rarity[t] for t in p.names])
            p.gram_norm = math.sqrt(math.fsum([self.gram_rarity[g] for g in self.grams(p.flat)])) or 1.0
            for c in p.figures:
                c.mass = math.fsum([self.rarity[t] for t in c.near])
        note_shared(passages)
        for p in passages:
            self._look_around(p)

    def cover(self, p: Passage, sought: bool) -> None:
        """Notes that others stand for a passage; what only comparing needs is dropped where nothing more seeks it."""
        self.covered.add(p.number)
        if not sought:
            p.runs, p.near, p.flat, p.around = set(), set(), "", {}

    def other_names(self, p: Passage, q: Passage) -> bool:
        """Whether two passages name different persons, places and things, so far as both name any."""
        if not p.names or not q.names:
            return False
        shared = p.names & q.names
        return not shared or 2 * math.fsum([self.rarity[t] for t in shared]) < min(p.named, q.named)

    def _look_around(self, p: Passage) -> None:
        p.around = dict(p.weights)
        for other in (p.number - 1, p.number + 1):
            if 0 <= other < len(self.passages) and self.passages[other].article == p.article:
                for term, weight in self.passages[other].weights.items():
                    p.around[term] = p.around.get(term, 0.0) + weight / 2
        p.around_norm = math.sqrt(math.fsum(w * w for w in p.around.values())) or 1.0

    def around(self, p: Passage, q: Passage) -> float:
        """The cosine of two passages with their neighbours."""
        small, large = (p.around, q.around) if len(p.around) <= len(q.around) else (q.around, p.around)
        return math.fsum([w * large[t] for t, w in small.items() if t in large]) / (p.around_norm * q.around_norm)

    def candidates(self) -> dict[Pair, float]:
        """The pairs of passages of different articles worth comparing, with their cosine.

        For each passage its best few in each other article, and the best of them over all: so the cost of an
        article stays flat as a story grows.
        """
        common = max(_COMMON, len(self.passages) // 8)
        places = [p.article for p in self.passages]
        scaled = {
            term: [(n, self.passages[n].weights[term] / self.passages[n].norm) for n in posting]
            for term, posting in self.postings.items()
            if 1 < len(posting) <= common
        }
        out: dict[Pair, float] = {}
        for p in self.passages:
            score: dict[int, float] = {}
            for term, weight in p.weights.items():
                for other, part in scaled.get(term, ()):
                    score[other] = score.get(other, 0.0) + weight * part
            score = {other: dot for other, dot in score.items() if places[other] != p.article}
            for other in kept_of(score, places):
                pair = (min(p.number, other), max(p.number, other))
                if pair not in out:
                    out[pair] = self.cosine(p, self.passages[other])
        return self.worth(out)

    def worth(self, pairs: Mapping[Pair, float]) -> dict[Pair, float]:
        """The pairs whose cosine is worth a closer look, in order."""
        return {pair: cosine for pair, cosine in sorted(pairs.items()) if cosine >= _LEAST}

    def cosine(self, p: Passage, q: Passage) -> float:
        """The cosine of two passages' weighted terms."""
        small, large = (p.weights, q.weights) if len(p.weights) <= len(q.weights) else (q.weights, p.weights)
        return math.fsum([w * large[t] for t, w in small.items() if t in large]) / (p.norm * q.norm)
