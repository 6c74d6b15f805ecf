"""Figures in the panel: one unit for all, the ruler, how far two answers stand apart."""

from __future__ import annotations

import math

from reader.model import Claim, Figure, Mention
from reader.reading.session import Session
from reader.tui.panel.rows import Rows
from reader.tui.panel.ruler import Point, ruler


def figure_of(session: Session, mention: Mention) -> Figure | None:
    """The figure a mention answers with."""
    reading = session.reading(mention.article)
    if reading is None or mention.figure is None:
        return None
    return next((f for f in reading.figures if f.id == mention.figure), None)


def _number(bound: object, unit: str, to: str) -> float | None:
    """A plain number in another unit; None for an open end, a date, or what does not convert."""
    if not isinstance(bound, int | float) or isinstance(bound, bool):
        return None
    if unit == to:
        return float(bound)
    from reader.analysis.units import convert

    try:
        return convert(float(bound), unit, to)
    except ValueError:
        return None


def point_of(session: Session, mention: Mention, unit: str) -> Point | None:
    """A mention's figure in `unit`, to stand on the ruler; None where it has none or it does not convert."""
    figure = figure_of(session, mention)
    if figure is None:
        return None
    low, high = _number(figure.low, figure.unit, unit), _number(figure.high, figure.unit, unit)
    if low is None and high is None:
        return None
    return Point(session.marker(mention.article), low, high, figure.qualifier)


def converted(session: Session, mention: Mention, unit: str) -> str:
    """A mention's figure told in `unit`, `81 miles`; empty where it is in that unit already or does not convert."""
    figure = figure_of(session, mention)
    if figure is None or figure.unit == unit:
        return ""
    point = point_of(session, mention, unit)
    if point is None:
        return ""
    ends = dict.fromkeys(_rounded(v) for v in (point.low, point.high) if v is not None)
    return f"{' to '.join(ends)} {unit}"


def _rounded(value: float) -> str:
    """Three digits are as many as a converted figure is worth."""
    if value >= 1000:
        return f"{round(value, 2 - math.floor(math.log10(value))):,.0f}"
    return f"{value:.3g}"


def scale(rows: Rows, session: Session, claim: Claim, unit: str) -> None:
    """The figure ruler in `unit`, where the claim's figures are numbers that differ."""
    seen: dict[tuple[str, float | None, float | None], Point] = {}
    for mention in claim.mentions:
        point = point_of(session, mention, unit)
        if point is not None:
            seen.setdefault((point.marker, point.low, point.high), point)
    parts, log = ruler(list(seen.values()), rows.width, session.glyphs)
    if parts:
        rows.raw(parts)
        if log or unit:
            rows.add((", ".join(filter(None, (unit, "each step a multiple" if log else ""))), "muted"))


def difference(session: Session, one: Mention, other: Mention) -> float:
    """How far two answers stand apart: 0 where they can be one, for numbers the logarithm of their ratio."""
    a, b = figure_of(session, one), figure_of(session, other)
    if a and b:
        p, q = point_of(session, one, b.unit), point_of(session, other, b.unit)
        if p and q:
            return p.gap(q)
    return float(one.value.casefold() != other.value.casefold())
