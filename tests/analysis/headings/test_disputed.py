"""Headings that ask what is disputed."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from reader.analysis.headings.clauses import LONGEST, SentenceWords
from reader.analysis.headings.disputed import questions_of_dispute, without_time
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def asked(sentence: str, about: str, *words: str) -> Sequence[str]:
    """The headings that ask what a sentence's words dispute."""
    one = reading("courier", f"Dam bursts\n\n{sentence}")
    passage = Index(passages_of([one])).passages[1]
    text = one.article.text
    return [
        c.text
        for c in questions_of_dispute(text, passage, SentenceWords(text, passage.sentence).clauses(), about, words)
    ]


@pytest.mark.parametrize(
    ("sentence", "about", "words", "heading"),
    [
        ("The dam at Orle is undamaged.", "the opposite", "undamaged", "Whether the dam at Orle is undamaged"),
        ("Talks in Orle were cancelled.", "the opposite", "cancelled", "Whether talks in Orle were cancelled"),
        ("Vera Lund resigned at dawn.", "the opposite", "resigned", "Whether Vera Lund resigned at dawn"),
        ("The wall broke at 5:42 a.m. local time.", "the hour", "5:42 a.m", "When: The wall broke"),
        ("The minister will visit the town on Friday.", "the day", "Friday", "When: The minister will visit the town"),
        ("Vera Lund has led the board.", "the name", "Vera Lund", "Who has led the board"),
        ("The board chose Vera Lund as its head.", "the name", "Vera Lund", "Who: The board chose … as its head"),
        ("The town is 40 miles from the coast.", "the figure", "40 miles", "How far: The town is … from the coast"),
    ],
)
def test_a_heading_asks_what_is_disputed(sentence: str, about: str, words: str, heading: str) -> None:
    assert heading in asked(sentence, about, words)


@pytest.mark.parametrize(
    ("sentence", "about", "words"),
    [
        ("The dam at Orle was not damaged.", "the opposite", "damaged"),
        ("The dam at Orle broke, and nobody was hurt.", "the opposite", "called off"),
        ("The board chose Vera Lund as its head.", "the cause", "Vera Lund"),
        ("They spent Sunday at home.", "the day", "Sunday"),
    ],
)
def test_nothing_is_asked_that_is_denied_or_not_told_or_of_no_known_kind(sentence: str, about: str, words: str) -> None:
    assert not any(words in heading or heading.endswith("spent at home") for heading in asked(sentence, about, words))


def test_a_question_has_room_on_its_line() -> None:
    long = "The board of the company that owns the port and the ferries and the railway to the coast was dismissed."
    assert all(len(h) <= LONGEST for h in asked(long, "the opposite", "dismissed"))


@pytest.mark.parametrize(
    ("told", "time", "left"),
    [
        ("A hearing is set for 9 June", "9 June", "A hearing is set"),
        ("The lock was closed late on Monday night by the board", "Monday", "The lock was closed by the board"),
        ("It fell on Monday", "Monday", ""),
        ("Strikers had sealed off the mine since mid-February", "February", "Strikers had sealed off the mine"),
        ("Nine men drowned in Tuesday's storm at sea", "Tuesday", "Nine men drowned in the storm at sea"),
    ],
)
def test_a_sentence_without_its_time(told: str, time: str, left: str) -> None:
    at = re.search(time, told)
    assert at is not None
    assert without_time(told, at) == left
