from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quantities.number_words import (
    digits_value,
    group_at,
    is_number,
    number_words,
    plain,
    scale_at,
    share_of,
    words_of,
)
from reader.analysis.quantities.tokens import Tokens


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("seven boats", (7, 1)),
        ("nineteen", (19, 1)),
        ("twenty", (20, 1)),
        ("twenty-three boats", (23, 3)),
        ("twenty three", (23, 2)),
        ("twenty - three", (20, 1)),
        ("twenty-nineteen", (20, 1)),
        ("ninety–nine", (99, 3)),
        ("boats", None),
        ("", None),
    ],
)
def test_a_number_below_a_hundred(text: str, found: tuple[int, int] | None) -> None:
    assert group_at(tokens(text), 0) == found


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("million boats", 0, (1_000_000, 1)),
        ("5-million", 1, (1_000_000, 3)),
        ("5 - million", 1, None),
        ("5 boats", 1, None),
        ("5", 1, None),
    ],
)
def test_a_multiplier(text: str, at: int, found: tuple[int, int] | None) -> None:
    assert scale_at(tokens(text), at) == found


@pytest.mark.parametrize(
    ("raw", "value"),
    [("6,000", 6000), ("1.50", 1.5), ("007", 7), ("9" * 15, 10**15 - 1), ("9" * 16, None), ("1,000.5", 1000.5)],
)
def test_what_digits_are_worth(raw: str, value: float | None) -> None:
    assert digits_value(raw) == value


def test_values_without_dust() -> None:
    assert plain(0.1 + 0.2) == 0.3
    assert (plain(3.0), type(plain(3.0))) == (3, int)
    assert (plain(10**30), plain(1e20)) == (10**30, 1e20)
    assert [share_of(v) for v in (2 / 3, 0.1, 1 / 3000)] == [0.667, 0.1, 0.000333]


@given(st.integers(-(10**11), 10**11))
def test_whole_numbers_stay_what_they_are(value: int) -> None:
    assert plain(float(value)) == value
    assert isinstance(plain(float(value)), int)


def test_every_word_a_number_may_begin_with_is_lower_case() -> None:
    assert {"half", "dozens", "seven", "twenty", "million"} <= number_words()
    assert all(w == w.lower() for w in number_words())
    assert set(words_of()["small"]) <= number_words()


def test_a_number_is_told_in_digits_or_words() -> None:
    assert [w for w in ("1,200", "Twelve", "twenty-one", "ferry", "twenty-foot") if is_number(w)] == [
        "1,200", "Twelve", "twenty-one",
    ]  # fmt: skip
