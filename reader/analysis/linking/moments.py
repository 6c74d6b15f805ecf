"""What is told around a date in its own clause, by which dates that are not the same may be of one event.

The words a few places off, which show that equal dates are of one event, mostly tell of another where dates differ: on
annotated stories one in eight pairs of unlike dates that those words link is of one event.
"""

from __future__ import annotations

import math

from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.index import Counted, Index
from reader.analysis.synonyms import classes
from reader.analysis.terms import CLAUSE_END


def told_in_clause(index: Index, answer: FigureAnswer) -> Counted:
    """A date with those of the terms around it that stand in its clause.

    Args:
        index: the story's passages.
        answer: the passage that answers with the date.

    Returns:
        It with the terms of the next clause where its own has none: `In 2012, ...`.
    """
    terms = _told(index, answer)
    return Counted(answer.counted.figure, terms, math.fsum(index.rarity[t] for t in terms))


def _told(index: Index, answer: FigureAnswer) -> frozenset[str]:
    figure, passage = answer.counted.figure, index.passages[answer.passage]
    first, last = passage.sentence.start, passage.sentence.end
    begin = max((m.end() for m in CLAUSE_END.finditer(passage.text, first, figure.start)), default=first)
    known, near = classes(), answer.counted.near
    words = [(w.start, known.get(w.stem, w.stem)) for w in passage.words if not w.number]
    for mark in (*CLAUSE_END.finditer(passage.text, figure.end, last), None):
        end = mark.start() if mark else last
        if told := frozenset(term for start, term in words if begin <= start < end and term in near):
            return told
    return frozenset()
