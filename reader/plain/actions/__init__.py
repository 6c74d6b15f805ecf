"""What each command does in the dialogue: handlers by name, a family a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.commands import Handlers
from reader.plain.asking import Asked

if TYPE_CHECKING:
    from reader.plain.dialogue import Dialogue

Handler = Callable[["Dialogue", Asked], None]

handles: Handlers[Handler] = Handlers()


def handler_of(name: str) -> Handler:
    """What a command does; every command of the table does something."""
    from reader.plain.actions import (  # noqa: F401  (they register themselves)
        comparing,
        finding,
        helping,
        keeping,
        moving,
        outside,
        views,
    )

    return handles[name]
