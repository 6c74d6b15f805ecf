"""Where a cell without an answer leads."""

from __future__ import annotations

from dataclasses import replace

from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS, CLAIMS, span

OPENED = next(c for c in CLAIMS if c.id == "opened")
LEDGER = ("the-northern-ledger", *span("the-northern-ledger", "It will happen again, in another valley."))


async def test_it_leads_to_what_may_answer() -> None:
    claims = tuple(replace(c, near=(LEDGER,)) if c.id == "opened" else c for c in CLAIMS)
    async with reading(replace(ANALYSIS, claims=claims)) as r:
        await r.run("claims")
        await r.pilot.pause()
        screen = r.app.screen
        screen.action_move([c.id for c in screen.grid.claims].index("opened"), 3)
        await r.pilot.pause()
        row = [c.id for c in screen.grid.claims].index("opened")
        assert screen.grid._cell(screen.grid.claims[row], "The Northern Ledger", 20) == ["– ?"]
        screen.action_choose()
        await r.pilot.pause()
        assert r.app.screen is r.screen
        assert r.session.article_id == "the-northern-ledger"
        assert r.screen.footer.message == f"this may answer “{OPENED.label}”"
