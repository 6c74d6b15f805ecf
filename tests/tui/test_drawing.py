"""What must not creep, counted and not timed: modules loaded, frames shown, and lines drawn for a key."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from textual.app import App

from reader.analysis import analyse
from reader.model import Analysis, Story
from reader.tui.widgets.drawn import Drawn
from reader.tui.widgets.lines import Lines
from tests.speed.made import made_story
from tests.tui.reading import reading

SIZE = (120, 40)
ROWS = 3 * SIZE[1]
"""More than three panes have."""

FIRST_FRAME = """
import sys
from reader.library.beginning import beginning
from reader.library.store import Store
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront

loaded = []

def ready(app):
    loaded[:] = sys.modules
    app.exit()

ReaderApp.on_ready = ready
ReaderApp(StoryFront(beginning((), Store(None)).opened.story, compare=False)).run(headless=True)
print(*loaded)
"""
MOST_MODULES = 109
"""Modules of the reader that the first frame may need."""
LATER = (
    "yaml", "multiprocessing", "http", "concurrent.futures.process", "textual.widgets._text_area", "markdown_it",
    "reader.analysis", "reader.query", "reader.notes.store", "reader.export", "reader.library.importing",
    "reader.tui.panel.claim", "reader.tui.screens.grid", "reader.tui.output.clipboard",
)  # fmt: skip
"""What nobody needs before the first frame."""


@pytest.fixture(scope="module")
def first_frame() -> frozenset[str]:
    """The modules that are loaded when the default story is on the screen and nothing is compared yet."""
    done = subprocess.run([sys.executable, "-c", FIRST_FRAME], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


def test_the_first_frame_needs_few_modules(first_frame: frozenset[str]) -> None:
    ours = {m for m in first_frame if m.partition(".")[0] == "reader"}
    assert 40 < len(ours) <= MOST_MODULES


@pytest.mark.parametrize("module", LATER)
def test_the_first_frame_does_not_wait_for(module: str, first_frame: frozenset[str]) -> None:
    assert module not in first_frame


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How many frames were shown, rows put together and lines made."""
    seen: Counter[str] = Counter()

    def counted(owner: Any, name: str, what: str) -> None:
        function = getattr(owner, name)

        def counting(self: Any, *args: Any) -> Any:
            seen[what] += 1
            return function(self, *args)

        monkeypatch.setattr(owner, name, counting)

    counted(Drawn, "_draw", "rows")
    counted(App, "_display", "frames")
    for kind in _kinds(Lines):
        if "line" in vars(kind):
            counted(kind, "line", "lines")
    return seen


def _kinds(kind: type) -> Iterator[type]:
    yield kind
    for sub in kind.__subclasses__():
        yield from _kinds(sub)


@pytest.fixture(scope="module")
def small() -> Analysis:
    return analyse(made_story(5, 700).story())


@pytest.fixture(scope="module")
def large() -> Analysis:
    """A list of thousands, nothing of it compared."""
    story = made_story(3000, 30).story()
    return Analysis(story, (), ())


@pytest.fixture(scope="module")
def long(large: Analysis) -> Analysis:
    """An article of some 50,000 words."""
    articles = large.story.articles[:1500]
    article = replace(articles[0], text="\n\n".join(a.text for a in articles))
    return Analysis(Story("Long", (article,)), (), ())


async def test_a_key_opens_an_article_in_one_frame(small: Analysis, counts: Counter[str]) -> None:
    async with reading(small, SIZE) as r:
        await r.run("down", "up")
        counts.clear()
        await r.run("down")
        assert counts["frames"] == 1
        assert counts["rows"] <= ROWS


async def test_moving_on_to_a_highlight_draws_what_it_touches(small: Analysis, counts: Counter[str]) -> None:
    async with reading(small, SIZE) as r:
        await r.run("next-highlight", "next-highlight")
        for _ in range(5):
            counts.clear()
            top, claim = r.screen.text.top, r.session.pointing.shown_answer
            await r.run("next-highlight")
            assert counts["frames"] == 1
            if r.screen.text.top == top and r.session.pointing.shown_answer == claim:
                assert counts["rows"] <= 12
            assert counts["rows"] <= 2 * SIZE[1]


async def test_a_list_of_thousands_costs_what_is_in_sight(large: Analysis, counts: Counter[str]) -> None:
    async with reading(large, SIZE) as r:
        assert counts["lines"] <= ROWS
        await r.run("down")
        counts.clear()
        await r.run("down", "bottom", "top")
        assert counts["rows"] <= 3 * ROWS
        assert counts["frames"] == 3


async def test_a_long_text_costs_what_is_in_sight(long: Analysis, counts: Counter[str]) -> None:
    async with reading(long, SIZE) as r:
        await r.run("enter")
        counts.clear()
        await r.run("down")
        assert counts["lines"] <= 1
        assert counts["frames"] == 1
        await r.run("bottom")
        assert counts["lines"] <= 1 + SIZE[1]
