"""A one-line scale on which each outlet's letter stands at its figure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from reader.reading.figures import Point
from reader.reading.glyphs import Glyphs
from reader.tui.cells import Parts

_LOG_FROM = 20
"""From this ratio of largest to smallest the scale is logarithmic: else the small values would fall together."""
_VAGUE = frozenset({"about", "around", "nearly", "almost", "some", "roughly", "approximately", "dozens", "hundreds"})


def short_number(value: float) -> str:
    """A number in at most five characters or so: `6k`, `1.2M`, `130`."""
    for size, name in ((1e9, "bn"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= size and (size > 1e3 or abs(value) >= 1e4 or value % 1000 == 0):
            return f"{value / size:.3g}{name}"
    return f"{value:.4g}" if value >= 1000 or value == int(value) else f"{value:.3g}"


def ruler(points: Sequence[Point], width: int, glyphs: Glyphs) -> tuple[Parts, bool]:
    """The scale as styled text of at most `width` cells, and whether it is logarithmic.

    A bar joins the ends of a range; a sign after a letter is *at least*, one before it *at most* or *about*.
    Empty where all outlets stand at one point or the line is too short.
    """
    values = [v for p in points for v in p.ends]
    if len(points) < 2 or min(values) == max(values):
        return [], False
    low, high = min(values), max(values)
    log = low > 0 and high / low >= _LOG_FROM
    left, right = short_number(low) + " ", " " + short_number(high)
    room = width - len(left) - len(right)
    if room < 12:
        return [], False

    def at(value: float) -> int:
        # logarithms and halves first: of very unlike numbers neither ratio nor difference need be finite
        v, a, b = (math.log(x) if log else x / 2 for x in (value, low, high))
        return round((v - a) / (b - a) * (room - 1))

    cells = [(glyphs.rule, "muted")] * room
    for point in points:
        a, b = (at(v) for v in point.ends)
        for x in range(a, b + 1) if b > a else ():
            cells[x] = (glyphs.bar, "")
    standing: list[_Standing] = []
    for point in _most_needed_first(points):
        mark, value = _mark(point, glyphs), point.ends[0]
        place = _place_for(len(mark), value, at(value), standing, room)
        if place is None:
            continue
        standing.append(_Standing(value, place, place + len(mark)))
        cells[place : place + len(mark)] = [(c, "lead" if point.lead else "marker") for c in mark]
    return [(left, "muted"), *cells, (right, "muted")], log


def marks_told(points: Sequence[Point], glyphs: Glyphs) -> str:
    """What the marks beside the letters mean, those that are there: `> at least, ~ about`."""
    marks = {_mark(p, glyphs).replace(p.marker, "", 1) for p in points}
    meanings = ((glyphs.at_least, "at least"), (glyphs.at_most, "at most"), (glyphs.vague, "about"))
    return ", ".join(f"{mark} {meaning}" for mark, meaning in meanings if mark in marks)


def _most_needed_first(points: Sequence[Point]) -> list[Point]:
    """Those on which the verdict rests, then one of each outlet, then what else finds room."""
    first: dict[str, Point] = {}
    ordered = sorted(points, key=lambda p: (not p.lead, p.ends))
    for point in ordered:
        first.setdefault(point.marker, point)
    return sorted(ordered, key=lambda p: (not p.lead, first[p.marker] is not p))


def _mark(point: Point, glyphs: Glyphs) -> str:
    mark = point.marker
    if point.high is None:
        mark += glyphs.at_least
    elif point.low is None:
        mark = glyphs.at_most + mark
    elif point.qualifier in _VAGUE:
        mark = glyphs.vague + mark
    return mark


class _Standing(NamedTuple):
    """A mark that has its place."""

    value: float
    start: int
    end: int


def _place_for(length: int, value: float, at: int, standing: Sequence[_Standing], room: int) -> int | None:
    """Where a mark is to stand: at its place, or as near to it as others leave room, in the order of the values.

    None where there is no room in that order: what stood on the wrong side of another would tell a falsehood.
    """
    least = max((s.end for s in standing if s.value < value), default=0)
    most = min((s.start for s in standing if s.value > value), default=room) - length
    taken = [s for s in standing if s.value == value]
    free = [x for x in range(least, most + 1) if all(x + length <= s.start or x >= s.end for s in taken)]
    return min(free, key=lambda x: (abs(x - at), x < at), default=None)
