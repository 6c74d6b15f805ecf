"""Where two outlets give one part to two persons: `named the victim as Tom Birch`, `succeeded by Lena Orth`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.namesakes import Name, are_two
from reader.analysis.judging.clashes.pairs import unless_both
from reader.analysis.judging.clashes.places import known_in
from reader.analysis.judging.denials import BE, denied_before
from reader.analysis.judging.passages import KEPT, Clash, Said, has_any
from reader.analysis.language.alternatives import one_of
from reader.data import word_list

_LOOK = 30
"""Characters before the words that name somebody in which they are denied."""
_NAME = r"(?P<name>[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?(?: [A-Z][^\W\d_]+(?:[-’'][A-Z][^\W\d_]+)?){1,2})"
_ASIDE = r"(?:(?:his|her|its|their|the|a|an) [a-z][a-z -]{2,40}?,? )?"
"""What somebody is, ahead of the name: `the finance chief, `."""
_SUCCESSOR = (
    re.compile(rf"\b(?:succeeded|replaced|followed) (?:as [a-z ]{{3,30}} )?by {_ASIDE}{_NAME}"),
    re.compile(rf"\b(?:successor|replacement),? (?:(?:is|was|will be|is to be|would be|as),? )?{_ASIDE}{_NAME}"),
)
"""Who comes after somebody."""


class _Part(NamedTuple):
    """A part in what is told, and who is said to have it."""

    part: str
    name: Name
    text: str


def identity_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets give one part to two persons; neither article knows the other's at all."""

    def of_one(x: _Part, y: _Part) -> bool:
        return not known_in(others, (x.name.last.title(),)) and not known_in(mine, (y.name.last.title(),))

    return unless_both("name", mine, others, parts_in, _given_to_two, of_one)


def _given_to_two(x: _Part, y: _Part) -> bool:
    """Whether one part is given to two persons."""
    return _is_one_part(x, y) and are_two(x.name, y.name)


def _is_one_part(x: _Part, y: _Part) -> bool:
    """Whether two parts are one: a body is a man's, or anybody's."""
    return x.part == y.part or ("body" in (x.part, y.part) and "successor" not in (x.part, y.part))


@cache
def _identified() -> tuple[re.Pattern[str], ...]:
    """Who was named as whom."""
    somebody = rf"(?P<part>{one_of(word_list('reader.analysis', 'persons', 'to_be_named'))})"
    anybody = r"(?P<part>[a-z]{3,20})"
    return (
        re.compile(
            rf"\b(?:[Tt]he|[Hh]is|[Hh]er) (?:[a-z-]{{2,20}} ){{0,2}}?{anybody}(?: who [a-z ]{{3,40}})?,?"
            rf" (?:(?:has|have|had) been |(?:{BE}) )?(?:named|identified)(?: by [^,.;:]{{2,30}}?)?"
            rf" as {_ASIDE}{_NAME}"
        ),
        re.compile(rf"\b(?:named|identified) the {somebody} [^,.;:]{{3,60}}? as {_ASIDE}{_NAME}"),
        re.compile(
            rf"\b(?:[Tt]he|[Aa]) {somebody} [^,.;:]{{3,80}}?"
            rf" (?:{BE}|been) (?:named|identified) as(?: that of)? {_ASIDE}{_NAME}"
        ),
        re.compile(rf"\b(?:named|identified)(?: the)? (?:[a-z-]{{2,20}} ){{0,2}}?{anybody} as {_ASIDE}{_NAME}"),
    )


@lru_cache(maxsize=KEPT)
def parts_in(passage: Said) -> tuple[_Part, ...]:
    """The parts in what a passage tells that it gives to somebody by name."""
    if not has_any(passage.text, ("named", "identified", "succe", "replace", "followed")):
        return ()
    return tuple(_found(passage.text))


def _found(text: str) -> Iterator[_Part]:
    for pattern in (*_identified(), *_SUCCESSOR):
        for m in pattern.finditer(text):
            several = text[m.end() :].lstrip().startswith(("and ", ", and "))
            if several or denied_before(text[max(0, m.start() - _LOOK) : m.start()]):
                continue
            *given, last = m["name"].lower().split()
            part = m.groupdict().get("part") or "successor"
            yield _Part(part, Name(m["name"], tuple(given), last), m["name"])
