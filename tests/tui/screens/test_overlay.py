from __future__ import annotations

from types import ModuleType

import pytest
from textual.events import Key

from reader.commands import Command
from reader.reading.grid_model import GridModel
from reader.reading.session import Session
from reader.tui.cells import width_of
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from tests.tui.reading import Reading, reading, until
from tests.tui.screens.views import hint, opened, said


async def burst(r: Reading, *keys: Key) -> None:
    """Keys that come faster than the reader can answer, as pasted ones and those over a slow line do."""
    for key in keys:
        r.app.post_message(key)
    for _ in range(5):
        await r.pilot.pause()


async def test_a_view_is_one_file_and_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    class Words(View):
        HEADING = "Words"

        def entries(self, wanted: str, width: int) -> list[Entry]:
            return [Entry([[(a.outlet, "")]], a.id) for a in self.session.material.shown.articles]

    module = ModuleType("reader.tui.screens.words")

    def open_view(session: Session) -> Words:
        return Words(session)

    module.open_view = open_view  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "reader.tui.screens.words", module)
    command = Command("words", (), "words of each article", "Views", view="words")
    monkeypatch.setitem(__import__("reader.commands", fromlist=["BY_NAME"]).BY_NAME, "words", command)
    async with reading() as r:
        view = await opened(r, "words")
        assert isinstance(view, Words)
        assert "Corvus News" in said(view)


async def test_what_is_too_small_is_left_with_one_key() -> None:
    async with reading(size=(100, 30)) as r:
        await r.run("next-highlight", "enter")
        await r.pilot.resize_terminal(30, 8)
        await r.pilot.pause()
        assert "q quits" in str(r.screen.query_one("#too-small").render())
        await r.pilot.press("q")
        await r.pilot.pause()
        assert not r.app.is_running or r.app.return_code == 0


async def test_keys_typed_before_a_view_is_there_are_meant_for_it() -> None:
    async with reading() as r:
        await burst(r, Key("c", "c"), Key("j", "j"), Key("enter", None))
        assert r.app.screen is r.app.front.screen
        assert r.session.pointing.shown_answer is not None
        assert r.session.pointing.shown_answer.claim.id == GridModel(r.session.material).claims()[1].id


async def test_a_list_not_filled_yet_is_chosen_from_when_it_is() -> None:
    async with reading() as r:
        await burst(r, Key("S", "S"), Key("down", None), Key("enter", None))
        assert type(r.app.screen).__name__ == "SpeakersScreen"
        assert "“" in said(r.app.screen)


@pytest.mark.parametrize("below", [["claims"], ["next-disputed", "enter"]])
@pytest.mark.parametrize("dialog", ["metadata", "verdict"])
async def test_a_command_chosen_in_the_help_of_a_dialog_is_run_from_what_is_below(
    dialog: str, below: list[str]
) -> None:
    async with reading() as r:
        await r.run(*below)
        under = r.app.screen
        under.run_command(dialog)  # type: ignore[attr-defined]
        await until(r.pilot, lambda: r.app.screen is not under and r.app.screen.is_mounted)
        await r.pilot.press("f1", "slash")
        await r.type("speakers")
        await r.pilot.press("enter", "enter")
        await until(r.pilot, lambda: type(r.app.screen).__name__ == "SpeakersScreen")
        assert under in r.app.screen_stack


@pytest.mark.parametrize(
    ("typed", "view", "line"),
    [
        ("Fspeaker:ruiz", "ExpressionScreen", "speaker:ruiz"),
        ("e Mail", "MetadataScreen", "The Lowland Herald Mail"),
        ("ceumum", "HeadingScreen", "People who left the Velling valleyumum"),
        ("|wc -w", "PipeScreen", "wc -w"),
    ],
)
async def test_what_is_typed_before_a_line_is_there_stands_in_it(typed: str, view: str, line: str) -> None:
    async with reading() as r:
        await burst(r, *(Key("space" if c == " " else c, c) for c in typed))
        await until(r.pilot, lambda: type(r.app.screen).__name__ == view and r.app.screen.focused is not None)
        await until(r.pilot, lambda: r.app.screen.query_one("#typed").value == line)  # type: ignore[attr-defined]
        assert not r.session.keeper.notes.notebook.kept


async def test_what_is_typed_where_a_line_begins_with_an_earlier_search_takes_its_place() -> None:
    async with reading() as r:
        view = await opened(r, "search-all")
        await r.type("valley")
        await r.pilot.press("enter")
        await burst(r, Key("ctrl+f", None), Key("d", "d"), Key("a", "a"))
        await until(r.pilot, lambda: r.app.screen is not view and r.app.screen.query("#typed").first().value == "da")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("command", "typed", "told"),
    [
        ("search-all", "", "a capital letter makes case count."),
        ("pipe", 'wc "-w', "No closing quotation"),
        ("pipe", "", "words of The Lowland Herald go to it"),
    ],
)
async def test_what_a_view_says_is_whole_on_the_smallest_terminal(command: str, typed: str, told: str) -> None:
    async with reading(size=(40, 12)) as r:
        view = await opened(r, command)
        await r.type(typed)
        assert told in said(view)
        widths = [sum(width_of(t) for t, _ in line) for entry in view.choices.entries for line in entry.lines]
        assert max(widths) <= view.choices.size.width


async def test_why_nothing_was_saved_is_seen_whole_below_a_list_that_fills_the_terminal() -> None:
    async with reading(size=(40, 12)) as r:
        view = await opened(r, "save")
        await r.type("/nowhere/at/all/to/be/found/here")
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.app.screen is view
        assert "No such file or directory" in " ".join(hint(view).split())
        assert view.query_one("#hint").region.bottom < r.app.size.height
