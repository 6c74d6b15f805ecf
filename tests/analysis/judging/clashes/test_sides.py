"""An attack laid at the door of two sides."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.sides import side_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return side_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "Nine people died when a government barge shelled the mill of Odra, in the rebel-held valley.",
            "A rocket fired by a terrorist group destroyed part of the Odra mill, the council wrote.",
            ("government barge", "terrorist group"),
        ),
        (
            "The mill of Odra was bombed by the army on Friday.",
            "Insurgents attacked the mill of Odra.",
            ("army", "Insurgents"),
        ),
    ],
)
def test_one_attack_by_two_sides(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("who", *words)
    assert clash(other, one) == Clash("who", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two places
        ("The army shelled the mill.", "Rebels attacked the toll house."),
        # one side
        ("The army shelled the mill.", "The mill was bombed by government barges."),
        # denied, or feared
        ("The army shelled the mill.", "The wardens denied that rebels attacked the mill."),
        ("The army shelled the mill.", "Rebels may have attacked the mill."),
        # who was hit is not who did it
        ("The army shelled the mill.", "The mill of the rebels was hit."),
    ],
)
def test_what_may_both_hold(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None


def test_an_outlet_that_names_both_sides_is_not_set_against_one() -> None:
    both = [said("Courier", "The army shelled the mill."), said("Courier", "Rebels attacked the mill.")]
    assert side_clash(both, [said("Herald", "Rebels attacked the mill of Odra.")]) is None
