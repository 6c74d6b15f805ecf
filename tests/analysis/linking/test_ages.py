"""Whose age a figure is."""

from __future__ import annotations

import pytest

from reader.analysis.linking.ages import are_of_one, last_name, of_another_in_row, of_another_person, whose_age
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


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Salma Nadim Orwan", "Nadim Orwan", True),
        ("Nadim al-Orwan", "Orwan", True),
        ("Nadim al-Orwan", "Nadim Orwan", False),
        ("Dr Yusuf Barak", "Dr. Youssef Barak", False),
        ("Michael Barak", "Michelle Barak", True),
        ("Daniel Barak", "Daniela Barak", True),
        ("Joan Barak", "John Barak", True),
    ],
)
def test_relatives_are_two_and_one_name_written_twice_is_one(one: str, other: str, two: bool) -> None:
    assert of_another_person(age(one, 44), age(other, 46)) is two
    assert of_another_person(age(other, 46), age(one, 44)) is two


def test_a_name_is_known_by_its_last_without_its_article() -> None:
    assert whose_age(age("Nadim al-Orwan", 44)) == whose_age(age("Nadim Orwan", 44)) == "Orwan"


@pytest.mark.parametrize(
    ("one", "other", "years", "same"),
    [
        ("Salim", "Salim Orwan", 6, True),
        ("Salim", "Salim Orwan", 40, False),
        ("Salim", "Orwan Salim", 6, True),
        ("Salim Orwan", "Salim Tarif", 6, False),
        ("Salim", "", 5, False),
    ],
)
def test_a_child_goes_by_its_given_name(one: str, other: str, years: int, same: bool) -> None:
    assert are_of_one(age(one, 5), age(other, years)) is same
    assert are_of_one(age(other, years), age(one, 5)) is same
