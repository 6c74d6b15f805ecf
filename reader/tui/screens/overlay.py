"""What the views that open over the story share: a title, an optional line to type into, and a list."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Key, Resize
from textual.screen import ModalScreen

from reader.commands import BY_NAME, COMMANDS
from reader.reading.glyphs import Manner
from reader.reading.targets import Spot, Target
from reader.tui.cells import wrapped_parts
from reader.tui.screens import Outcome
from reader.tui.screens.keyed import Keyed
from reader.tui.widgets.borders import set_border
from reader.tui.widgets.choices import Choices, Entry
from reader.tui.widgets.hint import Hint, keys_of
from reader.tui.widgets.panes import TWO

_MOVES = {"up": -1, "down": 1, "top": -(10**6), "bottom": 10**6}
"""Entries to move by for each command that moves."""
_PAGES = {"page-up": -1.0, "page-down": 1.0, "half-page-up": -0.5, "half-page-down": 0.5}
"""The same in pages."""
_ALWAYS = {"up": "move(-1)", "down": "move(1)", "pageup": "turn(-1)", "pagedown": "turn(1)"}
"""What keys do in lists whatever the keymap says."""


class Overlay(Keyed[Outcome], ModalScreen[Outcome]):
    """A list over the story. It is dismissed with what was chosen, where that leads anywhere, or None.

    Arrows, enter and escape mean the same under any keymap; keys with a letter work while no line is typed into.
    """

    HEADING: ClassVar[str] = ""
    HINT: ClassVar[str] = "enter goes there   esc closes"
    """The keys that matter; `{command}` stands for the key of a command."""
    TYPED: ClassVar[str] = ""
    """What the line to type into asks for; empty for none."""
    AT_ONCE: ClassVar[bool] = True
    """Whether it is typed into from the start; else the key that searches begins it and escape ends it."""
    ANEW: ClassVar[bool] = False
    """Whether what is typed takes the place of what the line begins with; else it mends it."""
    WHOLE: ClassVar[bool] = False
    """Whether it has the whole screen."""
    PLACE_ON_TOP: ClassVar[bool] = False
    """Whether the entry that the cursor is to be on at first stands in the first line, what follows it below."""
    LEADS_ON: ClassVar[bool] = True
    """Whether the key of another view opens that one in its place."""
    KEYS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Keys that mean something else here than in the story, for the help; `{command}` as in the hint."""
    NOTHING: ClassVar[str] = "Nothing here."
    """What to say where the list is empty."""
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, action, show=False) for key, action in _ALWAYS.items()),
        Binding("enter", "choose", show=False),
        Binding("escape", "close", show=False),
        # over a modal screen the app's own is not heard
        Binding("ctrl+c", "app.help_quit", show=False),
    ]

    def __init__(self, manner: Manner) -> None:
        super().__init__()
        self.manner = manner
        self.wanted = ""
        """What stands in the line; put there when the view is made, the line begins with it."""
        self._place: object = None
        """What the entry stands for that the cursor is to be on when the list is first shown."""
        self._told = ""
        """What to say in place of the keys."""
        self.choices = Choices(id="choices")
        self.choices.mark = manner.glyphs.cursor
        self.set_class(bool(self.TYPED), "-typed")

    # --- for the views

    def heading(self) -> str:
        """What stands in the border."""
        return self.HEADING

    def hint(self) -> str:
        """The keys, below the list."""
        return self.manner.told(self.HINT)

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The list for what was typed, in lines of `width` cells."""
        raise NotImplementedError

    def nothing(self) -> str:
        """What to say where the list is empty."""
        return self.manner.told(self.NOTHING)

    def chosen(self, value: object) -> None:
        """An entry was chosen."""
        if isinstance(value, Target | Spot | str):
            self.dismiss(value)

    def entered(self) -> None:
        """Enter was pressed in the line: it chooses from the list."""
        self.action_choose()

    # --- the same for all

    def run_command(self, name: str) -> bool:
        """Move, choose, close; the key that opened the view closes it."""
        if name not in self.known:
            return False
        if name in _MOVES:
            self.action_move(_MOVES[name])
        elif name in _PAGES:
            self.action_turn(_PAGES[name])
        elif name == "enter":
            self.action_choose()
        elif name == "search":
            self.action_type()
        elif name in ("quit", "escape") or self.opened_by(name):
            self.action_close()
        elif name == "quit-now":
            self.action_leave()
        elif name == "help":
            self.ask_help()
        else:
            self.dismiss(name)
        return True

    @property
    def known(self) -> frozenset[str]:
        """Moving, choosing, closing; where it leads on, the other views."""
        views = {c.name for c in COMMANDS if c.view and not self.bound(c)} if self.LEADS_ON else set()
        leads = views | {"outlets", "metadata"} if self.LEADS_ON else views
        typed = {"search"} if self.TYPED else set()
        return frozenset({*_MOVES, *_PAGES, "enter", "quit", "escape", "quit-now", "help", *typed, *leads})

    @property
    def helped(self) -> frozenset[str]:
        """The commands that the help tells besides `KEYS`."""
        return frozenset() if self.KEYS else self.known

    def say(self, message: str) -> None:
        """A line in place of the keys until the next key."""
        self._told = message
        self.show_hint()

    def show_count(self, count: str) -> None:
        """In place of the keys."""
        self.say(f"{count}  then a key" if count else "")

    def on_key(self, event: Key) -> None:
        """What was said is read."""
        if self._told:
            self.say("")

    def ask_help(self) -> None:
        """Show the help on top of this; what is chosen there is done here, or where this was opened from."""
        from reader.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.manner, self.KEYS, known=self.helped, signs=self.LEADS_ON), self._helped)

    def _helped(self, name: Outcome) -> None:
        if isinstance(name, str) and not self.run_command(name):
            self.dismiss(name)

    def opened_by(self, name: str) -> bool:
        """Whether the command opens this view."""
        return bool(BY_NAME[name].view) and type(self).__module__.endswith(f".{BY_NAME[name].view}")

    def compose(self) -> ComposeResult:
        """The line to type into, the list, the hint."""
        with Vertical(id="box"):
            if self.TYPED:
                from reader.tui.widgets.entered import Line

                # the words are there before the keys are: what is typed ahead would be overwritten by them
                line = Line(self.wanted, placeholder=self.TYPED, id="typed", compact=True)
                line.cursor_position = len(self.wanted)
                line.select_on_focus = self.ANEW or not self.AT_ONCE
                line.disabled = not self.AT_ONCE  # what cannot have the keys does not get them when the view opens
                yield line
            yield self.choices
            yield Hint(self.hint(), keys_of(self.manner.keymap, self.manner.glyphs.ascii), id="hint")

    def on_resize(self, event: Resize) -> None:
        """Wrap to the new width."""
        self.call_after_refresh(self.show, keep=True)

    def show(self, keep: bool = False) -> None:
        """Make the list anew."""
        if not self.is_open:
            return
        self._show_entries(self.entries(self.wanted, self._width), keep)

    @property
    def _width(self) -> int:
        return max(8, self.choices.line_width - 3)

    def _show_entries(self, entries: list[Entry], keep: bool = False) -> None:
        entries = entries or [Entry(wrapped_parts([(self.nothing(), "muted")], self._width))]
        # the list gives way before the hint below it does
        if not self.WHOLE:
            rows = self.size.height if self.size.width < TWO else self.size.height * 9 // 10
            below = self.query_one(Hint).lines(self.choices.container_size.width - 2)
            self.choices.styles.max_height = max(1, rows - 2 - len(below) - bool(self.TYPED))
        self.choices.show_entries(entries, keep)
        if self._place is not None:
            there = [n for n, entry in enumerate(entries) if entry.value == self._place]
            self.choices.move_to(there[0] if there else self.choices.cursor)
            if there and self.PLACE_ON_TOP:
                self.choices.jump(self.choices.entry(there[0]).start)
            self._place = None
        set_border(self.query_one("#box"), self.heading())
        self.now_shown()

    def put_in(self, words: str) -> None:
        """Have words stand in the line that is typed into."""
        from textual.widgets import Input

        line = self.query_one("#typed", Input)
        line.value = words
        line.cursor_position = len(words)

    def show_hint(self) -> None:
        """Say the keys anew, or what else stands there now."""
        for hint in self.query(Hint):  # closed, it has none
            hint.update(self._told or self.hint(), bool(self._told))

    @on(Choices.Chosen)
    def _chosen(self, message: Choices.Chosen) -> None:
        self.chosen(message.value)

    def on_input_changed(self, message: Any) -> None:
        """Something was typed."""
        self.wanted = message.value
        if self._told == self.nothing():
            self.say("")
        self.show_typed()

    def show_typed(self) -> None:
        """Make the list for what was typed."""
        self.show()

    def on_input_submitted(self) -> None:
        """Enter in the line."""
        self.entered()

    def action_move(self, by: int) -> None:
        """Move the cursor, as often as was typed before the key."""
        by *= self.take_count()
        self.once_shown(lambda: self.choices.move(by))

    def action_turn(self, pages: float) -> None:
        """Turn pages."""
        pages *= self.take_count()
        self.once_shown(lambda: self.choices.turn(pages))

    def action_type(self) -> None:
        """Let the person type."""
        line = self.query_one("#typed")
        line.disabled = False
        self.wait_for_line()
        line.focus()

    def action_choose(self) -> None:
        """Choose the entry under the cursor; where there is none close, unless one was looked for in vain."""
        self.once_shown(self._choose)

    def _choose(self) -> None:
        if self.choices.value is None:
            if self.focused is not None and self.wanted.strip():
                self.say(self.nothing())
            else:
                self.dismiss(None)
        else:
            self.choices.choose()

    def action_close(self) -> None:
        """Back to the story; first out of the line, where it was entered on purpose."""
        if self.focused is None or self.AT_ONCE:
            self.dismiss(None)
        else:
            self.focused.disabled = True
            self.put_in("")

    def action_leave(self) -> None:
        """Leave the reader."""
        self.app.exit(0)
