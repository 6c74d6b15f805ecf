"""Where a person was is where they come back to: in the grid, in lists, in lines typed before, in the story."""

from __future__ import annotations

from textual.widgets import Input

from reader.reading.history import Recalled
from reader.reading.remembering import keep_places, last_place
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
from tests.tui.reading import app_of, reading
from tests.tui.screens.views import claim, line, opened
from tests.tui.velling import ANALYSIS


async def test_what_is_typed_into_the_grid_and_given_up_leaves_the_cursor_on_its_claim() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        await r.pilot.press("j", "j", "j")
        before = claim(grid)
        await r.pilot.press("slash")
        await r.type("left the valley")
        assert grid.grid.row == 0
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert claim(grid) == before
        await r.pilot.press("s", "s")
        assert claim(grid) == before


async def test_counts_repeat_moves_in_grid_and_lists_and_esc_drops_them() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        await r.pilot.press("3")
        assert "3  then a key" in grid.hint()
        await r.pilot.press("j")
        assert grid.grid.row == 3
        assert "then a key" not in grid.hint()
        await r.pilot.press("2", "escape")
        assert r.app.screen is grid
        await r.pilot.press("2", "up")
        assert grid.grid.row == 1
        await r.pilot.press("q")
        view = await opened(r, "help")
        first = view.choices.cursor
        await r.pilot.press("3", "j")
        assert view.choices.cursor == first + 3


async def test_keys_that_mean_nothing_say_so() -> None:
    async with reading() as r:
        for key in ("d", "ctrl+b", "backspace"):
            await r.pilot.press(key)
            assert r.screen.footer.message == f"{key} does nothing here: ? lists the keys"
        view = await opened(r, "speakers")
        for key in ("d", "m", "z", "ctrl+b", "backspace"):
            await r.pilot.press(key)
            assert view._told == f"{key} does nothing here: ? lists the keys"
        await r.pilot.press("down")
        assert not view._told


async def test_a_view_opened_from_the_grid_comes_back_to_it() -> None:
    async with reading() as r:
        await r.run("next-disputed", "mark")
        grid = await opened(r, "claims")
        await r.pilot.press("j", "j")
        for key in ("X", "S", "i", "apostrophe", "colon", "ctrl+f", "vertical_line"):
            await r.pilot.press(key)
            await r.pilot.pause()
            assert r.app.screen is not grid, key
            await r.pilot.press("escape")
            await r.pilot.pause()
            assert r.app.screen is grid, key
            assert grid.grid.row == 2
        await r.pilot.press("apostrophe")
        await r.pilot.pause()
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.app.screen is r.screen
        assert r.screen.pane == "text"


async def test_searches_and_filters_are_had_again() -> None:
    async with reading() as r:
        for words in ("council", "dam"):
            await r.run("search")
            r.screen.query_one("#prompt", Input).value = words
            await r.pilot.press("enter")
        await r.run("escape", "search")
        await r.pilot.press("up", "up")
        assert line(r).value == "council"
        await r.pilot.press("down")
        assert line(r).value == "dam"
        await r.pilot.press("down")
        assert line(r).value == ""
        await r.pilot.press("escape")
        await opened(r, "filter")
        await r.type("kind:figure")
        await r.pilot.press("enter")
        await r.run("escape")
        await opened(r, "filter")
        await r.pilot.press("up")
        assert line(r).value == "kind:figure"
        await r.pilot.press("escape")
        view = await opened(r, "search-all")
        await r.type("council")
        await r.pilot.press("down", "enter")
        await r.pilot.pause()
        view = await opened(r, "search-all")
        assert line(r).value == "council"
        assert view.choices.cursor == 2
        await r.pilot.press("M")
        assert line(r).value == "M", "what is typed takes its place"
        await r.pilot.press("up")
        assert line(r).value == "council"


def test_lines_typed_before_stand_once_each() -> None:
    recalled = Recalled()
    for words in ("a", "b", " ", "a"):
        recalled.keep(words)
    assert recalled.lines == ["b", "a"]
    assert recalled.earlier("a") == "b"
    assert recalled.earlier("b") == "b"
    assert recalled.later() == "a"
    assert recalled.later() == ""


async def test_a_story_opens_where_it_was_left() -> None:
    async with reading() as r:
        await r.run("next-article", "next-disputed", "next-disputed", "enter")
        notes, here = r.session.keeper.notes, r.screen.here
        keep_places(r.session, here, r.screen.pane)
    for idle in (True, False):
        app = ReaderApp(StoryFront(ANALYSIS.story, compare=False, open_notes=lambda story, before: notes))
        async with app.run_test(size=(140, 45)) as pilot:
            screen = app.front.screen
            if not idle:
                await pilot.press("tab")
            screen.take_notes()
            screen.take_reading(ANALYSIS.readings[1])
            screen.take_analysis(ANALYSIS)
            await pilot.pause()
            place = (
                app.front.session.pointing.article_id,
                app.front.session.pointing.highlight and app.front.session.pointing.highlight.key,
                screen.pane,
            )
            assert place == ((here.article, here.highlight, "panel") if idle else ("lowland-herald", None, "text"))
    app = app_of()
    keep_places(app.front.session, app.front.session.pointing.place(), "list")
    assert last_place(app.front.session) is None, "who did nothing has left nothing"
