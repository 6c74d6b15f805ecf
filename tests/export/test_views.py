"""What formats share: dates, who is silent, what a link may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.safe import line, visible, web_address
from reader.export.views import MANY, articles_by_id, clipped, long_date, silent_outlets
from tests.export import made


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


def test_silent_outlets_are_counted_where_they_are_many() -> None:
    names = [f"o{n}" for n in range(MANY + 2)]
    readings = tuple(made.reading(made.article(n, "t", "b")) for n in names)
    story = made.analysis("s", readings)
    articles = articles_by_id(story)
    assert silent_outlets(made.claim((), silent=("o1", "gone", "o0")), articles) == "O1, O0"
    assert silent_outlets(made.claim((), silent=tuple(names)), articles) == f"{MANY + 2} outlets"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//host",
        "https://",
        "http://[",
        "ftp://a",
        "",
        None,
    ],
)
def test_no_link(url: str | None) -> None:
    assert web_address(url) is None


def test_a_link_holds_nothing_that_ends_it() -> None:
    assert web_address("https://a.example/x?y=1&z=%20#q") == "https://a.example/x?y=1&z=%20#q"
    assert web_address('HTTPS://a.example/"> <(é)') == "HTTPS://a.example/%22%3E%20%3C%28%C3%A9%29"


@given(st.text())
def test_any_address_is_safe_or_none(url: str) -> None:
    address = web_address(f"http://a.example/{url}")
    assert address is None or not set(address) & set("<>\"'() \n\\|`[]") - {"'"}


def test_clipping_cuts_between_words() -> None:
    assert clipped("one two three", 9) == "one two…"
    assert clipped("short", 9) == "short"
    assert clipped("x" * 20, 9) == "x" * 8 + "…"


@given(st.text())
def test_a_line_is_one_visible_line(text: str) -> None:
    assert len(line(text).splitlines()) <= 1
    assert "\x1b" not in visible(text)
