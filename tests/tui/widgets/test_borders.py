from __future__ import annotations

import pytest
from textual.app import App
from textual.content import Content
from textual.widgets import Static

from reader.tui.widgets.borders import set_border


@pytest.mark.parametrize(
    ("words", "width", "shown"),
    [
        ("5 articles, 3 hidden; by date", 40, "5 articles, 3 hidden; by date"),
        ("5 articles, 3 hidden; by date", 26, "5 articles, 3 hidden"),
        ("5 articles, 3 hidden; by date", 20, "5 articles"),
    ],
)
async def test_of_what_does_not_fit_the_last_parts_go(words: str, width: int, shown: str) -> None:
    class Small(App[None]):
        def compose(self):  # type: ignore[no-untyped-def]
            yield Static()

    async with Small().run_test(size=(width, 5)) as pilot:
        widget = pilot.app.query_one(Static)
        set_border(widget, words, words)
        for told in (widget.border_title, widget.border_subtitle):
            assert str(told) == shown
        set_border(widget, "[b]x[/b] \x1b[31m")
        assert Content.from_markup(str(widget.border_title)).plain.startswith("[b]x[/b] ")
        assert "\x1b" not in str(widget.border_title)
        set_border(widget, Content("as it is, all of it"))
        assert str(widget.border_title) == "as it is, all of it"
