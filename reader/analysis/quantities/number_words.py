"""Number words and their values: the smallest pieces that numerals are put together from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.data import table

_LONGEST = 15
"""Digits beyond which a run of them is no quantity: a serial number, or noise."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number read from tokens [start, end): its bounds, and how it was written."""

    start: int
    end: int
    low: float | int | None
    high: float | int | None
    vague: str | None = None
    """The vague word, as `tens of thousands`."""
    digits: bool = False
    scaled: bool = False
    """Whether a multiplier (million) is part of it."""
    sort: str = "number"
    """`number`, `fraction`, `multiple`, `occasion` or `some` (several, a few)."""


@cache
def words_of() -> dict[str, Any]:
    """The tables of number words (`data/numerals.yaml`)."""
    return dict(table("reader.analysis", "numerals"))


@cache
def number_words() -> frozenset[str]:
    """Every word a number may begin with."""
    lists = words_of()
    keys = ("small", "tens", "scales", "vague", "vague_times", "few", "multiples", "occasions", "glyphs")
    return frozenset(w for k in keys for w in lists[k]) | {"half"}


def value_of(word: str) -> int:
    """What a whole number below twenty in a word, or any in digits, is worth.

    Raises:
        KeyError: it is neither.
    """
    return int(word) if word.isdigit() else int(words_of()["small"][word.lower()])


def is_number(word: str) -> bool:
    """Whether a word is a number in digits or words: `1,200`, `twenty-one`."""
    return word[0].isdigit() or number_words().issuperset(word.lower().split("-"))


def plain(value: float) -> float | int:
    """The value as an int where it is whole, without the dust of binary fractions."""
    if isinstance(value, int):
        return value
    tidy = float(f"{value:.12g}")
    return int(tidy) if tidy == int(tidy) and abs(tidy) < 1e15 else tidy


def share_of(value: float) -> float:
    """A fraction as exactly as it is told: two-thirds is 0.667."""
    return round(value, 3) if value >= 0.1 else round(value, 6)


def digits_value(raw: str) -> float | int | None:
    """What a run of digits is worth; None for one too long to be a quantity."""
    bare = raw.replace(",", "")
    if len(bare) > _LONGEST:
        return None
    return float(bare) if "." in bare else int(bare)


def group_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """A number below 100 in words (`twenty-three`): its value and the token after it."""
    lists = words_of()
    word = tokens.word(at)
    if word in lists["tens"]:
        value, after = lists["tens"][word], at + 1
        nxt = after + 1 if tokens.word(after) in HYPHENS and tokens.glued(after) and tokens.glued(after + 1) else after
        unit = lists["small"].get(tokens.word(nxt), 0)
        return (value + unit, nxt + 1) if 0 < unit < 10 else (value, after)
    if word in lists["small"]:
        return lists["small"][word], at + 1
    return None


def scale_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """A multiplier (`million`, also after a hyphen): its value and the token after it."""
    scales = words_of()["scales"]
    if tokens.word(at) in scales:
        return scales[tokens.word(at)], at + 1
    if tokens.word(at) in HYPHENS and tokens.glued(at) and tokens.glued(at + 1) and tokens.word(at + 1) in scales:
        return scales[tokens.word(at + 1)], at + 2
    return None
