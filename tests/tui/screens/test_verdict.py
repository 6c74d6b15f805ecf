from __future__ import annotations

from tests.tui.reading import reading
from tests.tui.screens.views import opened
from tests.tui.velling import ANALYSIS


async def test_a_verdict_is_confirmed_by_enter() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        view = await opened(r, "verdict")
        assert view.choices.value == "differ"


async def test_the_key_that_decides_in_the_text_decides_in_the_grid_too_for_the_row_of_the_cursor() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        await r.pilot.press("j", "v", "up", "enter")
        await r.pilot.pause()
        assert r.app.screen is grid
        assert "you decided" in grid.hint()
        (decided,) = r.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
        assert (decided.action, decided.claim) == ("verdict", grid.grid.claims[1].id)
        assert not grid.model.verdict, "nothing is filtered by it"
        await r.pilot.press("V")
        assert grid.model.verdict == "differ"


async def test_hiding_a_claim_names_it_and_the_way_back() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        heading = grid.grid.claims[0].label.split()[0]
        await r.pilot.press("minus")
        assert f"no claim any more: “{heading}" in grid.hint()
        assert "ctrl+z undoes" in grid.hint()
        await r.pilot.press("ctrl+z")
        assert f"a claim again: “{heading}" in grid.hint()
