"""Dates as they are told, as exact as they are known."""

from __future__ import annotations

from collections.abc import Collection

from reader.model import Article

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def long_date(iso: str | None, worked_out: str | None = None) -> str:
    """`18 May 2015` for an ISO date as exact as it is; `c.` before one that was worked out; empty where unknown."""
    if not iso:
        return ""
    year, _, rest = ("", "", iso[2:]) if iso.startswith("--") else iso.partition("-")
    month, _, day = rest.partition("-")
    try:
        words = [_MONTHS[int(month) - 1]] if month else []
        if day:
            words.insert(0, str(int(day[:2])))
    except (ValueError, IndexError):
        return iso
    text = " ".join([*words, year] if year else words)
    return f"c. {text}" if worked_out else text


def long_dates(first: str, last: str) -> str:
    """`16 May 2015 to 18 May 2015`, the earlier first; a month says less than the day in it; empty where unknown."""
    ends = (last,) if last.startswith(first) else (first, last)
    return " to ".join(long_date(day) for day in ends if day)


def short_date(iso: str | None, worked_out: str | None = None) -> str:
    """The same without the year and with a short month: `c. 18 May`."""
    text = long_date(iso, worked_out)
    if not iso or text.removeprefix("c. ") == iso:
        return text
    words = text.split()
    kept = [w[:3] if w in _MONTHS else w for w in words if not (len(w) == 4 and w.isdigit() and len(words) > 2)]
    return " ".join(kept)


def days_matter(articles: Collection[Article]) -> bool:
    """Whether an outlet has several of the articles: its name alone does not tell which one is meant."""
    return len({a.outlet for a in articles}) < len(articles)
