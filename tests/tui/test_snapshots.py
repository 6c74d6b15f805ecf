"""How the reader looks: pictures of the made-up story at the sizes that matter.

`pytest tests/tui/test_snapshots.py --snapshot-update` takes them anew; look at each before keeping it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.library.summaries import Summary
from reader.reading.glyphs import ASCII, UNICODE
from reader.story import StoryPlace
from reader.tui.app import ReaderApp
from reader.tui.shelf import ShelfApp
from tests.tui.reading import app_of
from tests.tui.test_shelf import KNOWN, PLACES
from tests.tui.velling import ALONE, UNCOMPARED

Compare = Callable[..., bool]


def after(*commands: str) -> Callable[[Any], Any]:
    """Runs commands before the picture is taken."""

    async def run(pilot: Any) -> None:
        await pilot.pause()
        for command in commands:
            pilot.app.story_screen.action_run(command)
            await pilot.pause()

    return run


@pytest.mark.parametrize("size", [(140, 45), (100, 30), (80, 24), (40, 12)], ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize(
    "commands",
    [(), ("next-disputed",), ("next-disputed", "enter"), ("3 highlights", "why")],
    ids=["opened", "disputed", "panel", "quotation"],
)
def test_the_story(snap_compare: Compare, size: tuple[int, int], commands: tuple[str, ...]) -> None:
    steps = [s for c in commands for s in (["next-highlight"] * 3 if c == "3 highlights" else [c])]
    if "why" in steps and size[0] < 80:
        steps.append("enter")
    assert snap_compare(app_of(), terminal_size=size, run_before=after(*steps))


@pytest.mark.parametrize("size", [(100, 30), (40, 12)], ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize(
    "view", ["help", "outlets", "claims", "speakers", "left-out", "import-notes", "palette", "search-all"]
)
def test_the_views(snap_compare: Compare, size: tuple[int, int], view: str) -> None:
    async def run(pilot: Any) -> None:
        await after("next-article", "next-article", "next-article", view)(pilot)
        if view == "search-all":
            for widget in pilot.app.screen.query("Input"):
                widget.cursor_blink = False
                widget.value = "the dam"
        for widget in pilot.app.screen.query("Input"):
            widget.cursor_blink = False
        await pilot.pause()

    assert snap_compare(app_of(), terminal_size=size, run_before=run)


def _filtered() -> ReaderApp:
    app = app_of()
    app.session.set_filter(app.session.filter.toggled("Aster Evening Post").toggled("Corvus News"))
    return app


def test_a_filter_is_in_sight(snap_compare: Compare) -> None:
    assert snap_compare(_filtered(), terminal_size=(140, 30), run_before=after("next-disputed"))


def test_without_colour(snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(app_of(), terminal_size=(120, 30), run_before=after("next-disputed", "next-disputed"))


def test_in_ascii(snap_compare: Compare) -> None:
    assert snap_compare(app_of(glyphs=ASCII), terminal_size=(120, 30), run_before=after("next-disputed"))


@pytest.mark.parametrize("theme", ["reader-light", "terminal"])
def test_themes(snap_compare: Compare, theme: str) -> None:
    async def run(pilot: Any) -> None:
        pilot.app.theme = theme
        await after("next-disputed")(pilot)

    assert snap_compare(app_of(), terminal_size=(120, 30), run_before=run)


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)], ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("wanted", ["", "a"], ids=["opened", "filtered"])
def test_the_list_of_stories(snap_compare: Compare, size: tuple[int, int], wanted: str) -> None:
    async def run(pilot: Any) -> None:
        await pilot.pause()
        if wanted:
            await pilot.press("/")
            for widget in pilot.app.screen.query("Input"):
                widget.cursor_blink = False
                widget.value = wanted
        await pilot.pause()

    places = [*PLACES, StoryPlace(("all/locked",))]
    known = {**KNOWN, 3: Summary("Locked", 0, 0, ())}
    assert snap_compare(ShelfApp(places, known, glyphs=UNICODE), terminal_size=size, run_before=run)


def test_searching(snap_compare: Compare) -> None:
    async def run(pilot: Any) -> None:
        await after("search")(pilot)
        prompt = pilot.app.screen.query_one("#prompt")
        prompt.cursor_blink = False
        await pilot.press(*"dam")
        await pilot.pause()

    assert snap_compare(app_of(), terminal_size=(100, 30), run_before=run)


@pytest.mark.parametrize("analysis", [ALONE, UNCOMPARED], ids=["one-article", "no-claims"])
def test_nothing_to_compare(snap_compare: Compare, analysis: Any) -> None:
    assert snap_compare(app_of(analysis), terminal_size=(120, 24), run_before=after("next-highlight"))


def test_too_small(snap_compare: Compare) -> None:
    assert snap_compare(app_of(), terminal_size=(30, 8), run_before=after())


def test_what_an_article_leaves_out_in_its_text(snap_compare: Compare) -> None:
    app = app_of()
    app.session.go_to_article("the-northern-ledger")
    app.session.ghosts = True
    assert snap_compare(app, terminal_size=(120, 30), run_before=after())
