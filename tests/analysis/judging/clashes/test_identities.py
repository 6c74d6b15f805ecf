"""One part that two outlets give to two persons."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.identities import identity_clash
from reader.analysis.judging.passages import said


def words(one: str, other: str, known: str = "") -> tuple[str, str] | None:
    found = identity_clash([said("Courier", one)], [said("Herald", other, article=f"{other} {known}")])
    return (found.here, found.there) if found else None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The victim was named as Orrin Vell.", "Police named the victim as Bryn Tarn."),
        ("The miller was identified by wardens as Orrin Vell.", "Wardens identified the miller as Bryn Tarn."),
        ("The dead miller has been named as Orrin Vell.", "The miller, identified as Bryn Tarn, was 40."),
        ("She will be succeeded by her deputy, Orrin Vell.", "Her successor will be the clerk, Bryn Tarn."),
        ("She was replaced by Orrin Vell.", "Her replacement, Bryn Tarn, begins on Monday."),
    ],
)
def test_one_part_of_two_persons(one: str, other: str) -> None:
    assert words(one, other) == ("Orrin Vell", "Bryn Tarn")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The victim was named as Orrin Vell.", "The suspect was named as Bryn Tarn."),
        ("The victim was named as Orrin Vell.", "The victims were named as Bryn Tarn and Orrin Vell."),
        ("The victim was named as Orrin Vell.", "Police named the victim as Mr Vell."),
        ("The victim was named as Orrin Vell.", "The victim was not named as Bryn Tarn."),
        ("She will be succeeded by Orrin Vell.", "Her successor will be Orrin H. Vell."),
    ],
)
def test_what_may_both_hold(one: str, other: str) -> None:
    assert words(one, other) is None


def test_who_knows_both_is_not_set_against_another() -> None:
    one, other = "The victim was named as Orrin Vell.", "Police named the victim as Bryn Tarn."
    assert words(one, other)
    assert words(one, other, "Reports of a victim called Vell were wrong.") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wardens named the man found dead in the weir as Orrin Vell.",
         "The body pulled from the weir has been identified as that of Bryn Tarn."),
        ("The man who drowned in the weir was named as Orrin Vell.", "The man pulled out was named as Bryn Tarn."),
    ],
)  # fmt: skip
def test_a_body_is_somebodys(one: str, other: str) -> None:
    assert words(one, other) == ("Orrin Vell", "Bryn Tarn")
