"""The side panel's content: a claim over all outlets, a passage nobody else has, or an article's claims."""

from __future__ import annotations

from reader.model import Claim, Mention
from reader.reading.highlights import Answer, Highlight
from reader.reading.session import Session
from reader.tui.cells import clean
from reader.tui.panel.collation import LEGEND, said_of
from reader.tui.panel.figures import difference, figure_of, scale
from reader.tui.panel.mentions import add_mention
from reader.tui.panel.overview import alone, overview, related
from reader.tui.panel.rows import Rows, Target
from reader.tui.panel.verdict import add_steps, add_verdict
from reader.wording import counted


def panel_rows(session: Session, width: int, why: bool = False) -> Rows:
    """What the panel says of the current passage, or of the article where none is chosen.

    Args:
        session: what the person is looking at.
        width: cells to wrap to.
        why: whether the steps to the verdict are spelt out.
    """
    rows = Rows(width)
    highlight = session.highlight
    answer = session.shown_answer
    if session.article is None:
        rows.add((session.nothing_shown, "heading"))
    elif highlight is None:
        overview(rows, session)
    elif answer is None:
        alone(rows, session, highlight)
    else:
        _claim(rows, session, highlight, answer, why)
    related(rows, session)
    return rows


def _claim(rows: Rows, session: Session, highlight: Highlight, answer: Answer, why: bool) -> None:
    claim, here = answer.claim, answer.mention
    many = len(highlight.answers)
    if many > 1:
        which = highlight.answers.index(answer) + 1
        rows.ends(
            [(f"claim {which} of {many} here", "muted")],
            [(session.told("enter, then {next-highlight} {previous-highlight}"), "muted")],
        )
    rows.add((clean(claim.label), "heading"))
    add_verdict(rows, session, claim)
    figure = figure_of(session, here)
    if figure:
        scale(rows, session, claim, figure.unit)
    if why:
        add_steps(rows, session, claim)
    for mentions in _by_outlet(session, claim, here):
        rows.blank()
        for mention in mentions:
            rows.begin(Target(mention, claim))
            add_mention(rows, session, claim, mention, here)
        rows.close()
    if claim.kind == "quote":
        rows.blank()
        rows.add(*LEGEND)
    _silent(rows, session, claim)


def _by_outlet(session: Session, claim: Claim, here: Mention) -> list[list[Mention]]:
    """The passage itself and what else its outlet says, then the other outlets, the most different first."""

    def outlet(mention: Mention) -> str:
        return session.article_by_id(mention.article).outlet

    def apart(mention: Mention) -> float:
        return -difference(session, mention, here)

    told = {said_of(session, here): here}
    for mention in sorted(claim.mentions, key=apart):
        # an interrupted quotation is one answer in pieces
        told.setdefault(said_of(session, mention), mention)
    by_outlet: dict[str, list[Mention]] = {}
    for mention in told.values():
        by_outlet.setdefault(outlet(mention), []).append(mention)
    return list(by_outlet.values())


def _silent(rows: Rows, session: Session, claim: Claim) -> None:
    """Outlets that do not answer, and how far that can be said."""
    answering = session.outlets_of(claim)
    silent: dict[str, list[str]] = {}
    for article in claim.silent:
        outlet = session.article_by_id(article).outlet
        if outlet not in answering:
            silent.setdefault(outlet, []).append(article)
    if silent:
        rows.blank()
    for outlet, articles in silent.items():
        rows.add(
            (f"{session.glyphs.silent} ", "muted"),
            (session.markers[outlet], "marker"),
            (f" {clean(outlet)}: silent; {_searched(session, articles)}", "muted"),
        )


def _searched(session: Session, articles: list[str]) -> str:
    """What was looked through before an outlet is called silent."""
    if any(session.reading(a) is None for a in articles):
        return "could not be searched"
    found = [session.article_by_id(a) for a in articles]
    words = counted(sum(len(a.text.split()) for a in found), "word")
    if len(found) == 1 and found[0].text_kind == "digest":
        return f"its digest of {words} was searched"
    return f"all {words} of {len(found)} articles searched" if len(found) > 1 else f"all {words} searched"
