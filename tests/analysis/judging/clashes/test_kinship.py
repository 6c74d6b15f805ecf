"""How two people are related."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.kinship import kin_clash
from reader.analysis.judging.events import events_compared
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return kin_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The dead were two brothers, Orrin and Luka Vell.",
            "Orrin Vell died beside his son, Luka.",
            ("brothers, Orrin and Luka Vell", "his son, Luka"),
        ),
        (
            "Orrin Vell was jailed on Monday for robbing his elder brother, Luka.",
            "A court found that Orrin Vell had robbed his only son, Luka, of the mill.",
            ("his elder brother, Luka", "his only son, Luka"),
        ),
        (
            "Mara Vell sold the mill to her sister Anna.",
            "Anna Vell, a cousin of Mara Vell, bought the mill.",
            ("her sister Anna", "Anna Vell, a cousin of Mara Vell"),
        ),
    ],
)
def test_two_people_are_related_in_one_way(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("kin", *words)
    assert clash(other, one) == Clash("kin", *words[::-1])
    assert events_compared([said("Courier", one), said("Herald", other)]).about == "how they are related"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mara Vell sold the mill to her daughter Anna.", "Anna Vell bought the mill from her mother, Mara Vell."),
        ("Mara Vell and her brother Jon sold the mill.", "Jon Vell met Mara and his wife Anna at the mill."),
        ("Mara Vell met her brother Jon Vell.", "Orrin Vell met his son Jon Vell."),
        ("Mara Vell sold the mill to her sister.", "Mara Vell sold the mill to her cousin Anna."),
        ("Mara Vell met her brother in May.", "Mara Vell met her son in June."),
    ],
)
def test_others_or_the_same_seen_from_the_other_side(one: str, other: str) -> None:
    assert clash(one, other) is None


def test_who_tells_of_both_ties_disputes_neither() -> None:
    both = [said("Courier", "Mara Vell met her sister Anna."), said("Courier", "Anna Vell is a cousin of Mara Vell.")]
    assert kin_clash(both, [said("Herald", "Mara Vell met her sister Anna.")]) is None
