"""Things that belong together, joined two by two, without asking again for those that are together already.

A claim may have thousands of mentions, of which all copy one text: most of their pairs need not be looked at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


class Homes:
    """Which of some numbered things belong together: at first each is alone."""

    def __init__(self, count: int) -> None:
        self.home = list(range(count))
        """For each the smallest number that it belongs together with."""
        self.joins = 0
        """How often things were joined."""
        self._members = {n: [n] for n in range(count)}

    def join(self, one: int, other: int) -> None:
        """Have two things, and all that are with them, belong together."""
        first, second = sorted((self.home[one], self.home[other]))
        if first == second:
            return
        for n in self._members[second]:
            self.home[n] = first
        self._members[first] += self._members.pop(second)
        self.joins += 1

    def groups(self) -> list[list[int]]:
        """What belongs together, in order."""
        return [sorted(self._members[first]) for first in sorted(self._members)]


class Alike:
    """Things of which one may have to be joined with all that belong to another such group."""

    def __init__(self, numbers: Sequence[int]) -> None:
        """Take them.

        Args:
            numbers: in rising order.
        """
        self._numbers = numbers
        self._joins = -1
        self._home: int | None = None
        """The home that all of them have, as it was after so many joins; None where they have several."""

    def after(self, number: int, homes: Homes) -> Sequence[int]:
        """Those behind a number; none where all of them belong together with it."""
        if self._joins != homes.joins:
            found = {homes.home[n] for n in self._numbers}
            self._home, self._joins = found.pop() if len(found) == 1 else None, homes.joins
        if self._home == homes.home[number]:
            return ()
        return self._numbers[bisect_right(self._numbers, number) :]
