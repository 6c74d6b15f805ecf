"""Gives the day of a dateline its year: from days the text names, or from the other articles of the story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from reader.model import Article
from reader.story.dates import day_in, day_of_dateline, whole_dates_in

NEAR = 60
"""Days within which articles of one story appear, and within which they name days with their year."""
_DATE_LINE = "dropped: date line: "


def with_years(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, each undated one that gives its month and day with the date that these are.

    Args:
        articles: those of one story.
    """
    dated = [date.fromisoformat(a.date) for a in articles if a.date and len(a.date) == 10]
    return tuple(a if a.date else _dated(a, dated) for a in articles)


def _dated(article: Article, others: Sequence[date]) -> Article:
    body = article.text[article.body_start :].split("\n\n", 2)[:2]
    lines = [note.removeprefix(_DATE_LINE) for note in article.notes if note.startswith(_DATE_LINE)]
    stated = next((d for d in (*map(day_of_dateline, body), *map(day_in, lines)) if d), None)
    if stated is None:
        return article
    named = [date.fromisoformat(d) for d in whole_dates_in(article.text)]
    found = _nearest(*stated, others) or _nearest(*stated, named)
    if found is None:
        return article
    return replace(article, date=found.isoformat(), guessed=tuple(dict.fromkeys((*article.guessed, "date"))))


def _nearest(month: int, day: int, known: Sequence[date]) -> date | None:
    """A month's day in the year that sets it closest to one of some days, if it comes near one at all."""
    tried = {d.year + step for d in known for step in (-1, 0, 1)}
    made = [made for year in sorted(tried) if (made := _day(year, month, day))]
    apart, found = min(((abs((m - d).days), m) for m in made for d in known), default=(NEAR + 1, None))
    return found if apart <= NEAR else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
