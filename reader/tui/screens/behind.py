"""What the story's screen has done for it elsewhere."""

from __future__ import annotations

from typing import Protocol


class Behind(Protocol):
    """Stands behind the story's screen; nothing here waits."""

    def compare(self) -> None:
        """Compare the articles, with the person's decisions."""

    def read_again(self) -> None:
        """Read the story's files again."""

    def read_this(self) -> None:
        """Read the article shown before the others."""

    def leave(self) -> None:
        """The person is done with the story."""
