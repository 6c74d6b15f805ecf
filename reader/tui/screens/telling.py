"""What a screen does about what a person kept, on it or in a view above it."""

from __future__ import annotations

from typing import Protocol

from reader.reading.keeping import Kept


class Telling(Protocol):
    """A screen that shows what is kept."""

    def say(self, message: str) -> None:
        """A line for the person."""

    def show_notes(self) -> None:
        """Marks and notes changed."""

    def compare_again(self) -> None:
        """Something was decided: claims follow."""

    def read_again(self, told: str) -> None:
        """What the side-car says of the files changed."""


def tell_kept(screen: Telling, kept: Kept) -> None:
    """Show what was kept and say it; have the story read or compared again where that follows."""
    if kept.righted:
        screen.read_again(kept.said)
        return
    screen.show_notes()
    screen.say(kept.said)
    if kept.decided:
        screen.compare_again()
