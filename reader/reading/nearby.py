"""Passages that come near to answering a question without the engine being sure: what a person may want to link."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import Claim, overlap
from reader.reading.session import Session

Passage = tuple[str, int, int]


def related_passages(session: Session) -> list[Passage]:
    """Passages of other shown articles, in the order of the articles, that may answer what is current.

    Those much like the current one first; then, where a claim is shown, those of outlets in which no answer to it was
    found that are much like any of its answers.
    """
    passage, answer = session.shown_passage, session.shown_answer
    if passage is None:
        return []
    start, end = (answer.mention.start, answer.mention.end) if answer else passage[1]
    here = _beside(session, [(session.article_id, start, end)])
    return list(dict.fromkeys([*here, *(near_answers(session, answer.claim) if answer else ())]))


def near_answers(session: Session, claim: Claim) -> list[Passage]:
    """Passages much like an answer to a claim, in shown articles in which no answer to it was found."""
    silent = frozenset(claim.silent)
    answers = [(m.article, m.start, m.end) for m in claim.mentions]
    return [passage for passage in _beside(session, answers) if passage[0] in silent]


def _beside(session: Session, passages: list[Passage]) -> Iterator[Passage]:
    """What the engine found much like some passages, and in no claim with them."""
    if session.analysis is None:
        return
    shown = {a.id for a in session.articles}
    by_article: dict[str, list[Passage]] = {}
    for passage in passages:
        by_article.setdefault(passage[0], []).append(passage)
    for one, other in session.analysis.related:
        for near, there in ((one, other), (other, one)):
            if there[0] in shown and any(overlap(near[1:], own[1:]) for own in by_article.get(near[0], ())):
                yield there
