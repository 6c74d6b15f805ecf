"""The panel beside the text: it follows the passage, leads to the answers, and says why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Near
from reader.query import parse
from reader.reading.targets import Target
from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS, span


async def test_the_panel_cursor_goes_over_the_answers_and_enter_follows_it() -> None:
    async with reading() as r:
        await r.run("next-disputed", "enter", "down")
        assert r.screen.panel.cursor == 3
        await r.run("enter")
        assert r.session.pointing.article_id == "corvus-news"
        await r.run("next-pane")
        assert r.screen.pane == "panel"
        await r.run("next-pane")
        assert r.screen.pane == "list"


@pytest.mark.parametrize("size", [(140, 45), (100, 30), (80, 24), (60, 20)])
async def test_an_article_opened_while_the_list_has_the_panels_place_is_the_one_it_tells_of(
    size: tuple[int, int],
) -> None:
    async with reading(size=size) as r:
        await r.run("next-disputed", "enter")
        assert "People who left the Velling valle" in r.said("panel")
        await r.run("quit", "quit", "down", "enter")
        assert r.session.pointing.article_id == "aster-evening"
        if not r.screen.panel.display:
            await r.run("enter")
        assert r.said("panel").startswith("In this article")


async def test_before_a_passage_is_chosen_the_panel_leads_to_the_claims() -> None:
    async with reading() as r:
        await r.run("enter", "enter", "down", "enter")
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == "opened"
        assert r.session.pointing.article_id == "lowland-herald"
        assert r.screen.pane == "text"


async def test_a_passage_with_several_claims_is_cycled_in_the_panel() -> None:
    moved = ANALYSIS.claims[0]
    twin = replace(moved, id="twin", label="Who counted them", verdict="agree")
    async with reading(replace(ANALYSIS, claims=(*ANALYSIS.claims, twin))) as r:
        await r.run("next-highlight", "enter")
        assert r.screen.panel.words.subtitle == "claim 1 of 2 here · ] ["
        assert "claim 1 of 2" not in r.shown("panel")
        await r.run("previous-pane")
        assert r.screen.panel.words.subtitle == "claim 1 of 2 here · enter, ] ["
        await r.run("next-pane", "next-highlight")
        assert r.session.pointing.current == 0
        assert "Who counted them" in r.shown("panel")
        await r.run("next-highlight")
        assert r.session.pointing.current == 1


async def test_the_steps_are_folded_up_when_the_filter_changes() -> None:
    async with reading() as r:
        await r.run("next-highlight", "why")
        assert r.screen.panel.why
        r.session.set_query(parse("verdict:differ"), "verdict:differ")
        r.screen.show_all()
        assert not r.screen.panel.why


async def test_why_spells_out_the_steps() -> None:
    async with reading() as r:
        await r.run("next-disputed", "why")
        assert "do not overlap" in " ".join(r.shown("panel").split())
        await r.run("why")
        assert "do not overlap" not in " ".join(r.shown("panel").split())


async def test_related_passages_stand_apart_and_lead_there() -> None:
    farms = ("lowland-herald", *span("lowland-herald", "Two farms were flooded by the released water."))
    death = ("aster-evening", *span("aster-evening", "One man died when a bus left the road near Hollin"))
    async with reading(replace(ANALYSIS, related=((death, farms),))) as r:
        for _ in range(7):
            await r.run("next-highlight")
        assert "Perhaps the same question A One man died" in r.said("panel")
        await r.run("enter", "enter")
        assert r.session.pointing.article_id == "aster-evening"
        await r.run("back")
        assert r.session.pointing.current == 6


async def test_what_may_contradict_a_claim_is_told_with_the_words_that_do() -> None:
    place = span("the-northern-ledger", "It will happen again, in another valley.")
    near = Near("the-northern-ledger", *place, "will happen", "happened once")
    claims = tuple(replace(c, near=(near,)) if c.id == "opened" else c for c in ANALYSIS.claims)
    async with reading(replace(ANALYSIS, claims=claims)) as r:
        opened = next(c for c in claims if c.id == "opened")
        r.screen.jump(Target(opened.mentions[0], opened))
        told = r.said("panel")
        assert "Perhaps the same question N ≠? will happen against happened once It will happen again," in told


async def test_the_steps_to_a_verdict_come_into_sight() -> None:
    async with reading(size=(40, 12)) as r:
        await r.run("next-disputed")
        assert "Why differ" not in r.shown("panel")
        await r.run("why")
        assert "Why differ" in r.shown("panel")
        assert r.screen.pane == "panel"
        await r.run("next-disputed")
        assert "Why" not in r.shown("panel")
        await r.run("previous-disputed")
        assert "Why" not in r.shown("panel")


async def test_what_enter_follows_is_in_sight_however_the_panel_was_scrolled() -> None:
    async with reading(size=(60, 14)) as r:
        await r.run("next-disputed", "enter")
        panel = r.screen.panel
        assert r.screen.pane == "panel"

        def in_sight() -> bool:
            entry = panel.entry(panel.cursor)
            return entry.start < panel.top + panel.page and entry.stop > panel.top

        first = panel.cursor
        for command in ("bottom", "page-up", "page-up", "page-up", "page-down", "half-page-down", "bottom"):
            await r.run(command)
            assert in_sight(), command
        assert panel.cursor > first
        await r.run("top")
        assert panel.cursor == 0
