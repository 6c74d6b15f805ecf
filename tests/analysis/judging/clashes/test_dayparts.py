"""One thing at two parts of a day."""

from __future__ import annotations

import pytest

from reader.analysis.judging.clashes.dayparts import daypart_clash
from reader.analysis.judging.passages import Clash, said


def clash(one: str, other: str) -> Clash | None:
    return daypart_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("The mill burned down on Friday morning.", "The mill burned down on Friday evening.", ("morning", "evening")),
        ("The barge sank before dawn.", "The barge sank in the afternoon.", ("before dawn", "afternoon")),
        (
            "The weir of Orle broke at midday.",
            "The weir of Orle broke shortly before midnight.",
            ("midday", "midnight"),
        ),
        (
            "A quake shook the Orle valley and its mills on Friday shortly after 3 a.m. as millers slept.",
            "Millers were at lunch when the quake in the Orle valley hit its mills on Friday afternoon.",
            ("3 a.m", "afternoon"),
        ),
        ("The barge sank at 11 p.m. on Friday.", "The barge sank on Friday afternoon.", ("11 p.m", "afternoon")),
    ],
)
def test_one_thing_at_two_parts_of_a_day(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("part of the day", *words)
    assert clash(other, one) == Clash("part of the day", *reversed(words))


@pytest.mark.parametrize(
    "other",
    [
        "The mill burned down on Friday before dawn.",
        "The mill burned until Friday evening.",
        "The mill burned down on Thursday evening.",
        "The miller slept on Friday evening.",
        "The mill burned down in the morning, and the barn burned down in the evening.",
        "The warden said on Friday evening that the mill had burned down.",
        "The mill burned down on Friday at 9 a.m.",
        "The miller saw the mill and its barn in Orle on Friday evening.",
        "The mill burned down some time after 9 p.m. on Friday.",
    ],
)
def test_what_is_at_no_other_part_of_a_day(other: str) -> None:
    told = "The mill burned down on Friday morning."
    assert clash(told, other) is None
    assert clash(other, told) is None
