"""Numbers that are no quantities."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.names import is_address
from reader.analysis.quantities.tokens import Tokens
from tests.analysis.quantities.test_figures import values


@pytest.mark.parametrize(
    "text",
    [
        "It flew an F-16 home.",
        "They met at the G20.",
        "They met on Route 66.",
        "It is No. 2 there.",
        "He took Flight 370.",
        "They mourn 9/11.",
        "It is open 24/7.",
        "Call 555-1234.",
        "It came 21st.",
        "She lives at 10 Downing Street.",
        "It met the Gang of Eight.",
        "The crew of Apollo 11 slept.",
        "He is in the 1 percent.",
        "In District 9 residents fled.",
        "On Flight 17 guests slept.",
    ],
)
def test_a_number_in_a_name_is_no_figure(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It flew 16 jets home.", "16"),
        ("They met 20 wardens.", "20"),
        ("It sank 66 boats.", "66"),
        ("It has eight gangs.", "eight"),
        ("The crew of Apollo's 11 men slept.", "11"),
        ("It has 10 streets.", "10"),
        ("It fell by 1 percent.", "1 percent"),
        ("In Orle 63 people drowned.", "63"),
    ],
)
def test_the_same_number_that_counts_is_one(text: str, words: str) -> None:
    assert [v[0] for v in values(text)] == [words]


@pytest.mark.parametrize(
    ("text", "street"), [("10 Old Mill Road", True), ("10 old roads", False), ("10 Old Mills", False)]
)
def test_a_street_has_capitals(text: str, street: bool) -> None:
    assert is_address(Tokens(text, 0, len(text)), 1) is street
