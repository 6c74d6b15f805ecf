from __future__ import annotations

from tests.tui.reading import reading
from tests.tui.screens.views import opened, said


async def test_the_expression_knows_what_was_read() -> None:
    async with reading() as r:
        await r.run("read")
        view = await opened(r, "filter")
        await r.type("is:read")
        assert "4 of 4 articles, 5 of 5 claims" in said(view)
