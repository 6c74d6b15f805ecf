"""What the views over the story say and do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.model import Near
from reader.query import parse
from reader.reading.outlets import OutletFilter
from tests.tui.reading import reading
from tests.tui.screens.views import opened, said
from tests.tui.velling import ALONE, ANALYSIS, CLAIMS, span


async def test_a_cell_of_a_silent_outlet_leads_to_the_first_that_has_the_claim_and_says_so() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        grid.action_move([c.id for c in grid.grid.claims].index("opened"), 3)
        await r.pilot.pause()
        grid.action_choose()
        await r.pilot.pause()
        assert r.app.screen is r.screen
        assert r.screen.footer.message == "no answer was found in The Northern Ledger; here is The Lowland Herald"
        assert r.session.pointing.article_id == "lowland-herald"
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == "opened"
        await r.run("back", "next-article")
        grid = await opened(r, "claims")
        outlets = r.session.material.outlets_of(grid.grid.claims[grid.grid.row])
        assert outlets.keys() >= {"Corvus News"}, "where it was left"
        grid.action_move(0, -1)
        await r.pilot.pause()
        grid.action_choose()
        await r.pilot.pause()
        assert r.session.pointing.article_id == "corvus-news"
        assert "silent" not in r.screen.footer.message


async def test_the_grid_shows_the_filter_and_can_change_it() -> None:
    async with reading() as r:
        grid = await opened(r, "claims")
        await r.pilot.press("f", "2")
        await r.pilot.pause()
        await r.pilot.press("escape")
        await r.pilot.pause()
        assert r.app.screen is grid
        assert str(grid.query_one("#grid-box").border_title) == "Claims · without A"
        assert grid.model.outlets == ["The Lowland Herald", "Corvus News", "The Northern Ledger"]
        r.session.set_query(parse("verdict:differ"), "verdict:differ")
        grid.show_all()
        assert str(grid.query_one("#grid-box").border_title) == "Claims · without A · F verdict:differ"
        await r.pilot.press("q")
        await r.pilot.pause()
        assert "(a)" in r.screen.header.render_line(0).text


async def test_saving_saves_what_is_shown(tmp_path: Path) -> None:
    import json

    async with reading() as r:
        r.session.set_filter(OutletFilter(frozenset({"Aster Evening Post"})))
        r.screen.show_all()
        view = await opened(r, "save")
        assert str(view.query_one("#box").border_title) == "Save 3 articles, 5 claims: only what the filter shows"
        await r.type(str(tmp_path / "dam.json"))
        view.action_choose()
        await r.pilot.pause()
    saved = json.loads((tmp_path / "dam.json").read_text())
    assert {a["outlet"] for a in saved["articles"]} == {"The Lowland Herald", "Corvus News", "The Northern Ledger"}
    assert all(m["article"] != "aster-evening" for c in saved["claims"] for m in c["mentions"])
    assert all("aster-evening" not in c["silent"] for c in saved["claims"])


async def test_one_article_alone_says_what_to_do_in_the_views_too() -> None:
    async with reading(ALONE, size=(40, 12)) as r:
        view = await opened(r, "claims")
        assert "Only one article is open." in view.grid.render_line(0).text
        assert "ramadi-reader FOLDER" in str(view.cell.render()).replace("\n", " ")
        view.action_close()
        await r.pilot.pause()
        view = await opened(r, "left-out")
        told = said(view)
        assert "Only one article is open." in told
        assert "FOLDER" in told


async def test_a_filter_no_claim_passes_says_so_in_the_grid() -> None:
    async with reading() as r:
        r.session.set_query(parse("figure>1000000000000"), "figure>1000000000000")
        view = await opened(r, "claims")
        assert "No claim passes the filter." in view.grid.render_line(0).text
        assert "f chooses outlets, F another expression" in str(view.cell.render())


async def test_what_an_article_may_tell_stands_apart_from_what_it_leaves_out() -> None:
    place = span("the-northern-ledger", "It will happen again, in another valley.")
    near = Near("the-northern-ledger", *place, "will", "never")
    claims = tuple(replace(c, near=(near,)) if c.id == "opened" else c for c in CLAIMS)
    async with reading(replace(ANALYSIS, claims=claims)) as r:
        r.session.pointing.go_to_article("the-northern-ledger")
        view = await opened(r, "left-out")
        told = said(view)
        assert told.index("How far the dam is") < told.index("May be there") < told.index("Who had the sluices opened")
        assert "perhaps N: ≠? will against never: It will happen again, in another valley." in told
        view.choices.move_to(len(view.choices.entries) - 1)
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.session.pointing.article_id == "the-northern-ledger"
        assert r.session.pointing.sentence == (near.start, near.end)
