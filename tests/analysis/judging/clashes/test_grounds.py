"""Grounds that one outlet gives and another denies."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.grounds import ground_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return ground_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "“I was not chosen because I am a miller’s son, but because I know the weir,” Vell said.",
            "The guild made it a priority to find a miller’s son for the post.",
            ("not chosen because I am a miller’s son", "priority to find a miller’s son"),
        ),
        (
            "Her old quarrel played no role, the board said.",
            "An old quarrel was one of the reasons, two wardens said.",
            ("Her old quarrel played no role", "old quarrel was one of the reasons"),
        ),
    ],
)
def test_a_ground_that_is_denied_and_given(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("opposite", *words)
    assert clash(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    "other",
    [
        "The guild made it a priority to mend the weir.",
        "A miller’s son took over the post.",
        "No reason was a miller’s son, and the guild knew it.",
        "The guild met. It was no priority to find a miller’s son for the post.",
    ],
)
def test_what_gives_no_denied_ground(other: str) -> None:
    assert clash("Vell was not chosen because he is a miller’s son.", other) is None
