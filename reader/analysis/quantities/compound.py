"""A quantity told in two units, of which the smaller says what is left: `three hours and ten minutes`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.number_words import plain
from reader.analysis.quantities.tokens import Tokens
from reader.data import table

_LINKS: tuple[list[str], ...] = ([], ["and"], [","], [",", "and"])
"""What stands between the two."""
_PART = frozenset(("of", "at", "each", "per", "a", "for", "in"))
"""What follows a second quantity of its own: `two years, six months of them abroad`."""


def told_in_two(tokens: Tokens, before: Draft, draft: Draft) -> Draft | None:
    """Both figures as one in the smaller unit, where they tell one quantity; None where each tells its own.

    Args:
        tokens: the sentence.
        before: the figure in the larger unit.
        draft: the next one.
    """
    much = table("reader.analysis", "quantities")["told_in_two"].get(before.unit, {}).get(draft.unit)
    link = tokens.low[before.end : draft.start]
    if much is None or before.kind != draft.kind or link not in _LINKS or not _is_rest(draft, much):
        return None
    if link == [","] and tokens.word(draft.end) in _PART:
        return None

    def summed(value: Any) -> Any:
        return None if value is None else plain(value * much + draft.low)

    return replace(before, end=draft.end, low=summed(before.low), high=summed(before.high), unit=draft.unit)


def with_inches(tokens: Tokens, draft: Draft) -> Draft:
    """A figure in feet with the inches that are written on: `6ft 2in`."""
    at = draft.end
    inches = tokens.raw[at] if at < len(tokens) and draft.unit == "feet" and draft.low == draft.high else ""
    told = inches.isdecimal() and tokens.word(at + 1) in ("in", "ins") and tokens.glued(at + 1)
    if not told or not 0 < int(inches[:3]) < 12:
        return draft
    value = plain(draft.low * 12 + int(inches))
    return replace(draft, end=at + 2, low=value, high=value, unit="inches")


def _is_rest(draft: Draft, much: int) -> bool:
    """Whether a figure may be what is left over: less than one of the larger unit, and told without a bound."""
    return draft.low is not None and draft.low == draft.high and draft.qualifier is None and 0 < draft.low < much
