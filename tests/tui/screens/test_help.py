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
