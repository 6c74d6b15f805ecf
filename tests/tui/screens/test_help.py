from __future__ import annotations

from typing import Any

import pytest

from tests.tui.reading import reading
from tests.tui.screens.views import opened


@pytest.mark.parametrize("size", [(140, 45), (80, 24), (60, 20), (40, 12)])
async def test_help_of_the_grid_begins_with_the_grids_own_keys(size: tuple[int, int]) -> None:
    async with reading(size=size) as r:
        await opened(r, "claims")
        await r.pilot.press("question_mark")
        await r.pilot.pause()
        view: Any = r.app.screen
        assert "Claims grid" in view.choices.render_line(0).text
        assert "j" in view.choices.render_line(1).text
        if size == (40, 12):
            await r.pilot.press("enter")
            assert r.app.screen is view
            assert "▌" in "".join(view.choices.render_line(y).text for y in range(view.choices.page))


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
            sign in told for sign in ("66 % as in H", "▪ █ ◀", "+2", "grey heading", "“", "* + ‡", "≠ Δ ·", "[V] (v)")
        )
        await r.pilot.press("G")
        assert "not found in" in view.choices.render_line(view.choices.page - 1).text
        await r.pilot.press("slash")
        await r.type("map")
        told = "\n".join("".join(t for t, _ in row) for e in view.choices.entries for row in e.lines)
        assert "▪ █ ◀" in told
        assert "origin" not in told


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
@pytest.mark.parametrize("wanted", ["", "map"], ids=["all", "searched"])
@pytest.mark.parametrize("way", ["move", "turn"])
async def test_every_line_of_the_help_is_reached_forwards_and_backwards(
    size: tuple[int, int], wanted: str, way: str
) -> None:
    async with reading(size=size) as r:
        view: Any = await opened(r, "help")
        if wanted:
            await r.pilot.press("slash")
            await r.type(wanted)
        choices = view.choices
        lines = sum(len(entry.lines) for entry in choices.entries)
        go = getattr(choices, way)
        for by, end in ((1, lines - choices.page), (-1, 0), (1, lines - choices.page)):
            seen = set(range(choices.top, choices.top + choices.page))
            for _ in range(2 * lines):
                before = choices.top
                go(by)
                assert (choices.top - before) * by >= 0, "it never jumps back"
                seen |= set(range(choices.top, choices.top + choices.page))
            assert choices.top == max(0, end)
            assert seen >= set(range(lines))


async def test_what_has_no_key_of_its_own_is_told_by_its_name() -> None:
    async with reading() as r:
        view: Any = await opened(r, "help")
        rows = {e.value: "".join(t for t, _ in e.lines[0]) for e in view.choices.entries if e.value}
        assert rows["theme"].startswith(": theme ")
        assert all(row[0] != " " for row in rows.values())


async def test_from_the_end_of_the_help_one_goes_back_line_by_line() -> None:
    async with reading(size=(80, 24)) as r:
        view: Any = await opened(r, "help")
        await r.pilot.press("G")
        end = view.choices.top
        await r.pilot.press("k", "up")
        assert view.choices.top == end - 2
        await r.pilot.press("pageup")
        assert end - 2 - view.choices.page <= view.choices.top < end - 2
        await r.pilot.press("g")
        assert view.choices.top == 0


async def test_enter_in_the_line_that_searches_the_help_leaves_what_was_found_to_be_read() -> None:
    async with reading(size=(80, 24)) as r:
        view: Any = await opened(r, "help")
        await r.pilot.press("slash")
        await r.type("map")
        await r.pilot.press("enter")
        assert r.app.screen is view
        assert view.focused is None
        assert view.wanted == "map"
        await r.pilot.press("escape")
        assert r.app.screen is view
        assert view.wanted == ""
        await r.pilot.press("escape")
        assert r.app.screen is r.screen
