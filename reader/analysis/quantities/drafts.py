"""A figure on its way: which tokens it takes and what it is worth so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reader.data import word_list
from reader.model import FigureKind


@dataclass(frozen=True, slots=True)
class Draft:
    """Tokens [start, end) of a sentence and what they are worth."""

    start: int
    end: int
    low: Any
    high: Any
    kind: FigureKind = "count"
    unit: str = ""
    qualifier: str | None = None
    sort: str = "number"
    """How the number was written, as in `Number`."""
    number_at: int = 0
    """The token of the number itself, after currency and qualifier."""

    @property
    def is_plain(self) -> bool:
        """Whether it is a bare number that counts something."""
        return self.kind == "count" and not self.unit and self.sort == "number"


def words(key: str) -> frozenset[str]:
    """One of the word lists of `data/quantities.yaml`."""
    return word_list("reader.analysis", "quantities", key)
