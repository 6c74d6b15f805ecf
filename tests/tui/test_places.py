"""Where a person was is where they come back to: in the grid, in lists, in lines typed before, in the story."""

from __future__ import annotations

from typing import Any

import pytest
from textual.widgets import Input

from reader.notes import Entry, Put
from reader.reading.grid_model import GridModel
from reader.reading.history import Recalled
from reader.reading.outlets import OutletFilter
from reader.reading.remembering import keep_grid, keep_places, last_place
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import StoryFront
from tests.tui.reading import Reading, app_of, reading
from tests.tui.velling import ANALYSIS


async def opened(r: Reading, command: str) -> Any:
    await r.run(command)
    await r.pilot.pause()
    return r.app.screen


def line(r: Reading) -> Input:
    return r.app.screen.query_one("#typed, #prompt", Input)


def claim(grid: Any) -> str:
    return str(grid.grid.claims[grid.grid.row].id)


async def test_the_grid_opens_as_it_was_left() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        await r.pilot.press("s", "V", "j", "l")
        there = claim(grid), grid.grid.column, grid.model.status
        await r.pilot.press("q")
        grid = await opened(r, "claims")
        assert (claim(grid), grid.grid.column, grid.model.status) == there
        assert grid.grid.row == 1
        await r.pilot.press("slash")
        await r.type("crack")
        await r.pilot.press("enter", "enter")
        await r.pilot.pause()
        grid = await opened(r, "claims")
        assert line(r).value == "crack"
        assert grid.model.wanted == "crack"


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
        await r.pilot.press("d")
        assert r.screen.footer.message == "d does nothing here: ? lists the keys"
        view = await opened(r, "speakers")
        for key in ("d", "m", "z"):
            await r.pilot.press(key)
            assert view._told == f"{key} does nothing here: ? lists the keys"
        await r.pilot.press("down")
        assert not view._told


async def test_help_tells_the_keys_that_work_there_and_all_signs() -> None:
    async with reading() as r:
        await opened(r, "claims")
        await r.pilot.press("question_mark")
        await r.pilot.pause()
        commands = {e.value for e in r.app.screen.choices.entries if e.value}  # type: ignore[attr-defined]
        assert {"undo", "speakers", "marks"} <= commands
        assert commands.isdisjoint({"read", "link", "next-article", "back", "zen", "next-match", "save"})
        await r.pilot.press("escape", "q")
        view = await opened(r, "help")
        told = "\n".join("".join(t for t, _ in row) for e in view.choices.entries for row in e.lines)
        assert all(
            sign in told for sign in ("66 % as in H", "▪ █ ◀", "+2", "grey heading", "“", "* +", "≠ ·", "[V] (v)")
        )
        await r.pilot.press("G")
        assert "not found in" in view.choices.render_line(view.choices.page - 1).text
        await r.pilot.press("slash")
        await r.type("map")
        told = "\n".join("".join(t for t, _ in row) for e in view.choices.entries for row in e.lines)
        assert "▪ █ ◀" in told
        assert "origin" not in told


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


async def test_an_outlet_off_and_on_again_leaves_one_where_one_was() -> None:
    async with reading(size=(100, 14)) as r:
        await r.run("next-highlight", "bottom")
        here, top = r.session.article_id, r.screen.text.top
        await opened(r, "outlets")
        await r.pilot.press("1")
        assert r.session.article_id != here
        assert r.screen.text.top == 0
        await r.pilot.press("1", "escape")
        assert (r.session.article_id, r.session.current, r.screen.text.top) == (here, 0, top)
        await opened(r, "outlets")
        await r.pilot.press("1", "2", "3", "4", "a", "escape")
        await r.pilot.pause()
        assert (r.session.article_id, r.session.current) == (here, 0)
        r.session.go_to_article("corvus-news")
        r.session.set_filter(OutletFilter(frozenset({"Corvus News"})))
        r.session.go_to_article("aster-evening")
        r.session.set_filter(OutletFilter())
        assert r.session.article_id == "aster-evening", "who has gone elsewhere since stays there"


async def test_speakers_open_as_they_were_left_and_are_filtered() -> None:
    async with reading() as r:
        view = await opened(r, "speakers")
        await r.pilot.press("enter", "down", "down", "enter")
        await r.pilot.pause()
        assert r.app.screen is r.screen
        view = await opened(r, "speakers")
        assert view.choices.cursor == 2
        await r.pilot.press("slash")
        await r.type("renn")
        names = [e.value for e in view.choices.entries if isinstance(e.value, str)]
        assert names == ["Tobias Renn"]
        await r.pilot.press("escape")
        assert len([e for e in view.choices.entries if isinstance(e.value, str)]) == 2


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


async def test_the_grid_opens_as_it_was_left_in_an_earlier_run() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        await r.pilot.press("s", "V", "j", "l")
        there = claim(grid), grid.grid.column, grid.model.status
        keep_places(r.session, r.screen.here, r.screen.pane)
        assert "most outlets" not in there[2]
        notes = r.session.notes
    again = app_of(store=lambda story, before: notes)
    async with again.run_test(size=(140, 45)) as pilot:
        await pilot.press("c")
        await pilot.pause()
        grid = again.screen
        assert (claim(grid), grid.grid.column, grid.model.status) == there
        assert not keep_grid(again.front.session), "nothing is written that stands there already"


async def test_who_only_looked_at_the_grid_leaves_nothing_of_it() -> None:
    async with reading() as r:
        await opened(r, "claims")
        await r.pilot.press("q")
        assert not keep_grid(r.session)


@pytest.mark.parametrize("text", ["order: by nobody\nverdict: x", "", "outlet: nowhere\ntype: \x1b[31m", ": : :"])
async def test_a_grid_left_in_words_nobody_knows_opens_as_new(text: str) -> None:
    async with reading() as r:
        r.session.notes.apply(Put(Entry("grid-1", "grid", text=text)), undoable=False)
        fresh = GridModel(r.session)
        grid = await opened(r, "claims")
        assert (grid.model.order, grid.model.verdict, grid.model.kind) == (fresh.order, "", "")
        assert grid.grid.row == 0


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
        notes, here = r.session.notes, r.screen.here
        keep_places(r.session, here, r.screen.pane)
    for idle in (True, False):
        app = ReaderApp(StoryFront(ANALYSIS.story, compare=False, store=lambda story, before: notes))
        async with app.run_test(size=(140, 45)) as pilot:
            screen = app.front.screen
            if not idle:
                await pilot.press("tab")
            screen.take_notes()
            screen.take_reading(ANALYSIS.readings[1])
            screen.take_analysis(ANALYSIS)
            await pilot.pause()
            place = (
                app.front.session.article_id,
                app.front.session.highlight and app.front.session.highlight.key,
                screen.pane,
            )
            assert place == ((here.article, here.highlight, "panel") if idle else ("lowland-herald", None, "text"))
    app = app_of()
    keep_places(app.front.session, app.front.session.place(), "list")
    assert last_place(app.front.session) is None, "who did nothing has left nothing"
