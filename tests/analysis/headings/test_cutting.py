"""Texts cut to a length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.headings.cutting import leads_to_time, opening_of, shortened


@given(st.text(max_size=300), st.integers(5, 80))
def test_a_shortened_text_fits_and_begins_the_text(text: str, longest: int) -> None:
    found = shortened(text, longest)
    assert len(found) <= longest
    assert found in " ".join(text.split())


def test_no_word_is_cut_and_none_dangles() -> None:
    assert shortened("The governor promised an inquiry into the dam", 40) == "The governor promised an inquiry"
    assert shortened("“Enough,” she said.", 40) == "Enough,” she said"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The dam broke in the night.", "The dam broke in the night"),
        ("The governor promised an inquiry into the dam and its keepers", "The governor promised an inquiry…"),
        ("The dam, he said, was “safe and sound and would stand for years”", "The dam, he said, was “safe and sound…”"),
        ('The dam, he said, was "safe and sound and would stand for years"', 'The dam, he said, was "safe and sound…"'),
        ("“Enough,” she said of the dam.", "“Enough,” she said of the dam"),
        ('"It held for years," Orla Brandt said, "but broke last night."', '"It held for years," Orla Brandt…'),
        ("“It held for years and broke last night.”", "It held for years and broke last night"),
    ],
)
def test_an_opening_says_where_it_is_cut_and_closes_the_quotation_it_cuts(text: str, told: str) -> None:
    assert opening_of(text, 40) == told


@given(st.text(max_size=300), st.integers(8, 80))
def test_an_opening_fits(text: str, longest: int) -> None:
    assert len(opening_of(text, longest)) <= longest


def test_a_label_does_not_begin_with_where_a_report_comes_from() -> None:
    assert shortened("PORT ORLE, March 14 (AFP) - At least 40 died", 40) == "At least 40 died"
    assert shortened("TESSALY — The dam fell", 40) == "The dam fell"
    assert shortened("BANK bosses kept mum - Again", 40) == "BANK bosses kept mum - Again"


@pytest.mark.parametrize(
    ("text", "word", "leads"),
    [
        ("the rocket came to grief minutes after lift-off", "minutes", True),
        ("the dam broke two days before the vote", "two", True),
        ("the dam broke two days before the vote", "days", True),
        ("the dam broke shortly after noon", "shortly", True),
        ("it was dark for two days before the vote", "two", False),
        ("it took less than five minutes before the flood", "minutes", False),
        ("the days were long", "days", False),
        ("two wardens left after the vote", "two", False),
    ],
)
def test_how_long_after_something_it_was_is_no_end_of_a_heading(text: str, word: str, leads: bool) -> None:
    low = text.split()
    assert leads_to_time(low, low.index(word)) is leads
