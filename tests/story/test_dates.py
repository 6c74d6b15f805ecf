from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story.dates import date_of_address, date_of_stem, is_date_line, iso_date, without_dateline


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("2015-05-18", "2015-05-18"),
        ("2015-05-18T10:30:00Z", "2015-05-18"),
        ("2015/5/8", "2015-05-08"),
        ("20150518", "2015-05-18"),
        ("2015-05", "2015-05"),
        ("2015", "2015"),
        ("May 18, 2015", "2015-05-18"),
        ("Sept. 3, 2015 at 4:05 p.m. ET", "2015-09-03"),
        ("Mon, 18 May 2015 10:00:00 GMT", "2015-05-18"),
        ("18th of May, 2015", "2015-05-18"),
        ("May 2015", "2015-05"),
        ("18/05/2015", "2015-05-18"),
        ("05/18/2015", "2015-05-18"),
        ("05/06/2015", "2015"),
        ("2015-02-31", "2015-02"),
        ("May 18", None),
        ("soon", None),
        ("", None),
    ],
)
def test_dates_are_as_exact_as_they_are_stated(text: str, want: str | None) -> None:
    assert iso_date(text) == want


@pytest.mark.parametrize(
    "line",
    [
        "May 18, 2015",
        "Published 18 May 2015",
        "Updated: 10:30 GMT, Monday 18 May 2015",
        "3 hours ago",
        "6:05 p.m.",
        "2015-05-18",
        "22nd October 2025",
        "October 3rd, 2031",
    ],
)
def test_lines_that_are_but_a_date(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "In May 2015 the bridge fell",
        "May",
        "12 dead",
        "2015 was hot",
        "On May 18, 2015, it rained.",
        "3rd dam, 2 May 2015",
    ],
)
def test_lines_that_say_more(line: str) -> None:
    assert not is_date_line(line)


def test_dates_in_addresses_and_names() -> None:
    assert date_of_address("https://bee.example/world/2015/05/18/bridge") == "2015-05-18"
    assert date_of_address("https://bee.example/2017-12/30/bridge") == "2017-12-30"
    assert date_of_address("https://bee.example/2017/99/x") is None
    assert date_of_stem("bridge_20150518") == "2015-05-18"
    assert date_of_stem("000_7854903ee6") is None


@given(st.text(max_size=120))
def test_any_text_may_be_asked(text: str) -> None:
    iso_date(text)
    is_date_line(text)
    date_of_address(text)
    date_of_stem(text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("ORLE, Varden, May 17 2025 (ANA) - The dam broke.", "The dam broke."),
        ("ORLE - The dam broke.", "The dam broke."),
        ("The dam - an old one - broke.", "The dam - an old one - broke."),
        ("- The dam broke.", "- The dam broke."),
        ("", ""),
    ],
)
def test_a_text_without_its_dateline(text: str, left: str) -> None:
    assert without_dateline(text) == left
