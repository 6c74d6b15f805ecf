"""Where one thing is the first of its kind to one outlet and the third to another: `the first strike in 20 years`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.denials import BE, denied_before
from reader.analysis.judging.passages import KEPT, Clash, Said, bare_words, named_among
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import PERSON, flags_of
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import stem
from reader.data import table

_LOOK, _RANGE = 40, 60
"""Characters before an ordinal in which it is denied, and behind it in which it is told of what it is one."""
_SINCE_WHEN = re.compile(
    r"(?i)\b(?:in|for|of|since|this|within|over)\b(?: (?:the|his|her|its|their|our|this|more than|almost|nearly|over))*"
    r" ?((?:[\w’'-]{1,20} ?){0,3})"
)
"""Of how long or of what it is one: `in 20 years`, `this year`, `since the spring`."""


class _Place(NamedTuple):
    """Which of its kind a thing is said to be."""

    number: int
    thing: str
    """What it is one of, as a stem; `time` stands for whatever is told."""
    text: str
    span: frozenset[str]
    """The words that tell of how long or of what it is one."""
    names: frozenset[str]
    """For a person: the names of the passage, of which one may be whose place it is."""
    is_person: bool


@cache
def _numbers() -> dict[str, int]:
    """The ordinals to their numbers: they stand in their order."""
    return {word: n for n, word in enumerate(table("reader.analysis", "opposed")["ranked"][0], 1)}


@cache
def _told() -> re.Pattern[str]:
    word = one_of(_numbers())
    kinds = "(?: (?!time)[a-z][a-z-]{2,20}){0,2}"
    leads = rf"(?:{BE}|be|bec[ao]mes?|marks?|marked) (?:only |already |just )?(?:the|his|her|its|their|a)"
    return re.compile(rf"(?i)\b(?:{leads} ({word})({kinds})|for (?:only |just )?(?:the|a) ({word}) (time)\b)")


def ordinal_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where what both tell of is the first of its kind to one and a later one to the other."""
    return unless_both("which", mine, others, ordinals_in, _apart, _of_one_span)


def _apart(x: _Place, y: _Place) -> bool:
    return x.thing == y.thing and x.number != y.number


def _of_one_span(x: _Place, y: _Place) -> bool:
    """Whether both are of one stretch of time or one row, and of one person where they are of any.

    What is the first in 20 years is no third of this year; what is the third this year may be the ninth since 2010.
    """
    if x.is_person and not x.names & y.names:
        return False
    if x.span == y.span or not (x.span and y.span):
        return True
    return 1 in (x.number, y.number)


@lru_cache(maxsize=KEPT)
def ordinals_in(passage: Said) -> tuple[_Place, ...]:
    """Which of its kind a passage says that things are."""
    if bare_words(passage).isdisjoint(_numbers()):
        return ()
    names = named_among(passage, passage.terms)
    return tuple(_found(passage.text, names))


def _found(text: str, names: frozenset[str]) -> Iterator[_Place]:
    for m in _told().finditer(text):
        if denied_before(text[max(0, m.start() - _LOOK) : m.start()]):
            continue
        word = (m[1] or m[3]).lower()
        named = (m[4] or m[2] or "").split()
        if not named:
            continue
        behind = re.split(r"[,;:.!?“”\"]", text[m.end() : m.end() + _RANGE])[0]
        found = _SINCE_WHEN.match(behind.strip())
        span = frozenset(map(str.lower, found.group().split())) if found else frozenset()
        thing = stem(named[-1].lower())
        person = bool(flags_of(named[-1].lower()) & PERSON)
        shown = " ".join(m.group().split())
        yield _Place(_numbers()[word], classes().get(thing, thing), shown, span, names, person)
