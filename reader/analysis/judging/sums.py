"""Whether a figure is what another outlet's figures and persons come to, taken together."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from functools import cache

from reader.analysis.judging.given import Given
from reader.analysis.judging.scopes import classes_of, counted_nouns, counted_words
from reader.analysis.language.alternatives import one_of
from reader.analysis.quantities.number_words import value_of
from reader.analysis.quantities.wording import kin_classes, listed, person_kinds, verb_classes
from reader.data import word_list


def is_sum(one: Given, other: Given) -> bool:
    """Whether an answer comes to another with a figure of its passage.

    Where both name what they count it is not made up of others: six lifeboats are not four and two helicopters.
    """
    sums = (of for total, of in one.sums if total == other.interval.low == other.interval.high)
    totals = [of for of in sums if not _are_dead_and_saved(of, other.interval.of)]
    if not totals:
        return False
    wanted = counted_nouns(other.interval.of)
    things = wanted & counted_nouns(one.interval.of) - listed("anybody")
    return any(not things or not counted_nouns(of) or wanted & counted_nouns(of) for of in totals)


def with_all_told(given: Sequence[Given]) -> list[Given]:
    """Answers with all of whom they tell in one list, where another outlet counts people whoever they are.

    Five people died, and the driver and four passengers: the one is set against five, and not against four.
    """
    return [_with_all(g) if any(_counts_all(other, g) for other in given) else g for g in given]


def _counts_all(other: Given, one: Given) -> bool:
    """Whether an answer counts people whoever they are, so that it counts all of whom another outlet's tells."""
    apart = other.answer.outlet != one.answer.outlet and other.answer.figure is not None
    return apart and not other.together and _are_any_people(other.interval.of, one.interval.of)


def _with_all(one: Given) -> Given:
    if one.together is None:
        return one
    number, words = one.together
    deeds = (w for w in one.interval.of.split() if w.lower() in verb_classes())
    of = " ".join(("people", *deeds))
    return replace(one, interval=replace(one.interval, low=float(number), high=float(number), text=words, of=of))


def attackers_counted(x: Given, y: Given) -> str:
    """The words by which one toll says that it counts those who did it, where the other is lower by so many: `including
    the gunman`; else empty.
    """
    for one, other in ((x, y), (y, x)):
        found = _with_attackers().search(one.answer.text) if one.answer.figure and other.answer.figure else None
        if found is None:
            continue
        number = value_of(found["number"]) if found["number"] else 1
        if one.interval.low == one.interval.high and one.interval.low - number == other.interval.low:
            return found.group()
    return ""


@cache
def _with_attackers() -> re.Pattern[str]:
    attackers = one_of(word_list("reader.analysis", "persons", "attackers"))
    return re.compile(
        rf"(?i)\b(?:including|counting|as well as|among them|plus) (?:the )?(?:(?P<number>two|three|four|five|\d) )?"
        rf"(?:(?:suspected|alleged|lone|presumed) )?{attackers}\b"
    )


def _are_dead_and_saved(of: str, other: str) -> bool:
    """Whether one counts dead or missing people and the other people who were rescued or freed: nobody adds them up."""
    here, there = (classes_of(counted_words(told)) for told in (of, other))
    return any(a & {"killed", "missing"} and _are_saved_alone(b) for a, b in ((here, there), (there, here)))


def _are_saved_alone(befell: Set[str]) -> bool:
    """Whether all that befell some people is that they were rescued or freed."""
    return {kin_classes().get(d, d) for d in befell} == {"rescued"}


def _are_any_people(of: str, but: str) -> bool:
    """Whether people are counted whoever they are: not children or women alone, nor those of the other figure."""
    nouns = counted_nouns(of)
    people = all(person_kinds().get(w, "people") == "people" for w in nouns)
    narrow = listed("narrow") | listed("minors") | counted_nouns(but) - listed("anybody")
    return people and not nouns & narrow
