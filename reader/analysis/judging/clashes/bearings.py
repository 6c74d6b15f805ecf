"""Where two outlets put one thing on opposite sides: 20 miles north of Orle, or south; the left leg, or the right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, bare_words
from reader.analysis.language.alternatives import one_of
from reader.data import table, word_list

_AROUND = 5
"""Words of meaning on either side that say what lies there, or what happened to it."""
_AROUND_END = 10
"""The same of an end, whose fate may be told at length."""
_SHARED = 2
"""How many of them two passages share where they tell of one thing."""
_WAY = r"((?:north|south|east|west)(?:[ -]?(?:east|west))?)"
_OF = re.compile(rf"\b{_WAY}(?:wards?)? of (?:the )?([A-Z][\w’'-]+)")
"""`north-east of Orle`, with where and of what."""


class _Bearing(NamedTuple):
    """A side on which something lies, or which of two things it is."""

    of: str
    """What it is a side of, in lower case."""
    sides: tuple[tuple[str, str], ...]
    """By axis the side."""
    text: str
    around: frozenset[str]
    """The kinds of what is told around it."""


def bearing_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets put one thing on opposite sides of another; neither has both sides."""
    return unless_both("where", mine, others, bearings_in, _opposite, _happened_alike)


def _opposite(x: _Bearing, y: _Bearing) -> bool:
    there = dict(y.sides)
    return x.of == y.of and any(axis in there and there[axis] != side for axis, side in x.sides)


def _happened_alike(x: _Bearing, y: _Bearing) -> bool:
    return len(x.around & y.around) >= _SHARED


@cache
def _compass() -> dict[str, str]:
    """A direction to its axis."""
    return {str(word): axis for axis, words in table("reader.analysis", "bearings")["axes"].items() for word in words}


@cache
def _bound() -> re.Pattern[str]:
    """`the northern bank`, `a southbound lane`."""
    return re.compile(rf"\b{_WAY}(?:ern|bound) ({one_of(word_list('reader.analysis', 'bearings', 'bound'))}s?)\b")


@cache
def _twofold() -> re.Pattern[str]:
    told = table("reader.analysis", "bearings")
    pairs = {pair[0]: pair for pair in told["pairs"]}
    alternatives = [rf"{one_of(pairs[k])} {one_of(words)}" for k, words in told["twofold"].items()]
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b")


@cache
def _pair_of() -> dict[str, str]:
    return {word: pair[0] for pair in table("reader.analysis", "bearings")["pairs"] for word in pair}


@cache
def _ends() -> dict[str, str]:
    """A word for an end of a thing to the end."""
    return {str(w): end for end, words in table("reader.analysis", "bearings")["ends"].items() for w in words}


@cache
def _made_of() -> dict[str, str]:
    """A word for a thing with two ends, or for its parts, to the thing."""
    told = table("reader.analysis", "bearings")
    parts = {str(w): whole for whole, words in told["parts"].items() for w in words}
    return {**{str(w): row[0] for row in told["wholes"] for w in row}, **parts}


@cache
def _at_an_end() -> tuple[re.Pattern[str], ...]:
    """`the front of the train`, `the last three coaches`, `three coaches at the back`."""
    end, part = (f"({one_of(words)})" for words in (_ends(), _made_of()))
    parts = one_of(str(w) for words in table("reader.analysis", "bearings")["parts"].values() for w in words)
    return (
        re.compile(
            rf"(?i)\bthe (?:very )?{end}(?: (?:end|part|half|section))? of (?:the|its|an?) (?:[\w-]+ )?{part}\b"
        ),
        re.compile(rf"(?i)\b{end} (?:[\w-]+ ){{0,2}}?({parts})\b"),
        re.compile(
            rf"(?i)\b(?P<part>{parts})(?: [\w-]+)? (?:at|in|towards?|near) the (?:very )?(?P<end>{one_of(_ends())})\b"
        ),
    )


@lru_cache(maxsize=KEPT)
def bearings_in(passage: Said) -> tuple[_Bearing, ...]:
    """On which side of another a passage puts something."""
    return tuple(x for x in _found(passage) if x.sides)


def _found(p: Said) -> Iterator[_Bearing]:
    for pattern in (_OF, _bound()):
        for m in pattern.finditer(p.text):
            sides = tuple((axis, word) for word, axis in _compass().items() if word in m[1])
            yield _Bearing(m[2].lower(), sides, m.group(), _around(p, m))
    for m in _twofold().finditer(p.text):
        side, of = m.group().split(" ", 1)
        yield _Bearing(of, ((_pair_of()[side], side),), m.group(), _around(p, m))

    if not bare_words(p).isdisjoint(_ends()):
        yield from _at_ends(p)


def _at_ends(p: Said) -> Iterator[_Bearing]:
    for pattern in _at_an_end():
        for m in pattern.finditer(p.text):
            end, part = (m["end"], m["part"]) if "end" in pattern.groupindex else m.groups()
            whole, side = _made_of()[part.lower()], _ends()[end.lower()]
            yield _Bearing(whole, (("ends", side),), m.group(), _around(p, m, _AROUND_END))


def _around(p: Said, m: re.Match[str], most: int = _AROUND) -> frozenset[str]:
    return folded(p.terms_around(m.start(), m.end(), most))
