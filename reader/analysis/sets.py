"""What two sets of things told have to do with each other."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import TypeVar

_T = TypeVar("_T")


def are_apart(here: Set[_T], there: Set[_T]) -> bool:
    """Whether something is told on both sides, and nothing of it in common."""
    return bool(here and there) and here.isdisjoint(there)


def told_by_all(told: Iterable[frozenset[_T]]) -> frozenset[_T]:
    """What every one of some sets holds; nothing where there is none."""
    sets = list(told)
    return frozenset.intersection(*sets) if sets else frozenset()
