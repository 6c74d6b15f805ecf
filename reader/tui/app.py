"""The reader as a Textual app."""

from __future__ import annotations

import os
from typing import Any

from textual.events import Event, Key
from textual.screen import Screen

from reader.tui.ending import Ending
from reader.tui.fronts import Front
from reader.tui.look.themes import DARK, THEMES, marks_of, theme_of
from reader.tui.screens.keyed import Keyed
from reader.tui.screens.story import HEIGHTS, WIDTHS


class ReaderApp(Ending):
    """Shows a front: a story, or a list of stories with the one on top of it that is read."""

    CSS_PATH = os.path.join(os.path.dirname(__file__), "look", "style.tcss")
    TITLE = "ramadi-reader"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    _has_theme = False
    """Whether the theme is the one to be shown."""

    def __init__(self, front: Front) -> None:
        """Show a front, in the theme and the glyphs of its session; `unthemed` tells what is wrong with the theme."""
        super().__init__()
        self.animation_level = "none"
        for own in THEMES:
            self.register_theme(own)
        self._has_theme = True
        self.theme, self.unthemed = theme_of(front.manner.settings)
        self.glyphs = front.manner.glyphs
        self.set_class(self.glyphs.ascii, "-ascii")
        self.fronts = [front]
        """What is shown, on top of what it was opened from."""

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of the reader's own states, for themes that do not give them."""
        # Textual begins with a theme of its own, which nobody sees
        return marks_of(self.current_theme if self._has_theme else DARK)

    @property
    def front(self) -> Front:
        """What is in front."""
        return self.fronts[-1]

    def get_default_screen(self) -> Screen[Any]:
        """Its screen."""
        return self.front.screen

    async def on_event(self, event: Event) -> None:
        """Note when a key comes, whoever it is for: a line being typed into lets its screen know of none."""
        if isinstance(event, Key):
            self.front.key_came()
        await super().on_event(event)

    def on_ready(self) -> None:
        """It is drawn."""
        self.front.begin(self)

    def action_help_quit(self) -> None:
        """Somebody pressed ctrl+c where nothing is selected in a line: tell where all else is told how one leaves.

        Textual's own box would lie over the text for seconds.
        """
        if isinstance(self.screen, Keyed):
            from reader.tui.widgets.prompt import Prompt

            if isinstance(self.focused, Prompt):
                # it stands where keys are told
                self.focused.action_leave()
            key = "ctrl+q" if self.focused is not None else self.front.manner.key("quit-now")
            self.screen.say(f"{key} leaves the reader")

    def on_unmount(self) -> None:
        """The person leaves: asyncio waits for the threads, and they for processes that compare for minutes."""
        for front in self.fronts:
            front.stop()

    def put_in_front(self, front: Front) -> None:
        """Show something on top of what is shown."""
        self.front.stop()
        self.fronts.append(front)
        self.push_screen(front.screen)
        front.screen.call_after_refresh(front.begin, self)

    def take_away(self) -> None:
        """Show what lies below again."""
        self.front.stop()
        self.fronts.pop()
        self.pop_screen()
        self.front.begin(self)

    def tell_failure(self, failure: str) -> None:
        """Say it in front."""
        self.front.say(failure)
