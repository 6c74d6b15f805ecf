"""The sentence or the fine of a trial: a story has one, unless an article of it tells of several."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.index import Index

_RULED = frozenset(("term", "suspended term", "fine"))
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
        told: dict[tuple[tuple[str, str], int], set[object]] = {}
        for a in answers:
            if a.key[1] in _RULED:
                told.setdefault((a.key, a.article), set()).add(a.ends)
        self._alone = {place for place, ends in told.items() if len(ends) == 1}
        self._names: dict[int, set[str]] = {}
        articles = {article for _, article in self._alone}
        for p in index.passages if articles else ():
            if p.article in articles:
                self._names.setdefault(p.article, set()).update(p.names)

    def is_one(self, a: FigureAnswer, b: FigureAnswer) -> bool:
        """Whether two figures of one class tell of one sentence or fine: the only ones that their articles tell of."""
        if a.key != b.key or not {(a.key, a.article), (b.key, b.article)} <= self._alone:
            return False
        here, there = (x.counted.near & self._index.passages[x.passage].names for x in (a, b))
        if not here or not there or here & there:
            return True
        return len(self._names[a.article] & self._names[b.article]) >= _SHARED
