"""Selecting text with the mouse."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tui.reading import Reading, reading
from tests.tui.velling import ARTICLES

TEXT = ARTICLES["lowland-herald"].text


def cell_of(r: Reading, words: str) -> tuple[int, int]:
    """Where on the text pane, border counted, some words begin."""
    for y in range(40):
        line = r.screen.text.render_line(y).text
        if words in line:
            return line.index(words) + 1, y + 1
    raise AssertionError(words)


async def drag(r: Reading, start: tuple[int, int], end: tuple[int, int]) -> None:
    await r.pilot.mouse_down("#text", offset=start)
    await r.pilot.hover("#text", offset=end)
    await r.pilot.mouse_up("#text", offset=end)
    await r.pilot.pause()


async def test_what_is_selected_is_copied_marked_and_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []
    monkeypatch.setattr("reader.reading.citing._TOOLS", ())
    async with reading() as r:
        monkeypatch.setattr(type(r.app), "copy_to_clipboard", lambda self, text: copied.append(text))
        x, y = cell_of(r, "the lake is")
        await drag(r, (x, y), (x + len("the lake") - 1, y))
        assert r.session.pointing.selected == (TEXT.index("the lake"), TEXT.index("the lake") + len("the lake"))
        assert "8 characters selected" in r.screen.footer.message
        await r.run("copy", "mark")
        assert copied == ["the lake"]
        assert "marked “the lake”" in r.screen.footer.message
        (mark,) = r.session.keeper.notes.notebook.marks
        assert TEXT[mark.place.start : mark.place.end] == "the lake"


async def test_over_lines_and_backwards() -> None:
    async with reading() as r:
        start, end = cell_of(r, "Nobody was hurt"), cell_of(r, "Two farms")
        await drag(r, start, end)
        assert r.session.pointing.selected is not None
        assert TEXT[slice(*r.session.pointing.selected)].startswith("Two farms")
        assert TEXT[slice(*r.session.pointing.selected)].endswith("N")


async def test_from_beside_the_prose_as_from_within() -> None:
    async with reading() as r:
        (_, y), (x, below) = cell_of(r, "Nobody was hurt"), cell_of(r, "Two farms")
        blank = min(y, below) - 1
        assert not r.screen.text.render_line(blank - 1).text[:40].strip()
        x, y = cell_of(r, "Two farms")
        await drag(r, (x + 9, blank), (x + 8, y))
        assert r.session.pointing.selected is not None
        assert TEXT[slice(*r.session.pointing.selected)].strip() == "Two farms"
        right = r.screen.text.line_width - 3
        end = r.screen.text.render_line(y - 1).text[:right].rstrip()
        await drag(r, (right, y), (x, y))
        assert TEXT[slice(*r.session.pointing.selected)] == end[end.index("Two farms") :]


async def test_on_the_map_nothing_is_selected() -> None:
    async with reading(size=(100, 12)) as r:
        edge = r.screen.text.line_width
        await drag(r, (edge, 2), (8, 8))
        assert r.session.pointing.selected is None


async def test_it_is_painted_and_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading() as r:

        def reversed_text() -> str:
            strips: Any = (r.screen.text.render_line(y) for y in range(40))
            return "".join(s.text for strip in strips for s in strip if s.style and s.style.reverse)

        x, y = cell_of(r, "the lake is")
        await drag(r, (x, y), (x + 7, y))
        assert reversed_text() == "the lake"
        await r.run("escape")
        assert r.session.pointing.selected is None
        assert reversed_text() == ""
        await drag(r, (x, y), (x + 7, y))
        await r.run("next-highlight")
        assert r.session.pointing.selected is None
        assert "the lake" not in reversed_text()
        await drag(r, (x, y), (x + 7, y))
        await r.run("next-article")
        assert r.session.pointing.selected is None


async def test_a_click_selects_no_text_but_the_passage() -> None:
    async with reading() as r:
        x, y = cell_of(r, "people left their homes")
        await r.pilot.click("#text", offset=(x, y))
        assert r.session.pointing.selected is None
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == "moved"
