from __future__ import annotations

import pytest

from reader.notes.entries import Entry as Kept
from reader.notes.entries import Put
from reader.reading.grid_model import GridModel
from reader.reading.remembering import keep_grid, keep_places
from tests.tui.reading import app_of, reading
from tests.tui.screens.views import claim, line, opened


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


async def test_the_grid_opens_as_it_was_left_in_an_earlier_run() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        await r.pilot.press("s", "V", "j", "l")
        there = claim(grid), grid.grid.column, grid.model.status
        keep_places(r.session, r.screen.here, r.screen.pane)
        assert "most outlets" not in there[2]
        notes = r.session.keeper.notes
    again = app_of(open_notes=lambda story, before: notes)
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
        r.session.keeper.notes.apply(Put(Kept("grid-1", "grid", text=text)), undoable=False)
        fresh = GridModel(r.session.material)
        grid = await opened(r, "claims")
        assert (grid.model.order, grid.model.verdict, grid.model.kind) == (fresh.order, "", "")
        assert grid.grid.row == 0
