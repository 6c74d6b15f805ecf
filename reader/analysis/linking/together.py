"""Which things stand in one group, asked without walking over all groups or listing all pairs."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

Thing = TypeVar("Thing", bound=Hashable)


class Together(Generic[Thing]):
    """Groups of things, known by their members."""

    def __init__(self, groups: Iterable[Sequence[Thing]] = ()) -> None:
        self.groups: list[Sequence[Thing]] = []
        self._holding: dict[Thing, set[int]] = {}
        for group in groups:
            self.add(group)

    def add(self, group: Sequence[Thing]) -> None:
        """Takes in one more group."""
        number = len(self.groups)
        self.groups.append(group)
        for thing in group:
            self._holding.setdefault(thing, set()).add(number)

    def remove(self, number: int) -> None:
        """Forgets the group of that number; the others keep theirs."""
        for thing in self.groups[number]:
            self._holding[thing].discard(number)

    def __contains__(self, pair: object) -> bool:
        """Whether some group holds both of two things."""
        assert isinstance(pair, tuple)
        one, other = pair
        # most stand in no group
        mine = self._holding.get(one)
        return mine is not None and not mine.isdisjoint(self._holding.get(other, ()))

    def touching(self, group: Iterable[Thing]) -> list[int]:
        """The numbers of the groups that share a member with this one, in order."""
        return sorted(set().union(*(self._holding.get(thing, ()) for thing in group)))

    def covers(self, group: Sequence[Thing]) -> bool:
        """Whether some group holds all of this one."""
        rows = sorted((self._holding.get(thing, set()) for thing in group), key=len)
        return bool(rows and rows[0] and rows[0].intersection(*rows[1:]))
