"""Numbers as English writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quantities.numerals import number_at
from reader.analysis.quantities.tokens import Tokens

SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelled(n: int) -> str:
    """A whole number below a billion in words."""
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + (f"-{SMALL[n % 10]}" if n % 10 else "")
    for scale, word in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= scale:
            rest = n % scale
            return f"{spelled(n // scale)} {word}" + (f"{' and' if rest < 100 else ''} {spelled(rest)}" if rest else "")
    raise AssertionError(n)


def read(words: str) -> tuple[float | int | None, float | int | None, int] | None:
    tokens = Tokens(words, 0, len(words))
    number = number_at(tokens, 0)
    return (number.low, number.high, number.end) if number else None


@given(st.integers(0, 999_999_999))
def test_words_are_worth_what_they_spell(n: int) -> None:
    words = spelled(n)
    assert read(words) == (n, n, len(Tokens(words, 0, len(words))))


@given(st.integers(0, 10**12))
def test_digits_with_and_without_commas(n: int) -> None:
    assert read(f"{n:,}") == read(str(n)) == (n, n, 1)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("half a dozen", 6),
        ("a quarter of a million", 250_000),
        ("three-quarters of a billion", 750_000_000),
        ("two thirds of a million", 667_000),
        ("a third of one billion", 333_000_000),
        ("one and a half", 1.5),
        ("4½", 4.5),
        ("12 1/2", 12.5),
        ("three-quarters of", 0.75),
        ("two out of three", 0.667),
        ("1.5bn", 1_500_000_000),
        ("65.4 billion", 65_400_000_000),
        ("4 hundred million", 400_000_000),
    ],
)
def test_fractions_and_multipliers(words: str, value: float) -> None:
    found = read(words)
    assert found is not None
    assert found[:2] == (value, value)


def test_what_is_no_number() -> None:
    assert [read(w) for w in ("9/11", "boats", "a boat", "1" * 40)] == [None, None, None, None]


def test_a_list_is_not_one_number() -> None:
    assert read("two hundred and five-year terms") == (200, 200, 2)
