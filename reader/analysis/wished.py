"""The mentions of a claim as a person wants them: what was taken out is gone, what was put in is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.analysis.headings.cutting import shortened
from reader.analysis.linking.decided import Wish, figures_alike, figures_within, meet, sentence_at
from reader.analysis.quantities.dating import as_of
from reader.analysis.sourcing.chains import chain_of
from reader.evidence import reason_told
from reader.model import Claim, Figure, Mention, Reading, Step, Verdict
from reader.standing import RULING_WORDS, verdict_word


def kept(mentions: Iterable[Mention], wish: Wish | None) -> list[Mention]:
    """The mentions that no person took out."""
    out = wish.unlinked if wish else ()
    return [m for m in mentions if not any(meet((m.article, m.start, m.end), p) for p in out)]


def put_right(mentions: Sequence[Mention], wish: Wish | None, readings: Mapping[str, Reading]) -> list[Mention]:
    """The mentions without those a person took out, with those a person put in.

    Args:
        mentions: those the engine found.
        wish: what the person decided about their claim.
        readings: by article id.
    """
    if wish is None:
        return list(mentions)
    out = kept(mentions, wish)
    there = [(m.article, m.start, m.end) for m in out]
    new = [p for p in wish.linked if p[0] in readings and not any(meet(p, t) for t in there)]
    ids = {m.figure for m in out if m.figure}
    given = [f for m in out for f in readings[m.article].figures if f.id in ids]
    offered = [figures_within(readings[article], start, end) for article, start, end in new]
    figures = figures_alike(offered, given) if given or not out else [None] * len(new)
    for (article, start, end), figure in zip(new, figures, strict=True):
        out.append(_put_in(readings[article], start, end, figure))
    return sorted(out, key=lambda m: (m.article, m.start))


def _put_in(reading: Reading, start: int, end: int, figure: Figure | None) -> Mention:
    start, end = sentence_at(reading, start, end)
    text = reading.article.text[start:end]
    span = (figure.start, figure.end) if figure else (start, end)
    value = " ".join(figure.text.split()) if figure else shortened(text, 120)
    return Mention(reading.article.id, start, end, text, value, as_of(reading, start, end, figure),
                   figure=figure.id if figure else None,
                   chain=chain_of(reading, start, end, figure, None, span), answer=span)  # fmt: skip


def as_decided(claim: Claim, verdict: Verdict) -> Claim:
    """A claim with the verdict that a person gave; what the engine says by itself is its first step."""
    if verdict == claim.verdict:
        step = Step("decided", ways=(verdict_word(claim),))
        reason = f"{claim.reason}; {RULING_WORDS['with']}"
        return replace(claim, reason=reason, steps=(step, *claim.steps), ruling="with")
    step = Step("decided", values=(reason_told(claim),), ways=(verdict_word(claim),))
    reason = f"{verdict}: {RULING_WORDS['against']}"
    return replace(claim, verdict=verdict, reason=reason, steps=(step, *claim.steps), ruling="against")
