"""Lines to write a note into."""

from __future__ import annotations

from textual.events import Key, Paste
from textual.geometry import Size
from textual.message import Message
from textual.widgets import TextArea

from reader.tui.widgets.entered import Entered
from reader.wording import clean

_BREAKS = ("ctrl+j", "alt+enter", "shift+enter")
"""Keys that begin a line; terminals send different ones for enter with another key held."""
MOST = 100_000
"""Characters of a note up to which something is pasted into it: megabytes are wrapped for minutes at every key."""


def cleaned(text: str) -> str:
    """A note with nothing in it that could drive a terminal; its lines stay lines."""
    return "\n".join(map(clean, text.splitlines()))


class NoteBox(Entered, TextArea):
    """As high as what is written, as far as there is room; pasted lines stay lines, enter is for who keeps it."""

    class Cut(Message):
        """More was pasted than a note takes."""

    class Done(Message):
        """The note is to be kept."""

    def __init__(self, text: str, placeholder: str, *, id: str | None = None) -> None:
        super().__init__(text, placeholder=placeholder, id=id, compact=True, highlight_cursor_line=False)
        self.move_cursor(self.document.end)

    def entered(self) -> Message:
        """It is to be kept."""
        return self.Done()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """A line more than there is, to see that there is room."""
        return self.wrapped_document.height + 1 if self.text else 1

    async def _on_key(self, event: Key) -> None:
        if self.kept_back(event):
            return
        if event.key in _BREAKS:
            event.stop()
            event.prevent_default()
            self.insert("\n")

    async def _on_paste(self, event: Paste) -> None:
        room = max(0, MOST - len(self.text))
        if len(event.text) > room:
            self.post_message(self.Cut())
        await super()._on_paste(Paste(cleaned(event.text[:room])))
        event.prevent_default()
        event.stop()
