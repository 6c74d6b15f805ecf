"""Where two outlets relate the same two people differently: `his brother, Luka`, `his son Luka`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.clauses import MARK
from reader.analysis.judging.passages import KEPT, Clash, Said
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import DAY, MONTH, TITLE, flags_of, without_owner
from reader.data import heads_of_rows

_NAME = r"[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3}"
_REACH = 160
"""Characters before `his` in which whose relative it is is named."""


class _Tie(NamedTuple):
    """How two people in a passage are related."""

    kind: str
    one: frozenset[str]
    """The words of the name of the one, and of the other."""
    other: frozenset[str]
    text: str


@cache
def _kinds() -> dict[str, str]:
    """A word for a relative to the kind, which is named by the first of its row."""
    return heads_of_rows("reader.analysis", "kin", "kin")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A relative of somebody's, with the name behind; two of a kind by name; a name, and whose relative that is."""
    kin = one_of(_kinds())
    plural = one_of(word for word in _kinds() if word.endswith("s"))
    described = r"(?:[a-z-]{2,20} ){0,3}"
    owner = rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|\b(?P<one>{_NAME})[’']s?)"
    return (
        re.compile(rf"{owner} {described}(?P<kin>{kin}),? (?P<other>{_NAME})"),
        re.compile(rf"\b(?P<kin>{plural}),? (?P<one>{_NAME}) and (?P<other>{_NAME})"),
        re.compile(rf"\b(?P<other>{_NAME}), (?:the |an? )?{described}(?P<kin>{kin}) of (?P<one>{_NAME})"),
    )


def kin_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets relate two people differently; neither relates them as the other does besides."""
    return unless_both("kin", mine, others, ties_in, lambda x, y: x.kind != y.kind and _of_same(x, y))


def _of_same(x: _Tie, y: _Tie) -> bool:
    """Whether two ties are of the same two people: each has one of the other's names, a surname of both left out."""
    shared = (x.one & x.other) | (y.one & y.other)
    one, other = x.one - shared, x.other - shared
    return any(one & a and other & b for a, b in ((y.one, y.other), (y.other, y.one)))


@lru_cache(maxsize=KEPT)
def ties_in(passage: Said) -> tuple[_Tie, ...]:
    """How people whom a passage names are related, so far as it says so."""
    return tuple(_found(passage.text)) if not _kinds().keys().isdisjoint(_words(passage.text)) else ()


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z-]+", text))


def _found(text: str) -> Iterator[_Tie]:
    for pattern in _patterns():
        for m in pattern.finditer(text):
            one = m["one"] or _named_before(text, m.start())
            if one and not _is_day(m["other"]):
                shown = " ".join(text[m.start() : m.end()].split())
                yield _Tie(_kinds()[m["kin"]], _parts(one), _parts(m["other"]), shown)


def _named_before(text: str, at: int) -> str:
    """The last name in the sentence before an offset: whose relative it is."""
    lead = MARK.split(text[max(0, at - _REACH) : at])[-1]
    names = [m.group() for m in re.finditer(_NAME, lead) if not _is_day(m.group())]
    return names[-1] if names else ""


def _is_day(name: str) -> bool:
    return any(flags_of(w) & (DAY | MONTH) for w in name.split())


def _parts(name: str) -> frozenset[str]:
    return frozenset(without_owner(w).lower() for w in name.split() if not flags_of(w) & TITLE)
