"""Views besides the story: a module of `reader.tui.screens` each, opened by name, loaded when first wanted."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from textual.screen import Screen

from reader.reading.session import Session


def opened_view(name: str, session: Session) -> Screen[Any]:
    """The screen that `reader.tui.screens.NAME` makes for the session.

    It is dismissed with a `Target` or `Spot` to go to, the name of a command to run,
    a function of the story's screen, or None.
    """
    view: Screen[Any] = import_module(f"reader.tui.screens.{name}").open_view(session)
    return view
