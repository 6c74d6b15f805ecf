"""The dead of a place that is not what an article is about."""

from __future__ import annotations

import pytest

from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading

LEAD = "Raid on Velmora kills 43\n\nAt least 43 people were killed in Velmora on Tuesday. Rain fell. The mill burnt."
OTHER = "Market of Velmora hit\n\nThe raid on Velmora killed 61 people. It was dry. The shops were shut."


def figures(*texts: str) -> list[set[str]]:
    readings = [reading(f"a{n}", t) for n, t in enumerate(texts)]
    groups = figure_groups(Index(passages_of(readings)), readings)
    return [{a.counted.figure.text for a in g} for g in groups]


@pytest.mark.parametrize(
    "told",
    [
        "The raid answered the shelling of Kerem, in which six people died.",
        "The shelling of Kerem, which killed six people, came first.",
        "The worst was a raid on a bus near Kerem in May, in which six people died.",
        "The minister said that six people had been killed in Kerem.",
    ],
)
def test_they_are_no_toll_of_the_place_it_is_about(told: str) -> None:
    assert figures(f"{LEAD} {told}", OTHER) == [{"43", "At least 43", "61"}]


def test_they_meet_the_dead_of_that_place_in_another_article() -> None:
    one, other = (
        "It answered the shelling of Kerem, in which six people died.",
        "The fire on Kerem killed seven people.",
    )
    assert figures(f"{LEAD} {one}", f"{OTHER} {other}") == [{"43", "At least 43", "61"}, {"six", "seven"}]


@pytest.mark.parametrize(
    "told",
    [
        "The mayor, Tom Weir, said that 57 people had been killed.",
        "Some 57 people were killed in Velmora, the mayor of Kerem said.",
    ],
)
def test_another_toll_of_the_place_is_one_of_it(told: str) -> None:
    assert "57" in " ".join(next(iter(figures(f"{LEAD} {told}", OTHER))))


def test_some_of_the_dead_who_are_told_of_by_what_they_were_are_no_toll() -> None:
    some = "The two pilots of the mill's balloon died too."
    assert figures(f"{LEAD} {some}", OTHER) == [{"43", "At least 43", "61"}]
    again = "Three pilots were killed."
    assert {"two", "Three"} in figures(f"{LEAD} {some}", f"{OTHER} {again}")


def test_a_lower_count_of_people_is_a_toll() -> None:
    assert "12" in next(iter(figures(f"{LEAD} At first 12 people were reported killed.", OTHER)))


def test_an_article_that_counts_the_children_apart_does_not_tell_of_them_by_its_toll() -> None:
    children = "Market of Velmora hit\n\nThe raid on Velmora killed nine children. It was dry."
    assert figures(f"{LEAD} It killed eight children.", children) == [{"eight", "nine"}]
    assert figures(LEAD, children) == [{"43", "At least 43", "nine"}]
