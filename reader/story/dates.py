"""Reads the dates of articles: in metadata, on lines of their own, and from what the text says of weekdays."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"),
    "december",
)
_MONTHS = {name: n for n, whole in enumerate(_NAMES, 1) for name in (whole, whole[:3])} | {"sept": 9}
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_ISO = re.compile(r"(?P<y>(?:19|20)\d\d)(?:[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2}))?)?(?![\d])")
_ISO_WHOLE = re.compile(r"(?<![\w.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,|\s)\s*(?P<year>(?:19|20)\d\d)\b")
_DAY_FIRST = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{_MONTH},?[\s-]+(?P<year>(?:19|20)\d\d)\b"
)
_DAY_OF_MONTH = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH}(?![\w])")
_MONTH_AND_DAY = re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d)")
_MONTH_ONLY = re.compile(rf"\b{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b")
_SLASHED = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b")
_NOISE = re.compile(
    r"\b(?:published|updated|posted|last|modified|first|created|date|on|at|by|the|of|am|pm|gmt|utc|bst|est|edt|et|cet|ist"
    r"|pst|pdt|cst|cdt|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|a\.m|p\.m|h|min|minutes?|hours?|days?|ago|read)\b|(?<=\d)(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"\b(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: (?:on|at))?:?|date:|gmt|utc|bst|est|edt|et"
    r"|cet|ist|(?:(?:on|at) )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d.])\d{1,2}(?:[:.]\d\d(?::\d\d)?)?\s?[ap]\.?m\b\.?|(?<![\d.])\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:h|hrs)?(?![\d.])",
    re.IGNORECASE,
)
_LEFT = re.compile(r"[\d\s:.,|/•·()+–—-]{0,200}$")


def iso_date(text: str) -> str | None:
    """The date that some words state, in ISO form and as exact as they are; None where they state none.

    `05/06/2015` may be May or June: only the year is taken; with dots the day stands first everywhere.
    """
    text = text.strip()[:100]
    match = _COMPACT.match(text)
    if match:
        return _valid(int(match[1]), int(match[2]), int(match[3]))
    match = _ISO.match(text)
    if match:
        return _valid(int(match["y"]), int(match["m"] or 0), int(match["d"] or 0))
    for pattern in (_MONTH_FIRST, _DAY_FIRST):
        for match in pattern.finditer(text):
            month = _MONTHS.get(match["month"].lower())
            if month:
                return _valid(int(match["year"]), month, int(match["day"]))
    match = _ISO_WHOLE.search(text)
    if match:
        return _valid(int(match[1]), int(match[2]), int(match[3]))
    match = _SLASHED.search(text)
    if match:
        a, b, year = int(match[1]), int(match[2]), int(match[3])
        dotted = "." in match.group() and b <= 12
        return _valid(year, a, b) if b > 12 else _valid(year, b, a) if a > 12 or dotted else str(year)
    for match in _MONTH_ONLY.finditer(text):
        month = _MONTHS.get(match["month"].lower())
        if month:
            return _valid(int(match["year"]), month, 0)
    return None


def is_exact_date(text: str) -> bool:
    """Whether all that some words state of a date is one: 30 February would be taken for the month."""
    found = iso_date(text)
    stated = len(re.findall(r"\d+", text)) + bool(re.search(r"[^\W\d_]{3}", text))
    return found is not None and len(found.split("-")) >= min(3, stated)


def _valid(year: int, month: int, day: int) -> str:
    from datetime import date

    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return f"{year}-{month:02}" if 1 <= month <= 12 else str(year)


def is_date_line(text: str) -> bool:
    """Whether a line is only a date or a time: `May 2, 2015`, `Updated 10:30 GMT, 2 May 2015`, `3 hours ago`."""
    if len(text) > 90 or not any(c.isdigit() for c in text):
        return False
    months = sum(w.lower().rstrip(".") in _MONTHS for w in re.findall(r"[A-Za-z]+\.?", text))
    bare = re.sub(r"[A-Za-z]+\.?", lambda m: "" if m.group().lower().rstrip(".") in _MONTHS else m.group(), text)
    bare = _NOISE.sub("", _CLOCK.sub("", bare))
    stated = months or iso_date(text) or _SLASHED.search(text) or re.search(r"\d:\d\d|\bago\b", text)
    return bool(stated) and bool(_LEFT.match(bare))


def without_dates(text: str) -> str:
    """Words without the dates, weekdays and times of day among them, and without what introduces those."""
    text = text[:400]
    for pattern in (_MONTH_FIRST, _DAY_FIRST, _MONTH_ONLY):
        text = pattern.sub(lambda m: "|" if m["month"].lower() in _MONTHS else m.group(), text)
    return _STATED.sub("|", _CLOCK.sub("|", _SLASHED.sub("|", _ISO.sub("|", text))))


_DATELINE_END = re.compile(r"\s?(?:[–—]|--|(?<=\)) ?-|(?<= )-(?= ))")


def date_of_dateline(paragraph: str) -> str | None:
    """The day that the dateline of a first paragraph states: `ORLE, Varden, May 17 2025 (ANA) - The dam ...`."""
    stated = iso_date(_dateline(paragraph))
    return stated if stated and len(stated) == 10 else None


def day_of_dateline(paragraph: str) -> tuple[int, int] | None:
    """The month and the day of a dateline that leaves the year out: `ORLE, May 17 (ANA) - The dam ...`."""
    return day_in(_dateline(paragraph))


def day_in(text: str) -> tuple[int, int] | None:
    """The month and the day that a few words state without a year: `Saturday, May 17`, `17 May`."""
    found = (m for pattern in (_DAY_OF_MONTH, _MONTH_AND_DAY) for m in pattern.finditer(text[:100]))
    days = {(month, int(m["day"])) for m in found if (month := _MONTHS.get(m["month"].lower())) and int(m["day"]) < 32}
    return days.pop() if len(days) == 1 and not iso_date(text) else None


def without_dateline(text: str) -> str:
    """A text without the dateline that it begins with: who copies an agency's report leaves it out."""
    place = _dateline(text)
    return text[len(place) :].lstrip(" –—-") if place else text


def _dateline(paragraph: str) -> str:
    """The dateline that a paragraph begins with, without its dash; empty where there is none."""
    end = _DATELINE_END.search(paragraph, 0, 100)
    if end is None:
        return ""
    words = re.findall(r"[^\s,()]+", paragraph[: end.start()])
    city = bool(words) and words[0].isupper() and len(words[0]) > 2
    if not city or not all(w[0].isupper() or w[0].isdigit() or w in ("of", "de", "al") for w in words):
        return ""
    return paragraph[: end.start()]


def whole_dates_in(text: str) -> list[str]:
    """The days with month and year that a text names, in ISO form."""
    found = (iso_date(m.group()) for pattern in (_MONTH_FIRST, _DAY_FIRST) for m in pattern.finditer(text))
    return [d for d in found if d and len(d) == 10]


_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-]|$)")
_STEM = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_. ]?(\d\d)[-_. ]?(\d\d)(?!\d)")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(r"\b(" + "|".join(w.capitalize() for w in _WEEKDAYS) + r")\b")
_DATED_WEEKDAY = re.compile(rf"\b(?:{'|'.join(w.capitalize() for w in _WEEKDAYS)}),? (?=[A-Z\d])")


def date_of_address(url: str) -> str | None:
    """The date in a page's address, as in `/2015/05/18/`; None where there is none."""
    match = _ADDRESS.search(url)
    return _valid(int(match[1]), int(match[2]), int(match[3] or 0)) if match and 1 <= int(match[2]) <= 12 else None


def date_of_stem(stem: str) -> str | None:
    """The date in a file's name, as in `2015-05-18-vote` or `vote_20150518`; None where there is none."""
    match = _STEM.search(stem)
    return _valid(int(match[1]), int(match[2]), int(match[3])) if match and 1 <= int(match[2]) <= 12 else None


def date_worked_out(captions: Sequence[str], body: Sequence[str]) -> tuple[str | None, str | None]:
    """A date worked out from the dates of pictures and of weekdays, and how: `weekday` or `context`.

    A picture's date, or a weekday's with its date, is days before publication. The weekday the text speaks of most
    gives the day, if it comes within the week after; else only the month is taken.
    """
    from datetime import date, timedelta

    dates: set[str] = set()
    for text in captions:
        dates |= {
            d for pattern in (_MONTH_FIRST, _DAY_FIRST) for m in pattern.finditer(text) if (d := iso_date(m.group()))
        }
    for text in body:
        for match in _DATED_WEEKDAY.finditer(text):
            rest = text[match.end() : match.end() + 24]
            found = _MONTH_FIRST.match(rest) or _DAY_FIRST.match(rest)
            if found and (stated := iso_date(found.group())):
                dates.add(stated)
    whole = [d for d in dates if len(d) == 10]
    if not whole:
        return None, None
    latest = date.fromisoformat(max(whole))
    named = [m[1].lower() for text in body for m in _WEEKDAY.finditer(text)]
    if named:
        # the latest day that is named often is the day of writing or the one before
        often = max(dict.fromkeys(named), key=named.count)
        days = (_WEEKDAYS.index(often) - latest.weekday()) % 7
        if days <= 3:
            return (latest + timedelta(days)).isoformat(), "weekday"
    return latest.isoformat()[:7], "context"
