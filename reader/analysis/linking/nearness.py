"""Passages that may answer a claim in outlets in which no answer was found.

Likeness alone finds them by the dozen and is mostly wrong: a sentence comes near a question only with a figure of the
kind that is asked for, or with a word of what the heading asks or of what tells the answers apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.analysis.language.synonyms import classes
from reader.analysis.linking.ages import names_of
from reader.analysis.linking.index import Index, Pair
from reader.analysis.linking.passages import Counted, Passage
from reader.analysis.linking.telling_words import TellingWords
from reader.analysis.linking.together import Together
from reader.analysis.quantities.counted import measure_of
from reader.analysis.sets import are_apart
from reader.model import Claim, Mention, Reading

Place = tuple[str, int, int]
_WORTH = 0.6
"""What a sentence must share with a heading, on the scale on which a word found nowhere else is worth 1."""
_CLAIMS, _BESIDE_BEST = 2, 0.8
"""Under how many claims of words a sentence may stand, and likewise of figures, and how near the best of them the
others must come."""
_MOST = 32
"""How many such passages a claim has at most: so many outlets may be silent on it that all were a flood."""
_LOOKED = 64
"""Of how many passages that are like some answer it is found out whether they come near; the likest first."""
_RELATED = 3
"""How many passages that are like it, and in no claim with it, a passage may have."""
_ANSWERS = 24
"""By how many of its answers a claim is known: more tell nothing new."""


class _Near(NamedTuple):
    """A passage that may answer a claim."""

    score: float
    passage: int
    claim: int
    outlet: str


class Nearness:
    """What comes near to what in a story."""

    def __init__(self, index: Index, readings: Sequence[Reading], chances: Mapping[Pair, float], least: float) -> None:
        """Make ready to look.

        Args:
            index: the story's passages.
            readings: of its articles, in the index's order.
            chances: how likely pairs of passages answer one question.
            least: the likelihood below which two passages have nothing to do with each other.
        """
        self._index = index
        self._words = TellingWords(index, readings)
        self._outlets = [readings[p.article].article.outlet for p in index.passages]
        """By passage."""
        self._numbers = {(p.sentence.article, p.sentence.start): p.number for p in index.passages}
        self._beside: dict[int, list[tuple[int, float]]] = {}
        for (a, b), chance in chances.items():
            if chance >= least:
                self._beside.setdefault(a, []).append((b, chance))
                self._beside.setdefault(b, []).append((a, chance))

    def meet(self, a: int, b: int) -> bool:
        """Whether two passages have something in common that they tell: names alone are nothing."""
        return self._words.shared(self._words.of(a), self._words.of(b))[0] >= _WORTH

    def related(self, claims: Sequence[Claim]) -> tuple[tuple[Place, Place], ...]:
        """Pairs of passages too alike to ignore and in no claim together, in order; the likest of each passage."""
        together = Together([p for _, p in self._answers(c)] for c in claims)
        out = []
        shown: Counter[int] = Counter()
        for _, (a, b) in sorted((-chance, (a, b)) for a, met in self._beside.items() for b, chance in met if a < b):
            if shown[a] >= _RELATED or shown[b] >= _RELATED:
                continue
            if (a, b) not in together and self.meet(a, b):
                shown.update((a, b))
                x, y = sorted((self._place(a), self._place(b)))
                out.append((x, y))
        return tuple(sorted(out))

    def near(self, claims: Sequence[Claim]) -> list[tuple[Place, ...]]:
        """For each claim the passages that may answer it, the best first: one of each outlet that does not answer."""
        found = [near for number, claim in enumerate(claims) for near in self._best(number, claim)]
        kept: list[list[_Near]] = [[] for _ in claims]
        by_passage: dict[tuple[bool, int], list[_Near]] = {}
        for near in found:
            by_passage.setdefault((claims[near.claim].kind == "figure", near.passage), []).append(near)
        for rivals in by_passage.values():
            rivals.sort(key=lambda n: (-n.score, n.claim))
            for near in rivals[:_CLAIMS]:
                if near.score >= _BESIDE_BEST * rivals[0].score:
                    kept[near.claim].append(near)
        return [tuple(self._place(n.passage) for n in sorted(row, key=_order)[:_MOST]) for row in kept]

    def _best(self, number: int, claim: Claim) -> Iterator[_Near]:
        """The best of each outlet that does not answer."""
        answers = self._answers(claim)
        outlets = self._outlets
        answering = {outlets[p] for _, p in answers}
        likely: dict[int, float] = {}
        for _, p in answers:
            for other, chance in self._beside.get(p, ()):
                if outlets[other] not in answering and chance > likely.get(other, 0.0):
                    likely[other] = chance
        if not likely:
            return
        fits = _Fits(self._index, self._words, claim, answers[:_ANSWERS])
        best: dict[str, _Near] = {}
        looked_at = sorted(likely, key=lambda n: (-likely[n], n))[:_LOOKED] if len(likely) > _LOOKED else likely
        for other in looked_at:
            worth = fits.worth(other)
            if worth is not None:
                near = _Near(worth + likely[other], other, number, outlets[other])
                best[near.outlet] = min(best.get(near.outlet, near), near, key=_order)
        yield from best.values()

    def _answers(self, claim: Claim) -> list[tuple[Mention, int]]:
        """The mentions of a claim that are passages, each with its number."""
        numbers = ((m, self._numbers.get((m.article, m.start))) for m in claim.mentions)
        return [(m, number) for m, number in numbers if number is not None]

    def _place(self, number: int) -> Place:
        sentence = self._index.passages[number].sentence
        return sentence.article, sentence.start, sentence.end


def _order(near: _Near) -> tuple[float, int]:
    return -near.score, near.passage


class _Fits:
    """What a passage must have to come near to one claim."""

    def __init__(self, index: Index, words: TellingWords, claim: Claim, answers: Sequence[tuple[Mention, int]]) -> None:
        self._index = index
        self._words = words
        self._figures: list[tuple[Passage, Counted]] | None = None
        if claim.kind == "figure":
            self._figures = [
                (p, c)
                for m, p in ((m, index.passages[number]) for m, number in answers)
                for c in p.figures
                if c.figure.id == m.figure
            ]
        names = frozenset().union(*(words.names_in(number) for _, number in answers))
        self._asked = words.within(claim.label, names)
        apart: set[str] = set()
        for mention, number in answers:
            start, end = mention.apart or mention.answer or (mention.start, mention.end)
            apart |= words.within(index.passages[number].text[start:end]) & words.of(number)
        self._apart = frozenset(apart) - self._asked
        known = classes()
        self._terms = frozenset(known.get(s, s) for s in self._asked | self._apart)

    def worth(self, number: int) -> float | None:
        """How much a passage shares of what is asked and answered; None where it comes not near at all."""
        passage = self._index.passages[number]
        # reading its words again is what takes time
        if self._figures is None and self._terms.isdisjoint(passage.terms):
            return None
        if self._figures is not None and not self._has_figure(passage):
            return None
        told = self._words.of(number)
        asked, which = self._words.shared(self._asked, told)
        apart, _ = self._words.shared(self._apart, told, which)
        worth = asked + apart / 2
        return worth if self._figures is not None or worth >= _WORTH else None

    def _has_figure(self, passage: Passage) -> bool:
        """Whether a figure of a passage may count what an answer counts."""
        return any(_may_count(p, c, passage, other) for p, c in self._figures or () for other in passage.figures)


def _may_count(p: Passage, c: Counted, q: Passage, other: Counted) -> bool:
    """Whether two figures of passages may answer one question: of one measure and thing, told in some word of both."""
    if measure_of(c.figure) != measure_of(other.figure):
        return False
    if c.key[0] and other.key[0] and c.key[0] != other.key[0]:
        return False
    if c.figure.kind == "age" and are_apart({*names_of(c.figure)}, {*names_of(other.figure)}):
        return False
    return not (c.near - p.names).isdisjoint(other.near - q.names) or (bool(c.key[1]) and c.key == other.key)
