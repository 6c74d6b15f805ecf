"""Who `he` and `she` are at the beginning of a heading, so far as the sentences before tell plainly."""

from __future__ import annotations

from reader.analysis.lexicon import given_names
from reader.analysis.people import People, Person, people_of
from reader.model import Reading

_BACK = 2
"""Sentences before in which somebody is looked for."""
_EARLY = 30
"""Characters of a sentence within which whom it is about is named."""
_GENDERS = {"he": "m", "she": "f"}


class Antecedents:
    """Who is named where in the articles of a story; each is read when somebody asks for the first time."""

    def __init__(self) -> None:
        self._people: dict[str, People] = {}

    def named(self, reading: Reading, rank: int, pronoun: str) -> str:
        """The name of whoever a pronoun that begins a sentence stands for; empty where that is not plain.

        Args:
            reading: of the article.
            rank: the sentence's place in it.
            pronoun: in lower case.
        """
        gender = _GENDERS.get(pronoun)
        if gender is None:
            return ""
        people = self._people_of(reading)
        for before in reversed(reading.sentences[max(0, rank - _BACK) : rank]):
            met = sorted((m, n) for n, p in enumerate(people.all) if _is_person(p) for m in p.mentions
                         if before.start <= m < before.end and before.part != "headline")  # fmt: skip
            if met:
                only = {n for _, n in met}
                at, n = met[0]
                is_about = len(only) == 1 and at < before.start + _EARLY and people.all[n].gender in (gender, "?")
                return people.all[n].name if is_about else ""
        return ""

    def _people_of(self, reading: Reading) -> People:
        article = reading.article
        if article.id not in self._people:
            self._people[article.id] = people_of(article, reading.sentences)
        return self._people[article.id]


def _is_person(person: Person) -> bool:
    known = person.given in given_names()
    return person.human and not person.places and (known or (person.evidence > 1 and not person.last.isupper()))
