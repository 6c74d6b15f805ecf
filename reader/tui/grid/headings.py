"""Headings of claims where there is little room for them."""

from __future__ import annotations

from reader.model import Claim
from reader.tui.cells import fit, width_of
from reader.wording import clean, verdict_word


def heading_with(claim: Claim, told: str, width: int) -> str:
    """A heading and what follows it in one line; without room the reason is cut, then the heading, never the verdict.

    Args:
        claim: what is headed.
        told: its verdict, and the reason.
        width: cells of the line.
    """
    tail = f": {told}"
    least = width_of(f": {verdict_word(claim)}…")
    room = min(max(width - width_of(tail), width * 3 // 4), width - least)
    return fit(fit(clean(claim.label), room) + tail, width)
