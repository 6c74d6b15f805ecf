"""Whose age a figure is."""

from __future__ import annotations

import pytest

from reader.analysis.linking.ages import last_name, of_another_in_row, of_another_person, whose_age
from reader.model import Figure


def age(of: str, years: int = 52) -> Figure:
    return Figure("f", "a", 0, 2, str(years), "age", years, years, "years", None, of, ())


def test_ages_of_two_names_are_two_persons() -> None:
    assert of_another_person(age("Ida Moreno", 52), age("Clara", 79))
    assert not of_another_person(age("Ida Moreno", 52), age("Captain Moreno", 53))
    assert of_another_person(age("Brave Ida Moreno", 52), age("Clara Moreno", 79))
    assert not of_another_person(age("Ida Moreno", 52), age("I. Moreno", 53))
    assert not of_another_person(age("Ida Moreno", 52), age("Moreno", 53))
    assert not of_another_person(age("Ida Moreno", 52), age("", 53))


@pytest.mark.parametrize(
    ("of", "last", "whose"),
    [
        ("Ida Moreno", "Moreno", "Moreno"),
        ("", "", ""),
        ("eldest miner", "", "oldest miner"),
        ("youngest victim", "", "youngest"),
        ("man", "", ""),
    ],
)
def test_an_age_is_of_whom_the_text_names_or_of_one_of_a_row(of: str, last: str, whose: str) -> None:
    assert (last_name(age(of)), whose_age(age(of))) == (last, whose)


def test_the_youngest_is_not_the_oldest() -> None:
    assert of_another_in_row(age("youngest miner"), age("oldest miner"))
    assert not of_another_in_row(age("youngest miner"), age("miner"))
