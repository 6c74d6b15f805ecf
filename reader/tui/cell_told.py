"""What a cell of the claims grid says in full, in so many lines."""

from __future__ import annotations

from reader.model import Claim, Mention
from reader.reading.lead import reason_told
from reader.reading.session import Session
from reader.reading.telling import answers_apart
from reader.tui.cells import clean, fit, wrapped


def cell_told(session: Session, claim: Claim, outlet: str, width: int, room: int) -> list[str]:
    """Question, verdict and reason; the outlet's answer, and those furthest apart.

    Args:
        session: what the person is looking at.
        claim: the row.
        outlet: the column.
        width: cells of a line.
        room: how many lines there are.
    """
    head = f"{clean(claim.label)}: {claim.verdict}, {reason_told(claim)}"
    lines = _cut(wrapped(head, width), max(1, room // 2), width)
    if outlet not in session.outlets_of(claim):
        lines.append(fit(f"{session.markers[outlet]} {clean(outlet)}: no answer found in it", width))
    told = [_answer(session, m) for m in answers_apart(session, claim, outlet)]
    for number, answer in enumerate(told):
        share = (room - len(lines)) // (len(told) - number)
        lines += _cut(wrapped(answer, width), share, width)
    return lines


def _cut(rows: list[str], most: int, width: int) -> list[str]:
    """At most so many lines, the last of them cut with an ellipsis where there are more."""
    if len(rows) <= most:
        return rows
    return [*rows[: most - 1], fit(" ".join(rows[most - 1 :]), width)] if most > 0 else []


def _answer(session: Session, mention: Mention) -> str:
    """`V nearly 25,000: the sentence`."""
    said = f"{clean(mention.value)}: " if mention.figure else ""
    return f"{session.marker(mention.article)} {said}{clean(mention.text)}"
