"""Where two passages tell the same two sides the other way round: which caused which, who bested whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, product
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_known
from reader.analysis.judging.clauses import unbroken
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, stems_of
from reader.analysis.language.alternatives import whole_words
from reader.data import table

_DOER, _DONE_TO = 4, 2
"""Words of meaning before a verb that may be who acts, and behind it on what: that follows at once."""
_BY = re.compile(r"\s{1,3}by\b")
_NOUN = re.compile(r"\s{1,3}(?:by|at|in|on|for|against|from|to|of|with|after)\b")
"""What stands behind a verb whose subject it befell; and behind a noun for it: `a defeat at Orle`."""
_STYLES = 2
"""Words of meaning before the name of whom it is done to: `punched government whip Orrin Vell`."""
_ORDERS = (("caused", True, False), ("causing", False, False), ("bested", True, True), ("besting", False, True))
"""Lists of verbs, whether they name what is acted on first, and whether the two sides are names."""
_ACCUSING = (("accusing", False, False),)
"""The same of what two sides may do to each other."""


class _Order(NamedTuple):
    """Two sides in the order in which one acts on the other."""

    first: frozenset[str]
    second: frozenset[str]
    text: str


@lru_cache(maxsize=KEPT)
def _verb(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return whole_words(phrases)


def order_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets tell a cause and its effect, or who bested whom, the other way round."""
    return unless_known("order", mine, others, orders_in, _swapped, _alike)


def _swapped(x: _Order, y: _Order) -> bool:
    first = (x.first & y.second) - x.second - y.first
    second = (x.second & y.first) - x.first - y.second
    return bool(first) and bool(second)


def _alike(x: _Order, y: _Order) -> bool:
    first = (x.first & y.first) - x.second - y.second
    second = (x.second & y.second) - x.first - y.first
    return bool(first) and bool(second)


def crossed_accusations(passages: Sequence[Said]) -> tuple[str, str] | None:
    """Where one outlet has one side accuse the other, and another outlet that side the first: the words of both."""
    for a, b in combinations(passages, 2):
        if a.outlet != b.outlet:
            for x, y in product(_read(a, _ACCUSING), _read(b, _ACCUSING)):
                if _swapped(x, y):
                    return x.text, y.text
    return None


@lru_cache(maxsize=KEPT)
def orders_in(passage: Said) -> tuple[_Order, ...]:
    """The two sides of each verb of a passage that says which caused or bested which."""
    return _read(passage, _ORDERS)


def _read(passage: Said, lists: Sequence[tuple[str, bool, bool]]) -> tuple[_Order, ...]:
    out: list[_Order] = []
    low = passage.text.lower()
    for verbs, turned, named in lists:
        there = tuple(phrase for phrase in table("reader.analysis", "opposed")[verbs] if phrase in low)
        for m in _verb(there).finditer(passage.text) if there else ():
            if not turned and (_NOUN if named else _BY).match(passage.text, m.end()):
                continue
            before = [t for t in passage.terms if t.start < m.start()][-_DOER:]
            after = [t for t in passage.terms if t.start >= m.end()][: _STYLES + _DONE_TO]
            styles = next((n for n, t in enumerate(after[: _STYLES + 1]) if _may_be_name(t)), 0) if named else 0
            after = after[styles : styles + _DONE_TO]
            around = Term(m.group(), "", m.start(), False)
            sides = [
                stems_of(t for t in unbroken(passage, ts, around) if not named or _may_be_name(t))
                for ts in (before, after)
            ]
            first, second = reversed(sides) if turned else sides
            if first and second:
                out.append(_Order(first, second, _shown(passage, [*before[-2:], *after])))
    return tuple(out)


def _may_be_name(t: Term) -> bool:
    """Whether a term has a capital, or stands where every word has one."""
    return t.capital or t.start == 0


def _shown(p: Said, terms: Sequence[Term]) -> str:
    """The words from the first of the terms to the last."""
    last = terms[-1]
    return " ".join(p.text[terms[0].start : last.end].split())
