"""Figures that are of different things, whatever stands beside them."""

from __future__ import annotations

import pytest

from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.unlike import measured_things, narrow_words, of_other_people, of_two_sides
from reader.model import Figure
from tests.analysis.linking.told import reading


def figure(of: str) -> Figure:
    return Figure("f", "a", 0, 2, "20", "count", 20, 20, "", None, of, ())


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("marchers", "members", True),
        ("workers lost", "patients", True),
        ("marchers", "demonstrators", False),
        ("marchers", "people", False),
        ("sailors", "gulls", False),
    ],
)
def test_people_in_two_roles_are_not_one_crowd(one: str, other: str, told: bool) -> None:
    assert of_other_people(figure(one), figure(other)) is told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [("warders killed", "inmates killed", True), ("warders", "guards", False), ("warders", "people", False)],
)
def test_those_who_stand_against_each_other_are_two_sides(one: str, other: str, told: bool) -> None:
    assert of_two_sides(figure(one), figure(other)) is told


def test_children_are_told_by_the_noun_and_by_what_a_part_are() -> None:
    told = reading("a", "Head\n\nTwelve of those who drowned were children. Eleven boys swam. Three women sang.")
    found = [narrow_words(told.article.text, f, f.text == "Twelve") for f in told.figures]
    assert found == [{"children"}, set(), {"women"}]


def groups(*texts: str) -> list[set[str]]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    found = figure_groups(Index(passages_of(readings)), readings)
    return [{a.counted.figure.text for a in g} for g in found]


def test_a_part_is_not_set_against_the_whole_but_against_the_same_part() -> None:
    one = "In Velmora at least 70 people were injured."
    part = "In Velmora many people were injured, among them 23 police officers."
    assert groups(one, part) == []
    assert groups(one, "In Velmora some 62 people were injured.") == [{"at least 70", "some 62"}]
    assert groups(part, "In Velmora some 31 police officers were injured.") == [{"23", "some 31"}]
    assert groups(part, "In Velmora some 31 children were injured.") == []


def test_that_both_count_people_links_nothing() -> None:
    one = "Eleven people slept through it all in Velmora."
    assert groups(one, "Around 30 people filled the hall of the Aldane library.") == []


def test_children_and_women_and_everybody_are_three_counts() -> None:
    both = "In Velmora 63 people died, among them 19 children and 11 women."
    assert groups(both, "In Velmora nine women died.") == [{"11", "nine"}]
    assert groups(both, "In Velmora 17 children died.") == [{"19", "17"}]
    assert groups("In Velmora 11 women died.", "In Velmora more than 70 men, women and children died.") == []
    assert groups("In Velmora 11 women died.", "In Velmora 17 women and children died.") == []


def test_who_belongs_to_a_body_is_no_toll_of_a_place() -> None:
    toll = "In Velmora at least 14 people were killed, says the Water Guild."
    assert groups(toll, "In Velmora three members of the Water Guild were killed.") == []
    assert groups(toll, "In Velmora 16 people were killed, says the Water Guild.") == [{"at least 14", "16"}]


def test_whose_they_are_tells_nothing_of_those_who_have_one_trade() -> None:
    one = "In Velmora the warden died with three of his nurses."
    assert groups(one, "In Velmora the warden and two nurses died.") == [{"three", "two"}]
    assert groups("In Velmora they killed three of our men.", "In Velmora 14 men were killed.") == []


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Shares in the mill fell 31 percent.", {"shares"}),
        ("Sales, it said, rose by eight per cent.", set()),
        ("While shares fell, revenue grew 8 percent.", {"revenue"}),
        ("A third of the workforce was sent home.", {"staff"}),
        ("It sold 40 shares.", set()),
    ],
)
def test_a_percentage_is_of_what_its_clause_names(text: str, things: set[str]) -> None:
    told = reading("a", f"Head\n\n{text}")
    assert measured_things(told.article.text, told.sentences[1].start, told.figures[0]) == things


def test_percentages_of_two_things_are_not_one_question() -> None:
    readings = [
        reading("a", "Head\n\nShares in the Velmora mill fell 31 percent after the flood."),
        reading("b", "Head\n\nRevenue of the Velmora mill fell 8 percent after the flood."),
    ]
    assert figure_groups(Index(passages_of(readings)), readings) == []
