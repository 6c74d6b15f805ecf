"""One thing told to be of two sorts."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.sorts import sort_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return sort_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("A sparrow flew into the hall.", "A small pigeon flew into the hall.", ("sparrow", "pigeon")),
        (
            "The miller was stabbed with a knife at the weir.",
            "The miller was stabbed at the weir with a screwdriver.",
            ("knife", "screwdriver"),
        ),
        ("A lorry struck the bridge of Orle.", "The bridge of Orle was struck by a bus.", ("lorry", "bus")),
        (
            "The thing on the roof of the mill was a grey owl.",
            "On the roof of the mill, the thing was a hawk.",
            ("owl", "hawk"),
        ),
        ("The red car struck the miller.", "A blue car struck the miller.", ("red car", "blue car")),
        (
            "The man whom they held is a Danish carter.",
            "The man whom they held was a Swedish carter.",
            ("Danish carter", "Swedish carter"),
        ),
        (
            "It is the third strike at the mill of Orle.",
            "The strike at the mill is the fourth strike there.",
            ("third strike", "fourth strike"),
        ),
        ("The man who struck the warden was a miner.", "It was a teacher who struck the warden.", ("miner", "teacher")),
        ("The warden was shot in the head.", "The warden was shot in the chest.", ("head", "chest")),
    ],
)
def test_two_sorts_of_one_thing(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("sort", *words)
    assert clash(other, one) == Clash("sort", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A car struck the bridge of Orle.", "A black sedan struck the bridge of Orle."),
        ("A car struck the bridge of Orle.", "A bus waited at the bridge of Orle."),
        ("A car park by the bridge of Orle burned.", "A bus depot by the bridge of Orle burned."),
        ("A lorry driver struck the bridge of Orle.", "A bus struck the bridge of Orle."),
        ("Cars struck the bridge of Orle.", "Buses struck the bridge of Orle."),
        ("A car struck the bridge of Orle.", "A car and then a bus struck the bridge of Orle."),
        ("A dog barked at the miller in Orle.", "The miller of Orle fed a cat."),
        ("A sparrow flew into the hall.", "It flew into the hall like a hawk, said the miller."),
        ("A sparrow flew into the hall.", "A rat ran into the hall."),
        ("A miner struck the warden of Orle.", "A teacher struck the warden of Orle."),
        ("For years Vell was the second warden of Orle.", "Halla Tarn was the third warden of Orle for years."),
        ("The red car struck the miller.", "The blue flag struck the miller."),
        # each nation has a minister and an army
        ("The French minister criticised the plan.", "The German minister criticised the plan."),
        ("The French army shelled the weir of Orle.", "The German army shelled the weir of Orle."),
        ("The red car struck the miller.", "The blue car waited for the miller."),
    ],
)
def test_what_is_no_other_sort_of_one_thing(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None


def test_two_sorts_of_relatives_are_told_as_kin() -> None:
    found = clash("The miller shot his brother at the weir.", "The miller shot his nephew at the weir.")
    assert found == Clash("kin", "brother", "nephew")


def test_an_article_that_knows_both_is_not_set_against_another() -> None:
    told = "A lorry struck the bridge of Orle."
    knows = said("Courier", told, article=f"{told} Two buses were held up.")
    assert sort_clash([knows], [said("Herald", "A bus struck the bridge of Orle.")]) is None
