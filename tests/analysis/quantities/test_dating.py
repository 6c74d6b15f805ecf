"""When a passage speaks of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quantities.dating import as_of
from reader.model import Article, Figure, Reading


def spoken_of(text: str, published: str | None = "2031-05-21") -> str | None:
    """2031-05-21 is a Wednesday."""
    reading = Reading(Article("a", "a", "A", "", text, date=published), (), (), (), ())
    return as_of(reading, 0, len(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on Monday.", "2031-05-19"),
        ("It sank on Wednesday.", "2031-05-21"),
        ("It sank on Thursday.", "2031-05-15"),
        ("The board will meet on Friday.", "2031-05-23"),
        ("The board will meet at 8 a.m. Friday.", "2031-05-23"),
        ("The board's meeting starts at 8 a.m. on Friday.", "2031-05-23"),
        ("The trial begins on Monday.", "2031-05-26"),
        ("The trial began at 8 a.m. Monday.", "2031-05-19"),
        ("I'll be in court on Monday.", "2031-05-26"),
        ("It will sink. On Monday it leaked.", "2031-05-19"),
        ("It sank yesterday.", "2031-05-20"),
        ("It sank on May 4.", "2031-05-04"),
        ("It sank on 4 May 2030.", "2030-05-04"),
        ("It sank on Dec. 12.", "2030-12-12"),
        ("It sank in December.", "2030-12"),
        ("It sank in March 2029.", "2029-03"),
        ("It sank on May 4 last year.", "2030-05-04"),
        ("It sank on 4 May, last year.", "2030-05-04"),
        ("It sank on June 4 this year.", "2031-06-04"),
        ("It sank in March last year.", "2030-03"),
        ("It was built in 1998.", "1998"),
        ("It sank last summer.", "2030"),
        ("It sank last month.", "2031-04"),
        ("It sank earlier this year.", "2031"),
        ("It sank over the weekend.", "2031-05-18"),
        ("Since last year it has sunk twice, most recently on Tuesday.", "2031-05-20"),
        ("It sank on 2031-02-30.", None),
        ("They may march at once.", None),
        ("It sank.", None),
        ("She has led the mill since 2006.", None),
        ("Since Monday 40 boats have sunk.", None),
        ("The deal bars cuts until January 2033.", None),
        ("The mill stays shut until Friday.", None),
        ("The mill stays shut till the end of May.", None),
        ("Passes are valid until 2033.", None),
        ("On Monday it was shut until Friday.", "2031-05-19"),
        ("The vote was put off until January 2033.", "2033-01"),
        ("It has sunk twice since last May.", None),
        ("Turnout was 38 percent, down from 44 percent in 2015.", None),
        ("It has 14 boats, down 36 percent from 22 in 2009.", None),
        ("It lost 40 boats, compared with 12 in March 2029.", None),
        ("It lost 40 boats, more than in 2015.", None),
        ("Turnout went down in 2015.", "2015"),
        ("In 2030 it lost 40 boats, against 12 in 2015.", "2030"),
    ],
)
def test_times_are_worked_out_from_the_articles_date(text: str, expected: str | None) -> None:
    assert spoken_of(text) == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Of the owners 40 backed the lease, which ends in January 2033.", "40", None),
        ("Of the owners 40 backed Quint, who sold the mill in 2029.", "40", None),
        # dated by its own clause, or by what goes on behind the other
        ("On Monday 40 owners backed the lease, which ends in January 2033.", "40", "2031-05-19"),
        ("It seeks a lease, which 40 owners backed on Monday.", "40", "2031-05-19"),
        ("Of the owners 40 backed the lease, which is long, on Monday.", "40", "2031-05-19"),
    ],
)
def test_a_clause_behind_a_figure_does_not_date_it(text: str, figure: str, expected: str | None) -> None:
    at = text.index(figure)
    reading = Reading(Article("a", "a", "A", "", text, date="2031-05-21"), (), (), (), ())
    found = Figure("f", "a", at, at + len(figure), figure, "count", 40, 40)
    assert as_of(reading, 0, len(text), found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll of Tuesday's quake reached 231 on Wednesday night.", "2031-05-21"),
        ("A ferry that sank on Monday was raised on Tuesday.", "2031-05-20"),
        ("The fire, which broke out on Sunday, was put out on Monday.", "2031-05-19"),
        ("At least 214 people are now known to have died in the quake that shook the valley on Tuesday.", "2031-05-21"),
        ("So far 40 have died of the fire that began on Sunday.", "2031-05-21"),
        ("The quake that struck on Tuesday killed 40 people.", "2031-05-20"),
        ("Police said that 40 people died on Tuesday.", "2031-05-20"),
        ("It had said he would get nothing; on Monday it granted that he will be paid.", "2031-05-19"),
        ("He will go, but on Monday he signed.", "2031-05-19"),
        ("The visit, planned for Thursday, was called off.", "2031-05-22"),
        ("The visit, planned for Thursday, has been put off until Saturday.", "2031-05-24"),
        ("The vote was postponed to Friday.", "2031-05-23"),
        ("Trains were delayed on Friday.", "2031-05-16"),
    ],
)
def test_a_time_of_something_else_or_of_the_future_is_told_apart(text: str, expected: str) -> None:
    assert spoken_of(text) == expected


def test_without_a_date_only_whole_dates_can_be_told() -> None:
    assert spoken_of("It sank on Monday.", None) is None
    assert spoken_of("It sank on May 4.", None) is None
    assert spoken_of("It sank on May 4, 2030.", None) == "2030-05-04"


def test_a_month_is_not_enough_for_a_weekday() -> None:
    assert spoken_of("It sank on Monday.", "2031-05") is None
    assert spoken_of("It sank on May 4.", "2031-05") == "2031-05-04"


def test_an_hour_is_no_date() -> None:
    assert spoken_of("It sank at 9 pm.") is None


@given(
    st.text(alphabet="0123456789-: ,.MayDecmonthlasuridypT", max_size=60),
    st.sampled_from([None, "", "x", "0001-01-01", "9999-12-31"]),
)
def test_nothing_is_raised_on_any_text(text: str, published: str | None) -> None:
    for extra in ("", " last Monday", " next Sunday", " tomorrow", " yesterday", " last month", " last year"):
        spoken_of(text + extra, published)
