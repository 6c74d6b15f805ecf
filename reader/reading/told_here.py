"""What an outlet tells though it is not among those that answer a claim: the same figure, or a question close to it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.model import Claim, Figure, Mention
from reader.reading.material import Material

_MOST = 0.5
"""Share of a claim's passages above which another claim that has them too asks the same."""


class ToldHere:
    """What the articles of one outlet tell, for asking it claim by claim."""

    def __init__(self, material: Material, outlet: str) -> None:
        """Take its figures, and the claims that it answers.

        Args:
            material: what is read.
            outlet: whose articles are looked through, so far as they are shown.
        """
        self._material = material
        self._by_start: dict[str, Sequence[Figure]] = {}
        """By article: its figures in their order."""
        own = {a.id for a in material.shown.articles if a.outlet == outlet}
        self._figures: dict[tuple[object, ...], set[str]] = {}
        for reading in (r for a in own if (r := material.reading(a)) is not None):
            for figure in reading.figures:
                self._figures.setdefault(_amount(figure), set()).update(_nouns(figure.of))
        self._answered: dict[tuple[str, int], list[Claim]] = {}
        """By passage: the claims that the outlet answers too."""
        for claim in material.shown.claims:
            if any(m.article in own for m in claim.mentions):
                for place in {(m.article, m.start) for m in claim.mentions}:
                    self._answered.setdefault(place, []).append(claim)

    def has(self, claim: Claim) -> bool:
        """Whether the outlet tells what a claim asks, though under another question or by its figure alone."""
        return self._has_close_one(claim) or self._has_figure(claim)

    def _has_close_one(self, claim: Claim) -> bool:
        """Whether another claim that it answers shares the most of this one's passages."""
        places = {(m.article, m.start) for m in claim.mentions}
        shared = Counter(other.id for place in places for other in self._answered.get(place, ()))
        many = {key for key, count in shared.items() if count > _MOST * len(places)}
        others = {c.id: c for place in places for c in self._answered.get(place, ()) if c.id in many}
        return any(self._may_ask_the_same(claim, other) for other in others.values())

    def _may_ask_the_same(self, one: Claim, other: Claim) -> bool:
        """Whether two claims of the same passages are not answered by figures of two kinds: when, and how many."""
        kinds, theirs = ({f.kind for m in c.mentions if m.figure for f in self._figures_of(m)} for c in (one, other))
        return not (kinds and theirs) or not kinds.isdisjoint(theirs)

    def _has_figure(self, claim: Claim) -> bool:
        """Whether it has a figure of the value that somebody answers with, and of what the answers count."""
        answers = list(self._answers(claim))
        nouns = frozenset[str]().union(*(_nouns(f.of) for f in answers))
        return any(nouns & self._figures.get(_amount(f), set()) for f in answers)

    def _answers(self, claim: Claim) -> Iterable[Figure]:
        """The figures that a claim's passages answer with; where they answer in words, the one that all tell."""
        if any(m.figure for m in claim.mentions):
            return [f for m in claim.mentions for f in self._figures_of(m)]
        told: list[Figure] = []
        common: set[tuple[object, ...]] | None = None
        for figures in map(self._figures_of, claim.mentions):
            amounts = {_amount(f) for f in figures}
            common = amounts if common is None else common & amounts
            if not common:
                return ()
            told += figures
        return [f for f in told if _amount(f) in (common or ())]

    def _figures_of(self, mention: Mention) -> Sequence[Figure]:
        figures = self._by_start.get(mention.article)
        if figures is None:
            reading = self._material.reading(mention.article)
            found = sorted(reading.figures, key=_start) if reading else ()
            figures = self._by_start.setdefault(mention.article, found)
        start, end = (
            (mention.start, mention.end) if mention.figure else mention.answer or (mention.start, mention.start)
        )
        within = figures[bisect_left(figures, start, key=_start) : bisect_left(figures, end, key=_start)]
        if mention.figure:
            return [f for f in within if f.id == mention.figure]
        return [f for f in within if f.end <= end]


def _start(figure: Figure) -> int:
    return figure.start


def _amount(figure: Figure) -> tuple[object, ...]:
    return figure.kind, figure.unit, figure.low, figure.high


@lru_cache(maxsize=4096)
def _nouns(of: str) -> frozenset[str]:
    """The words for what a figure counts, each as the class of those that news use for one another."""
    from reader.analysis.language.synonyms import classes
    from reader.analysis.language.terms import stem

    stems = (stem(word) for word in of.lower().split())
    return frozenset(classes().get(s, s) for s in stems)
