"""Single dates, as exactly as they are written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.quantities.days import Point, day_at, month_at, point_at, with_year
from reader.analysis.quantities.tokens import Tokens


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "iso", "top"),
    [
        ("May 5, 2031", "2031-05-05", "2031-05-05"),
        ("May 5th", "--05-05", "--05-05"),
        ("May 5-8, 2031", "2031-05-05", "2031-05-08"),
        ("May 2031", "2031-05", "2031-05"),
        ("5 May 2031", "2031-05-05", "2031-05-05"),
        ("5th of May", "--05-05", "--05-05"),
        ("Sept. 5, 2031", "2031-09-05", "2031-09-05"),
        ("twenty-ninth of August", "--08-29", "--08-29"),
        ("2031-05-18", "2031-05-18", "2031-05-18"),
        ("12/31/2017", "2017-12-31", "2017-12-31"),
        ("31/12/2017", "2017-12-31", "2017-12-31"),
        ("1970s", "1970", "1979"),
        ("2031", "2031", "2031"),
    ],
)
def test_a_date_is_as_exact_as_its_words(text: str, iso: str, top: str) -> None:
    found = tokens(text)
    point = point_at(found, 0)
    assert point is not None
    assert (point.iso(), point.iso(top=True), point.end) == (iso, top, len(found))


@pytest.mark.parametrize(
    "text",
    [
        "May",
        "may 5",
        "May 5pm",
        "May 5%",
        "May 32",
        "32 May",
        "June 31",
        "13/31/2017",
        "1975s",
        "2031%",
        "40",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert point_at(tokens(text), 0) is None


def test_the_parts_of_a_date() -> None:
    assert month_at(tokens("Jan. 5"), 0) == (1, 2)
    assert month_at(tokens("May."), 0) == (5, 1)
    assert month_at(tokens("march on"), 0) is None
    assert day_at(tokens("29"), 0, 2) == (29, 1)
    assert day_at(tokens("30"), 0, 2) is None
    assert with_year(tokens("May, 2031"), 1) == (2031, 3)
    assert with_year(tokens("May, 40"), 1) == (None, 1)


def test_a_date_without_its_year_or_day_is_cut() -> None:
    assert Point(1, 2031).iso() == "2031"
    assert Point(1, 2031, 5).iso() == "2031-05"
    assert Point(1, None, 5, 4).iso() == "--05-04"


@settings(max_examples=30, deadline=None)
@given(st.dates(min_value=date(1500, 1, 1), max_value=date(2150, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    for text in (f"{day:%Y-%m-%d}", f"{day:%B} {day:%-d}, {day:%Y}", f"{day:%-d} {day:%B} {day:%Y}"):
        point = point_at(tokens(text), 0)
        assert point is not None
        assert point.iso() == str(day)
