"""Any of some listed words, for patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set


def one_of(words: Iterable[str]) -> str:
    """A group that finds any of some words or phrases as they are written, the longest first."""
    return f"(?:{_any_ending(frozenset(words))})"


def whole_words(phrases: Iterable[str], also: str = "") -> re.Pattern[str]:
    """What finds the phrases as whole words however they are capitalised, the longest first; and a further pattern."""
    found = _any_ending({str(phrase).lower() for phrase in phrases})
    return re.compile(rf"\b(?:{'|'.join(filter(None, (found, also)))})\b", re.IGNORECASE)


def _any_ending(endings: Set[str]) -> str:
    """A pattern of some endings, the longest first; what begins alike stands in it once.

    Python tries alternatives one after the other: a few hundred words in a row take three times as long.
    """
    by_letter: dict[str, set[str]] = {}
    for ending in endings - {""}:
        by_letter.setdefault(ending[0], set()).add(ending[1:])
    ways = "|".join(re.escape(letter) + _any_ending(rest) for letter, rest in sorted(by_letter.items()))
    if "" in endings:
        return f"(?:{ways})?" if ways else ""
    return f"(?:{ways})" if len(by_letter) > 1 else ways
