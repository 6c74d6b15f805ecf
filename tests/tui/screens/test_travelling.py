"""From the story to its views, from one to another, and back."""

from __future__ import annotations

from typing import Any

from reader.query import parse
from reader.reading.outlets import OutletFilter
from tests.tui.reading import reading


async def test_from_one_view_to_another_and_to_the_help() -> None:
    async with reading() as r:
        await r.run("claims")
        await r.pilot.press("S")
        await r.pilot.pause()
        assert type(r.app.screen).__name__ == "SpeakersScreen"
        await r.pilot.press("c")
        await r.pilot.pause()
        assert type(r.app.screen).__name__ == "GridScreen"
        await r.pilot.press("f", "question_mark")
        await r.pilot.pause()
        assert type(r.app.screen).__name__ == "HelpScreen"
        await r.pilot.press("escape")
        assert type(r.app.screen).__name__ == "OutletsScreen"
        await r.pilot.press("escape")
        assert type(r.app.screen).__name__ == "GridScreen"


async def test_the_help_of_the_grid_comes_back_to_its_row() -> None:
    async with reading() as r:
        await r.run("claims")
        await r.pilot.press("j", "j", "question_mark")
        await r.pilot.pause()
        told = [line for e in r.app.screen.choices.entries for line in e.lines]  # type: ignore[attr-defined]
        assert any("sort: disputed first" in "".join(t for t, _ in line) for line in told)
        await r.pilot.press("escape")
        grid: Any = r.app.screen
        assert type(grid).__name__ == "GridScreen"
        assert grid.grid.row == 2


async def test_escape_in_the_grid_takes_off_what_its_footer_says() -> None:
    async with reading() as r:
        r.session.set_query(parse("kind:figure"), "kind:figure")
        r.session.set_filter(OutletFilter(frozenset({"Corvus News"})))
        await r.run("claims")
        grid: Any = r.app.screen
        await r.pilot.press("V", "w")
        for said in ("esc closes the reason", "esc shows all", "esc takes off F", "esc shows all outlets"):
            assert said in grid.hint()
            await r.pilot.press("escape")
        assert "esc" not in grid.hint()
        assert not r.session.material.query
        assert not r.session.material.filter
        assert r.app.screen is grid
        await r.pilot.press("escape")
        assert r.app.screen is r.screen
