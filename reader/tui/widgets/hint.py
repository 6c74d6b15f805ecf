"""The keys that matter in a view, below its list."""

from __future__ import annotations

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from reader.tui.cells import items_wrapped


class Hint(Widget, can_focus=False):
    """Entries parted by two blanks or more, as many a line as fit: a line never breaks within one."""

    def __init__(self, words: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.words = words

    def update(self, words: str) -> None:
        """Say something else."""
        if words != self.words:
            self.words = words
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        return len(self.lines(width))

    def render(self) -> Content:
        """The lines."""
        return Content("\n".join(self.lines(self.content_size.width)))

    def lines(self, width: int) -> list[str]:
        """The words in lines of `width` cells."""
        return items_wrapped(self.words, max(1, width))
