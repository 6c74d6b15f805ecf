"""A list of lines in a frame with words in it."""

from __future__ import annotations

from typing import NamedTuple

from rich.segment import Segment

from reader.tui.cells import Parts, fit, whole_parts, width_of
from reader.tui.widgets.lines import Lines
from reader.wording import clean

_BESIDE = 6
"""Cells of a pane's width that words in its frame cannot have."""


class Words(NamedTuple):
    """What stands in a frame."""

    title: str = ""
    subtitle: str = ""
    shorter: str = ""
    """What stands in its place where there is no room for it."""
    active: bool = False
    """Whether the pane has the keys: its title stands out."""


class Pane(Lines):
    """Draws its frame into its padding, so that new words in it cost two rows."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.words = Words()

    def set_words(self, title: str, subtitle: str = "", shorter: str = "", active: bool = False) -> None:
        """Put words into the frame, as they are."""
        words = Words(clean(title), clean(subtitle), clean(shorter), active)
        if words == self.words:
            return
        before, self.words = self.words, words
        if (before.title, before.active) != (words.title, words.active):
            self.refresh_rows([-1])
        if before[1:3] != words[1:3]:
            self.refresh_rows([self.page])

    def drawn_row(self, y: int) -> list[Segment]:
        """Row `y` of the pane with its frame."""
        width, height = self.outer_size
        if 0 < y < height - 1:
            side = self.cell((self.glyphs.frame[1], "line"))
            return [side, *self.content_row(y - 1), side]
        return self.fitted(self.segments(self._top(width) if y == 0 else self._bottom(width)), width)

    def _top(self, width: int) -> Parts:
        across, _, left, right, *_ = tuple(self.glyphs.frame)
        title = fit(self.words.title, width - _BESIDE, self.glyphs.more)
        if not title:
            return [(left + across * (width - 2) + right, "line")]
        look = "title-active" if self.words.active else "title"
        title = f" {title} " if self.words.active else title
        rest = across * (width - 5 - width_of(title)) + right
        return [(left + across, "line"), (" ", ""), (title, look), (" ", ""), (rest, "line")]

    def _bottom(self, width: int) -> Parts:
        across, *_, left, right = tuple(self.glyphs.frame)
        words, shorter = self.words[1:3]
        room = width - _BESIDE
        words = whole_parts(shorter, room) if shorter and width_of(words) > room else words
        words = fit(words, room, self.glyphs.more)
        if not words:
            return [(left + across * (width - 2) + right, "line")]
        rest = left + across * (width - 5 - width_of(words))
        return [(rest, "line"), (f" {words} ", "muted"), (across + right, "line")]
