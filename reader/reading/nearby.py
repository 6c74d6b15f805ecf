"""Passages of the shown articles that come near to answering a question: what a person may want to link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.model import Analysis, Claim, Near, Passage, Span, overlap
from reader.reading.session import Session

Related = Mapping[str, Sequence[tuple[Span, Passage]]]
"""By article: its spans that are much like a passage of another, each with that passage."""


def related_by_article(analysis: Analysis) -> Related:
    """The passages that are alike and in no claim together, as seen from each of the articles."""
    found: dict[str, list[tuple[Span, Passage]]] = {}
    for one, other in analysis.related:
        for (article, start, end), there in ((one, other), (other, one)):
            found.setdefault(article, []).append(((start, end), there))
    return found


def related_passages(session: Session) -> list[Near]:
    """Passages of other shown articles, in the order of the articles, that may answer what is current.

    Those much like the current one first; where a claim is shown, of outlets in which no answer to it was found only
    what may answer it.
    """
    passage, answer = session.pointing.shown_passage, session.pointing.shown_answer
    if passage is None:
        return []
    current = (answer.mention.start, answer.mention.end) if answer else passage[1]
    alike = (
        there for span, there in session.material.related.get(session.pointing.article_id, ()) if overlap(span, current)
    )
    here = list(_shown(session, (Near(*there) for there in alike)))
    if answer:
        answering = session.material.outlets_of(answer.claim)
        here = [near for near in here if session.material.article_by_id(near.article).outlet in answering]
        here += near_answers(session, answer.claim)
    return list(dict.fromkeys(here))


def near_answers(session: Session, claim: Claim) -> list[Near]:
    """Passages of shown articles that may answer a claim, in outlets in which no answer to it was found."""
    return list(_shown(session, claim.near))


def near_answer_of(session: Session, claim: Claim, outlet: str) -> Near | None:
    """What may answer a claim in an outlet in which no answer was found."""
    found = near_answers(session, claim)
    return next((near for near in found if session.material.article_by_id(near.article).outlet == outlet), None)


def _shown(session: Session, passages: Iterable[Near]) -> Iterator[Near]:
    return (near for near in passages if session.material.shown.positions.get(near.article) is not None)
