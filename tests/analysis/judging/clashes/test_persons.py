"""One person dead and alive, a man and a woman."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.persons import fate_clash, sex_clash
from reader.analysis.judging.passages import Clash, said


def fates(one: str, other: str) -> Clash | None:
    return fate_clash([said("Courier", one)], [said("Herald", other)])


def sexes(one: str, other: str) -> Clash | None:
    return sex_clash([said("Courier", one, article=one)], [said("Herald", other, article=other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Wardens said Orrin Vell had died in the weir.", "Vell survived the flood.", ("had died", "survived")),
        (
            "Orrin Vell, 41, a miller, was pulled out alive.",
            "The miller Orrin Vell was killed at the weir.",
            ("alive", "was killed"),
        ),
        ("The skipper, a 50-year-old man, perished.", "The skipper is recovering.", ("perished", "is recovering")),
        (
            "The 41-year-old miller was found dead in the mill.",
            "The boatman, a 41-year-old man from the mill, survived.",
            ("found dead", "survived"),
        ),
    ],
)
def test_somebody_dead_and_alive(one: str, other: str, words: tuple[str, str]) -> None:
    assert fates(one, other) == Clash("opposite", *words)
    assert fates(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orrin Vell died.", "Bryn Tarn survived."),
        ("Orrin Vell's brother died.", "Orrin Vell survived."),
        ("Orrin Vell said two millers died.", "Orrin Vell survived."),
        ("Orrin Vell nearly died.", "Orrin Vell survived."),
        ("Orrin Vell is survived by two sons.", "Orrin Vell died at home."),
        ("Orrin Vell did not survive.", "Orrin Vell died."),
        ("The skipper survived.", "The mate died."),
        ("A miller died.", "A miller survived."),
        ("The 41-year-old miller died.", "The 30-year-old miller survived."),
        ("Orrin Vell died.", "Orrin Vell survived the night, and at dawn Orrin Vell died."),
    ],
)
def test_whose_fates_may_both_be_so(one: str, other: str) -> None:
    assert fates(one, other) is None
    assert fates(other, one) is None


def test_who_died_since_is_an_update() -> None:
    first = said("Courier", "Orrin Vell is recovering.", day="2026-03-08")
    then = said("Herald", "Orrin Vell has died.", day="2026-03-09")
    assert fate_clash([first], [then]) == Clash("update", "is recovering", "has died")
    early = said("Herald", "Orrin Vell has died.", day="2026-03-07")
    assert fate_clash([first], [early]) == Clash("opposite", "is recovering", "has died")


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Mr Sasha Vell, 41, opened the weir.", "Ms Sasha Vell opened it.", ("Mr Sasha Vell", "Ms Sasha Vell")),
        ("Sasha Vell, a mother of two, won.", "Mr Vell won the race.", ("a mother", "Mr Vell")),
        ("Sasha Vell told wardens what she saw.", "Mr Sasha Vell told wardens all.", ("she", "Mr Sasha Vell")),
        (
            "The skipper, a 41-year-old woman, swam ashore.",
            "The skipper, a 41-year-old man, was seen ashore.",
            ("a 41-year-old woman", "a 41-year-old man"),
        ),
    ],
)
def test_one_person_a_man_and_a_woman(one: str, other: str, words: tuple[str, str]) -> None:
    assert sexes(one, other) == Clash("sex", *words)
    assert sexes(other, one) == Clash("sex", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mr Vell opened the weir.", "Mr Vell came, and Ms Vell opened the weir."),
        ("Mr Orrin Vell opened the weir.", "Ms Halla Odra opened the weir."),
        ("Orrin Vell told his wife.", "Mr Orrin Vell told wardens."),
        ("Orrin Vell and Halla Odra met; she left.", "Mr Orrin Vell left."),
        ("A 41-year-old woman swam ashore.", "A 41-year-old man was seized in town."),
    ],
)
def test_who_may_be_two(one: str, other: str) -> None:
    assert sexes(one, other) is None
    assert sexes(other, one) is None


def test_what_became_of_some_of_many_is_not_told_of_the_others() -> None:
    assert fates("Eight of the ten sailors drowned.", "Only two of the ten sailors survived.") is None
    assert fates("The skipper drowned.", "The skipper survived.") is not None
