"""What the app can have in front, a story or a list of them: a screen, and the work done for it beside the screen."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from reader.reading.glyphs import Manner

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp


class Front(ABC):
    """A screen and what works for it."""

    manner: Manner
    screen: Screen[Any]
    app: ReaderApp
    """Where it is in front; known from `begin` on."""

    def begin(self, app: ReaderApp) -> None:
        """The screen is drawn, for the first time or again: do what has time until then."""
        self.app = app

    @abstractmethod
    def key_came(self) -> None:
        """The person pressed a key, whoever it is for."""

    @abstractmethod
    def stop(self) -> None:
        """The person leaves it: whatever is being worked on beside the screen is of no use any more."""

    @abstractmethod
    def say(self, message: str) -> None:
        """A line for the person until the next key."""

    @abstractmethod
    def end(self) -> list[str]:
        """Let go of everything, and keep what is not kept yet; what could not be, a line each. Never fails."""
