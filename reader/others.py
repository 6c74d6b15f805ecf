"""The names of a list but for some, without a copy of the list."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import overload


class Others(Sequence[str]):
    """Behaves as a tuple of all names but some, in their order, and keeps a reference to the whole in its place.

    A list of the silent for each claim of a story grows with the square of its articles: 75 MB with 10,000.
    """

    __slots__ = ("_all", "_some", "_within")

    def __init__(self, every: Iterable[str], some: Container[str], within: Container[str] | None = None) -> None:
        """Leave names out of others.

        Args:
            every: the names, each once; kept, not copied.
            some: those that are left out.
            within: leaves out what is not in it, too; None leaves out nothing else.
        """
        self._all, self._some, self._within = every, some, within

    def __iter__(self) -> Iterator[str]:
        others = (name for name in self._all if name not in self._some)
        return others if self._within is None else filter(self._within.__contains__, others)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return any(True for _ in self)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...
    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        return tuple(self)[at]

    def __contains__(self, name: object) -> bool:
        return any(name == other for other in self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Others | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))
