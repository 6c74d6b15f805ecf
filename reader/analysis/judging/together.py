"""How many people are told of in one breath: `the driver and four passengers` are five."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.language.lexicon import PERSON, flags_of
from reader.analysis.quantities.wording import person_kinds
from reader.data import word_list
from reader.model import Figure

_LEAD = re.compile(r"(?i)\b(?:an?|the|his|her|their|its|one)(?= )")
_WORDS = re.compile(r"(?: [a-z-]{2,20}\b){1,4}")
"""What leads up to somebody who is no name and whom no number counts, and the words that follow."""
_NAME = re.compile(
    r"\b[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,3}(?=(?:, \d{1,3},)? (?:and|with) (?:his|her|their)\b)"
)
"""Somebody by name, where those follow who are his: `Orrin Vell, 34, and his two sons`."""
_OWNER = re.compile(r"(?i)\b(?:(?:his|her|their|its|the|all) )?$")
_THEM = re.compile(r"(?: [a-z’'-]{2,20}){1,3}")
"""What a number counts, with words that may follow."""
_AGES = r"(?:,? (?:aged )?\d{1,3}(?:(?:,|,? and) \d{1,3}){0,6}(?=,| and|$))?"
"""How old those are of whom was just told: `, 34,`, `, 4 and 6,`."""
_JOINED = re.compile(rf"{_AGES},?(?:,| and| as well as| along with| together with| with) ")
_LAST = re.compile(r"\b(?:and|with|well as)\b")
"""What stands between two of a list, and before the last of it."""
_AROUND = 160
"""Characters before and behind a figure in which those are looked for whom the sentence joins to it."""
_SOME = re.compile(r"(?i)\b(?:including|among (?:them|whom|those|the dead)|such as)(?: (?:were|was|are))?:? $")
_AMONG = re.compile(r"(?i) (?:were|was|are|is) (?:also )?(?:among|one of|two of|some of)\b")
"""What says before a list, and behind it, that there were more."""
_KEPT = 1024


class _Some(NamedTuple):
    """Some of those who are told of together: where in the text, and how many."""

    start: int
    end: int
    number: int


class People(NamedTuple):
    """People of whom a passage tells in one list."""

    number: int
    words: str
    """The list as it is written: `the driver and four passengers`."""


def people_together(text: str, figure: Figure, beside: Sequence[Figure], start: int) -> People | None:
    """The people of whom a passage tells in one list with those whom a figure counts, these among them; None where it
    joins to them nobody who is told without a number, or says that they are some of many.

    Args:
        text: the passage.
        figure: of the passage, a number of people.
        beside: all figures of the passage.
        start: where the passage begins in its article, as the figures' places are counted.
    """
    numbers = tuple(
        (f.start - start, f.end - start, int(f.low))
        for f in beside
        if f.kind == "count" and not f.unit and isinstance(f.low, int | float) and f.low == f.high
    )
    return _together(text, figure.start - start, numbers)


@lru_cache(maxsize=_KEPT)
def _together(text: str, at: int, numbers: tuple[tuple[int, int, int], ...]) -> People | None:
    first, last = max(0, at - _AROUND), at + _AROUND
    counted = [c for n in numbers if first <= n[0] < last and (c := _counted(text, *n))]
    single = [s for s in _single(text, first, last) if not any(s.start < c.end and c.start < s.end for c in counted)]
    row = _row_around(text, at, sorted((*counted, *single)))
    if not set(row) & set(single) or len(row) < 2 or not _LAST.search(text, row[-2].end, row[-1].start):
        return None
    start, end = row[0].start, row[-1].end
    if _SOME.search(text, first, start) or _AMONG.match(text, end):
        return None
    words = text[start:end]
    return People(sum(s.number for s in row), words[0].lower() + words[1:] if _LEAD.match(words) else words)


def _row_around(text: str, at: int, told: Sequence[_Some]) -> list[_Some]:
    """Those who are told of in the list that holds text[at]; none where no list does."""
    row: list[_Some] = []
    for some in told:
        if row and not _JOINED.fullmatch(text, row[-1].end, some.start):
            if row[0].start <= at < row[-1].end:
                break
            row = []
        row.append(some)
    return row if row and row[0].start <= at < row[-1].end else []


def _counted(text: str, start: int, end: int, number: int) -> _Some | None:
    """Those whom a number counts, where they are people: `her two sons`."""
    found = _THEM.match(text, end)
    if found is None:
        return None
    lead = _OWNER.search(text, 0, start)
    at = end
    for word in found[0].split():
        at += 1 + len(word)
        if word in person_kinds():
            return _Some(lead.start() if lead else start, at, number)
    return None


def _single(text: str, first: int, last: int) -> Iterator[_Some]:
    """Those whom no number counts, one each, or a couple."""
    for lead in _LEAD.finditer(text, first, last):
        found = _WORDS.match(text, lead.end())
        end = lead.end()
        so_far: _Some | None = None
        for word in found[0].split() if found else ():
            end += 1 + len(word)
            number = _number_of(word.lower())
            if so_far and not number:
                break
            if number:
                so_far = _Some(lead.start(), end, number)
        if so_far:
            yield so_far
    yield from (_Some(m.start(), m.end(), 1) for m in _NAME.finditer(text, first, last))


def _number_of(word: str) -> int:
    """2 for a couple, 1 for another word for one person, else 0."""
    if word in _words("twos"):
        return 2
    if word in _words("no_single_person"):
        return 0
    one = word in _words("women") | _words("men") | _words("roles")
    return int(one or bool(flags_of(word) & PERSON and not word.endswith("s")))


@cache
def _words(name: str) -> frozenset[str]:
    return word_list("reader.analysis", "persons", name)
