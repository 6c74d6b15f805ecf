"""Where one outlet has nobody do what some did to another: `Nobody was on board`, `eleven people were on board`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.whether import folded
from reader.analysis.judging.clauses import end_of_stretch
from reader.analysis.judging.denials import BE, denied_before
from reader.analysis.judging.passages import KEPT, Clash, Said, either_way, has_any, is_later
from reader.analysis.language.lexicon import PERSON, flags_of
from reader.analysis.language.terms import stem
from reader.analysis.quantities.number_words import is_number
from reader.analysis.quantities.wording import person_kinds

_VERB = rf"(?:{BE}|has been|have been|had been)"
_NONE = re.compile(
    rf"(?i)\b(?:(?P<nobody>nobody|no[ -]one)|none of (?:the|its|his|her|their|those) (?:[\w-]{{1,20}} )?"
    rf"(?P<of>[a-z]{{3,20}}s|men|women|children|people)"
    rf"|no (?P<no>[a-z]{{3,20}}s?|one)) {_VERB} "
)
"""`Nobody was `, `None of the hostages was `, `No passengers were `."""
_SOME = re.compile(
    rf"(?i)\b(?P<count>[\d,]{{1,9}}|[a-z]+(?:-[a-z]+)?) (?:of (?:the|its|his|her|their|those) )?"
    rf"(?:[a-z-]{{3,20}} )?(?P<what>[a-z]{{3,20}}s|men|women|children|people) {_VERB} "
)
"""`Eleven people were `, `two of the hostages were `."""


class _Told(NamedTuple):
    """What is told of nobody, or of some."""

    of: str
    """Of whom, as a stem; `person` of persons."""
    what: frozenset[str]
    text: str


def nobody_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has nobody do, or suffer, what a number of people did to another."""
    return either_way(_apart, mine, others)


def _apart(none: Said, some: Said) -> Clash | None:
    for x in _nobody(none):
        for y in _some(some):
            if x.of == y.of and x.what & y.what:
                return Clash("update" if is_later(none.day, some.day) else "figure", x.text, y.text)
    return None


@lru_cache(maxsize=KEPT)
def _nobody(p: Said) -> tuple[_Told, ...]:
    return tuple(_read(p, _NONE)) if has_any(p.text, ("nobody", "no one", "no-one", "none of", "no ")) else ()


@lru_cache(maxsize=KEPT)
def _some(p: Said) -> tuple[_Told, ...]:
    return tuple(_read(p, _SOME))


def _read(p: Said, pattern: re.Pattern[str]) -> Iterator[_Told]:
    for m in pattern.finditer(p.text):
        found = m.groupdict()
        if pattern is _SOME and (m["count"].lower() == "one" or not is_number(m["count"])):
            continue
        noun = (found.get("what") or found.get("of") or found.get("no") or "").lower()
        told = next(iter(p.terms_in(m.end(), end_of_stretch(p.text, m.end()))), None)
        if told and not denied_before(p.text[m.end() : told.start]) and not p.text.startswith("else", m.end()):
            shown = p.text[m.start() : told.start + len(told.text)]
            yield _Told(_of(noun), folded((told,)) or frozenset((told.stem,)), shown)


def _of(noun: str) -> str:
    """What a noun counts: persons are one kind, whoever they are."""
    person = not noun or noun == "one" or noun in person_kinds() or flags_of(noun) & PERSON
    return "person" if person else stem(noun)
