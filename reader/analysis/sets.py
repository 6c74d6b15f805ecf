"""What two sets of things told have to do with each other."""

from __future__ import annotations

from collections.abc import Set
from typing import TypeVar

_T = TypeVar("_T")


def are_apart(here: Set[_T], there: Set[_T]) -> bool:
    """Whether something is told on both sides, and nothing of it in common."""
    return bool(here and there) and here.isdisjoint(there)
