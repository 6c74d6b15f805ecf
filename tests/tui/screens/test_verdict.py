from __future__ import annotations

from tests.tui.reading import reading
from tests.tui.screens.views import opened


async def test_a_verdict_is_confirmed_by_enter() -> None:
    async with reading() as r:
        await r.run("next-disputed")
        view = await opened(r, "verdict")
        assert view.choices.value == "differ"
