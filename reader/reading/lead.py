"""The answers a dispute rests on, two by two, each with its outlet's letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.model import Claim, Mention
from reader.reading.figures import figure_of
from reader.reading.session import Session
from reader.wording import clean

_KIND = "(?:scope|time|unit slip|conflict)"
_AGAINST = re.compile(rf"({_KIND}(?:, {_KIND}){{0,3}}|.{{1,300}}?), (\S.{{0,300}}) against (\S.*)")
"""A reason that names the two answers furthest apart: `scope, time, 500 against 800`."""


_CAUSES = {
    "scope": "they do not count the same",
    "time": "one is of a later time",
    "unit slip": "one of the units may be wrong",
    "conflict": "nothing in the texts explains it",
}
"""The engine's kinds of a difference between figures in words for a person."""
EXPLAINED = "same question, and nothing in the texts accounts for the difference"
"""A step that says no more than the kind of the difference does."""


class Side(NamedTuple):
    """One of two answers that are apart."""

    marker: str
    told: str
    """Its answer as the reason gives it, converted to the other's unit where that differs."""


class Dispute(NamedTuple):
    """Two answers that are apart, and in which way."""

    cause: str
    """The kind of difference in plain words."""
    one: Side
    other: Side
    why: tuple[str, ...]
    """The steps that tell why they are apart."""


def reason_of(claim: Claim) -> str:
    """The reason without the verdict, where it begins with that."""
    return clean(claim.reason.removeprefix(f"{claim.verdict}: "))


def plain_cause(kinds: str) -> str:
    """`they do not count the same, and one is of a later time` for `scope, time`; other words as they are."""
    parts = kinds.split(", ")
    return ", and ".join(_CAUSES[part] for part in parts) if all(part in _CAUSES for part in parts) else kinds


def reason_told(claim: Claim) -> str:
    """The reason in plain words, the answers first: `500 against 800: they do not count the same`."""
    return "; ".join(map(_plainly, reason_of(claim).split("; ")))


def _plainly(reason: str) -> str:
    found = _AGAINST.fullmatch(reason)
    cause = plain_cause(found[1]) if found else ""
    return f"{found[2]} against {found[3]}: {cause}" if found and cause != found[1] else reason


def disputes_of(session: Session, claim: Claim) -> tuple[Dispute, ...]:
    """The pairs of answers that the reason names, a pair a kind of difference.

    Empty where the reason names none, or where no step says which outlets give them.
    """
    found = tuple(_dispute(session, claim, part) for part in reason_of(claim).split("; "))
    whole = tuple(dispute for dispute in found if dispute)
    return whole if len(whole) == len(found) else ()


def leading(session: Session, disputes: Sequence[Dispute], mention: Mention) -> bool:
    """Whether a dispute rests on this answer."""
    figure = figure_of(session, mention)
    told = clean(figure.text if figure else mention.value)
    sides = (side for dispute in disputes for side in (dispute.one, dispute.other))
    return any(session.marker(mention.article) == side.marker and side.told.startswith(told) for side in sides)


def _dispute(session: Session, claim: Claim, reason: str) -> Dispute | None:
    """One of the reason's pairs, with its outlets and causes as the steps tell them."""
    found = _AGAINST.fullmatch(reason)
    steps = [clean(line) for line in claim.steps]
    at = next((n for n, line in enumerate(steps) if found and found[2] in line and found[3] in line), None)
    if found is None or at is None:
        return None
    outlets = {clean(outlet): marker for outlet, marker in session.outlets_of(claim).items()}
    sides = [_side(told, steps[at], outlets) for told in (found[2], found[3])]
    one, other = sides
    if one is None or other is None or one.marker == other.marker:
        return None
    why = (line for line in _until_the_next_pair(steps[at + 1 :], outlets) if line != EXPLAINED)
    return Dispute(plain_cause(found[1]), one, other, tuple(why))


def _side(told: str, step: str, outlets: dict[str, str]) -> Side | None:
    return next((Side(marker, told) for outlet, marker in outlets.items() if f"{told} ({outlet}" in step), None)


def _until_the_next_pair(steps: Sequence[str], outlets: dict[str, str]) -> tuple[str, ...]:
    end = next((n for n, line in enumerate(steps) if any(f"({outlet})" in line for outlet in outlets)), len(steps))
    return tuple(steps[:end])
