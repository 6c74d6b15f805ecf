"""Parts of a whole in words."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.shares import and_a_half, fraction_word, half_at, noun_in, one_in, shared_noun
from reader.analysis.quantities.tokens import Tokens


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("two and a half", (0.5, 4)), ("two-and-a-half", (0.5, 7)), ("two and a hat", (0, 1)), ("two boats", (0, 1))],
)
def test_the_half_on_top_of_a_number(text: str, expected: tuple[float, int]) -> None:
    assert and_a_half(tokens(text), 1) == expected


@pytest.mark.parametrize(
    ("text", "count", "share"),
    [
        ("two-thirds", 2, 2 / 3),
        ("two thirds", 2, 2 / 3),
        ("three quarters of it", 3, 0.75),
        ("three quarters later", 3, None),
        ("one third of it", 1, 1 / 3),
        ("one third", 1, None),
        ("one-third", 1, 1 / 3),
        ("two-third", 2, None),
        ("two boats", 2, None),
    ],
)
def test_a_fraction_agrees_with_its_number(text: str, count: int, share: float | None) -> None:
    found = fraction_word(tokens(text), 1, count)
    assert (found and found[0]) == (pytest.approx(share) if share else None)


@pytest.mark.parametrize(
    ("text", "count", "share"),
    [
        ("one in three", 1, 1 / 3),
        ("one-in-three", 1, 1 / 3),
        ("nine out of ten", 9, 0.9),
        ("one in every 20", 1, 0.05),
        ("nine of ten", 9, 0.9),
        ("two in seven attacks", 2, None),
        ("two in one", 2, None),
        ("one in May", 1, None),
        ("two of three", 2, None),
        ("one in 5,000", 1, None),
        ("one in 20 percent", 1, None),
    ],
)
def test_so_many_of_so_many(text: str, count: int, share: float | None) -> None:
    found = one_in(tokens(text), 1, count)
    assert (found and found[0]) == (pytest.approx(share) if share else None)


@pytest.mark.parametrize(
    ("text", "low", "words"),
    [
        ("half a million bags", 500_000, "half a million"),
        ("half-dozen bags", 6, "half-dozen"),
        ("half of it", 0.5, "half"),
    ],
)
def test_half(text: str, low: float, words: str) -> None:
    found = tokens(text)
    half = half_at(found, 0)
    assert half is not None
    assert (half.low, half.high, found.phrase(half.start, half.end)) == (low, low, words)


@pytest.mark.parametrize(
    ("text", "count", "noun", "share"),
    [
        ("one job in eight was lost", 1, "job", 1 / 8),
        ("nine districts out of ten", 9, "districts", 0.9),
        ("one jobs in eight was lost", 1, "", None),
        ("two boats in May", 2, "", None),
        ("two boats in eight towns", 2, "", None),
    ],
)
def test_a_noun_may_stand_within_a_share(text: str, count: int, noun: str, share: float | None) -> None:
    found = noun_in(tokens(text), 1, count)
    assert (found and found[0]) == share
    assert shared_noun(tokens(text), 0) == noun
