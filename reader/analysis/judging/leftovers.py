"""Years and numbers that two passages do not share though they tell much the same: who reads `agree` looks for none."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache, lru_cache
from itertools import combinations

from reader.analysis.judging.passages import KEPT, Clash, Said, by_outlet, closeness
from reader.analysis.judging.polarity import listed_stems
from reader.analysis.judging.scopes import classes_of, counted_nouns, counted_words, counts_apart
from reader.analysis.quantities.intervals import Interval, relation
from reader.analysis.quantities.timing import YEAR
from reader.analysis.quantities.wording import casualties
from reader.data import word_list

_IN_YEAR = re.compile(rf"\b(?:in|since|until|(?<=dates )from|(?<=dating )from) ({YEAR})\b(?!-)")
_ANY_YEAR = re.compile(rf"\b{YEAR}\b")
_ALIKE = 0.35
"""Closeness from which the same word before two years tells of one thing."""
_FIGURES = 20
"""Figures of a passage that are compared at most: one of more is a table."""


def year_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets give other years for what was done: `built in 1911` against `built in 1912`."""
    for a in mine:
        for b in others:
            mine_then, theirs_then = dated_in(a), dated_in(b)
            if not mine_then or not theirs_then or closeness(a, b) < _ALIKE:
                continue
            here, there = set(_ANY_YEAR.findall(a.text)), set(_ANY_YEAR.findall(b.text))
            for deed, year, text in mine_then:
                for other, their, words in theirs_then:
                    if deed == other and year not in there and their not in here:
                        return Clash("time", text, words)
    return None


@lru_cache(maxsize=KEPT)
def dated_in(passage: Said) -> tuple[tuple[str, str, str], ...]:
    """What is told right before a year, the year, and the words of both."""
    found = list(_IN_YEAR.finditer(passage.text))
    if not found:
        return ()
    ends = {t.end: t for t in passage.terms if not t.capital and t.stem not in listed_stems("time_words")}
    ends |= {end + 1: t for end, t in ends.items() if passage.text[end : end + 1] == ","}
    return tuple(
        ("made" if term.text in _made() else term.stem, m[1], passage.text[term.start : m.end()])
        for m in found
        if (term := ends.get(m.start() - 1))
    )


@cache
def _made() -> frozenset[str]:
    """Words that tell when a thing was made, whichever of them an outlet takes."""
    return word_list("reader.analysis", "dates", "made_in")


def unlike_numbers(a: Said, b: Said) -> tuple[str, str] | None:
    """A number of each passage that nothing in the other comes to, though both measure the same; None where all fit."""
    here, there = a.figures[:_FIGURES], b.figures[:_FIGURES]
    for x, start, end in here:
        for y, first, last in there:
            if x.dimension != y.dimension or (not x.dimension and counts_apart(x.of, y.of)):
                continue  # nine sheep and two shepherds are no two answers
            if not _has_like(b, x) and not _has_like(a, y):
                return a.text[start:end], b.text[first:last]
    return None


def excluding_counts(passages: Sequence[Said]) -> tuple[str, str] | None:
    """A count of two outlets each, of whom one thing befell, that exclude each other, whichever question they answer.

    Passages that hold them do not tell the same, though the words around them do.
    """
    told = [_counted(own) for own in by_outlet(passages).values()]
    return next((found for two in combinations(told, 2) if (found := _excluding(*two))), None)


def excluding_sources(passages: Sequence[Said]) -> tuple[str, str] | None:
    """The same of two passages of one outlet that both name who says so."""
    for own in by_outlet(passages).values():
        told = [_counted([p]) for p in own if p.stated]
        if found := next((found for two in combinations(told, 2) if (found := _excluding(*two))), None):
            return found
    return None


def _excluding(mine: Sequence[Interval], others: Sequence[Interval]) -> tuple[str, str] | None:
    for x in mine:
        for y in others:
            if x.unit != y.unit or not _befell(x) & _befell(y) or _who(x) != _who(y):
                continue
            if not _single(x, y) or relation(x, y) != "apart":
                continue
            if not any(_may_be(x, z) for z in others) and not any(_may_be(y, z) for z in mine):
                return x.text, y.text
    return None


def _counted(passages: Sequence[Said]) -> list[Interval]:
    return [i for p in passages for i in (*p.aside, *(f for f, _, _ in p.figures)) if not i.dimension][:_FIGURES]


def _who(number: Interval) -> Set[str]:
    """Whom a number counts, in the words for it; people, where nothing says whom."""
    return counted_nouns(number.of) or {"people"}


def _befell(number: Interval) -> set[str]:
    """What befell those whom a number counts: they were killed, hurt, seized."""
    return classes_of(counted_words(number.of)) & casualties()


def _single(x: Interval, y: Interval) -> bool:
    return all(i.exactness in ("exact", "rounded", "bound") for i in (x, y))


def _may_be(x: Interval, y: Interval) -> bool:
    return bool(_befell(x) & _befell(y)) and relation(x, y) != "apart"


def _has_like(p: Said, number: Interval) -> bool:
    """Whether a passage tells a number that another may be, whichever question it answers."""
    told = (*(i for i, _, _ in p.figures[:_FIGURES]), *p.aside[:_FIGURES])
    return any(i.dimension == number.dimension and relation(i, number) != "apart" for i in told)
