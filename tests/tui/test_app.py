"""What the app does in front of whatever screen."""

from __future__ import annotations

import re

import pytest

from reader.tui.widgets.hint import Hint
from tests.tui.reading import reading


async def test_ctrl_c_tells_how_one_leaves_where_keys_are_told_and_lays_no_box_over_the_text() -> None:
    async with reading() as r:
        await r.pilot.press("ctrl+c")
        await r.pilot.pause()
        assert r.screen.footer.message == "Q leaves the reader"
        assert not r.app._notifications
        await r.pilot.press("c")
        await r.pilot.pause()
        await r.pilot.press("ctrl+c")
        assert "Q leaves the reader" in str(r.app.screen.query_one(Hint).render())


@pytest.mark.parametrize("view", ["speakers", "outlets", "help", "save"])
async def test_ctrl_c_is_answered_in_views_over_the_story_too(view: str) -> None:
    async with reading() as r:
        await r.run(view)
        await r.pilot.press("ctrl+c")
        await r.pilot.pause()
        assert re.search("(Q|ctrl.q) leaves the reader", str(r.app.screen.query_one(Hint).render()))


async def test_ctrl_c_leaves_the_line_that_stands_where_keys_are_told() -> None:
    async with reading() as r:
        await r.run("search")
        await r.pilot.press("v", "ctrl+c")
        await r.pilot.pause()
        assert not r.screen.query("#prompt")
        assert r.screen.footer.message == "Q leaves the reader"


async def test_ctrl_c_in_a_line_being_typed_names_a_key_that_is_not_typed_into_it() -> None:
    async with reading() as r:
        await r.run("filter")
        await r.pilot.press("ctrl+c")
        await r.pilot.pause()
        assert "ctrl+q leaves the reader" in str(r.app.screen.query_one(Hint).render())
        await r.pilot.press("ctrl+q")
        await r.pilot.pause()
        assert r.app._exit
