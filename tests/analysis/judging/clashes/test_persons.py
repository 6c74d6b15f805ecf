"""One person a man and a woman."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.persons import sex_clash
from reader.analysis.judging.passages import Clash, said


def sexes(one: str, other: str) -> Clash | None:
    return sex_clash([said("Courier", one, article=one)], [said("Herald", other, article=other)])


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
