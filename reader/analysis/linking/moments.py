"""Whether figures are of one moment: what is told around dates that are not the same, and counts of long ago.

The words a few places off, which show that equal dates are of one event, mostly tell of another where dates differ: on
annotated stories one in eight pairs of unlike dates that those words link is of one event.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, timedelta

from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import CLAUSE_END
from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import Counted
from reader.analysis.quantities.dating import as_of
from reader.model import Article, Reading

_SINCE = re.compile(r"(?i)\bsince\b")
_FAR_OFF = timedelta(days=45)
"""Counts told of days further apart are hardly of one event."""


def without_former_events(
    group: Sequence[FigureAnswer], index: Index, readings: Sequence[Reading]
) -> list[FigureAnswer]:
    """The answers of a group without those that an article gives for a former event: `In June an attack killed 38`.

    An article whose other answer is of the days it was written in sets one apart that is told of long before, unless
    another article's answer is of that time too.

    Args:
        group: figures that count one thing.
        index: the story's passages.
        readings: of its articles, in the index's order.
    """
    articles = [a.article for a in group]
    if len(set(articles)) == len(articles) or group[0].counted.figure.kind in ("age", "date"):
        return list(group)
    times = [_time_of(a, index, readings[a.article]) for a in group]
    former = {
        n for n, (a, t) in enumerate(zip(group, times, strict=True)) if t and _is_former(t, readings[a.article].article)
    }
    recent = {a.article for n, a in enumerate(group) if n not in former}
    near = [(a.article, t) for a, t in zip(group, times, strict=True) if t]

    def is_alone(n: int) -> bool:
        time = times[n]
        return time is not None and not any(x != articles[n] and abs(t - time) < _FAR_OFF for x, t in near)

    return [a for n, a in enumerate(group) if n not in former or a.article not in recent or not is_alone(n)]


def _time_of(answer: FigureAnswer, index: Index, reading: Reading) -> date | None:
    """The day an answer is of, the middle of the month or year where no more is told; else that of its article."""
    sentence = index.passages[answer.passage].sentence
    text = reading.article.text[sentence.start : sentence.end]
    # what has been counted since a month is counted now
    stated = None if _SINCE.search(text) else as_of(reading, sentence.start, sentence.end)
    return _middle(stated or reading.article.date or "")


def _middle(iso: str) -> date | None:
    numbers = [int(n) for n in iso.split("-") if n.isdigit()]
    if not numbers:
        return None
    year, month, day = (*numbers, *(6, 15)[len(numbers) - 1 :])[:3]
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_former(time: date, article: Article) -> bool:
    published = _middle(article.date or "")
    return published is not None and published - time > _FAR_OFF


def told_in_clause(index: Index, answer: FigureAnswer) -> Counted:
    """A date with those of the terms around it that stand in its clause.

    Args:
        index: the story's passages.
        answer: the passage that answers with the date.

    Returns:
        It with the terms of the next clause where its own has none: `In 2012, ...`.
    """
    terms = _told(index, answer)
    return Counted(answer.counted.figure, terms, answer.counted.key, math.fsum(index.rarity[t] for t in terms))


def _told(index: Index, answer: FigureAnswer) -> frozenset[str]:
    """The terms near a date that stand in its clause, else in the first clause behind it that has any."""
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
