"""Lines of a side panel or a list view as data: styled text, and what a line leads to."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.reading.targets import Spot, Target
from reader.tui.cells import Part, Parts, width_of, wrapped_parts


@dataclass
class Rows:
    """Lines being put together for a width."""

    width: int
    lines: list[Parts] = field(default_factory=list)
    owner: list[int | None] = field(default_factory=list)
    """For each line the entry it belongs to."""
    targets: list[Target | Spot] = field(default_factory=list)
    """For each entry where it leads."""
    heading: int | None = None
    """The entry that is the claim's heading."""
    which: str = ""
    """Which of the claims of the sentence it is, where there are several; for the frame."""
    steps: range = range(0)
    """The lines of the steps to a verdict, where they are spelt out."""
    _entry: int | None = None

    def add(self, *parts: Part, indent: int = 0, limit: int = 0) -> None:
        """Add styled text, wrapped, at most `limit` lines of it where that is given."""
        lines = wrapped_parts(list(parts), max(4, self.width - indent))
        if limit and len(lines) > limit:
            lines = lines[:limit]
            lines[-1] = [*lines[-1], ("…", "muted")]
        for line in lines:
            self.raw([(" " * indent, ""), *line] if indent else line)

    def raw(self, line: Parts) -> None:
        """Add one line as it is."""
        self.lines.append(line)
        self.owner.append(self._entry)

    def ends(self, left: Parts, right: Parts) -> None:
        """Add one line with something at its right end, which goes where there is no room."""
        used = sum(width_of(t) for t, _ in left)
        gap = self.width - used - sum(width_of(t) for t, _ in right)
        if gap < 1:
            self.add(*left)
        else:
            self.raw([*left, (" " * gap, ""), *right])

    def blank(self) -> None:
        """Add an empty line."""
        self.raw([])

    def begin(self, target: Target | Spot) -> None:
        """What is added from here on belongs to a new entry."""
        self._entry = len(self.targets)
        self.targets.append(target)

    def close(self) -> None:
        """What is added from here on belongs to no entry."""
        self._entry = None
