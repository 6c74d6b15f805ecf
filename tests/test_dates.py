"""Dates as they are told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.dates import long_date, short_date


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2015-05-18", "18 May 2015"),
        ("2015-05", "May 2015"),
        ("2015", "2015"),
        ("--06-28", "28 June"),
        ("2015-05-18T10:00", "18 May 2015"),
        ("2015-13", "2015-13"),
        ("soon", "soon"),
        (None, ""),
    ],
)
def test_dates(iso: str | None, shown: str) -> None:
    assert long_date(iso) == shown


def test_a_date_that_was_worked_out_says_so() -> None:
    assert long_date("2015-05-18", "weekday") == "c. 18 May 2015"


@given(st.text(alphabet="0123456789-T", max_size=14))
def test_any_date_gives_a_text(iso: str) -> None:
    assert isinstance(long_date(iso), str)


def test_a_short_date_leaves_out_the_year() -> None:
    assert short_date("2015-05-18", "weekday") == "c. 18 May"
    assert short_date("2015") == "2015"
    assert short_date("soon") == "soon"
