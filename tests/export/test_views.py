"""What formats share: dates, who is silent, what a link may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.safe import line, visible, web_address
from reader.export.views import MANY, articles_by_id, clipped, silent_outlets
from tests.export import made


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
