"""Keys that come all at once do what they do one by one."""

from __future__ import annotations

from typing import Any

import pytest
from textual.events import Key, Paste
from textual.keys import _character_to_key

from tests.tui.reading import Reading, app_of, reading, until


def typed_ahead(r: Reading, keys: str) -> None:
    for c in keys:
        r.app.post_message(Key("enter" if c == "\r" else "escape" if c == "\x1b" else _character_to_key(c), c))


def notes(r: Reading) -> list[str]:
    return [n.text for n in r.session.keeper.notes.notebook.notes]


async def test_notes_hold_what_was_typed_whole_and_nothing_behind_enter() -> None:
    async with reading() as r:
        typed_ahead(r, "]aone\r]atwo and more\rJ]athree\r")
        await until(r.pilot, lambda: len(notes(r)) == 3)
        assert notes(r) == ["one", "two and more", "three"]


async def test_a_search_holds_what_was_typed_and_the_next_keys_are_commands() -> None:
    async with reading() as r:
        typed_ahead(r, "/the\rm")
        await until(r.pilot, lambda: bool(r.session.keeper.notes.notebook.marks))
        assert r.screen.search.wanted == "the"


async def test_views_open_on_top_of_each_other_and_lines_take_their_words() -> None:
    async with reading() as r:
        typed_ahead(r, "c/killed\r")
        await until(r.pilot, lambda: getattr(getattr(r.app.screen, "model", None), "wanted", "") == "killed")
        typed_ahead(r, "\x1bqSq?")
        await until(r.pilot, lambda: type(r.app.screen).__name__ == "HelpScreen")
        assert [type(s).__name__ for s in r.app.screen_stack] == ["StoryScreen", "HelpScreen"]


async def test_what_is_pasted_into_a_view_that_opens_is_in_its_line() -> None:
    async with reading() as r:
        typed_ahead(r, "]a")
        r.app.post_message(Paste("seen there"))
        typed_ahead(r, ", and here\r")
        await until(r.pilot, lambda: bool(notes(r)))
        assert notes(r) == ["seen there, and here"]


async def test_a_line_that_never_opens_keeps_the_keys_for_moments_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.tui.screens.ahead._PATIENCE", 0.01)
    async with reading() as r:
        screen: Any = r.screen
        screen.wait_for_line()
        typed_ahead(r, "J")
        await until(r.pilot, lambda: r.session.pointing.article_id == r.session.material.shown.articles[1].id)


async def test_keys_behind_the_one_that_leaves_do_nothing() -> None:
    app = app_of()
    async with app.run_test() as pilot:
        await pilot.pause()
        for c in "QFS?a:e/":
            app.post_message(Key(_character_to_key(c), c))
    assert app.return_code == 0
    assert app.failure == ""


async def test_a_view_that_is_closed_before_it_is_built_is_built_first() -> None:
    async with reading() as r:
        r.screen.open_view("expression")
        view: Any = r.app.screen
        view.dismiss(None)
        await until(r.pilot, lambda: r.app.screen is r.screen)
        assert view.is_mounted


async def test_what_is_asked_for_before_the_front_has_begun_is_done() -> None:
    app = app_of()
    async with app.run_test() as pilot:
        del app.front.app  # as it is until the first text is drawn
        app.front._compare = True
        app.front.compare()
        await pilot.pause()
    assert app.failure == ""
