"""Where the person has been, and what they typed: places to come back to, exactly, and lines to have again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Place(NamedTuple):
    """A spot in the story."""

    article: str
    highlight: tuple[int, int] | None = None
    """The current highlight's key."""
    answer: int = 0
    """Which of the highlight's claims is shown."""
    top: int = 0
    """The offset of the first character in sight: it survives a change of width."""
    rows: int = 0
    """How far below the headline's first line the view stood where nothing of the text is above it."""
    sentence: tuple[int, int] | None = None
    """A sentence that was chosen by a search, a paragraph motion or the mouse."""


@dataclass
class History:
    """Jumps as a browser keeps them: going somewhere new forgets what lay ahead."""

    behind: list[Place] = field(default_factory=list)
    ahead: list[Place] = field(default_factory=list)

    def rename(self, names: Mapping[str, str]) -> None:
        """Go by other ids of the articles; places in articles that have none any more are forgotten."""
        for way in (self.behind, self.ahead):
            way[:] = [place._replace(article=names[place.article]) for place in way if place.article in names]

    def leave(self, place: Place) -> None:
        """Remember the place a jump starts from."""
        if not self.behind or self.behind[-1] != place:
            self.behind.append(place)
        self.ahead.clear()

    def back(self, now: Place) -> Place | None:
        """The place the last jump started from; None at the beginning."""
        if not self.behind:
            return None
        self.ahead.append(now)
        return self.behind.pop()

    def forward(self, now: Place) -> Place | None:
        """Undo the last `back`."""
        if not self.ahead:
            return None
        self.behind.append(now)
        return self.ahead.pop()


class Recalled:
    """What was typed into one kind of line, the last at the end, each once."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._at: int | None = None
        """Which of them stands in the line; None for none."""

    @property
    def last(self) -> str:
        """The last one; empty where there is none."""
        return self.lines[-1] if self.lines else ""

    def keep(self, line: str) -> None:
        """Remember a line that was used."""
        self._at = None
        if line.strip():
            self.lines = [*(known for known in self.lines if known != line), line]

    def earlier(self, now: str) -> str:
        """The line before the one that stands there; that itself where there is none."""
        at = len(self.lines) if self._at is None else self._at
        while at > 0 and self.lines[at - 1] == now:
            at -= 1
        if at == 0:
            return now
        self._at = at - 1
        return self.lines[self._at]

    def later(self) -> str:
        """The line after the one that stands there; past the last an empty one."""
        if self._at is None or self._at + 1 >= len(self.lines):
            self._at = None
            return ""
        self._at += 1
        return self.lines[self._at]
