"""One person named differently by two outlets."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.namesakes import name_clash, named_in
from reader.analysis.judging.passages import Clash, said

ELECTED = "The Lodge Weir council elected {} treasurer of the harbour fund."
CHOSEN = "Harbour fund: {} was elected treasurer by the Lodge Weir council."


def clash(one: str, other: str, article: str = "") -> Clash | None:
    here, there = CHOSEN.format(one), ELECTED.format(other)
    return name_clash([said("Courier", here)], [said("Herald", there, article=article and f"{there} {article}")])


def test_two_given_names_of_one_surname() -> None:
    assert clash("Walter Vell", "Rep. Harold J. Véll") == Clash("name", "Walter Vell", "Harold J. Véll")


def test_two_of_a_family_are_no_one_named_twice() -> None:
    cleared = "Walter Vell of the Lodge Weir fund was acquitted of theft on Monday."
    other = "Harold Vell, {}treasurer of the Lodge Weir fund, was acquitted of theft on Monday."
    courier = said("Courier", cleared)
    assert name_clash([courier], [said("Herald", other.format(""))]) is not None
    assert name_clash([courier], [said("Herald", other.format("the younger of two brothers and "))]) is None


def test_a_man_and_a_woman_of_one_surname_and_post() -> None:
    here = said("Courier", "Deputy fund manager Carl Vell takes over on Monday.")
    there = said("Herald", "Fund manager Carla Vell will lead it until spring.")
    assert name_clash([here], [there]) == Clash("name", "Carl Vell", "Carla Vell")


def test_a_misspelt_surname_behind_a_post() -> None:
    here = said("Courier", "The crane driver Ilmo Rudge was pulled from the weir alive.")
    there = said("Herald", "They pulled the driver Ilmo Rudd from the weir alive.")
    assert name_clash([here], [there]) == Clash("name", "Ilmo Rudge", "Ilmo Rudd")
    known = said("Herald", there.text, article=f"{there.text} His name is Rudge.")
    assert name_clash([here], [known]) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Walter Vell", "Walter Vell"),
        ("Walter Vell", "Mr. Vell"),
        ("Walter Vell", "W. Vell"),
        ("William Vell", "Bill Vell"),
        ("Leonard Vell", "Len Vell"),
        ("Catherine Vell", "Kathryn Vell"),
        ("Walter Harold Vell", "Harold Vell"),
        ("Yusuf Vell", "Youssef Vell"),
        ("Walter Vell", "Harold Odra"),
    ],
)
def test_forms_of_one_name_and_other_people(one: str, other: str) -> None:
    assert clash(one, other) is None


def test_an_article_that_knows_both_tells_two_people_apart() -> None:
    assert clash("Walter Vell", "Harold Vell", article="His brother Walter rows.") is None


def test_two_of_a_family_in_different_stories() -> None:
    mine, other = said("Courier", "Walter Vell rows at Lodge Weir."), said("Herald", "Harold Vell sold his mill.")
    assert name_clash([mine], [other]) is None


def test_a_name_that_is_told_again_and_again_is_one() -> None:
    assert len(named_in("Jonas Tarn, " * 200)) == 1
