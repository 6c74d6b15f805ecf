"""Keys of presets and of a person's own, wherever they are pressed and wherever they are told."""

from __future__ import annotations

from typing import Any

import pytest
from textual.widgets import Input

from reader.config import Settings
from reader.keymap import PRESETS, keymap_of
from tests.tui.reading import reading


def keys(preset: str = "vim", **own: tuple[str, ...]) -> Settings:
    found = {name.replace("_", "-"): given for name, given in own.items()}
    return Settings(keymap=keymap_of(preset, found)[0])


@pytest.mark.parametrize(
    ("preset", "article", "back", "highlight", "disputed"),
    [("vim", "J", "K", "]", ")"), ("newsboat", "n", "p", "]", ")"), ("arrows", "n", "p", "right", "d")],
)
async def test_counts_work_with_every_preset(
    preset: str, article: str, back: str, highlight: str, disputed: str
) -> None:
    async with reading(settings=keys(preset)) as r:
        await r.pilot.press("3", article)
        assert r.session.pointing.article_id == r.session.material.shown.articles[3].id
        await r.pilot.press("2", back, "3", highlight)
        assert r.session.pointing.article_id == r.session.material.shown.articles[1].id
        assert r.session.pointing.current == 2
        await r.pilot.press(disputed)
        assert r.session.pointing.highlight is not None
        assert r.session.pointing.highlight.disputed


async def test_own_keys_are_obeyed_in_views_too() -> None:
    async with reading(settings=keys(down=("e", "ctrl+j"), metadata=(), claims=("f5",), quit=("ü",))) as r:
        await r.pilot.press("e", "j")
        assert r.session.pointing.article_id == r.session.material.shown.articles[1].id
        await r.pilot.press("f5", "e", "e")
        assert getattr(r.app.screen, "grid").row == 2  # noqa: B009
        await r.pilot.press("ü")
        assert r.app.screen is r.screen


@pytest.mark.parametrize("preset", PRESETS)
async def test_footer_help_and_hints_tell_the_keys_that_are(preset: str) -> None:
    async with reading(settings=keys(preset), size=(160, 60)) as r:
        footer = "".join(t for t, _ in r.screen.footer.parts(160))
        keymap = r.session.manner.keymap
        for name in ("next-highlight", "next-disputed", "help", "quit"):
            assert keymap.shown(name) in footer
        await r.run("next-match")
        assert r.screen.footer.message == f"nothing searched for yet: {keymap.shown('search')} searches"
        await r.run("help")
        entries = {e.value: "".join(t for t, _ in e.lines[0]) for e in help_entries(r)}
        assert all(keymap.all_shown(name).split(" ")[0] in entries[name] for name in keymap.keys)


def help_entries(r: Any) -> list[Any]:
    return [e for e in r.app.screen.choices.entries if e.value]


@pytest.mark.parametrize("key", ["q", "?", "escape", "f1"])
async def test_help_is_left_by_its_own_key_and_the_usual_ones(key: str) -> None:
    async with reading() as r:
        await r.pilot.press("?", key)
        assert r.app.screen is r.screen


async def test_help_is_searched_and_its_line_left_first() -> None:
    async with reading() as r:
        await r.run("help")
        every = len(help_entries(r))
        await r.pilot.press("slash", *"q?/")
        line = r.app.screen.query_one(Input)
        assert line.value == "q?/"
        line.value = "speakers"
        await r.pilot.pause()
        assert 0 < len(help_entries(r)) < every
        await r.pilot.press("escape")
        assert r.app.screen is not r.screen
        assert len(help_entries(r)) == every
        await r.pilot.press("q")
        assert r.app.screen is r.screen


async def test_what_is_typed_into_a_line_is_no_command() -> None:
    async with reading() as r:
        await r.pilot.press("slash", *"Jq", "home", "x", "ctrl+u")
        assert r.app.screen.query_one(Input).value == "Jq"
        assert r.session.pointing.article_id == r.session.material.shown.articles[0].id


async def test_what_is_wrong_in_the_configuration_is_said_at_once() -> None:
    async with reading(settings=Settings(problems=("config.yaml:1: no such setting: x",))) as r:
        r.app.on_ready()
        assert r.screen.footer.message == "config.yaml:1: no such setting: x"
        await r.pilot.press("j")
        assert r.screen.footer.message == ""


async def test_a_view_that_is_closed_twice_leaves_what_lies_below_it() -> None:
    async with reading() as r:
        await r.run("claims")
        grid: Any = r.app.screen
        await r.pilot.press("?")
        help_screen: Any = r.app.screen
        assert help_screen is not grid
        help_screen.dismiss(None)
        help_screen.dismiss(None)
        await r.pilot.pause()
        assert r.app.screen is grid
        grid.dismiss(None)
        grid.dismiss(None)
        await r.pilot.pause()
        assert r.app.screen is r.screen


async def test_a_brace_that_does_nothing_somewhere_is_said_to() -> None:
    async with reading() as r:
        await r.run("speakers")
        screen: Any = r.app.screen
        await r.pilot.press("}", "{")
        assert screen._told == "{ does nothing here: ? lists the keys"


async def test_a_view_that_is_closed_while_it_is_being_filled_leaves_no_trace() -> None:
    async with reading() as r:
        await r.run("speakers")
        screen: Any = r.app.screen
        screen.dismiss(None)
        screen.show()
        screen.say("too late")
        await r.pilot.pause()
        screen.show()
        screen.say("later still")
        assert r.app.screen is r.screen


async def test_what_is_typed_behind_a_note_that_does_not_open_runs_no_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("reader.tui.screens.keyed.monotonic", lambda: now)
    async with reading() as r:
        article = r.session.pointing.article_id
        await r.pilot.press("a", *"uJ3q", "enter")
        assert r.app.screen is r.screen
        assert (r.session.pointing.article_id, r.screen.pane) == (article, "list")
        assert not r.session.keeper.read
        assert r.screen.footer.message.startswith("dropped what you typed; no passage is chosen")
        now += 1
        await r.pilot.press("J")
        assert r.session.pointing.article_id != article
