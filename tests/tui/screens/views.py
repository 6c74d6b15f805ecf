"""Opening views over the story, and reading what they say."""

from __future__ import annotations

from typing import Any

from textual.widgets import Input

from tests.tui.reading import Reading


def said(view: Any) -> str:
    return " ".join(" ".join("".join(t for t, _ in line) for e in view.choices.entries for line in e.lines).split())


def hint(view: Any) -> str:
    return str(view.query_one("#hint").render())


async def opened(r: Reading, command: str) -> Any:
    await r.run(command)
    await r.pilot.pause()
    return r.app.screen


def line(r: Reading) -> Input:
    return r.app.screen.query_one("#typed, #prompt", Input)


def claim(grid: Any) -> str:
    return str(grid.grid.claims[grid.grid.row].id)
