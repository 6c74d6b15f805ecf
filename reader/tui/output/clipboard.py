"""Putting text on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.reading.citing import copied_with

if TYPE_CHECKING:
    from textual.app import App


def copied(app: App[object], text: str) -> str:
    """Put `text` on the clipboard; says which way it went.

    The system's own tool where there is one, and the terminal (OSC 52) as well: over SSH only that one reaches the
    person's machine, and it never says whether it worked.
    """
    app.copy_to_clipboard(text)
    size = f"{len(text)} characters"
    if tool := copied_with(text):
        return f"{size} copied with {tool}, and sent to the terminal (OSC 52)"
    return f"{size} sent to the terminal (OSC 52): no clipboard program"
