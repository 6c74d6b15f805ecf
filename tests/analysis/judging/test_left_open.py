"""Who leaves open what another tells."""

from __future__ import annotations

import pytest

from reader.analysis.judging.events import events_compared
from reader.analysis.judging.left_open import foretold, left_open
from reader.analysis.judging.passages import said

TOLD = "The warden gave the order to open the sluices, the guild said."


def left(*texts: str) -> str:
    return left_open([said(f"Outlet {n}", text) for n, text in enumerate(texts)])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She would not say who gave the order to open the sluices.", "would not say who"),
        ("The guild declined to say whether the warden gave the order.", "declined to say whether"),
        ("It is still not clear who gave the order to open the sluices.", "is still not clear who"),
        ("It remained unknown who gave the order.", "remained unknown who"),
        ("Wardens haven’t yet disclosed who ordered the sluices opened.", "haven’t yet disclosed who"),
    ],
)
def test_it_is_found_with_the_words_that_leave_it_open(text: str, words: str) -> None:
    assert left(TOLD, text) == words
    assert left(text, TOLD) == words


@pytest.mark.parametrize(
    "text",
    [
        "It is clear who gave the order to open the sluices.",
        "The warden gave the order to open the sluices and would not say why.",
        "She would not say how many sluices the warden gave the order to open.",
        TOLD,
    ],
)
def test_what_is_told_or_is_another_matter_is_not(text: str) -> None:
    assert left(TOLD, text) == ""


def test_who_both_leave_it_open_say_the_same() -> None:
    assert left("She would not say who gave the order.", "It is not clear who gave the order.") == ""


def ahead(*texts: str) -> str:
    return foretold([said(f"Outlet {n}", text) for n, text in enumerate(texts)])


def test_what_one_expects_another_tells_as_done() -> None:
    expected, done = "Vell is expected to open the sluices of Orle.", "Vell opened the sluices of Orle at noon."
    assert ahead(expected, done) == ahead(done, expected) == "is expected to open"
    found = events_compared([said("Courier", expected), said("Herald", done)], linked=1.0)
    assert found.reason == "compatible: one expects what another tells as done: is expected to open"


@pytest.mark.parametrize(
    "other",
    [
        "Vell is due to open the sluices of Orle.",
        "Vell closed the sluices of Orle.",
        "Vell will open the sluices of Orle.",
    ],
)
def test_what_none_tells_as_done_is_not_told_apart(other: str) -> None:
    assert ahead("Vell is expected to open the sluices of Orle.", other) == ""


def test_an_outlet_that_tells_it_as_done_as_well_expects_nothing() -> None:
    done = "Vell opened the sluices of Orle at noon."
    both = [said("Courier", "Vell is expected to open the sluices."), said("Courier", done)]
    assert foretold([*both, said("Herald", done)]) == ""
