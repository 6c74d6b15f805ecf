"""The times that a passage states: dates, weekdays, hours and phrases like `last summer`, without a calendar."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.quantities.stamps import WEEKDAYS

YEAR = r"(?:1[5-9]|20)\d\d"
"""A number that is mostly a year, for patterns."""
_KEPT = 2048
"""Of how many passages the times are kept: each is asked for them by every claim it answers, and by several rules."""
FILED = re.compile(r"\.?,?\s{0,3}\([A-Z][\w .&/-]{1,30}\)\s{0,3}(?:--|[-–—])\s")
"""What follows the time at which an agency sent its report, before the first sentence: `7:05 a.m. (AFP) - `."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_NAMES_TOO = ("May", "March", "Mar", "Jan", "Jun", "August")
"""Months that are names of people, or verbs at a sentence's head, where nothing stands beside them."""
_OF_YEAR = r"(?:,? (?P<y{0}>\d{{4}})|,?(?: of)? (?P<b{0}>last|this|next) year)?"
_LEADS = ("at", "around", "about", "by", "until", "before", "after", "since")
_LED = "|".join(rf"(?<=\b{word} )" for word in _LEADS)
"""What stands before an hour of the 24."""
_NO_HOUR = (
    "gmt|utc|bst|ce?s?t|e[sd]t|p[sd]t|per|percent|points?|seconds?|minutes?|metres|meters"
    "|[a-z]{1,3}illion|crowns|euros|dollars|pounds"
)
"""What stands behind one of another zone, or a number that is none."""
_PATTERN = re.compile(
    r"\b(?:(?P<iso>\d{4}-\d{2}-\d{2})"
    rf"|{_MONTH.format('m1')} (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b{_OF_YEAR.format(1)}"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH.format('m2')}{_OF_YEAR.format(2)}"
    r"|(?:(?P<r3>last|next|this|in|early|late|mid|since|by|until|of) )?"
    rf"{_MONTH.format('m3')}{_OF_YEAR.format(3)}(?! \d)"
    r"|(?:(?P<rel>last|next|this|this past|this coming|previous|coming) )?"
    r"(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?"
    r"|(?P<near>yesterday|today|tonight|tomorrow)"
    r"|(?P<rel2>last|this|next|past|over the|earlier this|later this|the past) "
    r"(?P<span>weekend|week|month|year|spring|summer|autumn|fall|winter)"
    r"|(?<![\d.:])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?P<half>[ap])\.?m\b"
    rf"|(?:{_LED})(?P<h24>0\d|1[3-9]|2[0-3])[:.](?P<m24>[0-5]\d)(?=[,.;)]?(?:\s[a-z(]|\s?$))(?! ?(?:{_NO_HOUR}))"
    r"|(?:in|since|by|until|during|of|from|early|late|mid)[ -](?P<y4>(?:19|20)\d{2}))\b",
    re.IGNORECASE,
)
_MAY_STATE = re.compile(
    r"(?:19|20)\d\d|\d{4}-|\d ?[ap]\.?m|\d[:.]\d\d|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|tonight|tomorrow"
    r"|(?:last|this|next|past|the) (?:week|month|year|spring|summer|autumn|fall|winter)"
)
"""What a passage in small letters holds that states a time; most hold none of it."""


class When(NamedTuple):
    """A stated time: the words, where they stand, and what they say without a calendar."""

    text: str
    start: int
    end: int
    weekday: int | None = None
    """0 for Monday."""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    shift: str = ""
    """`last`, `next`, `this`, `yesterday` and so on."""
    span: str = ""
    """`week`, `summer` ... where it is no day."""
    beyond: str = ""
    """`last`, `this` or `next` where that is said of its year: `March 9 last year`."""
    clock: int | None = None
    """Minutes after midnight."""

    @property
    def is_day(self) -> bool:
        """Whether it names a day."""
        return (
            self.weekday is not None
            or self.day is not None
            or self.shift in ("yesterday", "today", "tonight", "tomorrow")
        )


@lru_cache(maxsize=_KEPT)
def times_in(passage: str) -> tuple[When, ...]:
    """The times that a passage states, in reading order; offsets count in it."""
    if not _MAY_STATE.search(passage.lower()):
        return ()
    return tuple(when for m in _PATTERN.finditer(passage) if (when := _when(m)))


def weekdays_in(passage: str) -> frozenset[int]:
    """The days of the week that a passage states, as `When` counts them."""
    return frozenset(when.weekday for when in times_in(passage) if when.weekday is not None)


def _when(m: re.Match[str]) -> When | None:
    """The time at a match; None where it is none after all: `may` the verb, or when an agency sent its report."""
    g = m.groupdict()
    at = (m.group(), m.start(), m.end())
    if not g["hour"] and FILED.match(m.string, m.end()):
        return None  # the day in a dateline
    if g["iso"]:
        year, month, day = map(int, g["iso"].split("-"))
        return When(*at, year=year, month=month, day=day)
    if way := next((n for n in "123" if g[f"m{n}"]), ""):
        return _in_month(m, way)
    if g["day"]:
        return When(*at, weekday=WEEKDAYS.index(g["day"].lower().removesuffix("s")), shift=(g["rel"] or "").lower())
    if g["near"]:
        return When(*at, shift=g["near"].lower())
    if g["hour"]:
        hour = int(g["hour"]) % 12 + (12 if g["half"] in "pP" else 0)
        sent = FILED.match(m.string, m.end())
        return When(*at, clock=60 * hour + int(g["minute"] or 0)) if not sent else None
    if g["h24"]:
        return When(*at, clock=60 * int(g["h24"]) + int(g["m24"]))
    if g["span"]:
        return When(*at, shift=g["rel2"].lower(), span=g["span"].lower())
    return When(*at, year=int(g["y4"]))


def _in_month(m: re.Match[str], way: str) -> When | None:
    """A month with its day or year, told in the way that `_PATTERN` so numbers; None where it is none."""
    g = m.groupdict()
    month, day, year = g[f"m{way}"], g.get(f"d{way}"), g[f"y{way}"]
    # `may` the verb, `march` the verb: months are capitalised
    if not month[0].isupper():
        return None
    led, beyond = (g["r3"] or "").lower(), (g[f"b{way}"] or "").lower()
    if not (day or year or led or beyond) and month in _NAMES_TOO:
        return None
    return When(
        m.group(),
        m.start(),
        m.end(),
        year=int(year) if year else None,
        month=_MONTHS.index(month[:3].lower()) + 1,
        day=int(day) if day else None,
        shift=led,
        beyond=beyond,
    )
