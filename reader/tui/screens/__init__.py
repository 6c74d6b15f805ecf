"""Views besides the story: a module of `reader.tui.screens` each, opened by name, loaded when first wanted."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeAlias

from textual.screen import Screen

from reader.reading.session import Session
from reader.reading.targets import Spot, Target

Outcome: TypeAlias = Target | Spot | str | Callable[[Any], object] | None
"""What every view is dismissed with: where to go, the name of a command to run, what to do with the screen that it was
opened from, or nothing. The name may come from its help, whatever the view itself is for.
"""


def opened_view(name: str, session: Session) -> Screen[Outcome]:
    """The screen that `reader.tui.screens.NAME` makes for the session."""
    view: Screen[Outcome] = import_module(f"reader.tui.screens.{name}").open_view(session)
    return view
