"""Two sources that give numbers of one thing of which one alone can hold, though every outlet has a number in common.

`The ministry says 12 died, the hospital 19`: who reports both agrees with all others who do, and nothing is agreed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import NamedTuple

from reader.analysis.judging.causes import causes_of
from reader.analysis.judging.given import Given
from reader.analysis.quantities.intervals import relation
from reader.analysis.sourcing.standing import is_one_source

_KINDS = ("count", "money", "percent", "distance")
"""Kinds of figures whose question has one answer: ages may be of two, dates and ordinals are compared elsewhere."""


class Rivals(NamedTuple):
    """Answers of two outlets that two sources cannot both be right about."""

    given: tuple[Given, Given]
    sources: tuple[str, str]
    """Who gives the number of each, in whatever outlet says so."""

    @property
    def told(self) -> str:
        """What each says: `12 according to the ministry, 19 according to the hospital`."""
        (one, other), (here, there) = self.sources, (g.interval.text for g in self.given)
        return f"{here} according to {one}, {there} according to {other}"


def rivals_among(given: Sequence[Given], are_apart: Callable[[Given, Given], bool]) -> Rivals | None:
    """The first two sources that are apart; None where none are, or where something accounts for it.

    Args:
        given: the answers of all outlets, of one dimension.
        are_apart: whether two of them cannot both hold.
    """
    told = [g for g in given if g.answer.source and g.answer.figure and g.answer.figure.kind in _KINDS]
    for x, y in combinations(told, 2):
        if is_one_source(x.answer.source, y.answer.source) or not are_apart(x, y) or not _unaccounted(x, y):
            continue
        for here, there in ((g, other) for g in _alike(x, given) for other in _alike(y, given)):
            if here.answer.outlet != there.answer.outlet:
                return Rivals((here, there), (x.answer.source, y.answer.source))
    return None


def _alike(x: Given, given: Sequence[Given]) -> list[Given]:
    """An answer, and the others that give the same number."""
    return [x, *(g for g in given if g is not x and relation(g.interval, x.interval) == "equal")]


def _unaccounted(x: Given, y: Given) -> bool:
    return [kind for kind, _ in causes_of(x, y)] == ["conflict"]
