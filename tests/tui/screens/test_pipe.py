from __future__ import annotations

from typing import Any

from tests.tui.reading import reading
from tests.tui.velling import ARTICLES

HERALD = ARTICLES["lowland-herald"]


async def test_a_command_that_is_none_yet_stays_to_be_mended() -> None:
    async with reading() as r:
        await r.run("pipe")
        view: Any = r.app.screen
        await r.type('wc "-w')
        await r.pilot.press("enter")
        assert r.app.screen is view
        assert "not a command yet" in "".join(t for t, _ in view.choices.entries[0].lines[0])
        await r.type('"')
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.app.screen is r.screen
