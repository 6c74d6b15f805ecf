"""What a line asks for."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.commands import COMMANDS
from reader.keymap import keymap_of
from reader.plain.asking import Unknown, asked

VIM = keymap_of()[0]


@pytest.mark.parametrize(
    ("line", "command", "times", "words"),
    [
        ("]", "next-highlight", 1, ""),
        ("3]", "next-highlight", 3, ""),
        ("] 3", "next-highlight", 3, ""),
        ("next 12", "next-highlight", 12, ""),
        ("next", "next-highlight", 1, ""),
        ("next-d", "next-disputed", 1, ""),
        (")", "next-disputed", 1, ""),
        ("c", "claims", 1, ""),
        ("c differ", "claims", 1, "differ"),
        ("filter vice", "filter", 1, "vice"),
        ("where verdict:differ", "filter", 1, "verdict:differ"),
        ("/ phrase of words", "search", 1, "phrase of words"),
        ("/phrase of words", "search", 1, "phrase of words"),
        ("|wc -w", "pipe", 1, "wc -w"),
        ("enter 4", "enter", 1, "4"),
        ("4", "enter", 1, "4"),
        ("", "enter", 1, ""),
        ("H", "back", 1, ""),
        ("L", "forward", 1, ""),
        ("m", "mark", 1, ""),
        ("a some words", "note", 1, "some words"),
        ("+", "link", 1, ""),
        ("-", "unlink", 1, ""),
        ("v differ", "verdict", 1, "differ"),
        ("ctrl+z", "undo", 1, ""),
        ("esc", "escape", 1, ""),
        ("?", "help", 1, ""),
        ("? filter", "help", 1, "filter"),
        ("'", "marks", 1, ""),
        ("Q", "quit-now", 1, ""),
        ("  5 )  ", "next-disputed", 5, ""),
        ("next-article 2", "next-article", 2, ""),
    ],
)
def test_key_name_beginning_count_and_words(line: str, command: str, times: int, words: str) -> None:
    found = asked(line, VIM)
    assert (found.command.name, found.times, found.words) == (command, times, words)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.name)
def test_every_command_answers_to_its_name_and_its_keys(command: object) -> None:
    from reader.commands import Command

    assert isinstance(command, Command)
    assert asked(command.name, VIM).command is command
    for key in command.keys:
        assert asked(key, VIM).command is command


def test_a_persons_own_keys_hold() -> None:
    keymap = keymap_of("newsboat", {"claims": ("G",)})[0]
    assert asked("G", keymap).command.name == "claims"
    assert asked("n", keymap).command.name == "next-article"


def test_what_is_nearly_right_is_named() -> None:
    with pytest.raises(Unknown, match="did you mean claims"):
        asked("clams", VIM)
    with pytest.raises(Unknown, match=r"may be next-paragraph, next-article.*type more"):
        asked("ne", VIM)
    with pytest.raises(Unknown, match=r"no such command: xyzzy .help"):
        asked("xyzzy", VIM)


@given(st.text(max_size=60))
def test_any_line_is_a_command_or_is_not(line: str) -> None:
    with suppress(Unknown):
        assert 0 <= asked(line, VIM).times <= 9999
