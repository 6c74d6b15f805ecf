"""Where one thing was done at two parts of a day: on Friday morning, on Friday evening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.clauses import stretch_around
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, bare_words, may_be_done
from reader.analysis.judging.polarity import listed_words
from reader.analysis.language.alternatives import whole_words
from reader.analysis.quantities.hours import hour_things
from reader.analysis.quantities.timing import times_in, weekdays_in
from reader.analysis.sets import are_apart
from reader.data import table

_AROUND = 6
"""Words of meaning on either side of a part of the day, within a stretch, that say what happened then."""
_CLOSE = 30
"""Characters on either side in which a verb of saying tells that somebody spoke then."""
_SHARED = 2
"""How many of them two passages share where they tell of one thing, one of them what was done."""
_HOURS = ((1, "night"), (7, "dawn"), (12, "morning"), (13, "noon"), (17, "afternoon"), (22, "evening"), (24, "night"))
"""The hours at which the parts of a day end, as news tells them: what is done at 3 a.m. is done before dawn."""
_BOUND = re.compile(
    r"(?i)\b(?:until|till|since|by|through|from|every|each|for"
    r"|(?<!shortly )(?<!just )(?<!soon )after|last|all|late|early)(?: [\w’'-]+)? $"
)
"""What makes a part of the day a bound or a stretch, one of many, or one near the next."""


class _Then(NamedTuple):
    """A part of a day in a passage, and what happened then."""

    part: str
    text: str
    deeds: frozenset[str]
    around: frozenset[str]
    days: frozenset[int]
    """The days of the week that the passage names."""
    happened: frozenset[str]
    """What is told with it of things that happen at an hour: a quake, a blast."""
    by_clock: bool
    """Whether it is told as an hour: two hours are compared by the clock."""


def daypart_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets have one thing done at parts of the day that exclude each other; neither tells both."""
    return unless_both("part of the day", mine, others, dayparts_in, _apart, _one_thing)


def _apart(x: _Then, y: _Then) -> bool:
    both_hours = x.by_clock and y.by_clock
    return not both_hours and y.part in table("reader.analysis", "dayparts")["exclude"][x.part]


def _one_thing(x: _Then, y: _Then) -> bool:
    """Whether the same was done then, so far as that is told: on no other day."""
    if x.days and y.days and not x.days & y.days:
        return False
    if len(x.around & y.around) < _SHARED:
        return False
    return bool(x.deeds & y.deeds) or bool(x.days & y.days and x.happened & y.happened)


@cache
def _parts() -> dict[str, str]:
    """A word for a part of the day to the part."""
    told = table("reader.analysis", "dayparts")["parts"]
    return {str(word): part for part, words in told.items() for word in words}


@cache
def _any() -> re.Pattern[str]:
    return whole_words(_parts())


@cache
def _hints() -> frozenset[str]:
    return frozenset(word for phrase in _parts() for word in re.findall(r"[a-z]+", phrase))


@lru_cache(maxsize=KEPT)
def dayparts_in(passage: Said) -> tuple[_Then, ...]:
    """At which parts of the day a passage has something done."""
    words = () if bare_words(passage).isdisjoint(_hints()) else _any().finditer(passage.text)
    told = [(m.start(), m.end(), _parts()[m.group().lower()], False) for m in words]
    hours = (when for when in times_in(passage.text) if when.clock is not None)
    told += [(w.start, w.end, next(part for end, part in _HOURS if (w.clock or 0) < 60 * end), True) for w in hours]
    return tuple(_found(passage, told))


def _found(p: Said, told: Sequence[tuple[int, int, str, bool]]) -> Iterator[_Then]:
    """The parts of a day among some stretches of a passage at which something was done."""
    days = weekdays_in(p.text)
    for first, last, part, by_clock in told:
        if _BOUND.search(p.text, 0, first):
            continue
        start, end = stretch_around(p.text, first, last)
        near = p.terms_around(first, last, _AROUND, (start, end))
        said_then = p.text[max(start, first - _CLOSE) : min(end, last + _CLOSE)].lower()
        if not listed_words("saying").isdisjoint(re.findall(r"[a-z]+", said_then)):
            continue
        deeds = folded(t for t in near if may_be_done(t.text))
        happened = hour_things(p.text[start:end].lower())
        yield _Then(part, p.text[first:last], deeds, folded(near), days, happened, by_clock)


def at_other_parts(one: Said, other: Said) -> bool:
    """Whether two passages tell of parts of a day that exclude each other: the shelling at dawn, that at night."""
    return are_apart(*({then.part for then in dayparts_in(p)} for p in (one, other)))
