"""Gives each claim of a story a heading that no other has."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.analysis.headings.clauses import LONGEST
from reader.analysis.headings.cutting import shortened

_WORD = re.compile(r"\w+")
_NUMBERED = LONGEST - 5
"""The most characters of a heading that a number follows."""


class Names:
    """The headings given so far."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._with_word: dict[str, list[str]] = {}
        self._opening: dict[tuple[str, ...], set[str]] = {}
        """Headings by their first two words."""

    def take(self, label: str) -> None:
        """Gives a heading away."""
        self._given.add(label)
        padded = _padded(label)
        words = padded.split()
        for word in dict.fromkeys(words):
            self._with_word.setdefault(word, []).append(padded)
        self._opening.setdefault(tuple(words[:2]), set()).add(padded)

    def free(self, labels: Iterable[str]) -> str:
        """The best heading that says something other than those given; numbered where there is none.

        Args:
            labels: what could be the heading, the best first; no more of them is asked for than is needed. Behind an
                empty one come those that are worse than one before it that repeats a part.
        """
        refused: dict[str, None] = {}
        for label in labels:
            if not label and (repeats := next((x for x in refused if x not in self._given), "")):
                return repeats
            if not label or label in refused:
                continue
            if not self._says_a_given_one(label):
                return label
            refused[label] = None
        label = next((x for x in refused if x not in self._given), "")
        if label or not refused:
            return label
        base = shortened(next(iter(refused)), _NUMBERED)
        number = self._numbers.get(base, 2)
        while f"{base} ({number})" in self._given:
            number += 1
        self._numbers[base] = number
        return f"{base} ({number})"

    def _says_a_given_one(self, label: str) -> bool:
        """Whether the words of the heading hold those of one that is given, or stand in one."""
        padded = _padded(label)
        words = padded.split()
        rows = [self._with_word.get(w, []) for w in words]
        if rows and any(padded in other for other in min(rows, key=len)):
            return True
        openings = {tuple(words[n : n + size]) for n in range(len(words)) for size in (1, 2)}
        return any(other in padded for opening in openings for other in self._opening.get(opening, ()))


def _padded(label: str) -> str:
    return f" {' '.join(_WORD.findall(label.casefold()))} "
