"""How two answers with a figure stand to each other, with what their passages say of the figures besides."""

from __future__ import annotations

from reader.analysis.judging.collation import words_of
from reader.analysis.judging.contents import two_contents
from reader.analysis.judging.given import Given
from reader.analysis.judging.levels import is_term, two_moments
from reader.analysis.judging.parts import of_two_days, of_two_parts, part_and_whole
from reader.analysis.judging.quotes import SAME
from reader.analysis.judging.scopes import counted_words
from reader.analysis.judging.sums import attackers_counted, is_sum
from reader.analysis.quantities.intervals import Relation, change_and_level, relation
from reader.analysis.quantities.timing import times_in
from reader.analysis.quantities.wording import listed

OWN_TIME = "each at its own time"
"""How two figures may both hold that tell of two moments: then what is told around them may be contrary too."""


def related(x: Given, y: Given) -> Relation:
    """How two answers stand to each other, with what their passages say of the figures besides."""
    found = relation(x.interval, y.interval)
    if found == "apart" and _of_two_things(x, y):
        return "overlap"
    if _on_other_days(x, y) or (found == "equal" and two_contents(x, y)):
        return "overlap"
    if (x.way and y.way and x.way != y.way) or _misquoted(x, y) or _are_two_terms(x, y):
        return "apart"
    if found == "overlap" and x.others != y.others and x.interval.low == y.interval.low and not (x.added or y.added):
        # two other ferries were laid up: two were
        return "equal"
    return "equal" if found == "apart" and (is_sum(x, y) or is_sum(y, x)) else found


def _are_two_terms(x: Given, y: Given) -> bool:
    """Whether something is to be done within two spans of time: what was done within 12 months was within 18."""
    figures = [(g.answer, f) for g in (x, y) if (f := g.answer.figure) and f.kind == "duration"]
    terms = [f for a, f in figures if f.qualifier == "within" and is_term(a.text, f.start - a.start)]
    return len(terms) == 2 and relation(x.interval, y.interval) != "equal"


def _of_two_things(x: Given, y: Given) -> bool:
    """Whether two answers may both hold although their figures exclude each other."""
    parted = (
        part_and_whole(x, y)
        or of_two_parts(x, y)
        or change_and_level(x.interval, y.interval)
        or bool(attackers_counted(x, y))
    )
    return parted or _ages_of_two(x, y) or two_moments(x.moment, y.moment) or of_two_days(x, y)


def _on_other_days(x: Given, y: Given) -> bool:
    """Whether something went one way, and the other way on a later day that is named: a fall, and Friday's recovery."""
    day, other = x.answer.as_of, y.answer.as_of
    if not (x.way and y.way and day and other) or x.way == y.way or day == other:
        return False
    later = x if other < day else y
    return any(t.is_day for t in times_in(later.answer.text))


def _misquoted(x: Given, y: Given) -> bool:
    """Whether one sentence of somebody's is quoted with two numbers: `within 72 hours` and `within 24 hours`."""
    one, other = ({w.folded for w in words_of(g.answer.quoted)} for g in (x, y))
    if not one or not other or relation(x.interval, y.interval) == "equal":
        return False
    single = all(g.interval.exactness != "vague" for g in (x, y))
    return single and 2 * len(one & other) / (len(one) + len(other)) >= SAME


def _ages_of_two(x: Given, y: Given) -> bool:
    """Whether two ages may be those of two persons: the texts do not say that they are of one."""
    a, b = x.answer.figure, y.answer.figure
    if a is None or b is None or not a.kind == b.kind == "age":
        return False
    here, there = counted_words(a.of), counted_words(b.of)
    which, other = here & listed("which_one"), there & listed("which_one")
    if which & other:
        # the youngest survivor is not the youngest victim, who may be called a patient
        mine, theirs = ({"" if w in listed("harmed") else w for w in of - listed("which_one")} for of in (here, there))
        return bool(mine and theirs) and mine.isdisjoint(theirs)
    return not here & there or bool(which and other)


def overlap_kind(x: Given, y: Given) -> str:
    """In which way two figures overlap that are not the same: `a bound and a figure`."""
    if attackers := attackers_counted(x, y):
        return f"one {attackers}"
    if part_and_whole(x, y):
        return "a part and the whole"
    if things := two_contents(x, y):
        return f"the same figure of two things, {' and '.join(things)}"
    if two_moments(x.moment, y.moment) or _on_other_days(x, y) or of_two_days(x, y):
        return OWN_TIME
    if relation(x.interval, y.interval) == "apart":
        if change_and_level(x.interval, y.interval):
            return "a change and a level"
        return "ages that may be of two" if _ages_of_two(x, y) else "two parts of a whole"
    if x.added != y.added:
        return "a number and one more on top"
    kinds = {x.interval.exactness, y.interval.exactness}
    if "vague" in kinds:
        return "a vague word and a figure" if kinds != {"vague"} else "two vague words"
    if "bound" in kinds:
        return "a bound and a figure" if kinds != {"bound"} else "two bounds"
    if "range" in kinds:
        return "a range and a figure in it" if kinds != {"range"} else "two ranges that overlap"
    return "nearly the same figure"
