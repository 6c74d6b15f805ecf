"""Figures that exclude each other and are told of two things."""

from __future__ import annotations

import pytest

from reader.analysis.verdicts import judged
from reader.model import Mention
from tests.analysis.test_verdicts import reading_of, verdict_on


def reason(*texts: str) -> str:
    """Of passages of which the first counts 4, the second 7 and the third 9."""
    told = zip("abc", texts, "479", strict=False)
    return verdict_on("figure", *(reading_of(name, text, (n, int(n), int(n), "")) for name, text, n in told)).reason


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (
            "Sales of the mill rose 4 percent in the second quarter.",
            "Sales of the mill rose 7 percent in the third quarter.",
            "one says “second quarter”, the other “third quarter”, 4 and 7",
        ),
        ("He led with 4 laps to go.", "She led with 7 laps to go.", "each tells of somebody else, 4 and 7"),
        (
            "A 16-year-old boy from Orle was held for 4 days.",
            "A 15-year-old girl from Orle was held for 7 days.",
            "each tells of somebody else, 4 and 7",
        ),
        (
            "Orrin Vell was jailed for 4 years on Monday for the raid on the mill.",
            "Tom Brell was jailed for 7 years on Monday for the raid on the mill.",
            "much the same, with other names: Orrin Vell and Tom Brell, 4 and 7",
        ),
        (
            "The firm will shut its mill in Orle in May with the loss of 4 jobs.",
            "The firm will shut its mill in Norby in May with the loss of 7 jobs.",
            "much the same, with other names: in Orle and in Norby, 4 and 7",
        ),
        (
            "Hail broke windows in the village of Ober Orle on Friday, causing damage put at 4 crowns.",
            "Hail broke windows in the village of Unter Orle on Friday, causing damage put at 7 crowns.",
            "much the same, with other names: in the village of Ober Orle and in the village of Unter Orle, 4 and 7",
        ),
    ],
)  # fmt: skip
def test_both_may_hold(one: str, other: str, why: str) -> None:
    assert reason(one, other) == f"compatible: {why}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sales rose 4 percent in the third quarter.", "In the third quarter sales rose 7 percent."),
        ("He led with 4 laps to go.", "He led with 7 laps to go."),
        ("A gale in the village of Orle killed 4 people.", "A gale in the village of Norby killed 7 people."),
        # whoever counts does not part what is counted
        ("Orrin Vell put the toll of the flood at 4.", "In Norby, Tom Brell counted 7 dead of the flood."),
    ],
)  # fmt: skip
def test_what_is_told_of_one_is_disputed(one: str, other: str) -> None:
    assert reason(one, other).startswith("differ")


def test_of_three_outlets_all_that_are_apart_must_tell_of_two() -> None:
    texts = (
        "Sales of the mill rose 4 percent in the second quarter.",
        "Sales of the mill rose 7 percent in the third quarter.",
        "Sales of the mill rose 9 percent in the third quarter.",
    )
    assert reason(*texts[:2]).startswith("compatible")
    assert reason(*texts).startswith("differ")


def test_which_of_two_is_told_in_the_sentence_before() -> None:
    told = ("Lena Orr came in first in the {} round in Orle on {}. ", "She made {} birdies.")
    readings = []
    for name, nth, day, n in (("a", "first", "Thursday", "7"), ("b", "second", "Friday", "4")):
        before, own = told[0].format(nth, day), told[1].format(n)
        found = reading_of(name, before + own, (n, int(n), int(n), ""))
        readings.append((found, len(before), len(before + own)))
    mentions = [
        Mention(r.article.id, start, end, r.article.text[start:end], "", None, r.figures[0].id)
        for r, start, end in readings
    ]
    found = judged("figure", mentions, {r.article.id: r for r, *_ in readings})
    assert found.reason == "compatible: one says “first round”, the other “second round”, 7 and 4"
