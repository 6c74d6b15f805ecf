"""Whether a figure is what another outlet's figures and persons come to, taken together."""

from __future__ import annotations

from reader.analysis.judging.given import Given
from reader.analysis.judging.scopes import classes_of, counted_nouns, counted_words
from reader.analysis.quantities.wording import listed, person_kinds


def is_sum(one: Given, other: Given) -> bool:
    """Whether an answer comes to another with a figure of its passage.

    Where both name what they count it is not made up of others: six lifeboats are not four and two helicopters.
    """
    sums = (of for total, of in one.sums if total == other.interval.low == other.interval.high)
    totals = [of for of in sums if not _are_dead_and_saved(of, other.interval.of)]
    if not totals:
        return False
    wanted = counted_nouns(other.interval.of)
    things = wanted & counted_nouns(one.interval.of) - person_kinds().keys()
    return any(not things or not counted_nouns(of) or wanted & counted_nouns(of) for of in totals)


def told_together(x: Given, y: Given) -> int:
    """As many people as one answer counts where the other tells of them all, of some without a number: five, and the
    driver and four passengers. 0 where it does not.
    """
    for one, other in ((x, y), (y, x)):
        as_many = one.together == other.interval.low == other.interval.high
        if one.together and as_many and not other.together and _are_any_people(other.interval.of, one.interval.of):
            return one.together
    return 0


def _are_dead_and_saved(of: str, other: str) -> bool:
    """Whether one counts dead or missing people and the other people who were rescued: nobody adds them up."""
    here, there = (classes_of(counted_words(told)) for told in (of, other))
    return any(a & {"killed", "missing"} and b == {"rescued"} for a, b in ((here, there), (there, here)))


def _are_any_people(of: str, but: str) -> bool:
    """Whether people are counted whoever they are: not children or women alone, nor those of the other figure."""
    nouns = counted_nouns(of)
    people = all(person_kinds().get(w, "people") == "people" for w in nouns)
    narrow = listed("narrow") | listed("minors") | counted_nouns(but) - listed("anybody")
    return people and not nouns & narrow
