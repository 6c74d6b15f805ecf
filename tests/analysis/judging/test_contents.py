"""What two amounts are of."""

from __future__ import annotations

import pytest

from reader.analysis.judging.contents import two_contents
from reader.analysis.judging.given import Answer, given_of
from tests.analysis.test_verdicts import reading_of


def contents(one: str, other: str) -> tuple[str, str] | None:
    answers = []
    for outlet, text in (("courier", one), ("herald", other)):
        found = reading_of(outlet, text, ("40 kg", 40, 40, "kg")).figures
        answers.append(Answer(outlet, text, 0, found[0], found))
    x, y = (given_of(a, answers) for a in answers)
    assert x is not None
    assert y is not None
    return two_contents(x, y)


def test_amounts_are_of_what_stands_behind_them() -> None:
    assert contents("They had 40 kg of raw sugar on board.", "It held 40 kg of tea.") == ("raw sugar", "tea")


@pytest.mark.parametrize(
    "other",
    [
        "It held 40 kg of goods.",
        "It held 40 kg.",
        "It held 40 kg of cane sugar.",
        "It held 40 kg of sweets, sugar mostly.",
    ],
)
def test_what_may_be_the_same_is_not_two_things(other: str) -> None:
    assert contents("They had 40 kg of raw sugar on board.", other) is None
