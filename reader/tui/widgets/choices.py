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
    inner: bool = False
    """Whether it belongs to the last entry above it that does not."""


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
        if not self._can_stand(self.cursor) and (first := self._ahead(self.cursor, 1)) is not None:
            self.move_to(first)
            if self._ahead(first, -1) is None:
                # what stands above the first that can be chosen is there to be read first
                self.jump(0)

    @property
    def value(self) -> object:
        """What the entry under the cursor stands for."""
        return self.entries[self.cursor].value if self.entries else None

    def _can_stand(self, index: int) -> bool:
        return 0 <= index < len(self.entries) and self.entries[index].value is not None

    def move(self, by: int) -> None:
        """Put the cursor some entries on; what lies between or beyond those to choose from is scrolled through."""
        step, left = (1 if by > 0 else -1), abs(by)
        at, far = self.cursor, left >= self.page
        while left and (ahead := self._ahead(at, step)) is not None and (far or self._is_next(ahead, at, step)):
            at, left = ahead, left - 1
        if at != self.cursor:
            self.move_to(at)
        if left:
            self.jump(self.top + left * step)

    def _ahead(self, at: int, step: int) -> int | None:
        """The next entry that can be chosen; None where there is none that way."""
        at += step
        while 0 <= at < len(self.entries) and not self._can_stand(at):
            at += step
        return at if self._can_stand(at) else None

    def _is_next(self, ahead: int, at: int, step: int) -> bool:
        """Whether the cursor goes from one entry to another with no line passed over that was not in sight."""
        here, there, end = self.entry(at), self.entry(ahead), self.top + self.page
        if at == self.cursor and (here.stop > end if step > 0 else here.start < self.top):
            return False
        if step > 0:
            return there.stop - self.page <= max(end, here.stop)
        return there.start + self.page >= min(self.top, here.start)

    def turn(self, pages: float) -> None:
        """Turn pages, with the cursor on what can be chosen there; at the end it goes to the last of all."""
        lines, top = round(pages * max(1, self.page - 1)), self.top
        self.jump(top + lines)
        row = self.entry(self.cursor).start - top
        wanted = self.top + min(max(row, 0), self.page - 1) if self.top != top else lines * len(self._lines)
        able = [n for n in range(len(self.entries)) if self._can_stand(n)]
        whole = range(self.top, self.top + self.page)
        inside = [n for n in able if self.entry(n).start in whole and self.entry(n)[-1] in whole]
        if able:
            self._put(min(inside or able, key=lambda n: abs(self._firsts[n] - wanted)))

    def move_to(self, index: int) -> None:
        """Put the cursor on an entry that can be chosen; have it in sight, with the one it belongs to if both fit."""
        self._put(index)
        headed = index - 1 if index and self.entries[index - 1].value is None else index
        owner = next((n for n in range(index, 0, -1) if not self.entries[n].inner), 0)
        # before it is laid out it has no height yet, and knows how high it may be
        most = self.styles.max_height
        if self.entry(index).stop - self._firsts[owner] <= (most.value if most else self.page):
            headed = min(headed, owner)
        self.show_lines(range(self._firsts[headed], self.entry(index).stop), margin=0)

    def _put(self, index: int) -> None:
        old, self.cursor = self.cursor, index
        self.forget(self.entry(old))
        self.forget(self.entry(index))

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
