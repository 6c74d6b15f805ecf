"""A list to choose from, drawn only as far as it is in sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.message import Message

from reader.tui.cells import Parts
from reader.tui.widgets.lines import Lines


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry's lines, and what choosing it gives; None for a heading."""

    lines: Sequence[Parts]
    value: object = None


class Choices(Lines):
    """Entries of one or more lines with a cursor."""

    @dataclass
    class Chosen(Message):
        """The person chose an entry."""

        value: object

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.entries: list[Entry] = []
        self.cursor = 0
        self.mark = "▌"
        self._lines: list[tuple[int, Parts]] = []
        self._firsts: list[int] = []

    def show_entries(self, entries: list[Entry], keep: bool = False) -> None:
        """Take in other entries, with the cursor at the first, or where it was."""
        self.entries = entries
        self._lines, self._firsts = [], []
        for index, entry in enumerate(entries):
            self._firsts.append(len(self._lines))
            self._lines += [(index, line) for line in entry.lines]
        self.set_count(len(self._lines))
        if not keep or self.cursor >= len(entries):
            self.jump(0)
            self.cursor = 0
        if not self._can_stand(self.cursor) and any(e.value is not None for e in entries):
            self.move(1)
            if not any(e.value is not None for e in entries[: self.cursor]):
                # what stands above the first that can be chosen is there to be read first
                self.jump(0)

    @property
    def value(self) -> object:
        """What the entry under the cursor stands for."""
        return self.entries[self.cursor].value if self.entries else None

    def _can_stand(self, index: int) -> bool:
        return 0 <= index < len(self.entries) and self.entries[index].value is not None

    def move(self, by: int) -> None:
        """Put the cursor some entries on; where there is nothing further on to choose the list scrolls."""
        here = self.entry(self.cursor)
        aside = here.stop <= self.top if by < 0 else here.start >= self.top + self.page
        if not any(e.value is not None for e in self.entries) or (aside and abs(by) < self.page):
            self.jump(self.top + by)
            return
        at, step = self.cursor, 1 if by > 0 else -1
        for done in range(abs(by)):
            ahead = at + step
            while 0 <= ahead < len(self.entries) and not self._can_stand(ahead):
                ahead += step
            if not self._can_stand(ahead):
                self.move_to(at)
                self.jump(self.top + by - done * step)
                return
            at = ahead
        self.move_to(at)

    def turn(self, pages: float) -> None:
        """Put the cursor some pages on, and what is in sight with it."""
        lines = round(pages * max(1, self.page - 1))
        top, each = self.top, len(self._lines) / max(1, len(self.entries))
        self.move(round(lines / max(1, each)) or (1 if pages > 0 else -1))
        self.jump(top + lines)
        self.show_lines(self.entry(self.cursor), margin=0)

    def move_to(self, index: int) -> None:
        """Put the cursor on an entry that can be chosen."""
        old, self.cursor = self.cursor, index
        self.forget(self.entry(old))
        self.forget(self.entry(index))
        headed = index - 1 if index and self.entries[index - 1].value is None else index
        self.show_lines(range(self._firsts[headed], self.entry(index).stop), margin=0)

    def entry(self, index: int) -> range:
        """The lines of an entry."""
        if index >= len(self.entries):
            return range(0)
        return range(self._firsts[index], self._firsts[index] + len(self.entries[index].lines))

    def line(self, y: int) -> Parts:
        """One line of an entry."""
        index, parts = self._lines[y]
        here = index == self.cursor and self.entries[index].value is not None
        return [(self.mark, "here") if here else (" ", ""), (" ", ""), *parts]

    def choose(self) -> None:
        """Choose the entry under the cursor; where that is out of sight, show it."""
        here = self.entry(self.cursor)
        if here.stop <= self.top or here.start >= self.top + self.page:
            self.show_lines(here, margin=0)
        elif self.value is not None:
            self.post_message(self.Chosen(self.value))

    def clicked(self, x: int, y: int) -> None:
        """Choose the entry under the mouse."""
        if y < len(self._lines):
            index = self._lines[y][0]
            if self._can_stand(index):
                self.move_to(index)
                self.choose()
