"""Words that all parts share: text made safe for a line, counts, likely meanings, names, errors."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from reader.unseen import EMPTY, SEPARATORS, UNSEEN

MISSED = "it may have been missed"
"""What is said of an answer that was not found: others may give it in words that the program does not match."""
_LONGEST_GUESS = 30
"""Longer words are no slip of the finger; comparing them costs time."""

_UNPRINTABLE = re.compile(f"[\t\n\x0b\x0c\r{UNSEEN}{SEPARATORS}{EMPTY}]")
_BLANK = f"\n\t{EMPTY}"


def clean(text: str) -> str:
    """`text` with everything replaced that could drive a terminal; its length stays the same."""
    return _UNPRINTABLE.sub(lambda m: " " if m[0] in _BLANK else "\N{REPLACEMENT CHARACTER}", text)


def nearest(word: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """What was probably meant by a word nobody knows; empty where nothing is near.

    Args:
        word: as it was written.
        known: the words there are.
        likeness: how alike it must be, 0 to 1 (Ratcliff-Obershelp, as difflib has it).
    """
    from difflib import get_close_matches

    if len(word) > _LONGEST_GUESS:
        return ""
    return next(iter(get_close_matches(word, sorted(known), 1, likeness)), "")


def counted(number: int, noun: str, many: str = "") -> str:
    """`1 outlet`, `2 outlets`; `many` is the plural where it is no added s."""
    return f"{number:,} {noun if number == 1 else many or noun + 's'}"


def why_not(error: Exception) -> str:
    """What an error says, without its number and path."""
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def free_name(name: str, taken: Container[str]) -> str:
    """The name, or, where it is taken, the name with the first number from 2 on with which it is not: `dam-2`."""
    free, count = name, 1
    while free in taken:
        count += 1
        free = f"{name}-{count}"
    return free
