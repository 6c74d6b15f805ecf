"""Articles that seem to tell one story."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that seem to tell one story; an article alike to no other is a group by itself."""

    title: str
    """The headline of the article most like all others."""
    members: tuple[int, ...]
    """Their places in what was given, in that order."""
    shared: tuple[str, ...] = ()
    """The names and rare words that hold it together, the weightiest first; empty for one article."""
    first: str = ""
    """The earliest date of an article, ISO; empty where none has one."""
    last: str = ""
    likeness: float = 0.0
    """How alike two of its articles are on average, from 0 to 1; 0 for one article."""
