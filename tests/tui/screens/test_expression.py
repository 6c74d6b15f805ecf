from __future__ import annotations

from tests.tui.reading import reading
from tests.tui.screens.views import opened, said


async def test_the_expression_knows_what_was_read() -> None:
    async with reading() as r:
        await r.run("read")
        view = await opened(r, "filter")
        await r.type("is:read")
        assert "4 of 4 articles, 5 of 5 claims" in said(view)


async def test_what_is_wrong_with_a_long_expression_is_in_sight_with_its_carets() -> None:
    async with reading(size=(40, 12)) as r:
        view = await opened(r, "filter")
        await r.type("speaker:morant verdict:differ -has:quote bar:x")
        expression, carets = ("".join(t for t, _ in line) for line in view.choices.entries[0].lines[:2])
        assert len(expression) <= view.choices.size.width
        at = carets.index("^")
        assert expression[at : at + carets.count("^")] == "bar"
        assert expression.startswith("…")
