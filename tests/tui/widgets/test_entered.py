"""Lines and boxes to type into."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.events import Paste

from reader.reading.glyphs import ASCII, UNICODE, Glyphs
from reader.tui.widgets.entered import LONGEST, Line
from reader.tui.widgets.note_box import NoteBox
from tests.tui.reading import reading


class _Typing(App[None]):
    def compose(self) -> ComposeResult:
        yield Line()
        yield NoteBox("", "Note")


async def test_no_cursor_blinks() -> None:
    async with _Typing().run_test() as pilot:
        assert not pilot.app.query_one(Line).cursor_blink
        assert not pilot.app.query_one(NoteBox).cursor_blink


@pytest.mark.parametrize("command", ["filter", "pipe", "save"])
async def test_of_megabytes_pasted_into_a_line_its_beginning_is_taken_and_that_is_said(command: str) -> None:
    async with reading() as r:
        await r.run(command)
        line = r.app.screen.query_one("#typed")
        line.value = ""  # type: ignore[attr-defined]
        r.app.post_message(Paste("(" * 1_000_000 + "\nmore"))
        await r.pilot.pause()
        assert line.value == "(" * LONGEST  # type: ignore[attr-defined]
        assert "left out" in r.app.screen._told  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("pasted", "typed"),
    [
        ("the port was\n  closed until\r\n\nMay\n", "the port was closed until May"),
        ("speaker: ", "speaker: "),
        ("dam\n", "dam"),
        ("", ""),
    ],
)
async def test_lines_that_are_pasted_are_one_in_a_line(pasted: str, typed: str) -> None:
    async with _Typing().run_test() as pilot:
        line = pilot.app.query_one(Line)
        line.focus()
        pilot.app.post_message(Paste(pasted))
        await pilot.pause()
        assert line.value == typed


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
async def test_what_a_line_asks_for_says_where_it_is_cut(glyphs: Glyphs) -> None:
    whole = "search keys, signs and what they mean"
    async with reading(size=(40, 12), glyphs=glyphs) as r:
        await r.run("help")
        line = r.app.screen.query_one("#typed", Line)
        cut = str(line.placeholder).removesuffix(glyphs.more)
        assert cut != line.placeholder
        assert whole.startswith(cut)
        await r.pilot.resize_terminal(100, 30)
        await r.pilot.pause()
        assert line.placeholder == whole
