"""Lines to type into, in which what is typed behind enter is no part of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import Input

from reader.tui.cells import fit

if TYPE_CHECKING:
    from textual.widget import Widget as Base
else:
    Base = object  # Textual's styles know of one line of widgets alone

LONGEST = 20_000
"""Characters of a line up to which something is pasted into it: of megabytes every key takes a minute."""


class Entered(Base):
    """What is typed into; keys that come faster than enter is heeded go on to the screen when it has been."""

    _is_entered = False
    _behind: tuple[Key, ...] = ()

    def on_mount(self) -> None:
        """Its cursor does not blink: that would write to the terminal twice a second, over a slow line too."""
        self.cursor_blink = False

    def entered(self) -> Message:
        """What to tell of enter."""
        raise NotImplementedError

    def kept_back(self, event: Key) -> bool:
        """Whether a key is enter, or came behind it."""
        if event.key != "enter" and not self._is_entered:
            return False
        event.stop()
        event.prevent_default()
        if self._is_entered:
            self._behind += (Key(event.key, event.character),)
        else:
            self._is_entered = True
            self.call_later(self._tell)  # after what is told of the keys before
        return True

    def _tell(self) -> None:
        self.post_message(self.entered())
        self.call_later(self.let_go)

    def let_go(self) -> None:
        """Enter has been heeded: what came behind it takes its way."""
        self._is_entered, behind, self._behind = False, self._behind, ()
        parent: Any = self.parent
        for event in behind:
            event._set_forwarded()
            parent.post_message(event)


class Line(Entered, Input):
    """One line; what it asks for is cut where it has no room, and says so."""

    _asks = ""

    def on_resize(self) -> None:
        """Cut what it asks for to the new width."""
        self._asks = self._asks or str(self.placeholder)
        manner = getattr(self.screen, "manner", None)
        self.placeholder = fit(self._asks, self.content_size.width, manner.glyphs.more if manner else "…")

    def entered(self) -> Message:
        """As Textual's own."""
        return self.Submitted(self, self.value)

    async def _on_key(self, event: Key) -> None:
        if not self.kept_back(event):
            await super()._on_key(event)

    def _on_paste(self, event: Paste) -> None:
        room = max(0, LONGEST - len(self.value))
        # words copied from a page or a terminal are broken where they stood
        first, *others = event.text.splitlines() or [""]
        line = " ".join(filter(None, map(str.strip, (first, *others)))) if any(others) else first
        event.prevent_default()
        super()._on_paste(Paste(line[:room]))
        event.stop()
        if len(line) > room and (say := getattr(self.screen, "say", None)) is not None:
            say(f"the end of what was pasted is left out: a line takes {LONGEST:,} characters")
