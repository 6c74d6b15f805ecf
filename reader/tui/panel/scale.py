"""The figure ruler of a claim in the panel."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Claim
from reader.reading.figures import Point, figure_of, point_of
from reader.reading.lead import disputes_of
from reader.reading.session import Session
from reader.tui.cells import clean
from reader.tui.panel.rows import Rows
from reader.tui.panel.ruler import ruler


def scale(rows: Rows, session: Session, claim: Claim, unit: str) -> None:
    """The figure ruler in `unit`, where the claim's figures are numbers that differ."""
    seen: dict[tuple[str, float | None, float | None], Point] = {}
    sides = [side for d in disputes_of(session, session.whole(claim)) for side in (d.one, d.other)]
    for mention in claim.mentions:
        point = point_of(session, mention, unit)
        figure = figure_of(session, mention)
        if point is not None and figure is not None:
            told = clean(figure.text)
            point = replace(point, lead=any(point.marker == s.marker and s.told.startswith(told) for s in sides))
            key = (point.marker, point.low, point.high)
            seen[key] = point if point.lead else seen.get(key, point)
    parts, log = ruler(list(seen.values()), rows.width, session.glyphs)
    if parts:
        rows.raw(parts)
        if log or unit:
            rows.add((", ".join(filter(None, (unit, "each step a multiple" if log else ""))), "muted"))
