"""What stands around a number and bounds or denies it."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.bounds import (
    bound_after,
    bound_before,
    bounded,
    denied,
    negated,
    opened,
    speaks_of_age,
)
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.tokens import Tokens
from tests.analysis.quantities.test_figures import figures


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("words", "sense", "phrase"),
    [
        ("at least", "low", "at least"),
        ("More than", "low", "more than"),
        ("up to", "high", "up to"),
        ("fewer than", "high", "fewer than"),
        ("about", "about", "about"),
        ("nearly", "about", "nearly"),
    ],
)
def test_a_phrase_before_a_number_bounds_it(words: str, sense: str, phrase: str) -> None:
    found = tokens(f"{words} 40")
    at = len(found) - 1
    assert bound_before(found, at, 0) == (sense, phrase, 0)
    assert bound_before(found, at, at) is None
    assert bound_before(tokens("wardens 40"), 1, 0) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("40 or more", ("low", "or more", 3)), ("40-plus", ("low", "plus", 3)), ("40 plus", None), ("40 wardens", None)],
)
def test_a_phrase_behind_a_number_bounds_it(text: str, expected: tuple[str, str, int] | None) -> None:
    assert bound_after(tokens(text), 1) == expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It spent 85 percent more than the $650 it had.", 650, 650),
        ("It spent 85% more than $650.", 650, 650),
        ("It sold for 10 percent below $30.", 30, 30),
        ("It drew three times more than 40 guests.", 40, 40),
        ("It spent more than the $650 it had.", 650, None),
        ("It rose 85 percent, to more than $650.", 650, None),
    ],
)
def test_how_much_one_thing_outdoes_another_bounds_neither(text: str, low: int, high: int | None) -> None:
    last = figures(text)[-1]
    assert (last.low, last.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It did not last more than 5 minutes", True),
        ("It didn’t last more than 5 minutes", True),
        ("It did last more than 5 minutes", False),
        ("It was not so, and lasted 5 minutes", False),
    ],
)
def test_a_negation_of_the_same_clause(text: str, expected: bool) -> None:
    found = tokens(text)
    assert negated(found, found.low.index("5")) is expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It took at least 40 days", 40, None),
        ("It took up to 40 days", None, 40),
        ("It took up to about 40 days", None, 40),
        ("It took 40 or more days", 40, None),
        ("Losses topped 40 days", 40, None),
        ("It did not take more than 40 days", None, 40),
        ("It rules over 40 days", 40, None),
        ("It took about 40 days", 40, 40),
        ("It took 40 days", 40, 40),
    ],
)
def test_bounds_open_an_end(text: str, low: int | None, high: int | None) -> None:
    found = tokens(text)
    at = found.low.index("40")
    draft = bounded(found, Draft(at, at + 1, 40, 40, number_at=at), 0)
    assert (draft.low, draft.high) == (low, high)
    assert draft.start <= at < draft.end


def test_opening_keeps_the_number_on_the_side_that_stays() -> None:
    draft = Draft(0, 1, 30, 40)
    assert (opened(draft, "low", "at least").low, opened(draft, "low", "at least").high) == (30, None)
    assert (opened(draft, "high", "up to").low, opened(draft, "high", "up to").high) == (None, 40)
    about = opened(draft, "about", "some")
    assert (about.low, about.high, about.qualifier) == (30, 40, "some")
    assert opened(about, "about", "nearly").qualifier == "some"


def test_a_bound_may_speak_of_age() -> None:
    assert speaks_of_age("or older")
    assert not speaks_of_age("or more")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("38,000 and not the ", True),
        ("rather than ", True),
        ("instead of a ", True),
        ("not far from ", False),
        ("a knot ", False),
        ("not", False),
    ],
)
def test_words_that_deny_the_figure_behind_them(before: str, expected: bool) -> None:
    assert denied(before) is expected
