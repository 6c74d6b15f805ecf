"""What stands between commas beside a name: some explain it, others are of somebody else."""

from __future__ import annotations

import pytest

from reader.analysis.language.asides import are_many, explains, is_object, is_post
from reader.analysis.language.phrases import Phrase
from tests.analysis.sayings.narrated import at, words


@pytest.mark.parametrize(
    ("phrase", "many"),
    [
        ("insiders", True),
        ("two officials", True),
        ("officials of the mill", True),
        ("the officials", False),
        ("its officials", False),
        ("an official", False),
        ("one hostess", False),
    ],
)
def test_several_people_of_whom_none_is_told_before(phrase: str, many: bool) -> None:
    found = words(f"{phrase} left.")
    end = at(found, "left")
    assert are_many(found, Phrase(0, end, "description")) is many


@pytest.mark.parametrize(
    ("aside", "ends"),
    [
        ("sent to the director", True),
        ("seen by the paper", True),
        ("a friend of the director", False),
        ("who was sent to the director", False),
        ("sent late", False),
    ],
)
def test_an_aside_that_opens_with_a_participle_may_end_with_an_object(aside: str, ends: bool) -> None:
    found = words(f"The letter, {aside}, said so.")
    first = 3
    assert is_object(found, first, first + len(aside.split()) - 1) is ends


def test_a_name_explains_what_stands_before_its_comma() -> None:
    found = words("The mayor, Mara Quint, said so.")
    name = Phrase(3, 5, "name", (3, 5))
    assert explains(found, 1, name)
    assert not explains(found, 0, name)
    assert not explains(found, 1, Phrase(3, 5, "description"))
    assert not explains(found, 1, None)


@pytest.mark.parametrize(
    ("phrase", "post"),
    [("the mayor", True), ("a mayor", False), ("the mayors", False), ("the wall", False), ("many officials", False)],
)
def test_a_post_is_what_one_person_is(phrase: str, post: bool) -> None:
    assert is_post(words(f"{phrase} left."), 0, 1) is post
