"""The short way to a frame comes to the same as Textual's own."""

from __future__ import annotations

from typing import Any

import pyte
import pytest
from textual._compositor import Compositor

from reader.analysis import analyse
from reader.model import Analysis
from reader.tui.output.composing import RowCompositor, Rows
from tests.speed.made import made_story
from tests.tui.reading import reading

SIZE = (120, 40)


class Twice:
    """Each frame drawn both ways on a screen of its own."""

    def __init__(self) -> None:
        self.short, self.long = pyte.Screen(*SIZE), pyte.Screen(*SIZE)
        self.frames = self.by_rows = 0

    def drawn(self, short: Any, long: Any, console: Any) -> None:
        """Take a frame in."""
        self.frames += 1
        self.by_rows += isinstance(short, Rows)
        for screen, frame in ((self.short, short), (self.long, long)):
            pyte.Stream(screen).feed(frame.render_segments(console).replace("\n", ""))

    @property
    def same(self) -> bool:
        """Whether both screens show the same cells."""
        columns, lines = SIZE
        return all(self.short.buffer[y][x] == self.long.buffer[y][x] for y in range(lines) for x in range(columns))


@pytest.fixture
def twice(monkeypatch: pytest.MonkeyPatch) -> Twice:
    both = Twice()
    short_way = RowCompositor.render_partial_update

    def drawn(self: RowCompositor) -> Any:
        dirty = set(self._dirty_regions)
        short = short_way(self)
        self._dirty_regions = dirty
        long = Compositor.render_partial_update(self)
        assert (short is None) == (long is None)
        if short is not None and self.root is not None:
            both.drawn(short, long, self.root.app.console)
        return short

    monkeypatch.setattr(RowCompositor, "render_partial_update", drawn)
    return both


@pytest.fixture(scope="module")
def story() -> Analysis:
    return analyse(made_story(5, 700).story())


async def test_moving_about_takes_the_short_way_and_shows_the_same(story: Analysis, twice: Twice) -> None:
    async with reading(story, SIZE) as r:
        twice.by_rows = twice.frames = 0
        await r.run("down", "down", "up", "enter", "next-highlight", "next-disputed", "page-down", "next-pane", "down")
        await r.run("next-article", "why", "bottom", "top", "previous-highlight", "mark", "narrower")
    assert twice.same
    assert twice.by_rows == twice.frames > 10


async def test_what_lies_on_top_is_left_on_top(story: Analysis, twice: Twice) -> None:
    async with reading(story, SIZE) as r:
        await r.run("search")
        await r.pilot.press("a", "b", "enter")
        await r.run("help")
        await r.pilot.press("x", "escape")
        await r.run("claims")
        await r.pilot.press("j", "escape")
        await r.run("next-highlight")
    assert twice.same
    assert twice.frames > twice.by_rows > 0
