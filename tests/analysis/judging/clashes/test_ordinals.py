"""One thing that is the first of its kind, and the third."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.ordinals import ordinal_clash
from reader.analysis.judging.passages import said


def words(one: str, other: str) -> tuple[str, str] | None:
    found = ordinal_clash([said("Courier", one)], [said("Herald", other)])
    return (found.here, found.there) if found else None


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("It was the first strike at the mill in 20 years.", "It was the third strike at the mill this year.",
         ("was the first strike", "was the third strike")),
        ("The mill caught fire for the first time.", "The mill caught fire for the second time.",
         ("for the first time", "for the second time")),
        ("It is her third novel.", "It is her fourth novel.", ("is her third novel", "is her fourth novel")),
        ("Ilsa Brandt is the second woman to lead Orle.", "In Orle, Ilsa Brandt is the first woman to lead.",
         ("is the second woman", "is the first woman")),
    ],
)  # fmt: skip
def test_two_places_in_one_row(one: str, other: str, told: tuple[str, str]) -> None:
    assert words(one, other) == told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was the third strike this year.", "It was the ninth strike since 2010."),
        ("It was the first strike.", "It was the first strike in 20 years."),
        ("It was the first strike.", "It was not the second strike."),
        ("It was the first strike.", "It was the third storm."),
        ("He was the first suspect.", "He was the second suspect to be held."),
        ("The first strike was short.", "The third strike was long."),
    ],
)
def test_what_may_both_hold(one: str, other: str) -> None:
    assert words(one, other) is None
