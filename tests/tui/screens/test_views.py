"""What the views over the story say and do."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from textual.events import Key

from reader.commands import Command
from reader.query import parse
from reader.reading.grid_model import GridModel
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry
from tests.tui.reading import Reading, reading
from tests.tui.velling import ALONE


def said(view: Any) -> str:
    return " ".join(" ".join("".join(t for t, _ in line) for e in view.choices.entries for line in e.lines).split())


def hint(view: Any) -> str:
    return str(view.query_one("#hint").render())


async def open_(r: Reading, command: str) -> Any:
    await r.run(command)
    await r.pilot.pause()
    return r.app.screen


async def test_a_cell_of_a_silent_outlet_leads_to_the_first_that_has_the_claim_and_says_so() -> None:
    async with reading() as r:
        grid = await open_(r, "claims")
        grid.action_move([c.id for c in grid.grid.claims].index("opened"), 3)
        await r.pilot.pause()
        grid.action_choose()
        await r.pilot.pause()
        assert r.app.screen is r.screen
        assert r.screen.footer.message == "no answer was found in The Northern Ledger; here is The Lowland Herald"
        assert r.session.article_id == "lowland-herald"
        assert r.session.shown_answer is not None
        assert r.session.shown_answer.claim.id == "opened"
        await r.run("back", "next-article")
        grid = await open_(r, "claims")
        assert r.session.outlets_of(grid.grid.claims[grid.grid.row]).keys() >= {"Corvus News"}, "where it was left"
        grid.action_move(0, -1)
        await r.pilot.pause()
        grid.action_choose()
        await r.pilot.pause()
        assert r.session.article_id == "corvus-news"
        assert "silent" not in r.screen.footer.message


async def test_the_grid_shows_the_filter_and_can_change_it() -> None:
    async with reading() as r:
        grid = await open_(r, "claims")
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


async def test_speakers_say_their_order_and_totals() -> None:
    async with reading() as r:
        view = await open_(r, "speakers")
        assert str(view.query_one("#box").border_title) == "2 speakers, 1 quoted by more than one outlet"
        text = said(view)
        assert "most outlets first, then most words" in hint(view)
        assert text.index("Ilse Morant") < text.index("Tobias Renn")
        assert "In all 4 quotations, 44 words. L2: two quotations in The Lowland Herald" in text
        await r.pilot.press("enter", "down", "enter")
        await r.pilot.pause()
        assert r.session.article_id == "lowland-herald"
        assert "We have no reason" in r.said("text")


async def test_saving_saves_what_is_shown(tmp_path: Path) -> None:
    import json

    async with reading() as r:
        r.session.set_filter(OutletFilter(frozenset({"Aster Evening Post"})))
        r.screen.show_all()
        view = await open_(r, "save")
        assert str(view.query_one("#box").border_title) == "Save 3 articles, 5 claims: only what the filter shows"
        await r.type(str(tmp_path / "dam.json"))
        view.action_choose()
        await r.pilot.pause()
    saved = json.loads((tmp_path / "dam.json").read_text())
    assert {a["outlet"] for a in saved["articles"]} == {"The Lowland Herald", "Corvus News", "The Northern Ledger"}
    assert all(m["article"] != "aster-evening" for c in saved["claims"] for m in c["mentions"])
    assert all("aster-evening" not in c["silent"] for c in saved["claims"])


async def test_a_hidden_outlet_tells_what_it_would_bring() -> None:
    async with reading() as r:
        r.session.set_filter(OutletFilter(frozenset({"Aster Evening Post"})))
        r.screen.show_all()
        view = await open_(r, "outlets")
        line = next("".join(t for t, _ in e.lines[0]) for e in view.choices.entries if e.value == "Aster Evening Post")
        assert "hidden" in line
        assert "4 claims" in line


async def test_the_expression_knows_what_was_read() -> None:
    async with reading() as r:
        await r.run("read")
        view = await open_(r, "filter")
        await r.type("is:read")
        assert "4 of 4 articles, 5 of 5 claims" in said(view)


async def test_a_view_is_one_file_and_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    class Words(Overlay):
        HEADING = "Words"

        def entries(self, wanted: str, width: int) -> list[Entry]:
            return [Entry([[(a.outlet, "")]], a.id) for a in self.session.articles]

    module = ModuleType("reader.tui.screens.words")

    def open_view(session: Session) -> Words:
        return Words(session)

    module.open_view = open_view  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "reader.tui.screens.words", module)
    command = Command("words", (), "words of each article", "Views", view="words")
    monkeypatch.setitem(__import__("reader.commands", fromlist=["BY_NAME"]).BY_NAME, "words", command)
    async with reading() as r:
        view = await open_(r, "words")
        assert isinstance(view, Words)
        assert "Corvus News" in said(view)


async def test_what_is_too_small_is_left_with_one_key() -> None:
    async with reading(size=(100, 30)) as r:
        await r.run("next-highlight", "enter")
        await r.pilot.resize_terminal(30, 8)
        await r.pilot.pause()
        assert "q quits" in str(r.screen.query_one("#too-small").render())
        await r.pilot.press("q")
        await r.pilot.pause()
        assert not r.app.is_running or r.app.return_code == 0


async def test_a_speakers_quotation_is_compared_where_it_leads() -> None:
    async with reading() as r:
        view = await open_(r, "speakers")
        view.action_choose()
        await r.pilot.pause()
        view.action_move(2)
        view.action_choose()
        await r.pilot.pause()
        answer = r.session.shown_answer
        assert answer is not None
        assert (answer.claim.id, r.session.article_id) == ("morant", "aster-evening")
        assert "[-We have-]" in r.said("panel") or "{+We have+}" in r.said("panel")


async def test_one_article_alone_says_what_to_do_in_the_views_too() -> None:
    async with reading(ALONE, size=(40, 12)) as r:
        view = await open_(r, "claims")
        assert "Only one article is open." in view.grid.render_line(0).text
        assert "ramadi-reader FOLDER" in str(view.cell.render()).replace("\n", " ")
        view.action_close()
        await r.pilot.pause()
        view = await open_(r, "left-out")
        told = said(view)
        assert "Only one article is open." in told
        assert "FOLDER" in told


async def test_what_no_claim_holds_is_looked_for_in_the_articles() -> None:
    async with reading() as r:
        view = await open_(r, "claims")
        await r.pilot.press("slash", *"pumps?")
        await r.pilot.pause()
        assert "No claim holds “pumps?”: enter, ctrl+f looks for it in the articles" in view.grid.render_line(0).text
        await r.pilot.press("backspace", "Z", "enter", "ctrl+f")
        await r.pilot.pause()
        assert r.app.screen.query_one("#typed").value == "pumpsZ"  # type: ignore[attr-defined]


async def test_a_filter_no_claim_passes_says_so_in_the_grid() -> None:
    async with reading() as r:
        r.session.set_query(parse("figure>1000000000000"), "figure>1000000000000")
        view = await open_(r, "claims")
        assert "No claim passes the filter." in view.grid.render_line(0).text
        assert "f chooses outlets, F another expression" in str(view.cell.render())


async def test_a_verdict_is_confirmed_by_enter() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        view = await open_(r, "verdict")
        assert view.choices.value == "differ"


async def burst(r: Reading, *keys: Key) -> None:
    """Keys that come faster than the reader can answer, as pasted ones and those over a slow line do."""
    for key in keys:
        r.app.post_message(key)
    for _ in range(5):
        await r.pilot.pause()


async def test_keys_typed_before_a_view_is_there_are_meant_for_it() -> None:
    async with reading() as r:
        await burst(r, Key("c", "c"), Key("j", "j"), Key("enter", None))
        assert r.app.screen is r.app.front.screen
        assert r.session.shown_answer is not None
        assert r.session.shown_answer.claim.id == GridModel(r.session).claims()[1].id


async def test_a_list_not_filled_yet_is_chosen_from_when_it_is() -> None:
    async with reading() as r:
        await burst(r, Key("S", "S"), Key("down", None), Key("enter", None))
        assert type(r.app.screen).__name__ == "SpeakersScreen"
        assert "“" in said(r.app.screen)
