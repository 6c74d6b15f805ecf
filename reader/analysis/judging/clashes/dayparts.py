"""Where one thing was done at two parts of a day: on Friday morning, on Friday evening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.whether import folded
from reader.analysis.judging.clauses import any_of, stretch_around
from reader.analysis.judging.passages import KEPT, Clash, Said, bare_words, may_be_done, unless_both
from reader.analysis.judging.polarity import listed_words
from reader.analysis.quantities.timing import times_in
from reader.data import table

_AROUND = 4
"""Words of meaning on either side of a part of the day, within a stretch, that say what happened then."""
_CLOSE = 30
"""Characters on either side in which a verb of saying tells that somebody spoke then."""
_SHARED = 2
"""How many of them two passages share where they tell of one thing, one of them what was done."""
_BOUND = re.compile(
    r"(?i)\b(?:until|till|since|by|through|from|every|each|for|after|last|all|late|early)(?: [\w’'-]+)? $"
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


def daypart_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets have one thing done at parts of the day that exclude each other; neither tells both."""
    here, there = ([x for p in side for x in dayparts_in(p)] for side in (mine, others))
    found = unless_both(here, there, _apart, _one_thing)
    return Clash("part of the day", found[0].text, found[1].text) if found else None


def _apart(x: _Then, y: _Then) -> bool:
    return y.part in table("reader.analysis", "dayparts")["exclude"][x.part]


def _one_thing(x: _Then, y: _Then) -> bool:
    """Whether the same was done then, so far as that is told: on no other day."""
    if x.days and y.days and not x.days & y.days:
        return False
    return bool(x.deeds & y.deeds) and len(x.around & y.around) >= _SHARED


@cache
def _parts() -> dict[str, str]:
    """A word for a part of the day to the part."""
    told = table("reader.analysis", "dayparts")["parts"]
    return {str(word): part for part, words in told.items() for word in words}


@cache
def _any() -> re.Pattern[str]:
    return any_of(_parts())


@cache
def _hints() -> frozenset[str]:
    return frozenset(word for phrase in _parts() for word in re.findall(r"[a-z]+", phrase))


@lru_cache(maxsize=KEPT)
def dayparts_in(passage: Said) -> tuple[_Then, ...]:
    """At which parts of the day a passage has something done."""
    return () if bare_words(passage).isdisjoint(_hints()) else tuple(_found(passage))


def _found(p: Said) -> Iterator[_Then]:
    days = frozenset(when.weekday for when in times_in(p.text) if when.weekday is not None)
    for m in _any().finditer(p.text):
        if _BOUND.search(p.text, 0, m.start()):
            continue
        start, end = stretch_around(p.text, *m.span())
        near = p.terms_around(m.start(), m.end(), _AROUND, (start, end))
        said_then = p.text[max(start, m.start() - _CLOSE) : min(end, m.end() + _CLOSE)].lower()
        if not listed_words("saying").isdisjoint(re.findall(r"[a-z]+", said_then)):
            continue
        deeds = folded(t for t in near if may_be_done(t.text))
        yield _Then(_parts()[m.group().lower()], m.group(), deeds, folded(near), days)
