"""Where something was on the third floor to one outlet and on the eleventh to another; at platform 4, and at 9."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.clauses import lead_to
from reader.analysis.judging.denials import has_negator
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, named_among
from reader.analysis.language.alternatives import one_of
from reader.analysis.quantities.number_words import words_of
from reader.data import table, word_list

_FLOOR = "floor"
_SHARED = 3
"""Kinds of things that two passages share, where they share no name, which tell of one."""
_LOOK = 80
"""Characters before such a place in which it is denied."""


class _Numbered(NamedTuple):
    """A place that is told by its number."""

    noun: str
    number: int
    text: str
    names: frozenset[str]
    """The names of the passage: of two houses each has a third floor."""
    told: frozenset[str]
    """What else the passage tells."""


def number_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets that share a name give one kind of place another number; neither has several of the kind."""
    return unless_both("where", mine, others, numbered_in, _apart, _of_one)


def _apart(x: _Numbered, y: _Numbered) -> bool:
    return x.noun == y.noun and x.number != y.number


def _of_one(x: _Numbered, y: _Numbered) -> bool:
    return bool(x.names & y.names) or len(x.told & y.told) >= _SHARED


@lru_cache(maxsize=KEPT)
def numbered_in(p: Said) -> tuple[_Numbered, ...]:
    """The places that a passage tells by their numbers."""
    return tuple(_read(p))


def _read(p: Said) -> Iterator[_Numbered]:
    names = frozenset[str]()
    for m in _pattern().finditer(p.text):
        number = _number(m)
        if number is not None and not has_negator(lead_to(p.text, m.start(), _LOOK)):
            names = names or named_among(p, p.terms)
            noun = _FLOOR if m["floor"] else _nouns()[(m["behind"] or m["ahead"]).lower()]
            yield _Numbered(
                noun, number, m.group(), names, folded(t for t in p.terms if not m.start() <= t.start < m.end())
            )


def _number(m: re.Match[str]) -> int | None:
    """The number of a place: that of a floor by its name, an ordinal's, or one in digits or words; None for none."""
    if m["floor"]:
        return int(table("reader.analysis", "numbered")["floors"][m["floor"].lower()])
    word = (m["ordinal"] or m["number"]).lower()
    return _ordinals().get(word) or words_of()["small"].get(word) or int(re.sub(r"\D", "", word) or 0) or None


@cache
def _ordinals() -> dict[str, int]:
    return {str(word): n for n, word in enumerate(table("reader.analysis", "numbered")["ordinals"], 1)}


@cache
def _nouns() -> dict[str, str]:
    """The nouns of places that have numbers, to the first of those that mean the same."""
    rows = table("reader.analysis", "numbered")
    return {str(w): str(row[0]) for key in ("ordered", "called") for row in rows[key] for w in row}


@cache
def _pattern() -> re.Pattern[str]:
    rows = table("reader.analysis", "numbered")
    ordered, called = (one_of(str(w) for row in rows[key] for w in row) for key in ("ordered", "called"))
    small = one_of(w for w, n in words_of()["small"].items() if n)
    ordinal = rf"(?P<ordinal>{one_of(word_list('reader.analysis', 'numbered', 'ordinals'))}|\d{{1,3}}(?:st|nd|rd|th))"
    return re.compile(
        rf"(?i)\b(?:(?P<floor>{one_of(rows['floors'])})|{ordinal}[ -](?P<behind>{ordered})"
        rf"|(?P<ahead>{called}) (?:no\.? ?|number )?(?P<number>[A-Z]?\d{{1,4}}|{small}))\b"
    )
