"""The commands of the table: each is bound, does something, and is reached by its key."""

from __future__ import annotations

import pytest

from reader.commands import BY_NAME, COMMANDS
from reader.tui.actions import handler_of
from tests.tui.reading import app_of, reading
from tests.tui.velling import ARTICLES


def test_each_command_does_something() -> None:
    for command in COMMANDS:
        assert (handler_of(command.name) is None) == bool(command.view), command.name


def test_each_command_that_repeats_moves() -> None:
    assert all(BY_NAME[name].counts for name in ("down", "next-highlight", "back", "next-match"))
    assert not BY_NAME["help"].counts


async def test_each_key_of_the_table_is_bound() -> None:
    async with reading() as r:
        assert {key: c.name for c in COMMANDS for key in c.keys} == r.session.manner.commands


async def test_opens_with_the_first_article_and_nothing_to_dismiss() -> None:
    async with reading() as r:
        assert r.session.pointing.article_id == "lowland-herald"
        assert r.screen.pane == "list"
        assert r.screen.focused is None
        assert "Thousands leave the Velling valley" in r.shown("text")
        assert "In this article 5 of the 5 claims 3 of the 3 disputed" in r.said("panel")
        assert r.screen.footer.message == ""


async def test_keys_reach_the_commands() -> None:
    async with reading() as r:
        await r.pilot.press("j", "3", "]")
        assert r.session.pointing.article_id == "aster-evening"
        assert r.session.pointing.current == 2
        assert r.screen.pane == "text"
        await r.pilot.press("escape")
        assert r.session.pointing.current is None


async def test_counts() -> None:
    async with reading() as r:
        await r.pilot.press("l", "4", "j")
        assert r.screen.footer.message == ""
        await r.pilot.press("2", "]")
        assert r.session.pointing.current == 1
        await r.pilot.press("1")
        assert "1" in r.screen.footer.render_line(0).text
        await r.pilot.press("?", "escape", "]")
        assert r.session.pointing.current == 2


async def test_quitting() -> None:
    app = app_of()
    async with app.run_test() as pilot:
        await pilot.press("?")
        await pilot.press("escape", "q")
    assert app.return_code == 0


async def test_the_footer_keeps_grid_and_search_at_80_columns() -> None:
    async with reading(size=(80, 24)) as r:
        for pane, leads in (("list", "q quit"), ("text", "q list"), ("panel", "q text")):
            r.screen.panes.go_to(pane)
            await r.pilot.pause()
            told = "".join(t for t, _ in r.screen.footer.parts(80))
            assert all(entry in told for entry in ("c claims", "/ search", ") ( disputed", "? help", leads))
            assert len(told.rstrip()) <= 80


@pytest.mark.parametrize("key", ["m", "a", "y", "Y", "+"])
async def test_without_a_passage_nothing_is_done_and_it_says_so(key: str) -> None:
    async with reading(size=(100, 14)) as r:
        for pane in ("list", "text"):
            r.screen.panes.go_to(pane)
            await r.pilot.press(key)
            await r.pilot.pause()
            assert r.app.screen is r.screen
            assert "no passage is chosen: ] chooses a highlight" in r.screen.footer.message
        assert r.session.linking.begun is None
        assert r.session.keeper.notes.notebook.marks == ()
        await r.run("next-paragraph", "next-paragraph", "mark")
        (mark,) = r.session.keeper.notes.notebook.marks
        text = ARTICLES["lowland-herald"].text
        assert text[mark.place.start : mark.place.end].startswith("About 4,000 people")
        await r.run("mark")
        assert r.session.keeper.notes.notebook.marks == ()
