"""What the views that open over the story share: a title, an optional line to type into, and a list."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.tui.panes import TWO
from reader.tui.session import Session
from reader.tui.widgets.borders import set_border
from reader.tui.widgets.choices import Choices, Entry

_MOVES = {
    "up": -1,
    "down": 1,
    "k": -1,
    "j": 1,
    "pageup": -10,
    "pagedown": 10,
    "b": -10,
    "space": 10,
    "ctrl+u": -5,
    "ctrl+d": 5,
    "g": -(10**6),
    "home": -(10**6),
    "G": 10**6,
    "end": 10**6,
}


class Overlay(ModalScreen[Any]):
    """A list over the story. It is dismissed with what was chosen, or None.

    Keys with a letter work where there is no line to type into.
    """

    HEADING: ClassVar[str] = ""
    HINT: ClassVar[str] = "enter goes there   esc closes"
    TYPED: ClassVar[str] = ""
    """What the line to type into asks for; empty for none."""
    NOTHING: ClassVar[str] = "Nothing here."
    """What to say where the list is empty."""
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"move({by})", show=False) for key, by in _MOVES.items()),
        Binding("enter", "choose", show=False),
        Binding("escape", "close", show=False),
        Binding("q", "close", show=False),
        Binding("Q", "leave", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.wanted = ""
        self.choices = Choices(id="choices")
        self.choices.mark = session.glyphs.cursor
        self.set_class(bool(self.TYPED), "-typed")

    # --- for the views

    def heading(self) -> str:
        """What stands in the border."""
        return self.HEADING

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The list for what was typed, in lines of `width` cells."""
        raise NotImplementedError

    def chosen(self, value: object) -> None:
        """An entry was chosen."""
        self.dismiss(value)

    # --- the same for all

    def compose(self) -> ComposeResult:
        """The line to type into, the list, the hint."""
        with Vertical(id="box"):
            if self.TYPED:
                from textual.widgets import Input

                yield Input(placeholder=self.TYPED, id="typed", compact=True)
            yield self.choices
            yield Static(self.HINT, id="hint", markup=False)

    def on_resize(self, event: Resize) -> None:
        """Wrap to the new width."""
        self.call_after_refresh(self.show, keep=True)

    def show(self, keep: bool = False) -> None:
        """Make the list anew."""
        width = max(8, self.choices.line_width - 3)
        entries = self.entries(self.wanted, width) or [Entry([[(self.NOTHING, "muted")]])]
        # the list gives way before the hint below it does
        rows = self.size.height if self.size.width < TWO else self.size.height * 9 // 10
        self.choices.styles.max_height = max(1, rows - 4 - bool(self.TYPED))
        self.choices.show_entries(entries, keep)
        set_border(self.query_one("#box"), self.heading())

    @on(Choices.Chosen)
    def _chosen(self, message: Choices.Chosen) -> None:
        self.chosen(message.value)

    def on_input_changed(self, message: Any) -> None:
        """Something was typed."""
        self.wanted = message.value
        self.show()

    def on_input_submitted(self) -> None:
        """Enter in the line chooses from the list."""
        self.action_choose()

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self.choices.move(by)

    def action_choose(self) -> None:
        """Choose the entry under the cursor; where none can be chosen, close."""
        if self.choices.value is None:
            self.dismiss(None)
        else:
            self.choices.choose()

    def action_close(self) -> None:
        """Back to the story."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """Leave the reader."""
        self.app.exit(0)
