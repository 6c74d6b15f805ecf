"""Quantities told in two units."""

from __future__ import annotations

import pytest

from tests.analysis.quantities.test_figures import figures


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("I waited three hours and ten minutes.", "three hours and ten minutes", 190, "minutes"),
        ("He was jailed for two years and six months.", "two years and six months", 30, "months"),
        ("It took an hour and 20 minutes.", "an hour and 20 minutes", 80, "minutes"),
        ("The baby weighed 7 pounds, 3 ounces.", "7 pounds, 3 ounces", 115, "ounces"),
        ("The suspect is 6ft 2in tall.", "6ft 2in", 74, "inches"),
        ("It is five feet ten inches tall.", "five feet ten inches", 70, "inches"),
        ("He ran it in 2 hours, 14 minutes and 3 seconds.", "2 hours, 14 minutes and 3 seconds", 8043, "seconds"),
    ],
)
def test_what_is_left_of_the_larger_unit_is_added(text: str, words: str, value: int, unit: str) -> None:
    (found,) = figures(text)
    assert (found.text, found.low, found.high, found.unit) == (words, value, value, unit)


def test_feet_end_before_the_next_word() -> None:
    assert figures("The wall is 6ft 2 in places.")[0].text == "6ft"
    assert [f.text for f in figures("It rose 6ft in 2 hours.")] == ["6ft", "2 hours"]


def test_a_bound_before_the_first_holds_for_both() -> None:
    (found,) = figures("It took at least three hours and ten minutes.")
    assert (found.low, found.high, found.qualifier) == (190, None, "at least")


@pytest.mark.parametrize(
    "text",
    [
        "He was given three years and 40 hours of work.",
        "It took two hours and at least ten minutes.",
        "It took two hours and 90 minutes.",
        "She had two years, six months of them abroad.",
        "It took two hours or ten minutes.",
        "It takes ten minutes and two hours.",
    ],
)
def test_two_quantities_stay_two(text: str) -> None:
    assert len(figures(text)) == 2
