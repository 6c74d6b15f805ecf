from __future__ import annotations

from reader.reading.outlets import OutletFilter
from tests.tui.reading import reading
from tests.tui.screens.views import opened, said


async def test_the_expression_knows_what_was_read() -> None:
    async with reading() as r:
        await r.run("read")
        view = await opened(r, "filter")
        await r.type("is:read")
        assert "4 of 4 articles, 5 of 5 claims" in said(view)


async def test_hidden_outlets_are_not_counted() -> None:
    async with reading() as r:
        hidden = r.session.material.story.outlets[:2]
        r.session.set_filter(OutletFilter(frozenset(hidden)))
        shown = r.session.material.shown
        assert len(shown.claims) < 5
        view = await opened(r, "filter")
        await r.type("kind:figure or kind:quote or kind:event or kind:assessment")
        assert f"2 of 4 articles, {len(shown.claims)} of 5 claims" in said(view)


async def test_what_is_wrong_with_a_long_expression_is_in_sight_with_its_carets() -> None:
    async with reading(size=(40, 12)) as r:
        view = await opened(r, "filter")
        await r.type("speaker:morant verdict:differ -has:quote bar:x")
        expression, carets = ("".join(t for t, _ in line) for line in view.choices.entries[0].lines[:2])
        assert len(expression) <= view.choices.size.width
        at = carets.index("^")
        assert expression[at : at + carets.count("^")] == "bar"
        assert expression.startswith("…")
