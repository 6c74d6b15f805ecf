"""The dead of another place: `the shelling of Kerem, in which six died`, in an article on a strike on Besht.

Who tells what a strike answered, or which one was worse, gives a second toll. It stands beside the name of a place that
headline and lead do not have, and it is not the toll they give.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.index import Index, Passage
from reader.analysis.quantities.wording import casualties

_LEAD = 3
"""Sentences of an article, the headline among them, that tell what it is about."""
_PLACED = re.compile(r"(?i)\b(?:in|at|near|outside|of|on|from)(?: the)?(?: (?:town|city|village|port|district) of)?$")
"""What stands before the name of a place."""
_BEFORE = 40
"""Characters before a name in which that is looked for."""


class Elsewhere:
    """Which figures of a story are the toll of a place that its articles are not about."""

    def __init__(self, index: Index, answers: Iterable[FigureAnswer]) -> None:
        """Look through the figures of a story.

        Args:
            index: its passages.
            answers: all its figures, in order.
        """
        self._places: dict[str, frozenset[str]] = {}
        leading: dict[int, list[Passage]] = {}
        for p in index.passages:
            if p.rank < _LEAD:
                leading.setdefault(p.article, []).append(p)
        first: dict[tuple[int, str], FigureAnswer] = {}
        for a in answers:
            if a.key[0] == "people" and a.key[1] in casualties() and not a.some:
                told = first.setdefault((a.article, a.key[1]), a)
                passage = index.passages[a.passage]
                if passage.rank >= _LEAD and _apart(a, told):
                    known = frozenset().union(*(p.names for p in leading.get(a.article, ())))
                    self._places[a.counted.figure.id] = _placed(passage) - known

    def are_two(self, a: FigureAnswer, b: FigureAnswer) -> bool:
        """Whether one of two figures is the toll of a place, and the other is not told of that."""
        here, there = (self._places.get(x.counted.figure.id, frozenset()) for x in (a, b))
        return bool(here or there) and here.isdisjoint(there)


def _apart(a: FigureAnswer, b: FigureAnswer) -> bool:
    """Whether two figures exclude each other."""
    (low, high), (other_low, other_high) = ([e if isinstance(e, int | float) else None for e in x.ends] for x in (a, b))
    below = high is not None and other_low is not None and high < other_low
    return below or (other_high is not None and low is not None and other_high < low)


def _placed(passage: Passage) -> frozenset[str]:
    """The names in a passage that stand where that of a place stands, those of who says so left out."""
    told = passage.names if passage.told is None else passage.names & passage.told
    out = set()
    for word in passage.words:
        before = passage.text[max(passage.sentence.start, word.start - _BEFORE) : word.start].rstrip()
        if word.capital and word.stem and _PLACED.search(before):
            out.add(word.stem)
    return frozenset(out) & told
