from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from reader.model import Analysis
from reader.reading.glyphs import UNICODE, Glyphs
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
from reader.tui.screens.story import StoryScreen
from tests.tui.velling import ANALYSIS


def app_of(analysis: Analysis | None = ANALYSIS, glyphs: Glyphs = UNICODE, **options: Any) -> ReaderApp:
    """The app on a story already compared: what it shows depends on nothing else."""
    assert analysis is not None
    app = ReaderApp(StoryFront(analysis.story, glyphs=glyphs, compare=False, **options))
    app.front.session.add_analysis(analysis)
    return app


MOST = 400
"""Turns of the app after which something that never happens counts as failed."""


async def until(pilot: Pilot[Any], came: Callable[[], bool]) -> None:
    """Let the app go on until something has happened."""
    for _ in range(MOST):
        if came():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came")


class Reading:
    """A running app, its story screen and its pilot."""

    def __init__(self, app: ReaderApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot
        self.screen: StoryScreen = app.front.screen
        self.session = app.front.session

    async def run(self, *commands: str) -> None:
        """Run commands by name, as their keys would."""
        for command in commands:
            self.screen.action_run(command)
            await self.pilot.pause()

    async def type(self, text: str) -> None:
        """Put text into the line that asks for some: a press each would take a fifteenth of a second."""
        line = self.app.screen.query_one("#typed, #prompt")
        if isinstance(line, TextArea):
            line.insert(text, line.document.end)
        else:
            assert isinstance(line, Input)
            line.value += text
            line.cursor_position = len(line.value)
        await self.pilot.pause()

    def said(self, pane: str) -> str:
        """The words in sight in a pane, however they are wrapped; without mark and map."""
        widget = getattr(self.screen, pane)
        lines = (widget.render_line(y).text for y in range(widget.page))
        return " ".join(" ".join(line[1:-1] for line in lines).split())

    def shown(self, pane: str) -> str:
        """The text in sight in a pane."""
        widget = getattr(self.screen, pane)
        return "\n".join(widget.render_line(y).text.rstrip() for y in range(widget.page))


@asynccontextmanager
async def reading(
    analysis: Analysis = ANALYSIS, size: tuple[int, int] = (140, 45), **options: Any
) -> AsyncIterator[Reading]:
    app = app_of(analysis, **options)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Reading(app, pilot)
