"""The stamps of parts of a report: of a later addition, `UPDATE 2 (Friday, 10:15 a.m.):`, and of an entry.

From the day of the first the days of the addition are counted.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_STAMP = re.compile(
    r"\W{0,4}UPDATED?\b(?: ?#?\d{1,2})?:? {0,2}[(\[–—-] ?[^()\[\]:]{0,24}?"
    r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b[^()\[\]]{0,30}[)\]:]\W{0,4}",
    re.IGNORECASE,
)
DAY_OF_ENTRY = r"(?:(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})(?:,? \d{4})?,? )?"
"""What may stand before the hour that an entry begins with, for patterns: `13 March, `."""
_DOTTED = re.compile(
    r"^((?:[01]?\d|2[0-4])\.[0-5]\d)(?=(?: ?[A-Z]{3,4})?[ \t]{0,3}[:|–—-]?[ \t]{1,3}[\"“'‘(]?[A-Z]|[ \t]*$)",
    re.MULTILINE,
)
_FEW = 3
"""An article with fewer paragraphs that may begin with an hour is not written in entries."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def hours_of_entries(text: str) -> dict[int, int]:
    """Where the hours end that the entries of an article begin with, `18.31 BREAKING:`, each under where it begins.

    Written with a dot, one alone is a number like others: only where several paragraphs begin so are they hours.
    """
    found = {match.start(): match.end() for match in _DOTTED.finditer(text)}
    return found if len(found) >= _FEW else {}


def stamp_of(text: str, published: date | None) -> tuple[date, int] | None:
    """The day on which a passage was added, and where its stamp ends; None for a passage without one.

    That day is the nearest so called: the report's own date may be that of its first version or of its last.
    """
    found = _STAMP.match(text)
    if found is None or published is None:
        return None
    named = next(n for n, day in enumerate(WEEKDAYS) if day.startswith(found[1].lower()))
    ahead = (named - published.weekday()) % 7
    try:
        return published + timedelta(days=ahead if ahead < 4 else ahead - 7), found.end()
    except OverflowError:
        return None
