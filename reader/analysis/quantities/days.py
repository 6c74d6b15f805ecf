"""Single dates: a day, a month, a year or a decade, as exactly as they are written."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from reader.analysis.quantities.tokens import DASHES, HYPHENS, Tokens
from reader.data import table

_YEARS = range(1500, 2151)
_HEAT = frozenset(("temperature", "temperatures", "highs", "lows", "degrees"))
_ORDINAL = frozenset(("st", "nd", "rd", "th"))
_CUT = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))
"""Months cut short, which may have a full stop of their own: `9 June.` ends its sentence."""


class Point(NamedTuple):
    """A day, month, year or decade, and the token it ends before."""

    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    """The last year of a decade."""
    last_day: int | None = None

    def iso(self, *, top: bool = False) -> str:
        """The ISO string, cut where the text stops; with `top` the last day or year it covers."""
        day = self.last_day if top and self.last_day else self.day
        year = self.last if top and self.last else self.year
        if self.month is None:
            return f"{year:04d}"
        tail = f"-{self.month:02d}" + (f"-{day:02d}" if day else "")
        return f"{year:04d}{tail}" if year else f"-{tail}"


@cache
def date_words() -> dict[str, Any]:
    """The tables of date words (`data/dates.yaml`)."""
    return dict(table("reader.analysis", "dates"))


@cache
def _phrases(key: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(p.split()) for p in date_words()[key])


@cache
def _holidays() -> dict[tuple[str, ...], tuple[int, int]]:
    return {tuple(p.split()): (m, d) for p, (m, d) in date_words()["holidays"].items()}


def month_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The month named at token `at` (capitalised): its number and the token after it."""
    month = date_words()["months"].get(tokens.word(at))
    if month is None or not tokens.raw[at][0].isupper():
        return None
    after = at + 1
    if tokens.word(after) == "." and tokens.glued(after) and tokens.low[at] in _CUT:
        after += 1
    return month, after


def day_at(tokens: Tokens, at: int, month: int) -> tuple[int, int] | None:
    """The day of a month at token `at` (`5`, `5th`), and the token after it."""
    raw = tokens.raw[at] if at < len(tokens) else ""
    if not (raw.isdecimal() and len(raw) <= 2):
        return None
    day, after = int(raw), at + 1
    if not 1 <= day <= date_words()["days_in"][month - 1]:
        return None
    if tokens.word(after) in _ORDINAL and tokens.glued(after):
        after += 1
    elif _is_no_day(tokens, after):
        return None
    return day, after


def _is_no_day(tokens: Tokens, after: int) -> bool:
    """Whether what hangs on the digits before token `after` makes them no day: `May 5pm`, `June 5%`, `July 5.30`."""
    if not tokens.glued(after) or tokens.raw[after] in (*DASHES, ",", "/"):
        return False
    return tokens.raw[after].isalpha() or tokens.raw[after] == "%" or tokens.is_digits(after + 1)


def _bare_year(tokens: Tokens, at: int) -> int | None:
    raw = tokens.raw[at] if at < len(tokens) else ""
    if not (raw.isdecimal() and len(raw) == 4 and int(raw) in _YEARS):
        return None
    after = tokens.word(at + 1)
    if tokens.glued(at + 1) and (after.isalpha() or after in ("%", "/") or after.isdecimal()):
        return None
    if after == ":" and tokens.tied(at + 1) and tokens.is_digits(at + 2):
        return None
    return int(raw)


def with_year(tokens: Tokens, after: int) -> tuple[int | None, int]:
    """The year after a month or a day, with or without a comma: year and token after it."""
    at = after + 1 if tokens.word(after) in (",", "of") else after
    year = _bare_year(tokens, at)
    return (year, at + 1) if year else (None, after)


def month_first(tokens: Tokens, at: int) -> Point | None:
    """A date that begins with its month: `May 5, 2015`, `May 2015`."""
    found = month_at(tokens, at)
    if not found:
        return None
    month, after = found
    day = day_at(tokens, after, month)
    if day:
        first, after = day
        last = None
        if tokens.word(after) in DASHES and tokens.glued(after):
            second = day_at(tokens, after + 1, month)
            if second and second[0] > first:
                last, after = second
        year, after = with_year(tokens, after)
        return Point(after, year, month, first, last_day=last)
    year, end = with_year(tokens, after)
    return Point(end, year, month) if year else None


def _day_first(tokens: Tokens, at: int) -> Point | None:
    raw = tokens.raw[at]
    if not (raw.isdecimal() and len(raw) <= 2):
        return None
    after = at + 1
    if tokens.word(after) in _ORDINAL and tokens.glued(after):
        after += 1
        if tokens.word(after) == "of":
            after += 1
    found = month_at(tokens, after)
    if not found or not 1 <= int(raw) <= date_words()["days_in"][found[0] - 1]:
        return None
    month, after = found
    if day_at(tokens, after, month):
        return None
    year, after = with_year(tokens, after)
    return Point(after, year, month, int(raw))


def _spoken_day(tokens: Tokens, at: int) -> Point | None:
    """A day told in words: `the twenty-ninth of August`."""
    ordinals, word, after = date_words()["ordinals"], tokens.word(at), at + 1
    if tokens.word(after) in HYPHENS and tokens.tied(after):
        word, after = f"{word}-{tokens.word(after + 1)}", after + 2
    if word not in ordinals or tokens.word(after) != "of":
        return None
    found = month_at(tokens, after + 1)
    if not found or ordinals[word] > date_words()["days_in"][found[0] - 1]:
        return None
    year, after = with_year(tokens, found[1])
    return Point(after, year, found[0], ordinals[word])


def _iso_or_slashes(tokens: Tokens, at: int) -> Point | None:
    """`2015-05-18`, `12/31/2017`."""
    raw = tokens.raw[at : at + 5]
    if len(raw) < 5 or raw[1] != raw[3] or raw[1] not in ("-", "/") or not all(r.isdecimal() for r in raw[::2]):
        return None
    if not all(tokens.glued(k) for k in range(at + 1, at + 5)):
        return None
    a, b, c = (int(r) if len(r) < 5 else 0 for r in raw[::2])
    if len(raw[0]) == 4 and a in _YEARS and 1 <= b <= 12 and 1 <= c <= 31:
        return Point(at + 5, a, b, c)
    if len(raw[4]) == 4 and c in _YEARS and raw[1] == "/":
        month, day = (a, b) if a <= 12 else (b, a)
        if 1 <= month <= 12 and 1 <= day <= 31:
            return Point(at + 5, c, month, day)
    return None


def _decade(tokens: Tokens, at: int) -> Point | None:
    """`1970s`, `the '50s`."""
    raw = tokens.raw[at]
    if not raw.isdecimal() or not tokens.glued(at + 1):
        return None
    if tokens.word(at + 1) == "s":
        after = at + 2
    elif tokens.word(at + 1) in ("'", "’") and tokens.word(at + 2) == "s" and tokens.glued(at + 2):
        after = at + 3
    else:
        return None
    if len(raw) == 4 and int(raw) in _YEARS and int(raw) % 10 == 0 and (after == at + 2 or int(raw) < 2000):
        return Point(after, int(raw), last=int(raw) + (99 if int(raw) % 100 == 0 and int(raw) < 2000 else 9))
    if len(raw) != 2 or int(raw) % 10 or not at:
        return None
    marked = tokens.word(at - 1) in ("'", "’", "‘") and tokens.glued(at)
    opening = tokens.word(at - 2) if tokens.word(at - 1) in ("early", "late") else tokens.word(at - 1)
    if marked or (opening == "the" and int(raw) >= 50 and not _HEAT & set(tokens.low[max(0, at - 15) : at])):
        year = 1900 + int(raw)
        return Point(after, year, last=year + 9)
    return None


def _holiday(tokens: Tokens, at: int) -> Point | None:
    for words, (month, day) in _holidays().items():
        if tokens.starts_with(at, words) and tokens.raw[at][0].isupper():
            year, after = with_year(tokens, at + len(words))
            return Point(after, year, month, day) if year else None
    return None


def _year(tokens: Tokens, at: int) -> Point | None:
    """A year by itself: four digits that nothing around them makes a count of something."""
    year = _bare_year(tokens, at)
    if year is None:
        return None
    before = tokens.word(at - 1)
    if (
        tokens.glued(at)
        and at
        and (before.isalpha() or before in ("$", "£", "€", "/", ".", "#", "_", "@", "=", "&", "+"))
    ):
        return None
    if (
        tokens.glued(at)
        and before in HYPHENS
        and at > 1
        and tokens.glued(at - 1)
        and tokens.raw[at - 2].isalpha()
        and before != "–"
    ):
        return (
            None
            if tokens.word(at - 2) not in date_words()["parts"] + ["pre", "post", "post", "then"]
            else Point(at + 1, year)
        )
    for length in (3, 2, 1):
        if tuple(tokens.low[max(0, at - length) : at]) in _phrases("not_before_year"):
            return None
    return Point(at + 1, year)


def point_at(tokens: Tokens, at: int) -> Point | None:
    """The single date that begins at token `at`."""
    if tokens.is_digits(at):
        return _iso_or_slashes(tokens, at) or _day_first(tokens, at) or _decade(tokens, at) or _year(tokens, at)
    if tokens.word(at) in date_words()["months"]:
        return month_first(tokens, at)
    return _holiday(tokens, at) or _spoken_day(tokens, at)
