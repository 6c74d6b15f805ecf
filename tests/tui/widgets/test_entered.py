"""Lines and boxes to type into."""

from __future__ import annotations

from textual.app import App, ComposeResult

from reader.tui.widgets.entered import Line
from reader.tui.widgets.note_box import NoteBox


class _Typing(App[None]):
    def compose(self) -> ComposeResult:
        yield Line()
        yield NoteBox("", "Note")


async def test_no_cursor_blinks() -> None:
    async with _Typing().run_test() as pilot:
        assert not pilot.app.query_one(Line).cursor_blink
        assert not pilot.app.query_one(NoteBox).cursor_blink
