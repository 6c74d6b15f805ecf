"""Two sides told the other way round."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.orders import crossed_accusations, order_clash
from reader.analysis.judging.passages import Clash, said


def order(one: str, other: str) -> Clash | None:
    return order_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A leak in the cellar caused the flood.", "The flood led to a leak in the cellar."),
        ("The strike was due to the closure.", "The strike sparked a closure."),
        ("Bryn Odra beat Halla Vell by a length.", "Halla Vell beat Bryn Odra at Lodge Weir."),
        ("Bryn Odra was beaten by Halla Vell.", "Bryn Odra defeated Halla Vell."),
        ("The barge rammed the ferry.", "The ferry rammed the barge."),
        (
            "Deputy Bryn Odra punched guild whip Halla Vell.",
            "Guild whip Halla Vell was seen punching deputy Bryn Odra.",
        ),
    ],
)
def test_two_sides_the_other_way_round(one: str, other: str) -> None:
    found = order(one, other)
    assert found is not None
    assert found.kind == "order"
    assert order(other, one) == Clash("order", found.there, found.here)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A leak caused the flood.", "The flood was caused by a leak."),
        ("A leak caused the flood.", "The flood caused a panic."),
        ("Bryn Odra beat Halla Vell.", "Halla Vell was beaten by Bryn Odra."),
        ("Bryn Odra beat Halla Vell.", "Halla Vell beat Tam Orrin."),
        ("Orle beat champions Norby Rovers.", "Champions Norby Rovers slumped to a defeat at Orle."),
    ],
)
def test_what_is_told_in_one_order(one: str, other: str) -> None:
    assert order(one, other) is None


def test_the_words_shown_name_both_sides() -> None:
    found = order("Then a leak caused the flood.", "The flood sparked a leak.")
    assert found == Clash("order", "leak caused the flood", "flood sparked a leak")


def test_an_outlet_that_tells_both_orders_reverses_nothing() -> None:
    both = [said("Herald", "The flood caused a leak."), said("Herald", "The leak had sparked the flood.")]
    assert order_clash([said("Courier", "A leak caused the flood.")], both) is None


def test_two_sides_may_accuse_each_other() -> None:
    one, other = "The millers blamed the wardens for the blaze.", "The wardens blamed the millers for the blaze."
    assert order(one, other) is None
    told = ("millers blamed the wardens for the blaze", "wardens blamed the millers for the blaze")
    assert crossed_accusations([said("Courier", one), said("Herald", other)]) == told
    assert crossed_accusations([said("Courier", one), said("Herald", one)]) is None
