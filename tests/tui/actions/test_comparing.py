"""Going on past the end of an article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tui.reading import Reading, reading
from tests.tui.velling import ALONE, ANALYSIS, CLAIMS

REPAIR = next(c for c in CLAIMS if c.id == "repair")
LATER = replace(ANALYSIS, claims=(replace(REPAIR, mentions=REPAIR.mentions[1:]),))
"""The first articles have nothing disputed; what is stands far down in Corvus News."""


async def test_the_last_dispute_says_where_to_go_on_and_the_key_again_goes_there() -> None:
    async with reading() as r:
        for _ in range(3):
            await r.run("next-disputed")
        before = r.screen.here
        await r.run("next-disputed")
        assert r.screen.here == before
        assert "no passage on which outlets differ further on; ) again goes on in Aster Evening Post" in (
            r.screen.footer.message
        )
        await r.run("next-disputed")
        assert r.session.pointing.article_id == "aster-evening"
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.verdict == "differ"
        await r.run("back")
        assert r.screen.here == before


async def test_back_leads_to_where_a_search_or_the_articles_end_led_from_with_no_passage_chosen() -> None:
    async with reading(size=(60, 12)) as r:
        await r.run("enter", "down", "down")
        start = r.screen.here
        assert start.highlight is None
        await r.run("search")
        await r.type("flooded")
        await r.pilot.press("enter")
        found = r.screen.here
        assert found[3:5] != start[3:5]
        await r.run("back")
        assert r.screen.here == start
        await r.run("forward")
        assert r.screen.here == found
        await r.run("back", "bottom", "top")
        assert r.screen.here[3:5] == (0, 0)
        await r.run("back", "back")
        assert r.screen.here == start
        await r.run("back")
        assert r.screen.footer.message == "this is where you started"


async def test_a_search_that_moves_nothing_is_no_place_to_come_back_to() -> None:
    async with reading() as r:
        await r.run("enter", "search")
        await r.type("flooded")
        await r.pilot.press("enter")
        assert r.screen.search.hits
        await r.run("back")
        assert r.screen.footer.message == "this is where you started"


async def test_another_key_in_between_calls_it_off() -> None:
    async with reading() as r:
        for _ in range(4):
            await r.run("next-disputed")
        assert "again goes on" in r.screen.footer.message
        await r.run("down", "next-disputed")
        assert r.session.pointing.article_id == "lowland-herald"


async def test_backwards_the_article_before_is_entered_at_its_end() -> None:
    async with reading(size=(140, 16)) as r:
        await r.run("next-article", "next-highlight", "previous-highlight")
        assert "[ again goes on in The Lowland Herald" in r.screen.footer.message
        await r.run("previous-highlight")
        assert r.session.pointing.article_id == "lowland-herald"
        assert r.session.pointing.current == len(r.session.pointing.highlights) - 1
        highlight = r.session.pointing.highlight
        assert highlight is not None
        assert r.screen.text.first_offset <= highlight.start <= r.screen.text.last_offset


async def test_in_the_last_article_it_says_that_there_is_no_more() -> None:
    async with reading() as r:
        await r.run("next-article", "next-article", "next-article", "next-disputed", "next-disputed", "next-disputed")
        message = r.screen.footer.message
        assert message == "no passage on which outlets differ further on, nor in the articles after it"
    async with reading(ALONE) as r:
        await r.run("next-disputed")
        assert r.screen.footer.message == "no passage on which outlets differ in this article"


def passage_in_sight(r: Reading) -> bool:
    highlight, text = r.session.pointing.highlight, r.screen.text
    assert highlight is not None
    return text.display and text.first_offset <= highlight.start and highlight.end <= text.last_offset


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (140, 45)])
async def test_going_on_from_the_list_shows_the_passage_there_as_within_an_article(size: tuple[int, int]) -> None:
    async with reading(LATER, size=size) as r:
        assert r.screen.pane == "list"
        await r.run("next-disputed", "next-disputed")
        assert r.session.pointing.article_id == "corvus-news"
        assert r.screen.pane == "text"
        assert passage_in_sight(r)
        assert "$30 million" in r.said("text")
        assert r.screen.panel.display == (size[0] >= 80)
        assert size[0] < 80 or "conflict: 30 and 85 million dollars" in r.said("panel")
        await r.pilot.resize_terminal(140, 16)
        await r.pilot.pause()
        assert passage_in_sight(r)


async def test_a_passage_chosen_while_the_text_is_folded_away_is_in_sight_when_it_is_not() -> None:
    async with reading(size=(40, 12)) as r:
        await r.run("previous-pane")
        assert r.screen.pane == "panel"
        await r.run(*["next-highlight"] * 12)
        assert r.session.pointing.highlight is not None
        assert r.screen.pane == "panel"
        await r.run("previous-pane")
        assert passage_in_sight(r)
