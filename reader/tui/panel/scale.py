"""The figure ruler of a claim in the panel."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Claim
from reader.reading.figures import Point, point_of
from reader.reading.lead import disputes_of, leading
from reader.reading.material import Material
from reader.tui.panel.rows import Rows
from reader.tui.panel.ruler import marks_told, ruler


def scale(rows: Rows, material: Material, claim: Claim, unit: str) -> None:
    """The figure ruler in `unit`, where the claim's figures are numbers that differ."""
    seen: dict[tuple[str, float | None, float | None], Point] = {}
    disputes = disputes_of(material, material.whole(claim))
    for mention in claim.mentions:
        point = point_of(material, mention, unit)
        if point is not None:
            point = replace(point, lead=leading(material, disputes, mention))
            key = (point.marker, point.low, point.high)
            seen[key] = point if point.lead else seen.get(key, point)
    parts, log = ruler(list(seen.values()), rows.width, material.manner.glyphs)
    if parts:
        rows.raw(parts)
        told = [f"each outlet at its figure, {unit}" if unit else "each outlet at its figure"]
        told += [marks_told(list(seen.values()), material.manner.glyphs), "each step a multiple" if log else ""]
        drawn = "".join(text for text, _ in parts[1:-1])
        off = [m for m in _with_figures(material, claim) if m not in drawn]
        told += [f"not on it: {', '.join(off)}"] if off else []
        rows.add(("; ".join(filter(None, told)), "muted"))


def _with_figures(material: Material, claim: Claim) -> list[str]:
    """The letters of the outlets that answer with a figure."""
    return list(dict.fromkeys(material.marker(m.article) for m in claim.mentions if m.figure))
