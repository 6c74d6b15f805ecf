"""The side panel's content: a claim over all outlets, a passage nobody else has, or an article's claims."""

from __future__ import annotations

from reader.model import Claim, Mention
from reader.reading.highlights import Answer, Highlight
from reader.reading.session import Session
from reader.tui.cells import Parts, clean
from reader.tui.panel.collation import LEGEND, collated_parts
from reader.tui.panel.figures import converted, difference, figure_of, scale
from reader.tui.panel.overview import alone, overview, related
from reader.tui.panel.rows import Rows, Target
from reader.wording import counted, long_date, standing

_SENTENCE = 320
"""Longer sentences are shown around their answer."""


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
    glyphs = session.glyphs
    many = len(highlight.answers)
    if many > 1:
        which = highlight.answers.index(answer) + 1
        rows.ends([(f"claim {which} of {many} here", "muted")], [("] [ in here", "muted")])
    rows.add((clean(claim.label), "heading"))
    rows.add((f"{glyphs.verdict(claim.verdict)} {claim.verdict}", claim.verdict), (": " + reason_of(claim), ""))
    if claim.decided:
        rows.add(("judged by a person", "strong"))
    rows.add((_counts(session, claim), "muted"))
    figure = figure_of(session, here)
    if figure:
        scale(rows, session, claim, figure.unit)
    if why:
        _steps(rows, claim)
    for mention in _in_order(session, claim, here):
        rows.blank()
        rows.begin(Target(mention, claim))
        _mention(rows, session, claim, mention, here)
    rows.close()
    if claim.kind == "quote":
        rows.blank()
        rows.add(*LEGEND)
    if claim.silent:
        rows.blank()
        for article in claim.silent:
            outlet = clean(session.article_by_id(article).outlet)
            rows.add(
                (f"{glyphs.silent} ", "muted"), (session.marker(article), "marker"), (f" {outlet}: silent", "muted")
            )
        rows.add(("searched, no answer found", "muted"), indent=2)
    if hidden := session.hidden_mentions(claim):
        rows.blank()
        rows.add((f"{counted(hidden, 'outlet')} more hidden by the filter; the verdict is over all", "muted"))


def reason_of(claim: Claim) -> str:
    """The reason without the verdict, where it begins with that."""
    return clean(claim.reason.removeprefix(f"{claim.verdict}: "))


def _counts(session: Session, claim: Claim) -> str:
    sure = ("likely the same question",) if claim.strength == "likely" else ()
    return f" {session.glyphs.dot} ".join([*standing(claim), *sure])


def _steps(rows: Rows, claim: Claim) -> None:
    rows.blank()
    rows.add(("Why", "strong"))
    for number, line in enumerate(claim.steps or (claim.reason,), 1):
        rows.add((f"{number}. {clean(line)}", ""), indent=1)
    for origin in claim.origin_list:
        for line in origin.merged:
            rows.add((clean(line), "muted"), indent=1)


def _in_order(session: Session, claim: Claim, here: Mention) -> list[Mention]:
    """The passage itself, then the others, most different first."""
    others = [m for m in claim.mentions if m != here]
    return [here, *sorted(others, key=lambda m: -difference(session, m, here))]


def _mention(rows: Rows, session: Session, claim: Claim, mention: Mention, here: Mention) -> None:
    """One answer: outlet and value, whose words, the sentence or the collated quotation."""
    article = session.article_by_id(mention.article)
    mine = mention == here
    who = "this passage" if mine else clean(article.outlet)
    mark: Parts = [(session.marker(mention.article), "marker"), (" ", "")]
    if claim.kind == "quote":
        rows.raw([*mark, (who, "strong")])
    else:
        _value(rows, session, mention, here, mark, who)
    said = [clean(name) for name in mention.chain[1:]]
    by = f" {session.glyphs.said_by} ".join(said)
    rows.add((f"{session.glyphs.said_by} {by}" if said else "in its own voice", "said-by"), indent=2)
    notes = [f"as of {long_date(mention.as_of)}"] if mention.as_of and mention.as_of != article.date else []
    if not mine and (echo := _echo(session, claim, mention)):
        notes.append(echo)
    if notes:
        rows.add(("; ".join(notes), "muted"), indent=2)
    if claim.kind == "quote":
        compared = [] if mine else collated_parts(here.value, mention.value)
        rows.add(*(compared or [(clean(mention.value), "quote")]), indent=2)
    elif not mine:
        rows.add(*_sentence(session, mention), indent=2)


def _value(rows: Rows, session: Session, mention: Mention, here: Mention, mark: Parts, who: str) -> None:
    """The answer as the text gives it, and in the unit of the passage being read."""
    figure = figure_of(session, here)
    told = converted(session, mention, figure.unit) if figure else ""
    rows.ends([*mark, (clean(mention.value), "value"), (f" = {told}" if told else "", "")], [(who, "muted")])


def _echo(session: Session, claim: Claim, mention: Mention) -> str:
    for origin in claim.origin_list:
        if mention.article in origin.articles and len(origin.articles) > 1:
            others = [session.marker(a) for a in origin.articles if a != mention.article]
            return f"same origin as {', '.join(dict.fromkeys(others))}"
    return ""


def _sentence(session: Session, mention: Mention) -> Parts:
    """The mention's sentence with its answer marked."""
    text = session.article_by_id(mention.article).text
    start, end = mention.start, mention.end
    a, b = mention.answer or (start, start)
    figure = figure_of(session, mention)
    if not mention.answer and figure:
        a, b = figure.start, figure.end
    a, b = max(start, min(a, end)), max(start, min(b, end))
    cut_start, cut_end = start, end
    if end - start > _SENTENCE:
        cut_start = max(start, a - _SENTENCE // 2)
        cut_end = min(end, max(b, cut_start + _SENTENCE))
    before = ("…" if cut_start > start else "") + text[cut_start:a]
    after = text[b:cut_end] + ("…" if cut_end < end else "")
    return [(clean(before), ""), (clean(text[a:b]), "answer"), (clean(after), "")]
