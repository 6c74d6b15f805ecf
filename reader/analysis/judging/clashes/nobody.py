"""Where one passage has nobody do or suffer what a number of people did to the other: nobody was hurt, eleven were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.dayparts import at_other_parts
from reader.analysis.judging.clashes.pairs import either_way
from reader.analysis.judging.clauses import end_of_stretch
from reader.analysis.judging.denials import BE, denied_before
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import KEPT, Clash, Said, has_any, is_later
from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import PERSON, flags_of
from reader.analysis.language.terms import stem
from reader.analysis.quantities.number_words import is_number
from reader.analysis.quantities.wording import listed, person_kinds
from reader.data import word_list

_VERB = rf"(?:{BE}|has been|have been|had been)"
_NONE = re.compile(
    rf"(?i)\b(?:(?P<nobody>nobody|no[ -]one)|none of (?:the|its|his|her|their|those) (?:[\w-]{{1,20}} )?"
    rf"(?P<of>[a-z]{{3,20}}s|[a-z]{{0,12}}(?:wo)?men|children|people)"
    rf"|no (?P<no>[a-z]{{3,20}}s?|one)) {_VERB} "
)
"""`Nobody was `, `None of the hostages was `, `No passengers were `."""
_UNHURT = re.compile(
    r"(?i)\b(?:no|without(?: any)?) (?:injur(?:y|ies)|casualties)\b(?! (?:was|were) (?:treated|taken))"
)
_HARMED = frozenset(("~harmed",))


class _Told(NamedTuple):
    """What is told of nobody, or of some."""

    of: str
    """Of whom, as a stem; `person` of anybody."""
    what: frozenset[str]
    text: str


def _listed(name: str) -> frozenset[str]:
    return word_list("reader.analysis", "harm", name)


@cache
def _wounds() -> str:
    return rf"(?:[a-z-]{{1,20}} ){{0,2}}{one_of(_listed('wounds'))}"


@cache
def _some_people() -> re.Pattern[str]:
    """`Eleven people were `, `two of the hostages were `, `several guests suffered `."""
    return re.compile(
        rf"(?i)\b(?P<count>[\d,]{{1,9}}|[a-z]+(?:-[a-z]+)?) (?:of (?:the|its|his|her|their|those) )?"
        rf"(?:[a-z-]{{3,20}} )?(?P<what>[a-z]{{3,20}}s|[a-z]{{0,12}}(?:wo)?men|children|people) "
        rf"(?:{_VERB} |(?:suffered|sustained) (?={_wounds()}\b))"
    )


@cache
def _harm() -> re.Pattern[str]:
    """What tells that somebody came to harm."""
    return re.compile(
        rf"(?i)(?:{one_of(_listed('how'))} )?"
        rf"(?:{one_of(_listed('harmed'))}|treated(?: for [a-z]{{1,20}})?"
        rf"|{one_of(_listed('brought'))} (?:by ambulance )?to (?:(?:a|the|local|nearby|area) )?hospitals?"
        rf"|{_wounds()})\b"
    )


def nobody_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where one outlet has nobody do, or suffer, what a number of people did to another."""
    return either_way(_apart, mine, others)


def _apart(none: Said, some: Said) -> Clash | None:
    for x in nobody_in(none):
        for y in _some(some) if not at_other_parts(none, some) else ():
            if _holds_some(x.of, y.of) and x.what & y.what:
                return Clash("update" if is_later(none.day, some.day) else "figure", x.text, y.text)
    return None


def _holds_some(none: str, some: str) -> bool:
    """Whether of whom none is told are those of whom some are: of nobody the firemen, of no passengers no firemen."""
    return none == some or (none == "person" and _is_person(some))


@lru_cache(maxsize=KEPT)
def nobody_in(p: Said) -> tuple[_Told, ...]:
    """What a passage says that nobody did, or suffered."""
    if not has_any(p.text, ("nobody", "no one", "no-one", "none of", "no ", "without")):
        return ()
    found = (m for m in _UNHURT.finditer(p.text) if not denied_before(p.text[: m.start()]))
    unhurt = (_Told("person", _HARMED, m.group()) for m in found)
    return (*_read(p, _NONE), *unhurt)


@lru_cache(maxsize=KEPT)
def _some(p: Said) -> tuple[_Told, ...]:
    return tuple(_read(p, _some_people()))


def _read(p: Said, pattern: re.Pattern[str]) -> Iterator[_Told]:
    for m in pattern.finditer(p.text):
        found = m.groupdict()
        if "count" in found and not _is_some(found["count"].lower()):
            continue
        noun = (found.get("what") or found.get("of") or found.get("no") or "").lower()
        if harm := _harm().match(p.text, m.end()):
            yield _Told(_of(noun), _HARMED, p.text[m.start() : harm.end()])
            continue
        told = next(iter(p.terms_in(m.end(), end_of_stretch(p.text, m.end()))), None)
        if told and not denied_before(p.text[m.end() : told.start]) and not p.text.startswith("else", m.end()):
            shown = p.text[m.start() : told.end]
            yield _Told(_of(noun), folded((told,)) or frozenset((told.stem,)), shown)


def _is_some(count: str) -> bool:
    return count in _listed("several") or (count != "one" and is_number(count))


def _of(noun: str) -> str:
    """Of whom a noun tells: `person` of people of any kind, else those it names."""
    if not noun or noun == "one" or noun in listed("anybody"):
        return "person"
    return noun if _is_person(noun) else stem(noun)


def _is_person(noun: str) -> bool:
    return noun in person_kinds() or bool(flags_of(noun) & PERSON) or noun.endswith("men")
