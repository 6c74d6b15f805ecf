"""The list of marks and notes."""

from __future__ import annotations

from typing import Any

from tests.tui.reading import reading


async def test_what_is_listed_is_taken_away_there_and_comes_back() -> None:
    async with reading() as r:
        await r.run("next-disputed", "mark")
        await r.pilot.press("a")
        await r.pilot.pause()
        await r.type("why?")
        await r.pilot.press("enter")
        await r.run("next-highlight", "next-highlight", "mark", "marks")
        await r.pilot.pause()
        view: Any = r.app.screen
        book = r.session.notes
        assert (len(book.notebook.marks), len(book.notebook.notes)) == (2, 1)
        await r.pilot.press("g", "minus")
        assert (len(book.notebook.marks), len(book.notebook.notes)) == (1, 0)
        assert "ctrl+z undoes" in view._told
        assert not any(r.screen.text.render_line(y).text[1:2] in "*+" for y in range(4, 6))
        await r.pilot.press("ctrl+z", "ctrl+z")
        assert (len(book.notebook.marks), len(book.notebook.notes)) == (2, 1)
        assert r.app.screen is view
