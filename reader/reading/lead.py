"""The two answers a dispute rests on, each with its outlet's letter."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.model import Claim
from reader.reading.session import Session
from reader.wording import clean

_AGAINST = re.compile(r"(.+?), (\S.*) against (\S.*)")
"""A reason that names the two answers furthest apart: `scope, 500 against 800`."""


class Side(NamedTuple):
    """One of the two."""

    marker: str
    told: str
    """Its answer as the reason gives it, converted to the other's unit where that differs."""


def reason_of(claim: Claim) -> str:
    """The reason without the verdict, where it begins with that."""
    return clean(claim.reason.removeprefix(f"{claim.verdict}: "))


def cause_of(claim: Claim) -> str:
    """The reason without the two answers it names: `scope`."""
    found = _AGAINST.fullmatch(reason_of(claim))
    return found[1] if found else ""


def lead_pair(session: Session, claim: Claim) -> tuple[Side, Side] | tuple[()]:
    """The two answers that the reason names, where a step says which outlet gives which."""
    found = _AGAINST.fullmatch(reason_of(claim))
    step = deciding_step(claim) if found else None
    if found is None or step is None:
        return ()
    line = clean(claim.steps[step])
    sides = []
    for told in (found[2], found[3]):
        outlets = session.outlets_of(claim).items()
        sides.append(next((Side(m, told) for o, m in outlets if f"{told} ({clean(o)}" in line), None))
    one, other = sides
    return (one, other) if one and other and one.marker != other.marker else ()


def deciding_step(claim: Claim) -> int | None:
    """Which of the steps sets the two answers against each other; those after it say why they are apart."""
    found = _AGAINST.fullmatch(reason_of(claim))
    if found is None:
        return None
    return next((n for n, line in enumerate(map(clean, claim.steps)) if found[2] in line and found[3] in line), None)
