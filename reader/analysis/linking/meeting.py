"""Which earlier answers a further one is worth comparing with: those that share a key, in a large story only some."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from itertools import islice

from reader.analysis.linking.representatives import ENOUGH

_MET = 64
"""With how many earlier answers one is compared in a large story, those of the rarest keys first."""


class Meeting:
    """Answers by their keys, filled as they come; in a large story those that enough others stand for are left out."""

    def __init__(self, large: bool, longest: int | None = None) -> None:
        """Nobody has come yet.

        Args:
            large: whether the story is.
            longest: of how many answers a key may be that finds any.
        """
        self._large = large
        self._longest = longest
        self._rows: dict[Hashable, list[int]] = {}
        self.covered: set[int] | None = set() if large else None
        """Those left out; None where none are."""

    def met(self, keys: Iterable[Hashable]) -> list[int]:
        """The earlier answers that share a key, in order."""
        rows = [row for key in keys if (row := self._rows.get(key))]
        out: set[int] = set()
        for row in sorted(rows, key=len):
            if self._longest is not None and len(row) > self._longest:
                break
            if self._large and len(out) + len(row) > _MET:
                out.update(islice((n for n in row if n not in out), _MET - len(out)))
                break
            out.update(row)
        return sorted(out)

    def add(self, number: int, keys: Iterable[Hashable], alike: int) -> None:
        """Takes in an answer that so many earlier ones are like."""
        if self.covered is not None and alike >= ENOUGH:
            self.covered.add(number)
            return
        for key in keys:
            self._rows.setdefault(key, []).append(number)
