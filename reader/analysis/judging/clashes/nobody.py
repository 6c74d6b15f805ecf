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
_DONE_TO_NONE = re.compile(
    r"(?i)\bleft (?:nobody|no[ -]one) (?P<state>[a-z]{3,20})\b"
    r"|\b(?P<deed>[a-z]{3,20}) (?:nobody|no[ -]one)\b(?! (?:else|other|of)\b)"
)
"""`killed nobody`, `left no one injured`."""
_UNHURT = re.compile(
    r"(?i)\b(?:no|without(?: any)?) (?:injur(?:y|ies)|casualties)\b(?! (?:was|were) (?:treated|taken))"
)
_HARMED, _KILLED = frozenset(("~harmed",)), frozenset(("~killed",))
_HINTS_OF_DEATH = re.compile(r"(?i)\b(?:kill|die[ds]?\b|dead|death|drown|perish)")
_ABOUT = r"(?:at least|about|around|some|nearly|more than|up to|over|almost)"
_COUNT = r"(?P<count>[\d,]{1,9}|[a-z]+(?:-[a-z]+)?)"
_WHOM = r"(?P<what>[a-z]{3,20}s|[a-z]{0,12}(?:wo)?men|children|people)"
_ONE = ("a", "an", "one")


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


def _befell_them(verb: str) -> str:
    """What follows those who died, or to whom something was done or happened: a verb, `suffered `, `died`."""
    return rf"(?:{verb} |(?:suffered|sustained) (?={_wounds()}\b)|(?={one_of(_listed('died'))}\b))"


@cache
def _none() -> re.Pattern[str]:
    """`Nobody was `, `None of the hostages was `, `No passengers were `, `nobody died`."""
    return re.compile(
        rf"(?i)\b(?:(?P<nobody>nobody|no[ -]one)|none of (?:the|its|his|her|their|those) (?:[\w-]{{1,20}} )?"
        rf"(?P<of>[a-z]{{3,20}}s|[a-z]{{0,12}}(?:wo)?men|children|people)"
        rf"|no (?P<no>[a-z]{{3,20}}s?|one)) (?:{_VERB} |(?={one_of(_listed('died'))}\b))"
    )


@cache
def _some_people() -> re.Pattern[str]:
    """`Eleven people were `, `two of the hostages who were off duty were `, `several guests suffered `, `two died`."""
    return re.compile(
        rf"(?i)\b(?:{_ABOUT} )?{_COUNT} (?:of (?:the|its|his|her|their|those) )?(?:[a-z-]{{3,20}} )?{_WHOM} "
        rf"(?:who (?:[\w’'-]{{1,20}} ){{2,8}})?{_befell_them(_VERB)}"
    )


@cache
def _one_person() -> re.Pattern[str]:
    """`A woman was `, `an old guard died`."""
    return re.compile(
        r"(?i)\b(?P<count>an?|one) (?:[a-z-]{3,20} ){0,2}(?P<what>[a-z]{3,20}[a-rt-z]) "
        + _befell_them("(?:was|has been|had been)")
    )


@cache
def _done_to_some() -> re.Pattern[str]:
    """`killed two workers`, `wounding a woman`."""
    deeds = one_of(_listed("killing") | _listed("harming"))
    return re.compile(
        rf"(?i)\b(?P<deed>{deeds}) (?:{_ABOUT} )?"
        rf"{_COUNT} (?:[a-z-]{{3,20}} ){{0,2}}?(?P<what>[a-z]{{3,20}})\b"
    )


@cache
def _death() -> re.Pattern[str]:
    """What tells that somebody was killed."""
    return re.compile(rf"(?i)(?:{one_of(_listed('how'))} )?(?:{one_of(_listed('killed') | _listed('died'))})\b")


@cache
def _unhurt() -> re.Pattern[str]:
    """`All of the workers escaped unhurt`; `no deaths`."""
    all_ = r"(?:everyone|everybody|(?:all|both) (?:of )?(?:[a-z0-9]{1,20} ){1,4})[^,.;:]{0,60}"
    return re.compile(rf"(?i)\b(?:(?P<deaths>{one_of(_listed('no_deaths'))})|{all_}\b{one_of(_listed('unhurt'))})\b")


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
            if _holds_some(x.of, y.of) and (x.what & y.what or (_spares(x, none) and y.what == _KILLED)):
                return Clash("update" if is_later(none.day, some.day) else "figure", x.text, y.text)
    return None


def _spares(x: _Told, p: Said) -> bool:
    """Whether who has nobody hurt has nobody killed either: no word of a death is there."""
    return x.what == _HARMED and not _HINTS_OF_DEATH.search(p.text)


def _holds_some(none: str, some: str) -> bool:
    """Whether of whom none is told are those of whom some are: of nobody the firemen, of no passengers no firemen."""
    return none == some or (none == "person" and _is_person(some))


@lru_cache(maxsize=KEPT)
def nobody_in(p: Said) -> tuple[_Told, ...]:
    """What a passage says that nobody did, or suffered."""
    if not has_any(p.text, ("nobody", "no one", "no-one", "none of", "no ", "No ", "without", *_listed("unhurt"))):
        return ()
    spared = ((what, m) for what, m in _spared(p.text) if what and not denied_before(p.text[: m.start()]))
    return (*_read(p, _none()), *(_Told("person", what, m.group()) for what, m in spared))


def _spared(text: str) -> Iterator[tuple[frozenset[str], re.Match[str]]]:
    """What befell nobody of any kind, so far as it is known what: `no injuries`, `everybody escaped`, `hit nobody`."""
    yield from ((_HARMED, m) for m in _UNHURT.finditer(text))
    yield from ((_KILLED if m["deaths"] else _HARMED, m) for m in _unhurt().finditer(text))
    yield from ((_befell((m["deed"] or m["state"]).lower()), m) for m in _DONE_TO_NONE.finditer(text))


def _befell(word: str) -> frozenset[str]:
    """What a deed did to those whom it was done to: killed or hurt them; nothing else is known."""
    if word in _listed("killing") or word in _listed("killed"):
        return _KILLED
    return _HARMED if word in _listed("harming") or word in _listed("harmed") else frozenset()


@lru_cache(maxsize=KEPT)
def _some(p: Said) -> tuple[_Told, ...]:
    done = (
        _Told(_of(whom), _befell(m["deed"].lower()), m.group())
        for m in _done_to_some().finditer(p.text)
        if _is_person(whom := m["what"].lower())
        and _counts_some(m["count"].lower(), whom)
        and not denied_before(p.text[: m.start()])
    )
    ones = (x for x in _read(p, _one_person()) if x.what in (_HARMED, _KILLED))
    return (*_read(p, _some_people()), *ones, *done)


def _read(p: Said, pattern: re.Pattern[str]) -> Iterator[_Told]:
    for m in pattern.finditer(p.text):
        found = m.groupdict()
        noun = (found.get("what") or found.get("of") or found.get("no") or "").lower()
        if "count" in found and not _counts_some(found["count"].lower(), noun):
            continue
        for what, told in ((_KILLED, _death()), (_HARMED, _harm())):
            if befell := told.match(p.text, m.end()):
                yield _Told(_of(noun), what, p.text[m.start() : befell.end()])
                break
        else:
            yield from _done_by(p, m, noun)


def _done_by(p: Said, m: re.Match[str], noun: str) -> Iterator[_Told]:
    """What else is told behind those of whom it is told."""
    told = next(iter(p.terms_in(m.end(), end_of_stretch(p.text, m.end()))), None)
    if told and not denied_before(p.text[m.end() : told.start]) and not p.text.startswith("else", m.end()):
        shown = p.text[m.start() : told.end]
        yield _Told(_of(noun), folded((told,)) or frozenset((told.stem,)), shown)


def _counts_some(count: str, noun: str) -> bool:
    """Whether there are several of what a noun names, or one person."""
    return (count in _ONE and _is_person(noun)) or count in _listed("several") or (count != "one" and is_number(count))


def _of(noun: str) -> str:
    """Of whom a noun tells: `person` of people of any kind, else those it names."""
    if not noun or noun == "one" or noun in listed("anybody"):
        return "person"
    return noun if _is_person(noun) else stem(noun)


def _is_person(noun: str) -> bool:
    return noun in person_kinds() or bool(flags_of(noun) & PERSON) or noun.endswith("men")
