"""Headings of claims where there is little room for them."""

from __future__ import annotations

import re

from reader.model import Claim
from reader.tui.cells import clean, fit, width_of, wrapped
from reader.wording import verdict_word

_NARROW = 40
"""A heading with fewer cells than this does without the words that ask."""
_ASKS = re.compile(r"(?:How [a-z]+|When): (?=\S)")


def heading_within(text: str, width: int, lines: int = 1) -> str:
    """A heading, without `How many: ` where it has not enough room for all of it.

    Args:
        text: the heading.
        width: cells of a line.
        lines: how many there are.
    """
    if width >= _NARROW or len(wrapped(text, width)) <= lines:
        return text
    return _ASKS.sub("", text, count=1)


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
    return fit(fit(heading_within(clean(claim.label), room), room) + tail, width)
