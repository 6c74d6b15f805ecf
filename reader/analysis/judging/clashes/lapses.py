"""Where one thing was soon after another, and long after it: `minutes after the landing`, `hours after it`; and where
it was not as long ago: `they married four years ago`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.passages import KEPT, Clash, Said, may_be_done, stems_of
from reader.analysis.language.alternatives import whole_words
from reader.analysis.language.terms import stem
from reader.analysis.quantities.intervals import Interval, relation
from reader.analysis.quantities.number_words import number_words
from reader.data import table

_SHARED = 2
"""Words of meaning that two passages share besides, where they tell of one thing."""
_THEN = re.compile(r" (after|before|into) (?:(?:the|its|his|her|their|an?|that) )?([a-z][\w’-]{3,30})")
"""What a lapse is from or to."""
_BEFORE = re.compile(r"\b([\w-]{1,30}) $")
_AGO = re.compile(r" ago\b")
_DEED = 3
"""Words of meaning before a time among which stands what was done then."""


class _Ago(NamedTuple):
    """How long ago a passage says that something was done."""

    interval: Interval
    done: frozenset[str]
    """The stems of the verbs that may tell what."""
    text: str


class _Lapse(NamedTuple):
    """How long after or before something a thing was."""

    rank: int
    way: str
    what: str
    """The stem of what it was after or before."""
    text: str
    beside: frozenset[str]
    """All else that its passage tells."""


def lapse_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets put one thing at lapses of other ranks after the same; neither tells both."""
    return unless_both("time", mine, others, lapses_in, _apart, lambda x, y: len(x.beside & y.beside) >= _SHARED)


def _apart(x: _Lapse, y: _Lapse) -> bool:
    return (x.way, x.what) == (y.way, y.what) and x.rank != y.rank


@cache
def _ranks() -> dict[str, int]:
    return {str(word): n for n, row in enumerate(table("reader.analysis", "lapses")["ranks"]) for word in row}


@cache
def _any() -> re.Pattern[str]:
    return whole_words(_ranks())


@lru_cache(maxsize=KEPT)
def lapses_in(passage: Said) -> tuple[_Lapse, ...]:
    """How long after something else a passage puts a thing."""
    return tuple(_found(passage))


def _found(p: Said) -> Iterator[_Lapse]:
    """The lapses of a passage that are told without a number: 90 minutes are more than minutes."""
    for m in _any().finditer(p.text) if " after " in p.text or " before " in p.text or " into " in p.text else ():
        then, before = _THEN.match(p.text, m.end()), _BEFORE.search(p.text, 0, m.start())
        counted = before is not None and (before[1][0].isdigit() or before[1].lower() in number_words())
        if then and not counted:
            what, shown = stem(then[2]), p.text[m.start() : then.end()]
            yield _Lapse(_ranks()[m.group().lower()], then[1], what, shown, stems_of(p.terms) - {what})


def ago_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets have one thing done at times that lie unlike lengths back; neither tells both."""
    return unless_both("time", mine, others, agos_in, _as_long_ago_as_not, lambda x, y: bool(x.done & y.done))


def _as_long_ago_as_not(x: _Ago, y: _Ago) -> bool:
    return relation(x.interval, y.interval) == "apart"


@lru_cache(maxsize=KEPT)
def agos_in(passage: Said) -> tuple[_Ago, ...]:
    """How long ago a passage puts what it tells."""
    return tuple(
        _Ago(interval, done, f"{passage.text[start:end]} ago")
        for interval, start, end in passage.figures
        if _AGO.match(passage.text, end)
        and (done := frozenset(t.stem for t in passage.terms_in(0, start)[-_DEED:] if may_be_done(t.text)))
    )
