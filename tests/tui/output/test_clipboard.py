from __future__ import annotations

from typing import Any

import pytest

from reader.tui.output import clipboard
from reader.tui.output.clipboard import copied


class App:
    """An app that keeps what it is given to copy."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def copy_to_clipboard(self, text: str) -> None:
        self.given.append(text)


@pytest.mark.parametrize(
    ("tool", "told"),
    [
        ("xclip", "4 characters copied with xclip, and sent to the terminal (OSC 52)"),
        ("", "4 characters sent to the terminal (OSC 52): no clipboard program"),
    ],
)
def test_it_says_which_way_a_text_went(tool: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def by_tool(text: str) -> str:
        asked.append(text)
        return tool

    monkeypatch.setattr(clipboard, "copied_with", by_tool)
    app: Any = App()
    assert copied(app, "wörd") == told
    assert app.given == asked == ["wörd"]
