"""What comes of opening paths: a story, and what could not be opened."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import Story


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be opened, or not as it stands, and why."""

    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening paths."""

    story: Story
    problems: tuple[Problem, ...] = ()
