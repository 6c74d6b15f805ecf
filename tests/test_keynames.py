from __future__ import annotations

import pytest

from reader.keynames import KEY_NAMES, read_key, shown_key


@pytest.mark.parametrize("key", sorted(KEY_NAMES - {"ctrl+m", "ctrl+i", "ctrl+h", "ctrl+c", "ctrl+q"}))
def test_what_help_prints_is_understood(key: str) -> None:
    assert read_key(key) == (key, "")
    assert read_key(shown_key(key)) == (key, "")


@pytest.mark.parametrize("character", ["]", "ä", "ß", "€", "J", "я", '"'])
def test_any_character_that_prints_is_a_key(character: str) -> None:
    assert read_key(character) == (character, "")


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("C-d", "ctrl+d"),
        ("<C-d>", "ctrl+d"),
        ("^D", "ctrl+d"),
        ("M-x", "alt+x"),
        ("right_square_bracket", "]"),
        ("ctrl+dd", "ctrl+d"),
        ("pagedwn", "pagedown"),
        ("spcae", "space"),
    ],
)
def test_a_near_miss_is_answered_with_the_key(written: str, near: str) -> None:
    assert read_key(written) == ("", f"no such key; did you mean {near}?")


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("3", "counts"),
        ("ctrl+m", "enter"),
        ("ctrl+i", "tab"),
        ("ctrl+[", "escape"),
        ("Ctrl+H", "backspace"),
        ("ctrl+q", "leaves"),
        ("", "no such key"),
        (" ", "no such key"),
        ("\x1b", "no such key"),
        ("gg", "no such key"),
    ],
)
def test_keys_that_cannot_be_given(written: str, why: str) -> None:
    key, said = read_key(written)
    assert key == ""
    assert why in said
