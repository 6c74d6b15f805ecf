"""How many numbers of about one size a story has of one thing: where there are few, those near each other are one.

A link that asks for equal values finds who agrees and never who differs: 840 jobs here and 850 there are one question.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from reader.model import Figure

_NEAR = 1.25
"""How many times the smaller the larger of two numbers is at most that may be two tellings of one."""
_SIZE = 20
"""What a count comes to at the least for being near another to mean anything: small ones are near each other anyway."""
_ABOUT = 1.6
"""How many times larger or smaller a number is at most that counts as of about its size."""
_ALONE, _FEW = 3, 5
"""Different numbers of about one size: up to the first, nearness links by itself; up to the second, with likeness."""
_ALIKE = 0.15
"""The likeness of what stands around two numbers that then is needed.

On annotated stories 28 of 32 pairs of different numbers alone of their size answer one question whatever stands around
them, 6 of 7 of the few that are told alike, 5 of 28 of all others; of the same number twice 57 of 96.
"""


class Crowds:
    """The sizes of a story's figures by what they count; of no figures it finds nothing near."""

    def __init__(self, figures: Iterable[tuple[str, Figure]]) -> None:
        """Take figures in.

        Args:
            figures: each with the class of what it counts.
        """
        sizes: dict[tuple[str, str], set[float]] = {}
        self._told: dict[tuple[str, str, float], set[str]] = {}
        """The articles that give a number."""
        for noun, figure in figures:
            if size := _size(figure):
                sizes.setdefault((figure.kind, noun), set()).add(size)
                self._told.setdefault((figure.kind, noun, size), set()).add(figure.article)
        self._sizes = {key: sorted(found) for key, found in sizes.items()}

    def steps(self, figure: Figure) -> tuple[int, ...]:
        """Two numbers near each other have one of these in common; none for what nearness tells nothing of."""
        size = _size(figure)
        if not size or not self._sizes or not _telling(figure, size):
            return ()
        step = math.floor(math.log(size) / math.log(_NEAR))
        return step, step + 1

    def likeness_asked(self, noun: str, one: Figure, other: Figure, at_odds: bool) -> float | None:
        """How alike what stands around two figures that count one thing must be for them to tell of one number.

        Args:
            noun: the class of what both count.
            one: a figure.
            other: one of the same kind.
            at_odds: whether different things are told of what they count.

        Returns:
            None where they are not near each other, or too much else is.
        """
        sizes = self._sizes.get((one.kind, noun))
        if not sizes or one.unit != other.unit:
            return None
        small, large = sorted((_size(one), _size(other)))
        if not small or large > _NEAR * small or not _telling(one, small):
            return None
        if small == large and at_odds:
            return None
        if small != large and self._told[one.kind, noun, small] & self._told[one.kind, noun, large]:
            return None  # an article that gives both tells of two things
        crowd = bisect_right(sizes, small * _ABOUT) - bisect_left(sizes, large / _ABOUT)
        if crowd <= _ALONE:
            return 0.0
        return _ALIKE if crowd <= _FEW and not at_odds else None


def _size(figure: Figure) -> float:
    ends = [float(e) for e in (figure.low, figure.high) if isinstance(e, int | float) and e > 0]
    return ends[0] if ends else 0.0


def _telling(figure: Figure, size: float) -> bool:
    """Whether two such numbers near each other are so by more than chance."""
    if figure.kind == "count":
        return size >= _SIZE
    return figure.kind in ("money", "other") or (figure.kind == "duration" and "year" not in (figure.unit or ""))
