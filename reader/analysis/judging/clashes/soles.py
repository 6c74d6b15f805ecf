"""Where the one amount of its kind that each of two outlets gives of one thing cannot be the other's.

Other words measure it in each, so that no word says that it is the same; that there is no second amount does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.judging.clashes.dayparts import at_other_parts
from reader.analysis.judging.levels import level_times, two_moments
from reader.analysis.judging.passages import KEPT, Clash, Said, names_shared
from reader.analysis.judging.scopes import classes_of, counted_nouns, counted_words
from reader.analysis.quantities.additions import is_called_further, is_change
from reader.analysis.quantities.intervals import Interval, relation
from reader.analysis.quantities.number_words import is_number
from reader.analysis.quantities.timing import weekdays_in
from reader.analysis.quantities.wording import PERSONAL, alike_nouns, is_plural, listed, person_kinds
from reader.analysis.sets import are_apart

_MEASURED = frozenset(("temperature", "area", "magnitude"))
"""Dimensions of which, as of sums, a thing has one: how hot it was, how much burned; it has many lengths and times."""
_PEOPLE = "people"
_SHARED = 3
"""Words of meaning, a name among them, that two passages share which tell of one thing."""
_NEAR = 40
"""Characters before an amount that say that it is one of some, or by how much something changed."""
_SOME = re.compile(
    r"(?i)\b(?:(?:including|among (?:them|whom|those)|of (?:them|whom|which)|as well as|besides)(?: [a-z]{2,12}){0,2}"
    r"|and(?: (?:his|her|their|its|the))?) $"
)
_OF_THEM = re.compile(
    r"(?i) (?:of|out of) (?:them|whom|which|these|those|the|its|his|her|their|\d)|(?: [a-z]{2,12})? of (?:them|whom)\b"
    r"|[^,;:.]{0,60},? (?:including|counting)\b"
    r"|[^,;:.]{0,60} (?:were|was|are) (?:also )?among\b|[^,;:.]{0,30} and (?:an?|the|his|her|their) [a-z]"
)
"""What says before an amount, and behind it, that it is of some of a whole, or of some of those in a list."""
_JOINED = re.compile(r"[^,;:.]{0,30} and ([\w-]{1,20})")
"""What joins to an amount what may be another: `Nine adults and three children`."""
_THEN = re.compile(
    r"(?i)\b(?:last (?:year|month|week|season|time)|previous|earlier|former|original(?:ly)?|initial(?:ly)?)\b"
)
"""What may set an amount in another time than that of the other outlet's."""


class _Sole(NamedTuple):
    """The one amount of its kind that a passage gives."""

    amount: Interval
    text: str
    thing: str
    """The dimension, else what is counted."""
    befell: frozenset[str]
    """What became of those counted."""
    who: frozenset[str]
    """Which persons they are: soldiers, civilians; none where people are counted whoever they are."""
    moment: frozenset[str] | None


def sole_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets that tell of one thing give one amount each of a kind, and the one excludes the other."""
    if not any(_tell_of_one(a, b) for a in mine for b in others):
        return None
    here, there = _soles(mine), _soles(others)
    for thing, x in here.items():  # in the order of the text
        y = there.get(thing)
        if x and y and _exclude(x, y):
            return Clash("figure", x.text, y.text)
    return None


def _tell_of_one(a: Said, b: Said) -> bool:
    """Whether two passages share a name and more, and tell of one time so far as they say."""
    one_day = weekdays_in(a.text) == weekdays_in(b.text) or not (weekdays_in(a.text) and weekdays_in(b.text))
    one_time = one_day and not at_other_parts(a, b) and bool(_THEN.search(a.text)) == bool(_THEN.search(b.text))
    return one_time and bool(names_shared(a, b)) and len(a.stems & b.stems) >= _SHARED


def _exclude(x: _Sole, y: _Sole) -> bool:
    if relation(x.amount, y.amount) != "apart" or two_moments(x.moment, y.moment):
        return False
    if are_apart(x.who, y.who):
        return False
    if x.amount.dimension:
        return True
    if x.thing == _PEOPLE:
        return bool(x.befell & y.befell)
    return not (x.befell and y.befell) or bool(x.befell & y.befell)


def _soles(passages: Sequence[Said]) -> dict[str, _Sole | None]:
    """By their kind the amounts that an outlet gives; None where it gives several of a kind, or some of a whole."""
    out: dict[str, _Sole | None] = {}
    for p in passages:
        for thing, sole in soles_in(p):
            known = out.get(thing)
            again = known and sole and relation(known.amount, sole.amount) == "equal"
            out[thing] = sole if thing not in out else known if again else None
    return out


@lru_cache(maxsize=KEPT)
def soles_in(p: Said) -> tuple[tuple[str, _Sole | None], ...]:
    """The kinds of amounts in a passage, each with the amount; without it where that is of some of a whole or rough."""
    told = [(thing, _sole(p, i, start, end, thing)) for i, start, end in p.figures if (thing := _thing(i))]
    return (*told, *((thing, None) for i in p.aside if (thing := _thing(i))))


def _thing(amount: Interval) -> str:
    """What an amount is of: a dimension of which a thing has one, people, or things; empty for other dimensions."""
    if amount.dimension == "money":
        return f"money in {amount.unit}"
    if amount.dimension:
        return amount.dimension if amount.dimension in _MEASURED else ""
    nouns = counted_nouns(amount.of)
    if nouns & (listed("narrow") | listed("minors")):
        return ""
    if any(w in person_kinds() for w in nouns) or (not nouns and _befell(amount.of) & PERSONAL):
        return _PEOPLE
    plural = next((w for w in reversed(amount.of.lower().split()) if w in nouns and is_plural(w)), "")
    return alike_nouns().get(plural, plural)


def _befell(of: str) -> frozenset[str]:
    return frozenset(classes_of(counted_words(of)))


def _sole(p: Said, amount: Interval, start: int, end: int, thing: str) -> _Sole | None:
    """An amount that stands at text[start:end], where it is of all of a thing; None for some of it, or for a change."""
    if amount.exactness in ("vague", "range") or is_change(p.text, 0, start) or _is_of_some(p.text, start, end):
        return None
    kinds = {person_kinds()[w] for w in counted_words(amount.of) if w in person_kinds()}
    who = frozenset(kinds - {_PEOPLE})
    return _Sole(amount, p.text[start:end], thing, _befell(amount.of), who, level_times(p.text, start, end))


def _is_of_some(text: str, start: int, end: int) -> bool:
    """Whether the amount at text[start:end] is of some of a whole, comes on top of others, or stands in a list."""
    joined = _JOINED.match(text, end)
    if joined and is_number(joined[1].lower()):
        return True
    led = _SOME.search(text, max(0, start - _NEAR), start)
    return bool(led or _OF_THEM.match(text, end)) or is_called_further(text, 0, start, end)
