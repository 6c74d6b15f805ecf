"""The sentence, the fine or the counts of a trial: a story has one, unless an article of it tells of several."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.index import Index
from reader.analysis.linking.things import Soles

_RULED = frozenset(("term", "suspended term", "fine", "counts charged", "counts convicted", "counts cleared"))
_SHARED = 3
"""Names that two reports of one trial have in common at least, where those beside their figures do not tell."""


class Rulings:
    """What courts did, by article; of what no court did it finds nothing."""

    def __init__(self, index: Index, answers: Iterable[FigureAnswer]) -> None:
        """Look through the figures of a story.

        Args:
            index: its passages.
            answers: all its figures.
        """
        self._index = index
        ruled = [a for a in answers if a.key[1] in _RULED]
        self._soles = Soles(ruled, lambda a: a.ends, lambda a: {a.key})
        self._names: dict[int, set[str]] = {}
        articles = {a.article for a in ruled}
        for p in index.passages if articles else ():
            if p.article in articles:
                self._names.setdefault(p.article, set()).update(p.names)

    def is_one(self, a: FigureAnswer, b: FigureAnswer) -> bool:
        """Whether two figures of one class tell of one sentence or fine: the only ones that their articles tell of."""
        if not self._soles.are_one(a, b):
            return False
        here, there = (x.counted.near & self._index.passages[x.passage].names for x in (a, b))
        if not here or not there or here & there:
            return True
        return len(self._names[a.article] & self._names[b.article]) >= _SHARED
