"""The side panel where there is no claim to show: an article's claims, or a passage nobody else has."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from reader.model import Claim
from reader.reading.answers import AS_PART, answers_around, claims_here, why_nothing_shared, why_unanswered
from reader.reading.glyphs import Manner
from reader.reading.highlights import Answer
from reader.reading.material import Material
from reader.reading.nearby import related_passages
from reader.reading.pointing import Pointing
from reader.reading.targets import Spot, Target
from reader.reading.telling import answers_of
from reader.standing import contradiction_told, disputed_and_updates, verdict_word
from reader.telling import telling_of, told_within
from reader.tui.cells import Parts, fit, width_of
from reader.tui.panel.rows import Rows
from reader.wording import clean, counted

_VALUE = 32
"""Cells an answer gets in the summary of a claim."""
_LINES = 3
"""Lines for the values of a claim at most."""
_MOST_VALUES = 150
"""More answers than three lines of any panel hold."""


def overview(rows: Rows, pointing: Pointing) -> None:
    """The current article's claims, disputed first; in plain words why there are none."""
    material = pointing.material
    here = claims_here(pointing)
    if not here:
        heading, hint = why_nothing_shared(pointing)
        rows.add((heading, "heading"))
        rows.add((hint, "muted"))
        return
    (disputed, updates), (every, all_updates) = (
        disputed_and_updates(claims) for claims in ([a.claim for a in here], material.shown.claims)
    )
    claims = f"In this article {len(here)} of the {counted(len(material.shown.claims), 'claim')}"
    contested = f"{disputed} of the {every} disputed" if every else "none disputed"
    updated = f", {updates} of {counted(all_updates, 'update')}" if all_updates else ""
    rows.add((f"{claims}, {contested}{updated}", "heading"))
    step = "{next-disputed} next disputed passage" if disputed or updates else "{next-highlight} next passage"
    rows.add((material.manner.told(step + ", {enter} goes to the passage"), "muted"))
    for answer in here:
        rows.blank()
        rows.begin(Target(answer.mention, answer.claim))
        claim = answer.claim
        rows.add((material.manner.glyphs.sign(claim) + " ", verdict_word(claim)), (clean(claim.label), "strong"))
        rows.add(
            (f"{counted(claim.outlets, 'outlet')}  ", "muted"),
            *_values(material, claim),
            indent=2,
            limit=_LINES,
        )
    rows.close()


def _values(material: Material, claim: Claim) -> Parts:
    """`V nearly 25,000  M 6,000 to 8,000 +1`: each outlet's first answer, and how many more it gives."""
    parts: Parts = []
    # of hundreds only those that have room
    for outlet, marker in islice(material.outlets_of(claim).items(), _MOST_VALUES):
        mentions = answers_of(material, claim, outlet)
        told = told_within(telling_of(mentions[0]), lambda text: width_of(text) <= _VALUE, material.manner.glyphs.more)
        value = fit(told, _VALUE, material.manner.glyphs.more)
        more = f" +{len(mentions) - 1}" if len(mentions) > 1 else ""
        parts += [(marker, "marker"), (f" {value}{more}  ", "muted")]
    return parts


def alone(rows: Rows, pointing: Pointing, start: int, end: int) -> None:
    """A passage that answers no claim: what it is, and that it was searched for."""
    material = pointing.material
    reading = material.reading(pointing.article_id)
    quote = next((q for q in reading.quotes if (q.start, q.end) == (start, end)), None) if reading else None
    figure = next((f for f in reading.figures if (f.start, f.end) == (start, end)), None) if reading else None
    if quote:
        rows.add(("Quotation" if quote.kind == "speech" else "A term in quotation marks", "heading"))
        rows.add((f"“{clean(quote.text)}”", "quote"), limit=8)
        if quote.kind == "speech":
            by = clean(quote.speaker) if quote.speaker else "the text does not say whose words"
            rows.add((f"{material.manner.glyphs.said_by} {by}", "said-by"))
    elif figure:
        rows.add(("Figure", "heading"))
        rows.add((clean(figure.text), "figure"), (f"  {clean(figure.of)}" if figure.of else "", ""))
        if figure.scope:
            rows.add((", ".join(map(clean, figure.scope)), "muted"))
    else:
        rows.add(("Sentence", "heading"))
        rows.add((clean(material.article_by_id(pointing.article_id).text[start:end]), ""), limit=8)
        rows.add((material.manner.told("{mark} marks it, {note} notes, {copy} copies, {link} links"), "muted"))
    rows.blank()
    if around := answers_around(pointing):
        _around(rows, material.manner, around)
        return
    first, *rest = why_unanswered(pointing)
    rows.add((first, "strong" if rest else "muted"))
    for line in rest:
        rows.add((line, "muted"))
    if rest and len(material.shown.articles) > 1:
        link = "{link} here and on a passage of another article says that both answer one question"
        rows.add((material.manner.told(link), "muted"))


def _around(rows: Rows, manner: Manner, answers: Sequence[Answer]) -> None:
    """The claims that the sentence around a passage answers, each to be gone to."""
    rows.add((AS_PART, "muted"))
    for answer in answers:
        rows.begin(Target(answer.mention, answer.claim))
        sign = (manner.glyphs.sign(answer.claim) + " ", verdict_word(answer.claim))
        rows.add(sign, (clean(answer.claim.label), "strong"))
    rows.close()


def related(rows: Rows, pointing: Pointing) -> None:
    """Passages elsewhere that are much like the current one, apart from its claims."""
    material = pointing.material
    found = related_passages(pointing)
    if not found:
        return
    rows.blank()
    rows.add(("Perhaps the same question", "heading"))
    for near in found:
        rows.begin(Spot(*near.place))
        text = material.article_by_id(near.article).text[near.start : near.end]
        mark: Parts = [(material.marker(near.article), "marker"), (" ", "")]
        if contradiction := contradiction_told(near):
            rows.add(*mark, (f"{material.manner.glyphs.differ}? {clean(contradiction)}", "differ"))
            mark = [("  ", "")]
        rows.add(*mark, (clean(text), ""), limit=5)
    rows.close()
