"""Who `he` and `she` are at the beginning of a sentence, so far as the sentences before tell plainly."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.language.lexicon import given_names
from reader.analysis.names.people import People, Person
from reader.model import Sentence

_BACK = 2
"""Sentences before in which somebody is looked for."""
_EARLY = 30
"""Characters of a sentence within which whom it is about is named."""
_GENDERS = {"he": "m", "she": "f"}


def is_person(person: Person) -> bool:
    """Whether somebody named is a person beyond doubt, and neither a body nor a place."""
    known = person.given in given_names()
    return person.human and not person.places and (known or (person.evidence > 1 and not person.last.isupper()))


def antecedent(
    people: People,
    sentences: Sequence[Sentence],
    rank: int,
    pronoun: str,
    meant: Callable[[Person], bool] = is_person,
) -> str:
    """The name of whoever a pronoun that begins a sentence stands for; empty where that is not plain.

    Args:
        people: of the article.
        sentences: all of the article.
        rank: the sentence's place among them.
        pronoun: in lower case.
        meant: who it may stand for; mostly whoever is a person beyond doubt.
    """
    gender = _GENDERS.get(pronoun)
    if gender is None:
        return ""
    for before in reversed(sentences[max(0, rank - _BACK) : rank]):
        met = persons_in(people, before.start, before.end, meant) if before.part != "headline" else []
        if met:
            at, person = met[0]
            is_about = len({p.name for _, p in met}) == 1 and at < before.start + _EARLY
            return person.name if is_about and person.gender in (gender, "?") else ""
    return ""


def persons_in(people: People, start: int, end: int, meant: Callable[[Person], bool]) -> list[tuple[int, Person]]:
    """Those named in [start, end) of the text outside quotations who may be meant, each with where, in order."""
    named = people.mentions[people.before(start) : people.before(end)]
    return [(m.at, p) for m in named if meant(p := people.all[m.person])]


def may_be_person(person: Person) -> bool:
    """Whether somebody named may be a person: enough where only a person can be meant, who died or is of an age."""
    return is_person(person) or (person.human and not person.places and bool(person.given))
