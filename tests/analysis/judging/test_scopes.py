"""What scope accounts for, and what it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.judging.scopes import days_apart, held_then, is_some_of, limits_of, scope_cause
from reader.analysis.quantities.intervals import Interval
from reader.model import Figure

FIGURE = Interval(40.0, 40.0, "", "", "exact", 0.0, "40")


@pytest.mark.parametrize(
    ("fewer", "more", "some"),
    [
        ("police officers wounded", "people wounded", True),
        ("children killed", "people killed", True),
        ("women killed", "bodies recovered", True),
        ("sailors killed", "people killed", False),
        ("children killed", "children killed", False),
        ("children killed", "gulls", False),
    ],
)
def test_fewer_officers_are_some_of_more_people(fewer: str, more: str, some: bool) -> None:
    few, many = replace(FIGURE, low=20.0, high=20.0, of=fewer), replace(FIGURE, of=more)
    assert is_some_of(few, many) is some
    assert not is_some_of(replace(few, low=80.0, high=80.0), many)


def cause(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return bool(scope_cause(replace(FIGURE, scope=one), replace(FIGURE, scope=other)))


def test_stretches_of_time_are_told_from_places_and_days() -> None:
    assert limits_of(("since last month", "in the battle", "on Tuesday")) == (["since last month"], ["in the battle"])
    assert limits_of(("in 2014", "per person")) == (["in 2014", "per person"], [])


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        (("since last month",), (), True),
        (("in the battle",), (), False),
        (("in Norby",), ("in Aldane",), True),
        (("in Norby",), ("in Norby",), False),
        (("on Monday",), (), False),
    ],
)
def test_only_what_one_figure_alone_covers_parts_two(
    one: tuple[str, ...], other: tuple[str, ...], parted: bool
) -> None:
    assert cause(one, other) is parted


def test_the_same_thing_is_counted_where_a_word_is_shared() -> None:
    assert scope_cause(replace(FIGURE, of="houses burnt"), replace(FIGURE, of="barns burnt")) == ""
    parted = scope_cause(replace(FIGURE, of="houses"), replace(FIGURE, of="barns"))
    assert parted == "they do not count the same: houses against barns"


def test_a_sum_is_no_limit() -> None:
    assert limits_of(("In all", "so far")) == ([], [])
    assert not cause(("in total",), ())


def test_a_limit_that_the_other_tells_in_a_clause_parts_nothing() -> None:
    one, other = replace(FIGURE, scope=("since the flood",)), replace(FIGURE, scope=())
    assert scope_cause(one, other, "Nine since the flood.", "Five since the river rose.") == ""
    assert scope_cause(one, other, "Nine since the flood.", "Five were hurt.")


def test_who_is_held_at_a_time_is_told_from_all_that_ever_were() -> None:
    text = "Some 310 villagers are in custody."
    assert held_then(text, 8)
    assert not held_then("Wardens have arrested 610 villagers.", 25)


def test_a_day_is_one_however_it_is_written() -> None:
    one, other, third = (
        Figure("f", "a", 0, 1, "4", "count", 4, 4, scope=(day,))
        for day in ("on March 5", "on 5 March 2024", "on May 5")
    )
    assert days_apart(one, other) is None
    assert days_apart(one, third) == ("on march 5", "on may 5")
