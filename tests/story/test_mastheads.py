from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.data import table
from reader.story.mastheads import (
    domain_of,
    is_name_and_outlet,
    is_name_and_post,
    key,
    outlet_named,
    outlet_names,
    outlet_of_domain,
    outlet_of_stem,
)


@pytest.mark.parametrize(
    ("stem", "outlet"),
    [
        ("nytimes", "The New York Times"),
        ("nyt_2016-09-08_climate", "The New York Times"),
        ("03-fox-news", "Fox News"),
        ("bbc.com", "BBC News"),
        ("usa-today_2016", "USA Today"),
        ("The Guardian - Bridge closed", "The Guardian"),
        ("time-for-change", None),
        ("story", None),
        ("", None),
    ],
)
def test_files_named_after_an_outlet(stem: str, outlet: str | None) -> None:
    assert outlet_of_stem(stem) == outlet


def test_domains() -> None:
    assert domain_of("https://www.money.cnn.com:443/x?y#z") == "money.cnn.com"
    assert domain_of("Fox News") is None
    assert outlet_of_domain("money.cnn.com") == "CNN Money"
    assert outlet_of_domain("uk.news.yahoo.com") == "Yahoo News"
    assert outlet_of_domain("com") is None
    assert outlet_named("the new york times") == "The New York Times"


def test_name_and_outlet_on_a_line() -> None:
    assert is_name_and_outlet("Ann Lee, CTVNews.ca", "ctvnews.ca")
    assert is_name_and_outlet("Ann Lee, BBC News", "")
    assert not is_name_and_outlet("Ann Lee, mayor of Oslo", "The Bee")


@pytest.mark.parametrize(
    ("name", "same"),
    [("The Daily Comet", "daily comet"), ("Orle & District", "orle district"), ("Theatre", "theatre"), ("", "")],
)
def test_names_are_compared_without_the_and_marks(name: str, same: str) -> None:
    assert key(name) == same


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        (" HTTP://ann@M.Bee.example/a?b#c ", "bee.example"),
        ("bee.example", "bee.example"),
        ("bee.example/with space", None),
        ("localhost", None),
        ("https://192.168.0.1/", None),
        ("", None),
    ],
)
def test_a_domain_stands_in_an_address_or_by_itself(text: str, domain: str | None) -> None:
    assert domain_of(text) == domain


def test_every_domain_of_the_table_and_what_is_below_it_is_known() -> None:
    for names in table("reader.story", "mastheads").values():
        for domain, name in names.items():
            assert outlet_of_domain(domain.upper()) == name
            assert outlet_named(name) is not None
    assert outlet_of_domain("unheard-of.example") is None


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Fox News's Ann Lee reports.", "Fox News"),
        ("The New York Times, Tuesday", "The New York Times"),
        ("fox News reports.", None),
        ("Ann Lee of Fox News", None),
        ("", None),
    ],
)
def test_the_longest_outlets_name_a_text_begins_with(text: str, outlet: str | None) -> None:
    assert outlet_names(text) == outlet


def test_a_part_of_a_domain_that_is_a_plain_word_names_no_file() -> None:
    assert outlet_of_stem("abcnews") == "ABC News"
    assert [outlet_of_stem(stem) for stem in ("edition", "money", "people-in-the-street", "x", "2015")] == [None] * 5


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Ann Lee, Transport correspondent", True),
        ("Ann van Lee – Editor", True),
        ("Ann Lee, mayor", False),
        ("Lee, correspondent", False),
        ("Ann Lee, who was for many years our correspondent", False),
        ("Ann Lee, " + "very " * 20 + "editor", False),
        ("", False),
    ],
)
def test_a_writers_name_and_post(line: str, is_one: bool) -> None:
    assert is_name_and_post(line) is is_one


def test_an_outlet_on_a_line_is_compared_whatever_its_case() -> None:
    assert is_name_and_outlet("Ann Lee, Harbour Bee", "HARBOUR BEE")
    assert not is_name_and_outlet("Ann Lee, Harbour Bee", "")
    assert not is_name_and_outlet("Ann " + "Lee" * 30 + ", BBC News", "")


@given(st.text(alphabet="the .-_19Foxbc News'’,&/:@|", max_size=60))
def test_whatever_a_name_is_it_is_known_or_not(text: str) -> None:
    known = {name for names in table("reader.story", "mastheads").values() for name in names.values()}
    known |= set(table("reader.story", "cues")["aliases"].values())
    assert {outlet_named(text), outlet_names(text), outlet_of_stem(text)} - {None} <= known
    domain = domain_of(text)
    assert domain is None or ("." in domain and domain == domain.lower())
