"""When a passage speaks of: dates, weekdays and phrases like `last summer`, resolved against the article's date.

News convention: a bare weekday is the nearest one not after publication, unless a word or a verb ahead of it looks on
(`next Monday`, `will vote on Tuesday`).
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import CUE, OF_ONE, PAST, VERB, flags_of
from reader.analysis.quantities.stamps import WEEKDAYS, stamp_of
from reader.data import word_list
from reader.model import Reading

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
_OF_YEAR = r"(?:,? (?P<y{0}>\d{{4}})|,?(?: of)? (?P<b{0}>last|this|next) year)?"
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
    r"|(?:in|since|by|until|during|of|from|early|late|mid)[ -](?P<y4>(?:19|20)\d{2}))\b",
    re.IGNORECASE,
)
_MAY_STATE = re.compile(
    r"(?:19|20)\d\d|\d{4}-|\d ?[ap]\.?m|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|tonight|tomorrow"
    r"|(?:last|this|next|past|the) (?:week|month|year|spring|summer|autumn|fall|winter)"
)
"""What a passage in small letters holds that states a time; most hold none of it."""
_BEYOND = {"last": -1, "this": 0, "next": 1}
_CLAUSE = re.compile(r"[;:—–]|(?<!\b[ap]\.m)[.!?] |, (?:and|but|while|though) ", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|so far|to date)\b", re.IGNORECASE)
_FORMER = re.compile(
    r"\b(?:planned|scheduled|originally|instead of|rather than)(?: set)?(?: for| on)?(?: the)? $", re.IGNORECASE
)
"""What leads up to a day that something was to be on and was not."""
_SET_AGAINST = re.compile(
    r"(?i)(?:\b(?:up|down)\b[^;,]{0,30} from [^;,]{1,30}|\bcompared (?:with|to) [^;,]{0,40}"
    r"|, against [^;,]{0,40}|\bthan )$"
)
"""What leads up to when that was which a figure is set against: `15, down from 22 in 2009`."""
_RELATIVE = re.compile(r"\b(\w{1,30}),? (?:that|which|who) (\w{1,30})\b")


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


def _any(key: str) -> str:
    return one_of(word_list("reader.analysis", "dates", key))


@cache
def _ahead() -> re.Pattern[str]:
    """What says of a time that it is still to come."""
    put_off = rf"{_any('put_off')} (?:until|till|to|for)"
    return re.compile(rf"(?i)(?:\b(?:{_any('ahead')}|{_any('appointed')} (?:for|on)|{put_off})|['’]ll)\b")


@cache
def _made() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What leads up to the year in which what is spoken of was made, and does so aside: `The mill, put up in 1979,`."""
    made = rf"(?:first )?{_any('made')}(?: [a-z]{{1,12}}){{0,3}} $"
    return re.compile(rf"(?i)\b{made}"), re.compile(rf"(?i),\s{{1,3}}(?:which was |who was |itself )?{made}")


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
    g = m.groupdict()
    at = (m.group(), m.start(), m.end())
    if not g["hour"] and FILED.match(m.string, m.end()):
        return None  # the day in a dateline
    if g["iso"]:
        y, mo, d = map(int, g["iso"].split("-"))
        return When(*at, year=y, month=mo, day=d)
    for n in ("1", "2", "3"):
        month = g[f"m{n}"]
        if not month:
            continue
        # `may` the verb, `march` the verb: months are capitalised
        if not month[0].isupper():
            return None
        day, year = g.get(f"d{n}"), g[f"y{n}"]
        back = (g[f"b{n}"] or "").lower()
        bare = day is None and year is None and not g["r3"] and not back
        if bare and month in ("May", "March", "Mar", "Jan", "Jun", "August"):
            return None
        shift = (g["r3"] or "").lower() if n == "3" else ""
        return When(*at, year=int(year) if year else None, month=_MONTHS.index(month[:3].lower()) + 1,
                    day=int(day) if day else None, shift=shift, beyond=back)  # fmt: skip
    if g["day"]:
        return When(*at, weekday=WEEKDAYS.index(g["day"].lower().removesuffix("s")), shift=(g["rel"] or "").lower())
    if g["near"]:
        return When(*at, shift=g["near"].lower())
    if g["hour"]:
        if FILED.match(m.string, m.end()):
            return None
        hour = int(g["hour"]) % 12 + (12 if g["half"] in "pP" else 0)
        return When(*at, clock=60 * hour + int(g["minute"] or 0))
    if g["span"]:
        return When(*at, shift=g["rel2"].lower(), span=g["span"].lower())
    return When(*at, year=int(g["y4"]))


def as_of(reading: Reading, start: int, end: int) -> str | None:
    """The time a passage speaks of, as exact as it can be told.

    Args:
        reading: the article's, its date being what weekdays are counted from.
        start: where the passage begins in the article's text.
        end: where it ends.

    Returns:
        ISO: `2015-05-18`, `2015-05`, `2014`; None where it states no time or the article has no date to count from.
    """
    return _spoken_of(reading.article.text[start:end], reading.article.date)


@lru_cache(maxsize=_KEPT)
def _spoken_of(text: str, stated: str | None) -> str | None:
    """The time a passage speaks of whose article was published on the day stated."""
    published = _day(stated)
    if (stamp := stamp_of(text, published)) is not None:
        return _spoken_of(text[stamp[1] :], stamp[0].isoformat()) or stamp[0].isoformat()
    whens = [(when, _is_beside(text, when)) for when in times_in(text)]
    whens = [told for told in whens if not (_is_made_aside(text, told[0]) or _is_of_another(text, told[0]))]
    for when, beside in sorted(whens, key=lambda told: (not told[0].is_day, told[1], told[0].start)):
        if when.is_day and published and beside and _NOW.search(text, 0, when.start):
            return published.isoformat()
        clause = _CLAUSE.split(text[max(0, when.start - 60) : when.start])[-1]
        ahead = bool(_ahead().search(clause))
        found = resolved(when, stated, published, ahead)
        if found:
            return found
    return None


def _is_made_aside(text: str, when: When) -> bool:
    """Whether a year is but the one in which what is spoken of was made: `The mill, put up in 1979, was fined`."""
    return bool(when.year and not when.month and _made()[1].search(text, max(0, when.start - 60), when.start))


def _is_of_another(text: str, when: When) -> bool:
    """Whether what is told is told of now: `15, down from 22 in 2009`, `She has led it since 2006`."""
    since = when.text.lower().startswith("since ") or text[max(0, when.start - 6) : when.start].lower() == "since "
    return since or (not when.is_day and bool(_SET_AGAINST.search(text, max(0, when.start - 60), when.start)))


def _is_beside(text: str, when: When) -> bool:
    """Whether a time is of something else that is spoken of: `Tuesday's fire`, `the fire that broke out on ...`."""
    if text.startswith(OF_ONE, when.end) or _FORMER.search(text, max(0, when.start - 30), when.start):
        return True
    if when.year and not when.month and _made()[0].search(text, max(0, when.start - 60), when.start):
        return True
    *_, relative = (None, *_RELATIVE.finditer(text, 0, when.start))
    if relative is None or "," in text[relative.end() : when.start]:
        return False
    if any(relative.end() <= other.start < when.start for other in times_in(text)):
        return False
    return not flags_of(relative[1].lower()) & CUE and bool(flags_of(relative[2].lower()) & (PAST | VERB))


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso or "")
    except ValueError:
        return None


def resolved(when: When, stated: str | None, published: date | None, ahead: bool = False) -> str | None:
    """A stated time as an ISO date.

    Args:
        when: the time.
        stated: the article's date as known, perhaps only a month or a year.
        published: the same as a day, None where it is not that exact.
        ahead: whether the words before it look on to the future.
    """
    if when.year and not when.month:
        return str(when.year)
    if when.clock is not None:
        return None
    if when.month:
        return _month_date(when, stated, ahead)
    if published is None:
        return stated[:4] if stated and when.span == "year" and when.shift == "this" else None
    try:
        if when.weekday is not None:
            return _weekday_date(when, published, ahead).isoformat()
        if when.span:
            return _span_date(when, published)
        near = {"yesterday": -1, "tomorrow": 1}.get(when.shift, 0)
        return (published + timedelta(days=near)).isoformat()
    except OverflowError:
        return None


def _month_date(when: When, stated: str | None, ahead: bool) -> str | None:
    assert when.month is not None
    year = when.year
    if year is None:
        if not stated or not re.match(r"\d{4}", stated):
            return None
        year = int(stated[:4])
        if when.beyond:
            return _dated(year + _BEYOND[when.beyond], when)
        here = int(stated[5:7]) if re.match(r"\d{4}-\d{2}", stated) else 12
        passed = when.shift == "last" and when.month >= here
        if passed or (not ahead and when.shift != "next" and when.month > here + 1):
            year -= 1
        elif ahead and when.month < here - 6:
            year += 1
    return _dated(year, when)


def _dated(year: int, when: When) -> str | None:
    assert when.month is not None
    if when.day is None:
        return f"{year:04}-{when.month:02}"
    try:
        return date(year, when.month, when.day).isoformat()
    except ValueError:
        return None


def _weekday_date(when: When, published: date, ahead: bool) -> date:
    assert when.weekday is not None
    back = (published.weekday() - when.weekday) % 7
    if when.shift in ("next", "this coming", "coming") or (ahead and not when.shift and back):
        return published + timedelta(days=(7 - back) % 7 or 7)
    if when.shift in ("last", "previous") and back == 0:
        back = 7
    return published - timedelta(days=back)


def _span_date(when: When, published: date) -> str | None:
    past = when.shift in ("last", "past", "the past")
    step = -1 if past else 1 if when.shift == "next" else 0
    if when.span == "weekend":
        return (published - timedelta(days=(published.weekday() + 1) % 7)).isoformat() if step < 1 else None
    if when.span == "month":
        months = published.year * 12 + published.month - 1 + step
        return f"{months // 12:04}-{months % 12 + 1:02}"
    if when.span == "week":
        return None
    return str(published.year + step)
