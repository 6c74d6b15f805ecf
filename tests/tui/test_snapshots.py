"""How the reader looks: pictures of the made-up story at the sizes that matter.

`pytest tests/tui/test_snapshots.py --snapshot-update` takes them anew; look at each before keeping it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.library.summaries import Summary
from reader.reading.glyphs import ASCII, UNICODE
from reader.reading.outlets import OutletFilter
from reader.story import StoryPlace
from reader.tui.app import ReaderApp
from reader.tui.fronts.shelf import ShelfFront
from tests.tui.fronts.test_shelf import KNOWN, PLACES, unopened
from tests.tui.reading import app_of
from tests.tui.scripts import SCRIPTS
from tests.tui.velling import ALONE, STORY, UNCOMPARED

Compare = Callable[..., bool]


def after(*commands: str) -> Callable[[Any], Any]:
    """Runs commands before the picture is taken."""

    async def run(pilot: Any) -> None:
        await pilot.pause()
        for command in commands:
            pilot.app.front.screen.action_run(command)
            await pilot.pause()

    return run


SIZES = ((160, 50), (120, 40), (100, 30), (80, 24), (60, 20), (40, 12))
LOOKS = ("light", "terminal", "no-colour", "ascii")


def named(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


def looking(look: str, monkeypatch: pytest.MonkeyPatch) -> ReaderApp:
    """The app in one of the looks; dark where it is none of them."""
    if look == "no-colour":
        monkeypatch.setenv("NO_COLOR", "1")
    app = app_of(glyphs=ASCII if look == "ascii" else UNICODE)
    if look in ("light", "terminal"):
        app.theme = "reader-light" if look == "light" else "terminal"
    return app


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize(
    "commands",
    [(), ("next-disputed",), ("next-disputed", "enter"), ("3 highlights", "why")],
    ids=["opened", "disputed", "panel", "quotation"],
)
def test_the_story(snap_compare: Compare, size: tuple[int, int], commands: tuple[str, ...]) -> None:
    steps = [s for c in commands for s in (["next-highlight"] * 3 if c == "3 highlights" else [c])]
    assert snap_compare(app_of(), terminal_size=size, run_before=after(*steps))


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)], ids=named)
@pytest.mark.parametrize("look", LOOKS)
def test_the_story_in_every_look(
    snap_compare: Compare, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], look: str
) -> None:
    steps = ["next-disputed", "enter"] if size[0] < 100 else ["next-disputed"]
    assert snap_compare(looking(look, monkeypatch), terminal_size=size, run_before=after(*steps))


def opened(view: str) -> Callable[[Any], Any]:
    """Opens a view from the last article, with something marked and typed where it needs that."""

    async def run(pilot: Any) -> None:
        if view == "marks":
            await after("next-disputed", "mark", "next-highlight", "next-highlight", "mark")(pilot)
        await after("next-article", "next-article", "next-article", view)(pilot)
        typed = {"search-all": "the dam", "filter": "verdict:differ figure>>5"}
        for widget in pilot.app.screen.query("Input"):
            widget.cursor_blink = False
            widget.value = typed.get(view, widget.value)
        if view == "claims":
            pilot.app.screen.action_move(2, 1)
        await pilot.pause()

    return run


VIEWS = (
    *("help", "outlets", "filter", "claims", "speakers", "left-out"),
    *("marks", "import-notes", "palette", "search-all"),
)


@pytest.mark.parametrize("size", [(100, 30), (40, 12)], ids=named)
@pytest.mark.parametrize("view", VIEWS)
def test_the_views(snap_compare: Compare, size: tuple[int, int], view: str) -> None:
    assert snap_compare(app_of(), terminal_size=size, run_before=opened(view))


@pytest.mark.parametrize("size", [(160, 50), (60, 20)], ids=named)
@pytest.mark.parametrize("view", ["help", "outlets", "claims", "speakers"])
def test_views_on_the_widest_and_on_narrow_screens(snap_compare: Compare, size: tuple[int, int], view: str) -> None:
    assert snap_compare(app_of(), terminal_size=size, run_before=opened(view))


@pytest.mark.parametrize("look", ["light", "no-colour", "ascii"])
@pytest.mark.parametrize("view", ["help", "outlets", "filter", "claims", "left-out"])
def test_views_in_every_look(snap_compare: Compare, monkeypatch: pytest.MonkeyPatch, view: str, look: str) -> None:
    assert snap_compare(looking(look, monkeypatch), terminal_size=(80, 24), run_before=opened(view))


def _filtered() -> ReaderApp:
    app = app_of()
    app.front.session.set_filter(app.front.session.material.filter.toggled("Aster Evening Post").toggled("Corvus News"))
    return app


def test_a_filter_is_in_sight(snap_compare: Compare) -> None:
    assert snap_compare(_filtered(), terminal_size=(140, 30), run_before=after("next-disputed"))


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
    assert snap_compare(
        ReaderApp(ShelfFront(places, known, unopened, glyphs=UNICODE)), terminal_size=size, run_before=run
    )


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


@pytest.mark.parametrize("size", [(120, 30), (40, 12)], ids=named)
def test_what_an_article_leaves_out_in_its_text(snap_compare: Compare, size: tuple[int, int]) -> None:
    app = app_of()
    app.front.session.pointing.go_to_article("the-northern-ledger")
    app.front.session.ghosts = True
    assert snap_compare(app, terminal_size=size, run_before=after("enter"))


def test_a_filter_that_leaves_nothing(snap_compare: Compare) -> None:
    app = app_of()
    app.front.session.set_filter(OutletFilter(frozenset(STORY.outlets)))
    assert snap_compare(app, terminal_size=(80, 24), run_before=after())


@pytest.mark.parametrize("size", [(120, 40), (60, 20), (40, 12)], ids=named)
def test_wide_and_combining_characters(snap_compare: Compare, size: tuple[int, int]) -> None:
    async def run(pilot: Any) -> None:
        await after("next-disputed", *(["enter"] if size[0] < 100 else []))(pilot)

    assert snap_compare(app_of(SCRIPTS), terminal_size=size, run_before=run)
