"""The dead of another place, `the shelling of Kerem, in which six died`, and some of them: `two pilots died too`.

Who tells what a strike answered, or which one was worse, gives a second toll. It stands beside the name of a place that
headline and lead do not have, and it is not the toll they give. Nor is a lower count of those who were something.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.language.terms import stem
from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import Passage
from reader.analysis.quantities.wording import casualties, listed, verb_classes

_LEAD = 3
"""Sentences of an article, the headline among them, that tell what it is about."""
_PLACED = re.compile(r"(?i)\b(?:in|at|near|outside|of|on|from)(?: the)?(?: (?:town|city|village|port|district) of)?$")
"""What stands before the name of a place."""
_BEFORE = 40
"""Characters before a name in which that is looked for."""


class Elsewhere:
    """Which figures of a story are the toll of a place that its articles are not about."""

    def __init__(self, index: Index, answers: Sequence[FigureAnswer]) -> None:
        """Look through the figures of a story.

        Args:
            index: its passages.
            answers: all its figures, in order.
        """
        self._index = index
        self._places: dict[str, frozenset[str]] = {}
        self._kinds: dict[str, frozenset[str]] = {}
        """Of the figures that count some of whom their article has counted: who those are."""
        self._narrow = {(a.article, a.deed, kind) for a in answers for kind in a.narrow}
        """Of which articles some are counted apart: children, women."""
        leading: dict[int, list[Passage]] = {}
        for p in index.passages:
            if p.rank < _LEAD:
                leading.setdefault(p.article, []).append(p)
        first: dict[tuple[int, str], FigureAnswer] = {}
        for a in answers:
            if a.key[0] == "people" and a.key[1] in casualties() and not a.some and not a.of_years:
                told = first.setdefault((a.article, a.key[1]), a)
                passage = index.passages[a.passage]
                if _below(a, told):
                    self._kinds[a.counted.figure.id] = _who(a) - _who(told)
                if passage.rank >= _LEAD and (_below(a, told) or _below(told, a)):
                    known = frozenset().union(*(p.names for p in leading.get(a.article, ())))
                    self._places[a.counted.figure.id] = frozenset(placed(passage)) - known

    def are_two(self, a: FigureAnswer, b: FigureAnswer) -> bool:
        """Whether one of two figures is the toll of a place, or of some of the dead, and the other is not of that."""
        if bool(a.narrow) != bool(b.narrow) and (self._is_whole(a, b) or self._is_whole(b, a)):
            return True
        known = {a.counted.figure.id, b.counted.figure.id}
        if known.isdisjoint(self._places) and known.isdisjoint(self._kinds):
            return False
        return self._is_apart(a, b) or self._is_apart(b, a)

    def _is_whole(self, a: FigureAnswer, b: FigureAnswer) -> bool:
        """Whether a figure counts people of whom its article counts those apart whom another figure does."""
        if a.narrow or not b.narrow or a.ends == b.ends or a.key[0] != "people" or not b.deed:
            return False
        return any((a.article, b.deed, kind) in self._narrow for kind in b.narrow)

    def _is_apart(self, a: FigureAnswer, b: FigureAnswer) -> bool:
        """Whether the first of two figures is the toll of a place, or of some, of which the second is not."""
        figure = a.counted.figure.id
        places = self._places.get(figure)
        if places and places.isdisjoint(self._index.passages[b.passage].names):
            return True
        kinds = self._kinds.get(figure)
        return bool(kinds and a.ends != b.ends and kinds.isdisjoint(_who(b)))


def _below(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether the highest number a figure may stand for is below the lowest of another."""
    high, low = a.ends[1], b.ends[0]
    return isinstance(high, int | float) and isinstance(low, int | float) and high < low


def _who(answer: FigureAnswer) -> frozenset[str]:
    """Who is counted, where it is said more closely than that they are people."""
    words = answer.counted.figure.of.lower().split()
    return frozenset(stem(w) for w in words if w not in listed("anybody") and w not in verb_classes())


def placed(passage: Passage) -> dict[str, str]:
    """The names in a passage that stand where that of a place stands, by stem; those of who says so left out."""
    told = passage.names if passage.told is None else passage.names & passage.told
    out = {}
    for word in passage.words:
        before = passage.text[max(passage.sentence.start, word.start - _BEFORE) : word.start].rstrip()
        if word.capital and word.stem in told and _PLACED.search(before):
            out[word.stem] = word.text
    return out
