"""Lines that were typed before, to have them again."""

from __future__ import annotations


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
