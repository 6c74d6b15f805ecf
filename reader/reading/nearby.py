"""Passages of the shown articles that come near to answering a question: what a person may want to link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader import nearby
from reader.model import Claim
from reader.nearby import Passage
from reader.reading.session import Session
from reader.reading.targets import Spot


def related_passages(session: Session) -> list[Passage]:
    """Passages of other shown articles, in the order of the articles, that may answer what is current.

    Those much like the current one first; where a claim is shown, of outlets in which no answer to it was found only
    what may answer it.
    """
    passage, answer = session.shown_passage, session.shown_answer
    if passage is None:
        return []
    start, end = (answer.mention.start, answer.mention.end) if answer else passage[1]
    here = list(_shown(session, nearby.beside(session.related, [(session.article_id, start, end)])))
    if answer:
        answering = session.outlets_of(answer.claim)
        here = [there for there in here if session.article_by_id(there[0]).outlet in answering]
        here += near_answers(session, answer.claim)
    return list(dict.fromkeys(here))


def near_answers(session: Session, claim: Claim) -> list[Passage]:
    """Passages of shown articles that may answer a claim, in outlets in which no answer to it was found."""
    return list(_shown(session, claim.near))


def near_answer_of(session: Session, claim: Claim, outlet: str) -> Spot | None:
    """What may answer a claim in an outlet in which no answer was found."""
    found = (Spot(*passage) for passage in near_answers(session, claim))
    return next((spot for spot in found if session.article_by_id(spot.article).outlet == outlet), None)


def _shown(session: Session, passages: Iterable[Passage]) -> Iterator[Passage]:
    shown = {a.id for a in session.articles}
    return (passage for passage in passages if passage[0] in shown)
