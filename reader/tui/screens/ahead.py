"""Keys that are pressed faster than screens open: they wait for what they are meant for, in their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from textual.events import Event, Key, Paste
from textual.screen import Screen
from textual.widget import Widget

Result = TypeVar("Result")
_PATIENCE = 2.0
"""Seconds after which a line that never opened is waited for no longer."""


def again(event: Key | Paste) -> Key | Paste:
    """The same once more, for somebody else than got it first."""
    return Paste(event.text) if isinstance(event, Paste) else Key(event.key, event.character)


class Ahead(Screen[Result]):
    """A screen that is given keys while it, or a line on it, is being opened."""

    def __init__(self) -> None:
        super().__init__()
        self._queued: list[Key | Paste] = []
        """Keys that stood before this screen already, when a line was asked for."""
        self._early: list[Key | Paste] = []
        """Those that came later."""
        self._mine: list[Event] = []
        """Those sent to the screen itself, and not to a line on it, that it has not heeded yet."""
        self._is_opening = True
        self._given_up: Callable[[], None] | None = None
        """What escape does while keys are held back for something that takes its time."""

    def hold_keys(self, given_up: Callable[[], None]) -> None:
        """Keep what is typed until `let_go`: it is meant for what comes of something that is not there yet.

        Args:
            given_up: called where the person does not want to wait; what was typed is dropped then.
        """
        self._is_opening, self._given_up = True, given_up

    def let_go(self, drop: bool = False) -> None:
        """Hold keys back no longer; what was typed goes on, or is dropped."""
        if self._given_up is not None:
            self._given_up = None
            if drop:
                self._queued, self._early = [], []
            self.go_on()

    def wait_for_line(self) -> None:
        """Keep what is typed from now on until a line has the keys: it is meant for that."""
        self._is_opening = True
        self.set_timer(_PATIENCE, self.go_on)

    def _forward_event(self, event: Event) -> None:
        if self._given_up is not None and isinstance(event, Key) and event.key == "escape":
            given_up = self._given_up
            self.let_go(drop=True)
            given_up()
            return
        if self._is_opening and isinstance(event, Key | Paste):
            self._early.append(again(event))
            return
        if isinstance(event, Key | Paste):
            self._mine.append(event)
        super()._forward_event(event)

    def on_screen_resume(self) -> None:
        """It is there; where a line gets the keys, it has them by the time that this is done."""
        self.call_later(self.go_on)

    def set_focus(self, widget: Widget | None, *given: Any, **named: Any) -> None:
        """What came before goes first to whoever gets the keys."""
        super().set_focus(widget, *given, **named)
        if widget is not None:
            self.go_on()

    def go_on(self) -> None:
        """Let what was kept take its way, where it is not held back."""
        if self._given_up is not None:
            return
        kept, self._queued, self._early = [*self._queued, *self._early], [], []
        self._is_opening = False
        for event in kept:
            (self.focused or self)._forward_event(event)

    def on_paste(self, event: Paste) -> None:
        """What is pasted goes the way of keys."""
        self.passed_on(event)

    def passed_on(self, event: Key | Paste) -> bool:
        """Whether a key was meant for another screen, or for a line, and is on its way there; or for nobody."""
        to: Widget | None = None
        is_mine = any(e is event for e in self._mine)
        self._mine = [e for e in self._mine if e is not event]
        if self.app._exit:
            pass  # the person has left
        elif self.app.screen is not self:
            top = self.app.screen
            to = top.focused or top
        elif self._is_opening:
            self._queued.append(again(event))
        elif is_mine and self.focused is not None:
            to = self.focused  # nothing but a line takes the keys: it has them since this one was pressed
        else:
            return False
        if to is not None:
            to._forward_event(again(event))
        event.stop()
        event.prevent_default()
        return True
