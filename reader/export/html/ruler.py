"""The figure ruler: outlets' figures on one scale, drawn where all of them are in the same unit and not all equal.

A dot is a figure, hollow where the text hedges it; a bar is a range; an arrow an open end. Positions stand in
attributes of the drawing, not in styles, which the page's content security policy would refuse.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.export.html.markup import shown
from reader.export.html.places import Place
from reader.export.safe import line
from reader.export.views import clipped
from reader.model import Article, Bound, Figure

_LOG_FROM = 20
"""From this ratio of largest to smallest the scale is logarithmic: else the small values would fall together."""
_ROWS = 12
"""Answers that are drawn at most."""
_WIDTH, _LEFT, _RIGHT, _ROW = 360, 150, 340, 18
"""Of the drawing, of the scale within it, and of a row, in units of the drawing."""


@dataclass(frozen=True, slots=True)
class Point:
    """What an outlet says, as numbers; None for an open end."""

    outlet: str
    low: float | None
    high: float | None
    hedged: bool

    @property
    def ends(self) -> tuple[float, float]:
        """Both ends, an open one given as the other."""
        low = self.low if self.low is not None else self.high
        high = self.high if self.high is not None else self.low
        return low or 0.0, high or 0.0


def ruler_svg(answers: Sequence[tuple[Article, Sequence[Place]]], figures: Mapping[str, Figure]) -> str:
    """The drawing as SVG, a row for each figure an outlet gives; empty where there is nothing to compare."""
    points = points_of(answers, figures)
    ends = [end for p in points for end in p.ends]
    if not ends or min(ends) == max(ends) or len({p.outlet for p in points}) < 2:
        return ""
    points, scale = points[:_ROWS], _Scale(min(ends), max(ends))
    foot = len(points) * _ROW + 12
    named = [n == 0 or point.outlet != points[n - 1].outlet for n, point in enumerate(points)]
    rows = "".join(_row(n, point, scale, named[n]) for n, point in enumerate(points))
    log = f'<text class="end" x="0" y="{foot}">logarithmic</text>' if scale.log else ""
    return (
        f'<svg class="ruler" viewBox="0 0 {_WIDTH} {foot + 6}" role="img" aria-label="the figures on one scale">{rows}'
        f'{log}<text class="end" x="{_LEFT}" y="{foot}">{_number(scale.low)}</text>'
        f'<text class="end" x="{_RIGHT}" y="{foot}" text-anchor="end">{_number(scale.high)}</text></svg>'
    )


def points_of(answers: Sequence[tuple[Article, Sequence[Place]]], figures: Mapping[str, Figure]) -> list[Point]:
    """Each outlet's different figures; none where they are no numbers or their units differ."""
    found: dict[Point, None] = {}
    units: set[tuple[str, str]] = set()
    for article, here in answers:
        for place in here:
            if figure := figures.get(place.mention.figure or ""):
                low, high = _finite(figure.low), _finite(figure.high)
                if low is None and high is None:
                    return []
                units.add((figure.kind, figure.unit))
                open_ended = low is None or high is None
                found[Point(article.outlet, low, high, bool(figure.qualifier) and not open_ended)] = None
    return list(found) if len(units) == 1 else []


def _finite(bound: Bound) -> float | None:
    if bound is None or isinstance(bound, str):
        return None
    try:
        number = float(bound)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


@dataclass(frozen=True, slots=True)
class _Scale:
    low: float
    high: float

    @property
    def log(self) -> bool:
        return self.low > 0 and self.high / self.low >= _LOG_FROM

    def x(self, value: float) -> int:
        if self.log:
            # of very unlike numbers the ratio may be infinite, and the difference of their logarithms is not
            low, high = math.log(self.low), math.log(self.high)
            share = (math.log(value) - low) / (high - low)
        else:
            # halves first: the difference of two very large numbers may be infinite
            share = (value / 2 - self.low / 2) / (self.high / 2 - self.low / 2)
        return round(_LEFT + share * (_RIGHT - _LEFT))


def _row(number: int, point: Point, scale: _Scale, named: bool) -> str:
    y = number * _ROW + 9
    left, right = (scale.x(end) for end in point.ends)
    drawn = f'<text x="0" y="{y + 4}">{shown(clipped(line(point.outlet), 22))}</text>' if named else ""
    drawn += f'<line class="axis" x1="{_LEFT}" x2="{_RIGHT}" y1="{y}" y2="{y}"/>'
    if right > left:
        drawn += f'<line class="reach" x1="{left}" x2="{right}" y1="{y}" y2="{y}"/>'
    if point.high is None:
        drawn += f'<path class="dot" d="M{right + 6} {y - 4}l8 4l-8 4z"/>'
    if point.low is None:
        drawn += f'<path class="dot" d="M{left - 6} {y - 4}l-8 4l8 4z"/>'
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="4"/>' for x in dict.fromkeys((left, right)))
    kind = "hedged" if point.hedged else "dot"
    return f'{drawn}<g class="{kind}">{dots}</g>'


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) and abs(value) < 1e12 else f"{value:.4g}"
