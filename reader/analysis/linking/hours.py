"""Passages that answer one question because they tell at what time of day the same thing happened."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import stop_words
from reader.analysis.linking.answers import HourAnswer, complete_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.meeting import Meeting
from reader.analysis.linking.passages import Passage
from reader.analysis.linking.things import Soles
from reader.analysis.quantities.hours import Hour, hour_things, hours_in
from reader.analysis.quantities.stamps import DAY_OF_ENTRY
from reader.analysis.quantities.timing import weekdays_in
from reader.analysis.sets import are_apart
from reader.data import word_list

_ALIKE, _SAME = 0.45, 0.15
"""How much the clauses of two times must have in common, and where the times are the same."""
_ODD = 15
"""A minute that is no multiple of this is told of one thing only."""
_MARK = re.compile(r"[,;:!?—()](?!\d)|\b(?:and|but|while|when|as|after|before|where|because|although)\b")
"""What parts the clause of a time from the next."""
_RELATIVE = re.compile(r"\s{0,5}(?:which|that)\b")
"""What ties a clause to the thing it tells of: `the curfew, which begins at nine`."""
_LEAD = re.compile(r"(?i)\b(?:(?:just|shortly|soon|long|minutes|moments)\s{1,3})?(?:after|before|past)\s{1,3}$")
"""What leads up to a time and is no clause of its own: `shortly after`."""
_STAMP = re.compile(rf"\W{{0,5}}{DAY_OF_ENTRY}")
_ENTRY = re.compile(r"(?: ?[A-Z]{3,4})?\s{0,3}[:–—|-]?\s{1,3}[\"“‘]?[A-Z]")
"""What stands before and behind the hour of an entry in a running report: `13 March, 18:30 The dam`."""
_OF_MONTH = re.compile(r"\d\d-\d\d$")
_NEAR = 24
"""Characters before a time that lead up to it."""
_MOST = 3
"""A passage that tells more times is a chronicle."""


def hour_groups(index: Index) -> list[tuple[HourAnswer, ...]]:
    """Groups of times of day at which one thing happened, in at least two articles."""
    answers = [a for p in index.passages for a in _answers(index, p)]
    soles = Soles(answers, lambda a: a.hour.on_the_clock)
    links = []
    meeting = Meeting(index.large)
    for j, a in enumerate(answers):
        keys = [*sorted(a.told), *(f"thing {t}" for t in sorted(a.things)), f"at {a.hour.on_the_clock}"]
        weights = [(_likeness(index, answers[i], a, soles), i, j) for i in meeting.met(keys)]
        alike = [link for link in weights if link[0] > 0]
        links += alike
        meeting.add(j, keys, len(alike))
    return complete_groups(answers, links, meeting.covered)


def _answers(index: Index, passage: Passage) -> Iterable[HourAnswer]:
    """The times of day of a passage with what happened then; of a chronicle none."""
    start, end = passage.sentence.start, passage.sentence.end
    hours = hours_in(passage.text[start:end])
    if not hours or len(hours) > _MOST:
        return
    for hour in hours:
        at = hour.moved(start)
        if _STAMP.fullmatch(passage.text, start, at.start) and _ENTRY.match(passage.text, at.end):
            continue  # when an entry was written
        first, last = _clause(passage, at.start, at.end)
        told, things = _told(passage, first, last, at), hour_things(passage.text[first:last].lower())
        if len(hours) == 1:
            things = things or hour_things(passage.text[start:end].lower()) or (_next_things(index, passage, told))
        yield HourAnswer(passage.number, passage.article, at, told, things)


def _next_things(index: Index, passage: Passage, told: frozenset[str]) -> frozenset[str]:
    """What the sentence tells that follows one that says but when it was: `It was a quarter past four.`"""
    at = passage.number + 1
    if told or at >= len(index.passages) or index.passages[at].article != passage.article:
        return frozenset()
    after = index.passages[at].sentence
    return hour_things(passage.text[after.start : after.end].lower())


def _clause(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """The span of the clause around a time; where nothing else stands in it, with the one that follows."""
    first, last = passage.sentence.start, passage.sentence.end
    ahead = _LEAD.search(passage.text, max(first, start - _NEAR), start)
    cuts = _MARK.finditer(passage.text, first, ahead.start() if ahead else start)
    begin = max((m.end() for m in cuts if not _RELATIVE.match(passage.text, m.end())), default=first)
    marks = list(_MARK.finditer(passage.text, end, last))
    stop = marks[0].start() if marks else last
    if len(passage.text[begin:start].split()) < 3 and not passage.text[end:stop].strip():
        stop = marks[1].start() if len(marks) > 1 else last
    return begin, stop


def _told(passage: Passage, first: int, last: int, hour: Hour) -> frozenset[str]:
    """The terms of a clause that say what happened: no names, numbers or words of time, and not the time itself."""
    known, empty = classes(), word_list("reader.analysis", "things", "empty_then")
    words = (w for w in passage.words if first <= w.start < last and not w.number and not w.capital)
    words = (w for w in words if not hour.start <= w.start < hour.end)
    terms = (known.get(w.stem, w.stem) for w in words if w.text.lower() not in empty | stop_words())
    return frozenset(t for t in terms if len(t) > 2 and t not in passage.names)


def _likeness(index: Index, a: HourAnswer, b: HourAnswer, soles: Soles[HourAnswer]) -> float:
    """How surely two times are of one thing; 0 where they are not."""
    if a.hour.zone != b.hour.zone or _of_other_days(index, a, b):
        return 0.0
    shared = a.told & b.told
    alike = math.fsum(index.rarity[t] for t in shared) / (
        min(math.fsum(index.rarity[t] for t in x.told) for x in (a, b)) + 2
    )
    same = a.hour.is_same(b.hour)
    if same and a.hour.minutes % _ODD and a.article != b.article:
        return 1.0 + alike
    if a.hour.bound != b.hour.bound and not same:
        return 0.0
    if soles.are_one(a, b):
        return 0.6 + alike
    if are_apart(a.things, b.things):
        return 0.0
    return alike if alike >= (_SAME if same else _ALIKE) and (same or len(shared) > 1) else 0.0


def _of_other_days(index: Index, a: HourAnswer, b: HourAnswer) -> bool:
    """Whether the sentences of two times name a day each, and not the same."""
    told = [index.passages[x.passage] for x in (a, b)]
    weekdays = (weekdays_in(p.text[p.sentence.start : p.sentence.end]) for p in told)
    return are_apart(*weekdays) or are_apart(*map(_dates, told))


def _dates(passage: Passage) -> frozenset[str]:
    """The days of months that a passage names, without their years."""
    told = (str(c.figure.low) for c in passage.figures if c.figure.kind == "date" and c.figure.low == c.figure.high)
    return frozenset(m[0] for day in told if (m := _OF_MONTH.search(day)))
