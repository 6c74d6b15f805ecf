"""What each command does on the story screen: handlers by name, a family a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.commands import Handlers

if TYPE_CHECKING:
    from reader.tui.screens.story import StoryScreen

Handler = Callable[["StoryScreen", int], None]
"""Takes the screen and the count typed before the key (1 where none was)."""

handles: Handlers[Handler] = Handlers()


def handler_of(name: str) -> Handler | None:
    """What a command does; None for one that only opens a view."""
    from reader.tui.actions import comparing, keeping, looking, moving, outside  # noqa: F401  (they register themselves)

    return handles.get(name)
