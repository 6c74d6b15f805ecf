from __future__ import annotations

from dataclasses import replace

from tests.tui.reading import reading
from tests.tui.screens.views import hint, opened, said
from tests.tui.velling import ANALYSIS


async def test_speakers_say_their_order_and_totals() -> None:
    async with reading() as r:
        view = await opened(r, "speakers")
        assert str(view.query_one("#box").border_title) == "2 speakers, 1 quoted by more than one outlet"
        text = said(view)
        assert "most outlets first, then most words" in hint(view)
        assert text.index("Ilse Morant") < text.index("Tobias Renn")
        assert "In all 4 quotations, 44 words. L1: 1 quotation in The Lowland Herald" in text
        await r.pilot.press("enter", "down", "enter")
        await r.pilot.pause()
        assert r.session.pointing.article_id == "lowland-herald"
        assert "We have no reason" in r.said("text")


async def test_a_speakers_quotation_is_compared_where_it_leads() -> None:
    async with reading() as r:
        view = await opened(r, "speakers")
        view.action_choose()
        await r.pilot.pause()
        view.action_move(2)
        view.action_choose()
        await r.pilot.pause()
        answer = r.session.pointing.shown_answer
        assert answer is not None
        assert (answer.claim.id, r.session.pointing.article_id) == ("morant", "aster-evening")
        assert "[-We have-]" in r.said("panel") or "{+We have+}" in r.said("panel")


async def test_speakers_open_as_they_were_left_and_are_filtered() -> None:
    async with reading() as r:
        view = await opened(r, "speakers")
        await r.pilot.press("enter", "down", "down", "enter")
        await r.pilot.pause()
        assert r.app.screen is r.screen
        view = await opened(r, "speakers")
        assert view.choices.cursor == 2
        await r.pilot.press("slash")
        await r.type("renn")
        names = [e.value for e in view.choices.entries if isinstance(e.value, str)]
        assert names == ["Tobias Renn"]
        await r.pilot.press("escape")
        assert len([e for e in view.choices.entries if isinstance(e.value, str)]) == 2


async def test_whose_quotation_it_is_stays_in_sight_where_both_fit() -> None:
    async with reading(size=(60, 12)) as r:
        view = await opened(r, "speakers")
        await r.pilot.press("enter", "down", "enter")
        await r.pilot.pause()
        view = await opened(r, "speakers")
        await r.pilot.pause()
        assert view.choices.cursor == 1
        assert view.choices.top == 0, "the speaker's name stands above"


async def test_quotations_without_a_speaker_are_counted_apart() -> None:
    first, *rest = ANALYSIS.readings
    quotes = tuple(replace(q, speaker=None) if q.kind == "speech" else q for q in first.quotes)
    many = sum(q.kind == "speech" for q in quotes)
    async with reading(replace(ANALYSIS, readings=(replace(first, quotes=quotes), *rest))) as r:
        view = await opened(r, "speakers")
        assert f", and {many} whose speaker is not named. " in said(view)
        await r.pilot.press("slash")
        await r.type("renn")
        assert "not named" not in said(view)
