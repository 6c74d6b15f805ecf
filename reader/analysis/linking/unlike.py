"""Figures that are of different things, whatever stands beside them: of other people, years or places."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import takewhile

from reader.analysis.language.lexicon import DEMONYM, flags_of
from reader.analysis.language.terms import CLAUSE_END
from reader.analysis.quantities.counted import kind_of
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.timing import YEAR
from reader.analysis.quantities.wording import listed, person_kinds
from reader.analysis.sets import are_apart
from reader.data import table
from reader.model import Figure

_NEAR = 48
"""Characters on either side of a figure that may tell whom it counts, or how long something took."""
_FAR = 200
"""Characters before one in which the subject stands whose share it is."""
_ASIDE = re.compile(r",\s{1,5}(?:the|an?|its|which|who|whose|down|up|owner|maker|parent)\s[^,.;:]{1,120},(?=\s{1,5}\w)")
"""What is put in between commas behind a subject: `Shares of Orlin, the maker of bells, fell`."""
_OF_OWN = re.compile(
    r"\s{1,5}of\s{1,5}(?:my|our|his|her|their|its)\s{1,5}(?:own\s{1,5})?[a-z]"
    r"|\s{1,5}(?:members|employees|staff|volunteers|workers)\s{1,5}of\s{1,5}(?:the\s{1,5})?[A-Z](?!\w{1,30}\s{1,5}family)"
)
"""What follows a count of those who belong to who tells it or does it, or to a body: `four of my men`."""
_GROWN = frozenset(("men", "man", "adults"))
_LETTERS = re.compile(r"[^\W\d_]+")
_PHRASES = 4_096
"""Of how many phrases of what is counted the words are kept: each figure is set against many others."""
_EVERYWHERE = re.compile(r"(?i)\b(?:worldwide|(?:around|across|throughout) the (?:world|globe))\b")
_IN_A_PLACE = re.compile(r"\b[Ii]n (?:the )?[A-Z]")
_IN_YEARS = re.compile(
    r"(?i)\b(?:(?:this|last|past|previous|of the|a|each|every) year|years|decades?"
    r"|since (?:1 january|january|(?:19|20)\d\d))\b"
)
_FROM_WHEN = re.compile(r"\s(?:after|before|later|earlier|ago|prior to)\b")
_HOW_LONG = re.compile(
    r"(?i)\b(?:for|over|in|within|during|last(?:s|ed|ing)?|t[ao]kes?|took|taking|spent|throughout)"
    r"(?: (?:the|a|some|about|nearly|almost|(?:more|less) than|last|past))* $"
)
"""What follows a length of time that tells from when something was, and what stands before one that something took."""
_FORMER = re.compile(
    r"(?i)\b(?:last|previous|earlier|preceding) (?!(?:week|month|year|night|season|summer|winter|spring|autumn|fall"
    rf"|time|[a-z]+day)\b)[a-z]{{3,20}},? (?:in|of|during) {YEAR}\b[^.;]*$"
)
"""What stands before the length of an earlier thing of its kind: `the last strike, in 2009, lasted`."""
_AGO = re.compile(
    r"(?i)\W{0,3}(?:[a-z]{1,20} ){0,3}(?:[a-z-]{1,20}|\d{1,3}) (?:years|decades|centuries) (?:ago|earlier|before)\b"
)
"""What a sentence begins with that tells of something long past: `Four years ago`."""
_CHANGED = re.compile(r"(?i)\bby (?:an? |(?:about|almost|nearly|over|some|around|(?:more|less) than|up to) )*$")
_PORTION = re.compile(r"\s{1,5}of\s{1,5}(?:the|its|his|her|their|all|our)\b")
"""What stands before a percentage or fraction by which something changed, and behind one that is a part of it."""
_ANY_YEAR = re.compile(rf"\b{YEAR}\b")


@cache
def _class_by_noun(key: str) -> dict[str, str]:
    """The classes of nouns listed under a key of `counted.yaml`, by noun."""
    return {noun: name for name, nouns in table("reader.analysis", "counted")[key].items() for noun in nouns}


def of_other_people(one: Figure, other: Figure) -> bool:
    """Whether two counts are of people in different roles: marchers and members; false where one tells no role."""
    return are_apart(*(_classes_told(f, "roles") for f in (one, other)))


def of_two_sides(one: Figure, other: Figure) -> bool:
    """Whether two counts are of people who stand against each other: guards and prisoners, doctors and patients."""
    return are_apart(sides_of(one), sides_of(other))


def of_two_nations(one: Figure, other: Figure) -> bool:
    """Whether two counts are of people of two nations or parties: French tourists and German ones."""
    return one.kind == other.kind == "count" and are_apart(_nations(one.of), _nations(other.of))


@lru_cache(maxsize=_PHRASES)
def _nations(of: str) -> frozenset[str]:
    """The nations that a phrase names of those who are counted, as far as one who is of one is of no other listed."""
    return frozenset(w for w in _LETTERS.findall(of) if flags_of(w) & DEMONYM and w.lower() not in listed("no_nations"))


def sides_of(figure: Figure) -> frozenset[str]:
    """Which of those who stand against each other a count is of; empty where its noun tells none."""
    return _classes_told(figure, "apart")


def _classes_told(figure: Figure, key: str) -> frozenset[str]:
    """The classes under a key of `counted.yaml` to which the nouns of a figure belong."""
    known = _class_by_noun(key)
    return frozenset(known[w] for w in _nouns(figure.of) if w in known)


def narrow_words(text: str, figure: Figure, some: bool) -> frozenset[str]:
    """Which of people a figure counts, where those are children, women or police: by its noun, or what a part are.

    Args:
        text: the article's.
        figure: a count.
        some: whether it counts some of others: `twelve of those who died were children`.
    """
    words = [*_nouns(figure.of)]
    kinds = listed("narrow").intersection(words)
    if len(kinds) > 1 or (kinds and not _GROWN.isdisjoint(words)):
        # of men, women and children nobody is left out; women and children are neither alone
        return frozenset(["everybody" if not _GROWN.isdisjoint(words) else " and ".join(sorted(kinds))])
    if some and not kinds:
        words += _told_behind(text, figure)
    armed = {"fighters"} if {person_kinds()[w] for w in words if w in person_kinds()} == {"fighters"} else set()
    own = {"own"} if _OF_OWN.match(text, figure.end) else set()
    children = {"children"} if not listed("minors").isdisjoint(words) else set()
    return listed("narrow") & frozenset(words) | children | armed | own


def _told_behind(text: str, figure: Figure) -> list[str]:
    """The words behind a figure up to the end of its clause, or the next number: `twelve of them were women`."""
    behind = re.split(r"[.;,]", text[figure.end : figure.end + _NEAR].lower())[0].split()
    return list(takewhile(lambda w: w not in number_words() and not w[-1].isdecimal(), behind))


def is_everywhere(figure: Figure) -> bool | None:
    """Whether a count is of all the world, or of one place that is named; None where neither is told."""
    told = " ".join(figure.scope)
    return True if _EVERYWHERE.search(told) else False if _IN_A_PLACE.search(told) else None


def tells_when(text: str, figure: Figure) -> bool | None:
    """Whether a length of time tells from when something was, `four days after the vote`, or how long it took, `over
    four days`; None where it may be either, and for other figures.
    """
    if figure.kind != "duration":
        return None
    before = text[max(0, figure.start - _NEAR) : figure.start]
    # a 30-day state of emergency
    hung = "-" in figure.text and text.startswith(" ", figure.end)
    from_when, how_long = bool(_FROM_WHEN.match(text, figure.end)), hung or bool(_HOW_LONG.search(before))
    return from_when if from_when != how_long else None


def is_of_former(text: str, start: int, figure: Figure) -> bool:
    """Whether a length of time is that of an earlier thing of its kind, `the last strike, in 2009, lasted 23 days`.

    Args:
        text: the article's.
        start: where the figure's sentence begins in it.
        figure: any.
    """
    return figure.kind == "duration" and bool(_FORMER.search(text, max(start, figure.start - _FAR), figure.start))


def is_long_past(text: str, start: int, figure: Figure) -> bool:
    """Whether a figure is told of something long past: `Four years ago a storm cut power to 30,000 homes`.

    Args:
        text: the article's.
        start: where the figure's sentence begins in it.
        figure: any.
    """
    return _AGO.match(text, start, figure.start) is not None


def is_portion(text: str, figure: Figure) -> bool | None:
    """Whether a percentage or a fraction is a part of something, `a third of the shares`, or what something changed by,
    `by a fifth`; None where it may be either, and for other figures.
    """
    if kind_of(figure) != "percent":
        return None
    if _CHANGED.search(text, max(0, figure.start - _NEAR), figure.start):
        return False
    return True if _PORTION.match(text, figure.end) else None


def is_of_years(figure: Figure) -> bool:
    """Whether a count is of all that happened in a year or more: `this year`, `since 1 January`, `since 2011`."""
    return any(_IN_YEARS.search(phrase) for phrase in figure.scope)


def years_of(figure: Figure) -> frozenset[str]:
    """The years a count or a distance is limited to: 87 who died in 1993 are not among those of another wreck."""
    if figure.kind not in ("count", "distance"):
        return frozenset()
    return frozenset(y for phrase in figure.scope for y in _ANY_YEAR.findall(phrase))


def measured_things(text: str, start: int, figure: Figure) -> frozenset[str]:
    """What a percentage or a fraction is a share or a change of, by the nouns of its clause: shares, revenue.

    Args:
        text: the article's.
        start: where the figure's sentence begins in it.
        figure: any figure; of other kinds nothing is told.
    """
    if kind_of(figure) != "percent":
        return frozenset()
    before = _ASIDE.sub(" ", text[max(start, figure.start - _FAR) : figure.start])
    clause = CLAUSE_END.split(before)[-1][-2 * _NEAR :]
    words = re.findall(r"[a-z]+", f"{clause} {figure.of}".lower())
    things = _class_by_noun("measured")
    return frozenset(things[w] for w in words if w in things)


@lru_cache(maxsize=_PHRASES)
def _nouns(of: str) -> tuple[str, ...]:
    return tuple(_LETTERS.findall(of.lower()))
