"""Passages of the shown articles that come near to answering a question: what a person may want to link."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from reader import nearby
from reader.model import Claim, Near
from reader.reading.session import Session


def related_passages(session: Session) -> list[Near]:
    """Passages of other shown articles, in the order of the articles, that may answer what is current.

    Those much like the current one first; where a claim is shown, of outlets in which no answer to it was found only
    what may answer it.
    """
    passage, answer = session.shown_passage, session.shown_answer
    if passage is None:
        return []
    start, end = (answer.mention.start, answer.mention.end) if answer else passage[1]
    beside = nearby.beside(session.related, [(session.article_id, start, end)])
    here = list(_shown(session, itertools.starmap(Near, beside)))
    if answer:
        answering = session.outlets_of(answer.claim)
        here = [near for near in here if session.article_by_id(near.article).outlet in answering]
        here += near_answers(session, answer.claim)
    return list(dict.fromkeys(here))


def near_answers(session: Session, claim: Claim) -> list[Near]:
    """Passages of shown articles that may answer a claim, in outlets in which no answer to it was found."""
    return list(_shown(session, claim.near))


def near_answer_of(session: Session, claim: Claim, outlet: str) -> Near | None:
    """What may answer a claim in an outlet in which no answer was found."""
    found = near_answers(session, claim)
    return next((near for near in found if session.article_by_id(near.article).outlet == outlet), None)


def _shown(session: Session, passages: Iterable[Near]) -> Iterator[Near]:
    return (near for near in passages if session.position(near.article) is not None)
