"""Whether two dates that are not the same may be of one event: what their own clauses tell must be alike.

The words a few places off, which show that equal dates are of one event, mostly tell of another where dates differ: on
annotated stories one in eight pairs of unlike dates that those words link is of one event.
"""

from __future__ import annotations

import math

from reader.analysis.linking.answers import Answer
from reader.analysis.linking.index import Index
from reader.analysis.synonyms import classes
from reader.analysis.terms import CLAUSE_END

_ALIKE = 0.5
"""The likeness that `reader.analysis.linking.counting` asks of figures of different values."""


def of_one_event(index: Index, a: Answer, b: Answer) -> bool:
    """Whether the clauses of two dates tell much the same: the rarer the words they share, the more."""
    here, there = (_told(index, x) for x in (a, b))
    rarity = index.rarity
    shared, mine, other = (math.fsum(rarity[t] for t in terms) for terms in (here & there, here, there))
    return shared >= _ALIKE * (min(mine, other) + 2)


def _told(index: Index, answer: Answer) -> frozenset[str]:
    """The terms near a date that stand in its clause, or in the next one where it has none: `In 2012, ...`."""
    assert answer.counted is not None
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
