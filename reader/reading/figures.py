"""The figures that answer a claim: all in one unit, and how far two answers stand apart."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import chain

from reader.model import Claim, Figure, Mention
from reader.reading.material import Material
from reader.reading.quoted import quoted_text, words_apart


@dataclass(frozen=True, slots=True)
class Point:
    """An outlet's figure: plain numbers, None for an open end."""

    marker: str
    low: float | None
    high: float | None
    qualifier: str | None = None
    lead: bool = False
    """Whether the verdict rests on it."""

    @property
    def ends(self) -> tuple[float, float]:
        """Both ends, an open one given as the other."""
        low = self.low if self.low is not None else self.high
        high = self.high if self.high is not None else self.low
        return low or 0.0, high or 0.0

    def gap(self, other: Point) -> float:
        """0 where the two overlap, else the logarithm of the ratio of their nearest ends; open ends reach far."""
        low, high = self._reach
        low2, high2 = other._reach
        if low <= high2 and low2 <= high:
            return 0.0
        near, far = (high, low2) if high < low2 else (high2, low)
        return math.log(far / near) if near > 0 else far - near

    @property
    def _reach(self) -> tuple[float, float]:
        return (
            self.low if self.low is not None else -math.inf,
            self.high if self.high is not None else math.inf,
        )


def figure_of(material: Material, mention: Mention) -> Figure | None:
    """The figure a mention answers with."""
    reading = material.reading(mention.article)
    if reading is None or mention.figure is None:
        return None
    return next((f for f in reading.figures if f.id == mention.figure), None)


def unit_told_in(material: Material, claim: Claim, here: Mention) -> str | None:
    """The unit in which the figures of a claim are told while a passage is being read; None where it has no figure.

    It is that of the passage's own figure. Where that answers a question of number in other words, it is that of
    another answer in its article, else of the claim's first.
    """
    others = claim.mentions if claim.kind == "figure" else ()
    nearest = chain((here,), (m for m in others if m.article == here.article), others)
    figures = (figure_of(material, mention) for mention in nearest)
    return next((figure.unit for figure in figures if figure), None)


def _number(bound: object, unit: str, to: str) -> float | None:
    """A plain number in another unit; None for an open end, a date, or what does not convert."""
    if not isinstance(bound, int | float) or isinstance(bound, bool):
        return None
    if unit == to:
        return float(bound)
    if not unit or not to:
        # a count is told in no unit: the table of units is not loaded to find that out
        return None
    from reader.analysis.quantities.units import convert

    try:
        return convert(float(bound), unit, to)
    except ValueError:
        return None


def ready_to_convert() -> None:
    """Load the table of units now, not with the first figure that is told in another."""
    from reader.analysis.quantities.units import dimension

    dimension("miles")


def point_of(material: Material, mention: Mention, unit: str) -> Point | None:
    """A mention's figure in `unit`, to stand on the ruler; None where it has none or it does not convert."""
    figure = figure_of(material, mention)
    if figure is None:
        return None
    low, high = _number(figure.low, figure.unit, unit), _number(figure.high, figure.unit, unit)
    if low is None and high is None:
        return None
    return Point(material.marker(mention.article), low, high, figure.qualifier)


def converted(material: Material, mention: Mention, unit: str | None) -> str:
    """A mention's figure told in `unit`, `81 miles`; empty where it is in that unit already or does not convert."""
    figure = figure_of(material, mention)
    if figure is None or unit is None or figure.unit == unit:
        return ""
    point = point_of(material, mention, unit)
    if point is None:
        return ""
    ends = dict.fromkeys(_rounded(v) for v in (point.low, point.high) if v is not None)
    return f"{' to '.join(ends)} {unit}"


def _rounded(value: float) -> str:
    """Three digits are as many as a converted figure is worth."""
    if value >= 1000:
        return f"{round(value, 2 - math.floor(math.log10(value))):,.0f}"
    return f"{value:.3g}"


def difference(material: Material, one: Mention, other: Mention) -> float:
    """How far two answers stand apart: for numbers the logarithm of their ratio, for words the share that differs."""
    a, b = figure_of(material, one), figure_of(material, other)
    if a and b:
        p, q = point_of(material, one, b.unit), point_of(material, other, b.unit)
        if p and q:
            return p.gap(q)
    if one.value.casefold() == other.value.casefold():
        return 0.0
    if one.quote or other.quote:
        x, y = quoted_text(material, one), quoted_text(material, other)
        if x and y:
            return words_apart(x, y)
    return 1.0
