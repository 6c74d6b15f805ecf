"""What befell people where several words tell it: `brought up 10 miners`, `had to leave their homes`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reader.analysis.language.alternatives import one_of
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.tokens import Tokens
from reader.analysis.quantities.wording import CARED_FOR, person_kinds
from reader.data import table, word_list

_REACH = 12
"""Tokens behind what is counted in which its fate is told."""
_LED = 7
"""Tokens before a count in which that is."""
_PARTED = frozenset((".", ";", ":", ",", "but", "while", "who", "and", "after", "when", "as", "because", "since", "if"))
_LOST = re.compile(
    r"\b(?:lost|losing|lose)(?: (?:at|least|about|around|some|nearly|almost|more|than|another|of|its|their)){0,3}$"
)
"""What leads up to those who fell."""
_OWN = r"(?:their|his|her)"
_ROUGHLY = r"(?: (?:all|the|about|around|some|nearly|almost|at|least|more|than|another|other))*"
"""What may stand between a verb and the count that is its object."""


def _listed(key: str) -> frozenset[str]:
    return word_list("reader.analysis", "fates", key)


class _Rescue(NamedTuple):
    """How a verb of rescue stands to a count: it leads up to it with its particle, or without, or it follows it."""

    leads: re.Pattern[str]
    takes: re.Pattern[str]
    way: re.Pattern[str]
    follows: re.Pattern[str]


@cache
def _rescues() -> tuple[tuple[str, ...], ...]:
    """The forms of each verb of rescue."""
    return tuple(tuple(forms) for forms, _ in table("reader.analysis", "fates")["rescues"])


@cache
def _rescue(forms: tuple[str, ...]) -> _Rescue:
    """The verb of these forms: few texts have more than one or two of all."""
    ways = table("reader.analysis", "fates")["rescues"][_rescues().index(forms)][1]
    peril = rf"(?:from|out of)(?: [\w’'-]+){{0,3}} {one_of(_listed('perils'))}"
    verb, way = one_of(forms), rf"(?:{one_of(ways)}|{peril})\b"
    return _Rescue(
        leads=re.compile(rf"\b{verb} ({one_of(ways)}){_ROUGHLY}$"),
        takes=re.compile(rf"\b{verb}{_ROUGHLY}$"),
        way=re.compile(rf"^{way}"),
        follows=re.compile(rf"^(?:\w+ ){{0,4}}?{verb} (?:\w+ )?{way}"),
    )


@cache
def _freed() -> re.Pattern[str]:
    """What tells that who had been trapped got out."""
    return re.compile(
        rf"^(?:\w+ )?{one_of(_listed('caught'))}\b.* {one_of(_listed('came'))} {one_of(_listed('out'))}\b"
    )


@cache
def _put_out() -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(_listed('putting_out'))}\b")


@cache
def _flight() -> re.Pattern[str]:
    home = rf"(?:\w+ )?{one_of(_listed('homes'))}"
    left = rf"{one_of(_listed('leaving'))} {_OWN} {home}"
    return re.compile(rf"\b(?:{left}|{one_of(_listed('driven'))} (?:from|out of) {_OWN} {home})\b")


@cache
def _unfound() -> re.Pattern[str]:
    """What tells that people are still looked for: `have not been found`; nobody is who was not found guilty."""
    sought, so = one_of(_listed("sought")), one_of(_listed("found_so"))
    return re.compile(rf"\b(?:not|never)(?: (?:yet|been|still|immediately)){{0,3}} {sought}\b(?! {so}\b)")


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    told = table("reader.analysis", "fates")["told"]
    return tuple((name, re.compile(rf"\b{one_of(phrases)}\b")) for name, phrases in told.items())


def fate_of(tokens: Tokens, draft: Draft, noun: str, at: int, persons: bool) -> str:
    """What befell the people whom a figure counts, in a word of which the class is known; empty where nothing tells.

    Args:
        tokens: the sentence's.
        draft: the count.
        noun: whom it counts, in small letters; people where that is left out.
        at: the token behind the noun.
        persons: whether the noun is one for persons, or left out; who has a home is one whatever he is called.
    """
    behind = _clause_behind(tokens, at)
    if fled := _flight().search(behind):
        return "" if _listed("stayed") & set(behind[: fled.start()].split()) else "fled"
    for name, phrases in _phrases():
        if (persons or name in CARED_FOR) and phrases.search(behind):
            return name
    if not persons:
        return ""
    if _unfound().search(behind):
        return "missing"
    ahead = " ".join(tokens.low[max(0, draft.start - _LED) : draft.start])
    if _has_fallen(tokens, ahead, noun):
        return "killed"
    saved = _is_saved(ahead, behind, noun)
    if noun.rpartition(" ")[2] in _listed("disturbing"):
        # hauled out by the police
        return "ejected" if saved or _put_out().search(f"{ahead} {behind}") else ""
    return "rescued" if saved else ""


def _has_fallen(tokens: Tokens, ahead: str, noun: str) -> bool:
    """Whether those who fight have lost those counted, who then are dead: `rebels said they had lost four men`."""
    last = noun.rpartition(" ")[2]
    fighting = person_kinds().get(last) in ("soldiers", "fighters", "police")
    men = last in ("men", "members", "commanders") and not _listed("at_war").isdisjoint(tokens.low)
    return bool(_LOST.search(ahead)) and (fighting or men)


def _is_saved(ahead: str, behind: str, noun: str) -> bool:
    """Whether the words before and behind a count of people tell that they were rescued."""
    if _listed("lifeless") & set(behind.split()[:_LED]):
        return False
    if _freed().search(behind) and not _listed("stayed") & set(behind.split()):
        return True
    for forms in _rescues():
        if not any(form in ahead or form in behind for form in forms):
            continue
        r = _rescue(forms)
        led = r.leads.search(ahead)
        if r.follows.search(behind) or (led and not _is_other(led[1], noun)):
            return True
        if r.takes.search(ahead) and r.way.search(behind):
            return True
    return False


def _is_other(way: str, noun: str) -> bool:
    """Whether who is brought up or pulled out is not saved thereby: `brought up three children`."""
    rows = table("reader.analysis", "fates")["others"]
    return any(way == particle and not set(who).isdisjoint(noun.split()) for particle, who in rows)


def _clause_behind(tokens: Tokens, at: int) -> str:
    """The words from token `at` up to the end of their clause, or the next number."""
    out: list[str] = []
    for word in tokens.low[at : at + _REACH]:
        if word in _PARTED or word[-1].isdecimal() or word in number_words():
            break
        out.append(word)
    return " ".join(out)
