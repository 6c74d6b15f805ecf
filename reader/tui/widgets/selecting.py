"""Selecting text with the mouse, as in any other program: press, drag, let go."""

from __future__ import annotations

from dataclasses import dataclass

from textual.events import MouseDown, MouseMove, MouseUp
from textual.message import Message

from reader.model import Span
from reader.reading.session import Session
from reader.tui.widgets.prose import Prose


class Selecting(Prose):
    """Keeps what is selected where the person points, where marks, notes and copies look for it."""

    @dataclass
    class Selected(Message):
        """The person has selected some characters."""

        length: int

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(session, id=id)
        self._pressed: int | None = None
        """The character the button was pressed on, or beside."""
        self._is_beside = False
        """Whether it was beside the prose: then that character is none of what is selected backwards."""
        self._dragged = False
        self._shown: Span | None = None
        """What is painted as selected."""

    def select(self, span: Span | None) -> None:
        """Select some characters, or none."""
        self.pointing.selected = span
        self.show_selected()

    def show_selected(self) -> None:
        """Paint what is selected instead of what was."""
        old, self._shown = self._shown, self.pointing.selected
        for changed in {old, self._shown} if old != self._shown else ():
            if changed is not None and self._layout.lines:
                self.forget(self._layout.lines_of(*changed))

    def on_mouse_down(self, event: MouseDown) -> None:
        """Begin on the prose or beside it, but on the map."""
        self._dragged = False
        offset = event.get_content_offset(self)
        if event.button == 1 and offset is not None and self._layout.lines and offset.x < self.line_width - 1:
            self._is_beside = self.offset_at(offset.x, offset.y) is None
            self._pressed = self.offset_near(offset.x, offset.y)
            self.capture_mouse()

    def on_mouse_move(self, event: MouseMove) -> None:
        """Select as far as the mouse is; beyond the pane's edge the text follows."""
        if self._pressed is None:
            return
        x, y = event.x - self.gutter.left, event.y - self.gutter.top
        if not 0 <= y < self.page:
            self.jump(self.top + (1 if y > 0 else -1))
            y = min(max(y, 0), self.page - 1)
        at = self.offset_near(x, y)
        first, last = sorted((self._pressed, at))
        if self._dragged or first != last:
            self._dragged = True
            on_last = self.offset_at(x, y) is not None if at == last else not self._is_beside
            self.select((first, last + on_last))

    def on_mouse_up(self, event: MouseUp) -> None:
        """Done; what was a mere click selects nothing."""
        if self._pressed is None:
            return
        self._pressed = None
        self.release_mouse()
        if self._dragged and self.pointing.selected is not None:
            first, last = self.pointing.selected
            self.post_message(self.Selected(last - first))
        elif self.pointing.selected is not None:
            self.select(None)
