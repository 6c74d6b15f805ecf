"""Where two outlets tell how a match or a vote ended, and not by the same numbers: `won 2-1`, `a 4-0 defeat`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.passages import KEPT, Clash, Said, bare_words, names_shared
from reader.analysis.language.alternatives import whole_words
from reader.data import word_list

_TALLY = re.compile(
    r"(?<![\w.,/–-])(\d{1,3})(?:[-–]| votes? to )(\d{1,3})(?![\w%–-]|[.,]\d)"
    r"(?! (?:years?|days?|people|per cent|percent|of)\b)"
)
"""Two numbers with a hyphen between them, which may be a range as well; `7 votes to 4`."""
_AHEAD, _BEHIND = 40, 30
"""Characters on either side of a tally that say what it is, and whether it is the last one."""
_NAMES, _SHARED = 2, 3
"""Names, and words of meaning with these, that passages on one match or vote share."""
_VOTERS, _TIMES = 7, 1.6
"""From how many two tallies are votes and no scores, and how many times as many vote in another body."""


class _Tally(NamedTuple):
    """How something ended, in the numbers of both sides."""

    numbers: tuple[int, ...]
    """The larger first: who tells of the losers has it the other way round."""
    text: str


def tally_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets that each tell one tally of one match or vote tell another; neither article has the other's."""
    here, there = ([(p, x) for p in side for x in tallies_in(p)] for side in (mine, others))
    if len({x.numbers for _, x in here}) != 1 or len({y.numbers for _, y in there}) != 1:
        return None
    (a, x), (b, y) = here[0], there[0]
    if {_men_or_women(a), _men_or_women(b)} == {"men", "women"}:
        return None
    if _are_of_two_bodies(x, y):
        return None
    if x.numbers == y.numbers or _has(a, y) or _has(b, x) or not _of_one(a, b):
        return None
    return Clash("figure", x.text, y.text)


def _are_of_two_bodies(x: _Tally, y: _Tally) -> bool:
    """Whether so many more voted in one than in the other that it was another body: a committee and a whole house."""
    small, large = sorted((sum(x.numbers), sum(y.numbers)))
    return small >= _VOTERS and large > _TIMES * small


def _men_or_women(p: Said) -> str:
    """Which of both a passage speaks of, if of one alone."""
    words = bare_words(p)
    men, women = not words.isdisjoint(("men", "boys")), not words.isdisjoint(("women", "girls"))
    return "" if men == women else "men" if men else "women"


def _has(p: Said, tally: _Tally) -> bool:
    """Whether the article that a passage stands in has a tally anywhere, whichever side it names first."""
    return any(tuple(sorted(map(int, m.groups()), reverse=True)) == tally.numbers for m in _TALLY.finditer(p.known))


def _of_one(a: Said, b: Said) -> bool:
    return len(names_shared(a, b)) >= _NAMES and len(a.stems & b.stems) >= _SHARED


@cache
def _words(name: str) -> re.Pattern[str]:
    return whole_words(word_list("reader.analysis", "tallies", name))


@lru_cache(maxsize=KEPT)
def tallies_in(passage: Said) -> tuple[_Tally, ...]:
    """How a passage says that a match or a vote ended; not how it stood meanwhile."""
    return tuple(_read(passage.text))


def _read(text: str) -> Iterator[_Tally]:
    found = list(_TALLY.finditer(text))
    if len({m.groups() for m in found}) > 1:
        return  # of several matches, or as it stood at several times
    for m in found:
        before, after = text[max(0, m.start() - _AHEAD) : m.start()], text[m.end() : m.end() + _BEHIND]
        if _words("meanwhile").search(before) or _words("meanwhile").search(after):
            continue
        if _words("ending").search(before) or _words("ending").search(after):
            yield _Tally(tuple(sorted(map(int, m.groups()), reverse=True)), m.group())
