"""Reads calendar dates and ranges of them as exactly as they are written.

A date is an ISO string cut where the text stops: `2015-05-18`, `2015-05`, `2015`, `--06-28` without a year. Weekdays
and "last summer" are no dates.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.quantities.days import Point, date_words, day_at, month_at, month_first, point_at, with_year
from reader.analysis.quantities.tokens import DASHES, HYPHENS, Tokens


class DateSpan(NamedTuple):
    """A date or a range of dates read from tokens [start, end)."""

    start: int
    end: int
    low: str
    high: str


def _short_year(tokens: Tokens, at: int, first: int) -> int | None:
    """`53` in `1950-53`."""
    raw = tokens.raw[at] if at < len(tokens) else ""
    if raw.isdecimal() and len(raw) == 2 and tokens.glued(at) and int(raw) > first % 100:
        return first // 100 * 100 + int(raw)
    return None


def _ranged(tokens: Tokens, start: int, first: Point, between: bool) -> DateSpan | None:
    """The range that `first` begins, if it does."""
    sep = first.end
    word = tokens.word(sep)
    if sep + 1 >= len(tokens) or not _joins(tokens, sep, between):
        return None
    if first.year and not first.month and word in HYPHENS:
        short = _short_year(tokens, sep + 1, first.year)
        if short:
            return DateSpan(start, sep + 2, str(first.year), str(short))
    second = point_at(tokens, sep + 1) or _day_in_month_of(first, tokens, sep + 1)
    if second is None:
        return None
    low = first
    if first.year is None and second.year and first.month:
        low = Point(first.end, second.year - (first.month > (second.month or 12)), first.month, first.day)
    a, b = low.iso(), second.iso(top=True)
    if len(a.lstrip("-")) > 4 and not second.month and word in ("to", "-", "until", "till"):
        return None
    return DateSpan(start, second.end, a, b) if a.lstrip("-") <= b.lstrip("-") or low.year is None else None


def _joins(tokens: Tokens, sep: int, between: bool) -> bool:
    """Whether a token may join the ends of a range; a dash with no space around it does, a long one also with two."""
    word = tokens.word(sep)
    if not (word in date_words()["joins"] or (between and word == "and")):
        return False
    if word not in DASHES or tokens.tied(sep) or tokens.word(sep - 1) == ".":
        return True
    return word == "–" and not tokens.glued(sep) and not tokens.glued(sep + 1)


def _day_in_month_of(first: Point, tokens: Tokens, at: int) -> Point | None:
    """The day at token `at` where the month is told before: `May 4 to 7, 2019`."""
    if not (first.month and first.day and tokens.is_digits(at)):
        return None
    day = day_at(tokens, at, first.month)
    if not day:
        return None
    year, after = with_year(tokens, day[1])
    return Point(after, year or first.year, first.month, day[0])


def _month_to_month(tokens: Tokens, at: int, between: bool) -> DateSpan | None:
    """`June and July 2016` after `between`, `June to July 2016`: the first month takes the second's year."""
    found = month_at(tokens, at)
    if not found:
        return None
    word = tokens.word(found[1])
    if not (word in date_words()["joins"] or (between and word == "and")):
        return None
    second = month_first(tokens, found[1] + 1)
    if second is None or second.year is None or second.day:
        return None
    year = second.year - (found[0] > (second.month or 12))
    return DateSpan(at, second.end, f"{year:04d}-{found[0]:02d}", second.iso())


def _days_of_month(tokens: Tokens, at: int, between: bool) -> DateSpan | None:
    """`12-14 March`, `12 to 14 March`, after `between` `12 and 14 March`: the first day takes the other's month."""
    raw = tokens.raw[at]
    sep = at + 1
    word = tokens.word(sep)
    if not raw.isdecimal() or not (word in date_words()["joins"] or (between and word == "and")):
        return None
    if word in DASHES and not tokens.tied(sep):
        return None
    second = point_at(tokens, sep + 1) if tokens.is_digits(sep + 1) else None
    if second is None or not second.month or not second.day or not 0 < int(raw) < second.day:
        return None
    return DateSpan(at, second.end, second._replace(day=int(raw)).iso(), second.iso())


def date_at(tokens: Tokens, at: int) -> DateSpan | None:
    """The date or range of dates at token `at`, with `early`, `summer of` or `between` before it taken in."""
    start = at
    first = point_at(tokens, at)
    between = tokens.word(at - 1) == "between"
    if first is None:
        months = _month_to_month(tokens, at, between) or _days_of_month(tokens, at, between)
        if months is None:
            return None
        return DateSpan(at - 1 if between else at, months.end, months.low, months.high)
    if first.last and first.month is None and tokens.word(at - 1) in ("'", "’", "‘") and tokens.glued(at):
        start -= 1
    ranged = _ranged(tokens, at, first, between)
    if ranged:
        return DateSpan(at - 1 if between else start, ranged.end, ranged.low, ranged.high)
    return DateSpan(_with_part(tokens, start), first.end, first.iso(), first.iso(top=True))


def _with_part(tokens: Tokens, at: int) -> int:
    """Where the date begins once `early`, `mid-`, `summer of` and `around` are part of it."""
    parts = date_words()["parts"]
    before = tokens.word(at - 1)
    if before in parts:
        at -= 1
    elif (before in HYPHENS or before in ("of", "in")) and tokens.word(at - 2) in parts and at >= 2:
        at -= 2
    if at and tokens.word(at - 1) in date_words()["around"]:
        at -= 1
    return at
