"""How two counts stand to each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.linking.answers import FigureAnswer
from reader.analysis.linking.passages import Counted
from reader.analysis.linking.relations import (
    answers_for,
    are_at_odds,
    are_of_others,
    factor_between,
    is_same,
    is_told_fully,
)
from reader.model import Figure

DEAD, HURT, PEOPLE = ("people", "killed"), ("people", "injured"), ("people", "")


def count(number: float, key: tuple[str, str] = DEAD, unit: str = "") -> FigureAnswer:
    """A count of people, as a passage gives it."""
    figure = Figure("f", "a", 0, 2, f"{number:g}", "count", number, number, unit, None, "people", ())
    return FigureAnswer(0, 0, Counted(figure, frozenset(), ("", "")), key, ends=(number, number))


def test_one_number_is_the_same_and_a_conversion_is_rounded() -> None:
    assert is_same(count(40), count(40))
    assert not is_same(count(1000), count(1005))
    assert is_same(count(1000, unit="km"), count(1005, unit="miles"))
    assert not is_same(count(1000, unit="km"), count(1050, unit="miles"))


def test_a_part_answers_what_tells_of_the_same_deed() -> None:
    ships = replace(count(20, PEOPLE), parts=(count(7),))
    assert answers_for(ships, count(9))
    assert not answers_for(count(20, PEOPLE), count(9))


def test_a_part_answers_where_its_number_is_the_nearer_one() -> None:
    aboard = replace(count(200, HURT), parts=(count(7, PEOPLE),))
    assert answers_for(aboard, count(7, PEOPLE))
    assert not answers_for(aboard, count(210, PEOPLE))


def test_two_of_the_five_freed_are_told_fully() -> None:
    two, five = replace(count(2), whole=5.0), count(5)
    assert is_told_fully(two, five)
    assert not is_told_fully(count(2), five)
    assert not is_told_fully(two, count(5, HURT))
    assert not is_told_fully(replace(count(2, PEOPLE), whole=5.0), count(5, PEOPLE))


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (count(3), count(4), False),
        # three of those who died, beside all who did
        (replace(count(3), some=True), count(4), True),
        (replace(count(3), narrow=frozenset({"children"})), replace(count(4), narrow=frozenset({"women"})), True),
        # fewer children may be some of more people: one thing befell both
        (replace(count(3), narrow=frozenset({"children"})), count(4), False),
        (replace(count(3, PEOPLE), narrow=frozenset({"children"})), count(4, PEOPLE), True),
        (replace(count(3), narrow=frozenset({"fighters"})), count(4), True),
    ],
)
def test_counts_of_other_people(one: FigureAnswer, other: FigureAnswer, apart: bool) -> None:
    assert are_of_others(one, other) is apart
    assert are_of_others(other, one) is apart


def test_the_dead_are_at_odds_with_the_hurt() -> None:
    assert are_at_odds(count(3), count(3, HURT))
    assert not are_at_odds(count(3), count(4))
    assert not are_at_odds(count(3), count(3, PEOPLE))


@pytest.mark.parametrize(
    ("ends", "factor"),
    [
        ((10, 20, 15, 30), 1.0),
        ((10, 20, 60, 80), 3.0),
        ((60, 80, 10, 20), 3.0),
        # an open end reaches five times as far
        ((10, None, 100, 100), 2.0),
        # million may stand for billion
        ((4e6, 4e6, 4e9, 4e9), 1.0),
        ((None, 10, 50, 50), 1.0),
        (("2031-05-07", None, 50, 50), 1.0),
    ],
)
def test_how_far_the_nearest_ends_lie_apart(ends: tuple[object, ...], factor: float) -> None:
    assert factor_between(*ends) == pytest.approx(factor)
