from __future__ import annotations

import os

import pytest

from reader.tui.look.themes import colours_by_name, is_monochrome
from tests.tui.reading import app_of


@pytest.mark.parametrize("name", ["vt100", "vt102", "vt220", "vt320", "vt420", "vt100-am", "xterm-mono", "ansi-m"])
def test_terminals_without_colours(name: str) -> None:
    assert is_monochrome({"TERM": name})
    assert not is_monochrome({"TERM": name, "COLORTERM": "truecolor"})


@pytest.mark.parametrize("name", ["", "xterm", "xterm-256color", "screen", "linux", "vt525", "tmux-256color", "foot"])
def test_terminals_with_colours_and_those_nobody_knows(name: str) -> None:
    assert not is_monochrome({"TERM": name})


def test_the_app_is_drawn_as_without_colour_and_no_program_inherits_that(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-mono")
    app = app_of()
    assert app.no_color
    assert not app.mirror.coloured
    assert "NO_COLOR" not in os.environ
    monkeypatch.setenv("TERM", "xterm")
    assert not app_of().no_color


def test_what_the_person_set_stays_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    monkeypatch.setenv("TERM", "vt100")
    with colours_by_name():
        assert os.environ["NO_COLOR"] == ""
    assert os.environ["NO_COLOR"] == ""
