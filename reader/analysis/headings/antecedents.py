"""Who `he` and `she` are at the beginning of a heading."""

from __future__ import annotations

from reader.analysis.names.antecedents import antecedent
from reader.analysis.names.people import People
from reader.analysis.sayings.narration import people_of
from reader.model import Reading


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
        return antecedent(self._people_of(reading), reading.sentences, rank, pronoun)

    def _people_of(self, reading: Reading) -> People:
        article = reading.article
        if article.id not in self._people:
            self._people[article.id] = people_of(article, reading.sentences)
        return self._people[article.id]
