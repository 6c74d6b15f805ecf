"""The side panel's content: a claim over all outlets, a passage nobody else has, or an article's claims."""

from __future__ import annotations

from reader.model import Claim
from reader.reading.answers import answers_by_outlet, compared, silent_outlets
from reader.reading.highlights import Answer
from reader.reading.material import Material
from reader.reading.pointing import Pointing
from reader.reading.stepping import answer_number
from reader.reading.targets import Target
from reader.tui.cells import Parts
from reader.tui.panel.collation import COMPARED, LEGEND
from reader.tui.panel.mentions import add_mention
from reader.tui.panel.overview import alone, overview, related
from reader.tui.panel.rows import Rows
from reader.tui.panel.scale import scale
from reader.tui.panel.verdict import add_steps, add_verdict
from reader.wording import clean


def panel_rows(pointing: Pointing, width: int, why: bool = False) -> Rows:
    """What the panel says of the current passage, or of the article where none is chosen.

    Args:
        pointing: what the person points at.
        width: cells to wrap to.
        why: whether the steps to the verdict are spelt out.
    """
    rows = Rows(width)
    answer = pointing.shown_answer
    if pointing.article is None:
        rows.add((pointing.material.nothing_shown, "heading"))
    elif answer is not None:
        _claim(rows, pointing, answer, why)
    elif (span := pointing.shown_passage) is not None:
        alone(rows, pointing, *span[1])
    else:
        overview(rows, pointing)
    related(rows, pointing)
    return rows


def _claim(rows: Rows, pointing: Pointing, answer: Answer, why: bool) -> None:
    material = pointing.material
    claim, here = answer.claim, answer.mention
    which, many = answer_number(pointing)
    if many > 1:
        rows.which = f"claim {which} of {many} here"
    rows.heading = len(rows.targets)
    rows.begin(Target(here, claim))
    rows.add((clean(claim.label), "heading"))
    rows.close()
    add_verdict(rows, material, claim)
    read = compared(material, answer)
    if read.unit is not None:
        scale(rows, material, claim, read.unit)
    if why:
        add_steps(rows, material, claim)
    for mentions in answers_by_outlet(material, read):
        rows.blank()
        for mention in mentions:
            rows.begin(Target(mention, claim))
            add_mention(rows, material, read, mention)
        rows.close()
    if any(style in COMPARED for line in rows.lines for _, style in line):
        rows.blank()
        rows.add(*LEGEND)
    _silent(rows, material, claim)


def _silent(rows: Rows, material: Material, claim: Claim) -> None:
    """Outlets in which no answer was found, and how far they were searched."""
    silent = silent_outlets(material, claim)
    if silent:
        rows.blank()
    for searched, outlets in silent.items():
        parts: Parts = [(f"{material.manner.glyphs.silent} not found in ", "muted")]
        for outlet in outlets:
            parts += [(material.markers[outlet], "marker"), (f" {clean(outlet)}, ", "muted")]
        rows.add(*parts, (searched, "muted"))
