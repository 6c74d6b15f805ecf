"""Lists of the same things, one of them expressly without what the other has."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.absences import absence_clash
from reader.analysis.judging.passages import Clash, said


def absent(one: str, other: str) -> Clash | None:
    return absence_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The thieves took letters, maps and coins but no diaries, the museum said.",
            "Letters, maps, coins and diaries were stolen from the museum.",
            ("no diaries", "diaries"),
        ),
        (
            "Letters and maps of the museum are gone; diaries were not among them.",
            "Letters, maps and DIARIES were taken.",
            ("diaries were not among", "DIARIES"),
        ),
    ],
)
def test_what_one_list_has_and_the_other_has_not(one: str, other: str, words: tuple[str, str]) -> None:
    assert absent(one, other) == Clash("opposite", *words)
    assert absent(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The thieves took letters but no diaries.", "The choir sang hymns and diaries were read."),
        ("The thieves took maps and coins but no diaries.", "Maps and coins were stolen and diaries were not."),
        ("The thieves took maps and coins.", "Maps, coins and diaries were stolen."),
        ("No officers were hurt at the mill fair.", "Guests and officers were at the mill fair."),
    ],
)
def test_lists_that_do_not_clash(one: str, other: str) -> None:
    assert absent(one, other) is None
