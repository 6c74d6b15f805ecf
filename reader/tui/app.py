"""The reader as a Textual app."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from reader.tui.dressed import Dressed
from reader.tui.fronts import Front


class ReaderApp(Dressed):
    """Shows a front: a story, or a list of stories with the one on top of it that is read."""

    def __init__(self, front: Front) -> None:
        """Show a front, in the theme and the glyphs of its session."""
        super().__init__(front.session.settings, front.session.glyphs)
        self.fronts = [front]
        """What is shown, on top of what it was opened from."""

    @property
    def front(self) -> Front:
        """What is in front."""
        return self.fronts[-1]

    def get_default_screen(self) -> Screen[Any]:
        """Its screen."""
        return self.front.screen

    def on_ready(self) -> None:
        """It is drawn."""
        self.front.begin(self)

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
