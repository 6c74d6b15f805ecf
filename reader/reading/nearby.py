"""Passages of the shown articles that come near to answering a question: what a person may want to link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.model import Claim, Near, overlap
from reader.reading.material import Material
from reader.reading.pointing import Pointing


def related_passages(pointing: Pointing) -> list[Near]:
    """Passages of other shown articles, in the order of the articles, that may answer what is current.

    Those much like the current one first; where a claim is shown, of outlets in which no answer to it was found only
    what may answer it.
    """
    material = pointing.material
    passage, answer = pointing.shown_passage, pointing.shown_answer
    if passage is None:
        return []
    current = (answer.mention.start, answer.mention.end) if answer else passage[1]
    alike = (there for span, there in material.related.get(pointing.article_id, ()) if overlap(span, current))
    here = list(_shown(material, (Near(*there) for there in alike)))
    if answer:
        answering = material.outlets_of(answer.claim)
        here = [near for near in here if material.article_by_id(near.article).outlet in answering]
        here += near_answers(material, answer.claim)
    return list(dict.fromkeys(here))


def near_answers(material: Material, claim: Claim) -> list[Near]:
    """Passages of shown articles that may answer a claim, in outlets in which no answer to it was found."""
    return list(_shown(material, claim.near))


def near_answer_of(material: Material, claim: Claim, outlet: str) -> Near | None:
    """What may answer a claim in an outlet in which no answer was found."""
    found = near_answers(material, claim)
    return next((near for near in found if material.article_by_id(near.article).outlet == outlet), None)


def _shown(material: Material, passages: Iterable[Near]) -> Iterator[Near]:
    return (near for near in passages if near.article in material.shown.positions)
