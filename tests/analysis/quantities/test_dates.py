"""Dates as exact as they are written, and clock times."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.clock import clock_end
from reader.analysis.quantities.dates import date_at
from reader.analysis.quantities.tokens import Tokens


def read(words: str, at: int = 0) -> tuple[str, str] | None:
    found = date_at(Tokens(words, 0, len(words)), at)
    return (found.low, found.high) if found else None


@pytest.mark.parametrize(
    ("words", "at", "low", "high"),
    [
        ("May 18, 2015", 0, "2015-05-18", "2015-05-18"),
        ("18 May 2015", 0, "2015-05-18", "2015-05-18"),
        ("Sept. 11", 0, "--09-11", "--09-11"),
        ("September 27th", 0, "--09-27", "--09-27"),
        ("October of 2014", 0, "2014-10", "2014-10"),
        ("2015-05-18", 0, "2015-05-18", "2015-05-18"),
        ("12/31/2017", 0, "2017-12-31", "2017-12-31"),
        ("May 5-7, 2015", 0, "2015-05-05", "2015-05-07"),
        ("Sept. 19 to 22", 0, "--09-19", "--09-22"),
        ("between June 2011 and July 2012", 1, "2011-06", "2012-07"),
        ("December 2007 through December 2008", 0, "2007-12", "2008-12"),
        ("2014-15", 0, "2014", "2015"),
        ("1970s", 0, "1970", "1979"),
        ("the 90’s", 1, "1990", "1999"),
        ("between 12 and 14 March", 1, "--03-12", "--03-14"),
        ("12 to 14 March 2015", 0, "2015-03-12", "2015-03-14"),
        ("12-14 March", 0, "--03-12", "--03-14"),
        ("Christmas Day 2014", 0, "2014-12-25", "2014-12-25"),
    ],
)
def test_dates_are_as_exact_as_written(words: str, at: int, low: str, high: str) -> None:
    assert read(words, at) == (low, high)


@pytest.mark.parametrize(
    "words",
    [
        "May be",
        "march 5",
        "at 2000",
        "May 35",
        "1,984",
        "3000",
        "May 5pm",
        "14 and 16 March",
        "14 to 12 March",
        "2 - 3 boats",
    ],
)
def test_what_is_no_date(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("1.00 a.m. today", 5),
        ("4pm", 2),
        ("11:25", 3),
        ("10.45pm last", 2),
        ("1400 GMT", 2),
        ("three o'clock", 2),
        ("half past six", 3),
        ("a quarter to nine", 4),
        ("twenty-five past two", 5),
        ("five to nine people", None),
        ("5 people", None),
    ],
)
def test_clock_times_are_passed_over(words: str, end: int | None) -> None:
    assert clock_end(Tokens(words, 0, len(words)), 0) == end
