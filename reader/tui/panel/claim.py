"""The side panel's content: a claim over all outlets, a passage nobody else has, or an article's claims."""

from __future__ import annotations

from reader.model import Claim
from reader.reading.answers import answers_by_outlet, compared, silent_outlets
from reader.reading.highlights import Answer
from reader.reading.session import Session
from reader.reading.stepping import answer_number
from reader.reading.targets import Target
from reader.tui.cells import Parts
from reader.tui.panel.collation import LEGEND
from reader.tui.panel.mentions import add_mention
from reader.tui.panel.overview import alone, overview, related
from reader.tui.panel.rows import Rows
from reader.tui.panel.scale import scale
from reader.tui.panel.verdict import add_steps, add_verdict
from reader.wording import clean


def panel_rows(session: Session, width: int, why: bool = False) -> Rows:
    """What the panel says of the current passage, or of the article where none is chosen.

    Args:
        session: what the person is looking at.
        width: cells to wrap to.
        why: whether the steps to the verdict are spelt out.
    """
    rows = Rows(width)
    answer = session.pointing.shown_answer
    if session.pointing.article is None:
        rows.add((session.material.nothing_shown, "heading"))
    elif answer is not None:
        _claim(rows, session, answer, why)
    elif (span := session.pointing.shown_passage) is not None:
        alone(rows, session, *span[1])
    else:
        overview(rows, session)
    related(rows, session)
    return rows


def _claim(rows: Rows, session: Session, answer: Answer, why: bool) -> None:
    claim, here = answer.claim, answer.mention
    which, many = answer_number(session.pointing)
    if many > 1:
        rows.which = f"claim {which} of {many} here"
    rows.heading = len(rows.targets)
    rows.begin(Target(here, claim))
    rows.add((clean(claim.label), "heading"))
    rows.close()
    add_verdict(rows, session, claim)
    read = compared(session, answer)
    if read.unit is not None:
        scale(rows, session, claim, read.unit)
    if why:
        add_steps(rows, session, claim)
    for mentions in answers_by_outlet(session, read):
        rows.blank()
        for mention in mentions:
            rows.begin(Target(mention, claim))
            add_mention(rows, session, read, mention)
        rows.close()
    if claim.kind == "quote":
        rows.blank()
        rows.add(*LEGEND)
    _silent(rows, session, claim)


def _silent(rows: Rows, session: Session, claim: Claim) -> None:
    """Outlets in which no answer was found, and how far they were searched."""
    silent = silent_outlets(session, claim)
    if silent:
        rows.blank()
    for searched, outlets in silent.items():
        parts: Parts = [(f"{session.manner.glyphs.silent} not found in ", "muted")]
        for outlet in outlets:
            parts += [(session.material.markers[outlet], "marker"), (f" {clean(outlet)}, ", "muted")]
        rows.add(*parts, (searched, "muted"))
