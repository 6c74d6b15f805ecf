"""Where a cell without an answer leads."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Near
from reader.tui.grid.told import cell_told
from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS, CLAIMS, span

OPENED = next(c for c in CLAIMS if c.id == "opened")
LEDGER = Near("the-northern-ledger", *span("the-northern-ledger", "It will happen again, in another valley."))


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
        assert r.session.pointing.article_id == "the-northern-ledger"
        assert r.screen.footer.message == f"this may answer “{OPENED.label}”"


async def test_it_says_what_would_contradict_the_answers() -> None:
    near = replace(LEDGER, value="will happen", against="happened once")
    claims = tuple(replace(c, near=(near,), verdict="agree") if c.id == "opened" else c for c in CLAIMS)
    async with reading(replace(ANALYSIS, claims=claims)) as r:
        assert r.session.material.shown.told.endswith(", 1 perhaps")
        await r.run("claims")
        await r.pilot.pause()
        screen = r.app.screen
        claim = next(c for c in screen.grid.claims if c.id == "opened")
        assert screen.grid._cell(claim, "The Northern Ledger", 20) == ["≠? will happen"]
        told = cell_told(r.session.material, claim, "The Northern Ledger", 200, 9)
        assert "N The Northern Ledger: perhaps will happen against happened once: It will happen again," in told[1]
