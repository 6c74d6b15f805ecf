from __future__ import annotations

from tests.tui.reading import reading
from tests.tui.screens.views import opened


async def test_what_no_claim_holds_is_looked_for_in_the_articles() -> None:
    async with reading() as r:
        view = await opened(r, "claims")
        await r.pilot.press("slash", *"pumps?")
        await r.pilot.pause()
        assert "No claim holds “pumps?”: enter, ctrl+f looks for it in the articles" in view.grid.render_line(0).text
        await r.pilot.press("backspace", "Z", "enter", "ctrl+f")
        await r.pilot.pause()
        assert r.app.screen.query_one("#typed").value == "pumpsZ"  # type: ignore[attr-defined]
