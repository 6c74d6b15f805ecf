"""The verdict in the panel: what it is, on which answers it rests, how widely the claim stands, the steps to it."""

from __future__ import annotations

from reader.evidence import reason_told
from reader.model import Claim
from reader.reading.glyphs import Manner
from reader.reading.lead import Dispute, disputes_of
from reader.reading.material import Material
from reader.reading.steps import decision_told, letters_of, merges_told, nameless_told, steps_told
from reader.standing import decision_beside_reason, standing, sureness_told, verdict_word, whose_decision
from reader.tui.cells import Parts
from reader.tui.panel.rows import Rows
from reader.wording import clean, counted


def add_verdict(rows: Rows, material: Material, claim: Claim) -> None:
    """Glyph, word and reason; the answers furthest apart; outlets and origins; what is hidden."""
    glyphs = material.manner.glyphs
    word = verdict_word(claim)
    verdict = (f"{glyphs.verdict(word)} {word}", word)
    whole = material.whole(claim)
    if disputes := disputes_of(material, whole):
        several = len(disputes) > 1
        rows.add(verdict, (f", in {len(disputes)} ways" if several else f": {disputes[0].cause}", ""))
        for dispute in disputes:
            rows.add(*_against(material.manner, claim, dispute), indent=2)
            for line in (dispute.cause, *dispute.why) if several else dispute.why:
                rows.add((line, "muted"), indent=2)
    else:
        rows.add(verdict, (": " + reason_told(claim), ""))
    if claim.decided:
        said = whose_decision(claim) if disputes else decision_beside_reason(claim)
        keys = material.manner.told("{verdict} decides the verdict, {undo} undoes")
        rows.add(("; ".join(filter(None, (said, keys))), "strong"))
    rows.add((f" {glyphs.dot} ".join(filter(None, (*standing(claim), sureness_told(claim)))), "muted"))
    if hidden := material.hidden_outlets(claim):
        letters = ", ".join(hidden.values())
        rows.add((f"{counted(len(hidden), 'outlet')} more hidden by the filter: {letters}", "muted"))
        rows.add(("verdict and reason are over all", "muted"), indent=2)


def _against(manner: Manner, claim: Claim, dispute: Dispute) -> Parts:
    """Two answers that are apart, with their outlets' letters."""
    _, one, other, _ = dispute
    word = verdict_word(claim)
    glyph = manner.glyphs.verdict(word)
    parts: Parts = [(one.marker, "lead"), (f" {one.told} ", ""), (f"{glyph} ", word)]
    return [*parts, (other.marker, "lead"), (f" {other.told}", "")]


def add_steps(rows: Rows, material: Material, claim: Claim) -> None:
    """How the verdict and the count of origins came about, step by step."""
    rows.blank()
    first = len(rows.lines)
    rows.add((f"Why {verdict_word(claim)}", "strong"))
    if decision := decision_told(claim):
        rows.add((decision, "strong"), indent=1)
    for number, line in enumerate(steps_told(material, claim), 1):
        rows.add((f"{number}. {line}", ""), indent=1)
    named = [o for o in claim.origin_list if o.stated]
    if named:
        rows.add((f"Why at most {counted(claim.origins, 'origin')}", "strong"))
    for origin in named:
        letters = letters_of(material, origin)
        rows.add((letters, "marker"), (f" {material.manner.glyphs.said_by} {clean(origin.name)}", ""), indent=1)
        for line in merges_told(origin):
            rows.add((line, "muted"), indent=3)
    if nameless := nameless_told(material, claim):
        rows.add((nameless, "muted"), indent=1)
    rows.steps = range(first, len(rows.lines))
