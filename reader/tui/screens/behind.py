"""What the story's screen asks of the front that works for it."""

from __future__ import annotations

from typing import Protocol


class Behind(Protocol):
    """The front as the story's screen knows it; nothing here waits."""

    def compare(self) -> None:
        """Compare the articles, with the person's decisions."""

    def read_again(self, tells: bool = False) -> None:
        """Read the story's files again; where it `tells`, say what has changed in them."""

    def read_this(self) -> None:
        """Read the article shown before the others."""

    def leave(self) -> None:
        """The person is done with the story."""
