from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.query import parse
from reader.reading.outlets import OutletFilter
from tests.tui.reading import reading
from tests.tui.screens.views import opened
from tests.tui.velling import STORY


async def test_what_no_claim_holds_is_looked_for_in_the_articles() -> None:
    async with reading() as r:
        view = await opened(r, "claims")
        await r.pilot.press("slash", *"pumps?")
        await r.pilot.pause()
        assert "No claim holds “pumps?”: enter, ctrl+f looks for it in the articles" in view.grid.render_line(0).text
        await r.pilot.press("backspace", "Z", "enter", "ctrl+f")
        await r.pilot.pause()
        assert r.app.screen.query_one("#typed").value == "pumpsZ"  # type: ignore[attr-defined]


async def test_articles_that_a_filter_keeps_out_of_the_search_are_told() -> None:
    async with reading() as r:
        view = await opened(r, "search-all")
        await r.type("sluices")
        assert view.heading() == "3 matches in 3 of 4 articles"
        await r.pilot.press("escape")
        r.session.set_query(parse("speaker:renn"), "speaker:renn")
        view = await opened(r, "search-all")
        await r.type("sluices")
        assert view.heading() == "1 match in 1 of 1 article; not searched: 3 that F hides"
        await r.pilot.press("escape")
        r.session.set_query(None)
        r.session.set_filter(OutletFilter(frozenset({"Corvus News"})))
        view = await opened(r, "search-all")
        await r.type("sluices")
        assert view.heading().endswith("of 3 articles; not searched: 1 that f hides")


async def test_articles_of_one_outlet_are_told_apart_by_their_days() -> None:
    herald, evening, *rest = STORY.articles
    story = replace(STORY, articles=(herald, replace(evening, outlet=herald.outlet), *rest))
    async with reading() as r:
        view = await opened(r, "search-all")
        await r.type("sluices")
        assert not any("Mar" in line for line in _heads(view))
        await r.pilot.press("escape")
        r.session.take_story(story, ())
        view = await opened(r, "search-all")
        await r.type("sluices")
        assert f"L {herald.outlet}  10 Mar" in _heads(view)


def _heads(view: Any) -> list[str]:
    return ["".join(t for t, _ in entry.lines[0]) for entry in view.entries("sluices", 80) if entry.value is None]


async def test_enter_where_nothing_was_found_leaves_the_line_to_be_put_right() -> None:
    async with reading() as r:
        for name, typed, nothing in (
            ("search-all", "sluicez", "No match in the articles shown."),
            ("palette", "zonk", "No command matches."),
        ):
            view = await opened(r, name)
            await r.type(typed)
            await r.pilot.press("enter")
            await r.pilot.pause()
            assert r.app.screen is view
            assert view._told == nothing
            await r.pilot.press("backspace")
            await r.pilot.pause()
            assert not view._told
            await r.pilot.press("escape")
            await r.pilot.pause()
