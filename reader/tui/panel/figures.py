"""Figures in the panel: one unit for all, the ruler, how far two answers stand apart."""

from __future__ import annotations

import math
from dataclasses import replace

from reader.model import Claim, Figure, Mention
from reader.reading.session import Session
from reader.tui.cells import clean
from reader.tui.panel.collation import quoted_text, words_apart
from reader.tui.panel.lead import lead_pair
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
    pair = lead_pair(session, session.whole(claim))
    for mention in claim.mentions:
        point = point_of(session, mention, unit)
        figure = figure_of(session, mention)
        if point is not None and figure is not None:
            told = clean(figure.text)
            point = replace(point, lead=any(point.marker == s.marker and s.told.startswith(told) for s in pair))
            key = (point.marker, point.low, point.high)
            seen[key] = point if point.lead else seen.get(key, point)
    parts, log = ruler(list(seen.values()), rows.width, session.glyphs)
    if parts:
        rows.raw(parts)
        if log or unit:
            rows.add((", ".join(filter(None, (unit, "each step a multiple" if log else ""))), "muted"))


def difference(session: Session, one: Mention, other: Mention) -> float:
    """How far two answers stand apart: for numbers the logarithm of their ratio, for words the share that differs."""
    a, b = figure_of(session, one), figure_of(session, other)
    if a and b:
        p, q = point_of(session, one, b.unit), point_of(session, other, b.unit)
        if p and q:
            return p.gap(q)
    if one.value.casefold() == other.value.casefold():
        return 0.0
    if one.quote and other.quote:
        return words_apart(quoted_text(session, one), quoted_text(session, other))
    return 1.0
