from __future__ import annotations

from tests.tui.reading import reading
from tests.tui.screens.views import hint, opened, said


async def test_speakers_say_their_order_and_totals() -> None:
    async with reading() as r:
        view = await opened(r, "speakers")
        assert str(view.query_one("#box").border_title) == "2 speakers, 1 quoted by more than one outlet"
        text = said(view)
        assert "most outlets first, then most words" in hint(view)
        assert text.index("Ilse Morant") < text.index("Tobias Renn")
        assert "In all 4 quotations, 44 words. L2: two quotations in The Lowland Herald" in text
        await r.pilot.press("enter", "down", "enter")
        await r.pilot.pause()
        assert r.session.article_id == "lowland-herald"
        assert "We have no reason" in r.said("text")


async def test_a_speakers_quotation_is_compared_where_it_leads() -> None:
    async with reading() as r:
        view = await opened(r, "speakers")
        view.action_choose()
        await r.pilot.pause()
        view.action_move(2)
        view.action_choose()
        await r.pilot.pause()
        answer = r.session.shown_answer
        assert answer is not None
        assert (answer.claim.id, r.session.article_id) == ("morant", "aster-evening")
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
