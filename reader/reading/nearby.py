"""Passages of the shown articles that come near to answering a question: what a person may want to link."""

from __future__ import annotations

from collections.abc import Iterator

from reader import nearby
from reader.model import Claim
from reader.nearby import Passage
from reader.reading.session import Session
from reader.reading.targets import Spot


def related_passages(session: Session) -> list[Passage]:
    """Passages of other shown articles, in the order of the articles, that may answer what is current.

    Those much like the current one first; then, where a claim is shown, those of outlets in which no answer to it was
    found that are much like any of its answers.
    """
    passage, answer = session.shown_passage, session.shown_answer
    if passage is None:
        return []
    start, end = (answer.mention.start, answer.mention.end) if answer else passage[1]
    here = _shown(session, nearby.beside(session.related, [(session.article_id, start, end)]))
    return list(dict.fromkeys([*here, *(near_answers(session, answer.claim) if answer else ())]))


def near_answers(session: Session, claim: Claim) -> list[Passage]:
    """Passages much like an answer to a claim, in shown articles in which no answer to it was found."""
    return list(_shown(session, nearby.near_answers(session.related, claim)))


def near_answer_of(session: Session, claim: Claim, outlet: str) -> Spot | None:
    """What may answer a claim in an outlet in which no answer was found."""
    found = (Spot(*passage) for passage in near_answers(session, claim))
    return next((spot for spot in found if session.article_by_id(spot.article).outlet == outlet), None)


def _shown(session: Session, passages: Iterator[Passage] | list[Passage]) -> Iterator[Passage]:
    shown = {a.id for a in session.articles}
    return (passage for passage in passages if passage[0] in shown)
