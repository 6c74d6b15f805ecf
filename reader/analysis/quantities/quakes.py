"""How strong an earthquake was: `magnitude 6.8`, `a 7.1 quake`, `the tremor, first put at 6.5`."""

from __future__ import annotations

import re

from reader.analysis.quantities.drafts import words
from reader.analysis.quantities.number_words import Number
from reader.analysis.quantities.tokens import HYPHENS, Tokens

_STRENGTH = re.compile(r"\d\.\d")


def magnitude_before(tokens: Tokens, number: Number, floor: int) -> int | None:
    """The token of `magnitude` where it leads up to a number: `magnitude 6.8`, `a magnitude of 6.8`; else None.

    Args:
        floor: the first token that is still free.
    """
    value = number.low
    if not number.digits or not isinstance(value, int | float) or not 0 < value < 10:
        return None
    at = number.start - 1
    while at > floor and (tokens.word(at) in words("strength_links") or tokens.word(at) in HYPHENS):
        at -= 1
    return at if at >= floor and tokens.word(at) == "magnitude" and number.start - at <= 4 else None


def is_magnitude(tokens: Tokens, number: Number) -> bool:
    """Whether a number without a unit is an earthquake's strength: `a 7.1 quake`, `the tremor was revised to 6.8`."""
    if number.end != number.start + 1 or not _STRENGTH.fullmatch(tokens.raw[number.start]):
        return False
    quakes = words("quakes")
    after = number.end + (tokens.word(number.end) in HYPHENS)
    if tokens.word(after) in quakes or tokens.word(after + 1) in quakes:
        return True
    leads = tokens.word(number.start - 1) in words("strength_before")
    return leads and not quakes.isdisjoint(tokens.low) and not tokens.word(number.end).endswith("s")
