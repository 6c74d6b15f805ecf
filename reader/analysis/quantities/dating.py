"""When a passage speaks of: the times it states, worked out from the date of its article.

News convention: a bare weekday is the nearest one not after publication, unless a word or a verb ahead of it looks on
(`next Monday`, `will vote on Tuesday`).
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache, lru_cache

from reader.analysis.language.alternatives import one_of
from reader.analysis.language.lexicon import CUE, OF_ONE, PAST, VERB, flags_of
from reader.analysis.quantities.stamps import stamp_of
from reader.analysis.quantities.timing import When, times_in
from reader.data import word_list
from reader.model import Figure, Reading

_KEPT = 2048
"""Of how many passages the time is kept: each claim that one answers asks for it."""
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
_LIMIT = re.compile(r"(?i)\b(since|until|till)\s(?:the\s)?(?:end\s(?:of\s)?)?$")
_LIMIT_IN = re.compile(r"(?i)(since|until)\s")
"""What leads up to a time from or to which something is so, or begins it: `until Friday`, `until May`."""
_LED_BY = 19
"""Characters before a time in which that stands."""
_NEW_DAY = "(?:until|till|to|for)"
_BEHIND = re.compile(r",\s(?:which|who|whose)\b")
_RELATIVE = re.compile(r"\b(\w{1,30}),? (?:that|which|who) (\w{1,30})\b")


def _any(key: str) -> str:
    return one_of(word_list("reader.analysis", "dates", key))


@cache
def _ahead() -> re.Pattern[str]:
    """What says of a time that it is still to come."""
    put_off = rf"{_any('put_off')} {_NEW_DAY}"
    return re.compile(rf"(?i)(?:\b(?:{_any('ahead')}|{_any('appointed')} (?:for|on)|{put_off})|['’]ll)\b")


@cache
def _put_off() -> re.Pattern[str]:
    """What leads up to the day to which something is put off: that is when it is to be."""
    return re.compile(rf"(?i)\b{_any('put_off')} {_NEW_DAY}\b")


@cache
def _made() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What leads up to the year in which what is spoken of was made, and does so aside: `The mill, put up in 1979,`."""
    made = rf"(?:first )?{_any('made')}(?: [a-z]{{1,12}}){{0,3}} $"
    return re.compile(rf"(?i)\b{made}"), re.compile(rf"(?i),\s{{1,3}}(?:which was |who was |itself )?{made}")


def as_of(reading: Reading, start: int, end: int, figure: Figure | None = None) -> str | None:
    """The time a passage speaks of, or a figure in it, as exact as it can be told.

    Args:
        reading: the article's, its date being what weekdays are counted from.
        start: where the passage begins in the article's text.
        end: where it ends.
        figure: the figure in it whose time is wanted: a clause behind that tells of something else does not date it.

    Returns:
        ISO: `2015-05-18`, `2015-05`, `2014`; None where it states no time or the article has no date to count from.
    """
    at = figure.start - start if figure is not None and start <= figure.start < end else -1
    return _spoken_of(reading.article.text[start:end], reading.article.date, at)


@lru_cache(maxsize=_KEPT)
def _spoken_of(text: str, stated: str | None, at: int) -> str | None:
    """The time a passage, or a figure at one of its characters, speaks of, if published on the day stated."""
    published = _day(stated)
    if (stamp := stamp_of(text, published)) is not None:
        day, end = stamp[0].isoformat(), stamp[1]
        return _spoken_of(text[end:], day, at - end if at >= end else -1) or day
    whens = [(when, _is_beside(text, when)) for when in times_in(text) if at < 0 or not _is_behind(text, at, when)]
    whens = [told for told in whens if not (_is_made_aside(text, told[0]) or _is_of_another(text, told[0]))]
    for when, beside in sorted(whens, key=lambda told: (not told[0].is_day, told[1], told[0].start)):
        if when.is_day and published and beside and _NOW.search(text, 0, when.start):
            return published.isoformat()
        clause = _CLAUSE.split(text[max(0, when.start - 60) : when.start])[-1]
        ahead = bool(_ahead().search(clause))
        found = _resolved(when, stated, published, ahead)
        if found:
            return found
    return None


def _is_made_aside(text: str, when: When) -> bool:
    """Whether a year is but the one in which what is spoken of was made: `The mill, put up in 1979, was fined`."""
    return bool(when.year and not when.month and _made()[1].search(text, max(0, when.start - 60), when.start))


def _is_of_another(text: str, when: When) -> bool:
    """Whether what is told is told of now: `15, down from 22 in 2009`, `She has led it since 2006`."""
    return _is_limit(text, when) or (
        not when.is_day and bool(_SET_AGAINST.search(text, max(0, when.start - 60), when.start))
    )


def _is_limit(text: str, when: When) -> bool:
    """Whether a time only bounds what is told: `since May`, `until January 2033`; not `put off until Friday`."""
    led = _LIMIT.search(text, max(0, when.start - _LED_BY), when.start) or _LIMIT_IN.match(when.text)
    if led is None or led[1].lower() == "since":
        return led is not None
    return not _put_off().search(text[max(0, when.start - 60) : when.end])


def _is_behind(text: str, at: int, when: When) -> bool:
    """Whether a time stands in a clause behind a figure, of something else: `71 backed the deal, which ends in May`."""
    *_, clause = (None, *_BEHIND.finditer(text, at, max(at, when.start)))
    return clause is not None and "," not in text[clause.end() : when.start]


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


def _resolved(when: When, stated: str | None, published: date | None, ahead: bool = False) -> str | None:
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
