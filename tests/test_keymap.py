from __future__ import annotations

from collections import Counter

import pytest

from reader.commands import BY_NAME, COMMANDS
from reader.keymap import PRESETS, keymap_of
from reader.keynames import SENT_FOR, read_key


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_gives_no_key_twice_and_none_that_no_terminal_sends(preset: str) -> None:
    keymap, clashes = keymap_of(preset)
    keys = [key for given in keymap.keys.values() for key in given]
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    assert clashes == ()
    assert [key for key in keys if read_key(key) != (key, "")] == []
    assert not SENT_FOR.keys() & set(keys)
    assert not any(key.isdigit() for key in keys)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_names_commands_there_are_and_leaves_none_that_had_a_key_without(preset: str) -> None:
    assert PRESETS[preset].keys() <= BY_NAME.keys()
    without = {name for name, keys in keymap_of(preset)[0].keys.items() if not keys}
    assert without <= {c.name for c in COMMANDS if not c.keys} | {"half-page-down", "half-page-up"}


def test_keys_are_shown_as_a_person_reads_them() -> None:
    keymap, _ = keymap_of(own={"pipe": ("ctrl+pagedown", "f5")})
    assert keymap.all_shown("down") == "j ↓"
    assert keymap.all_shown("down", ascii=True) == "j Down"
    assert keymap.all_shown("pipe") == "ctrl+PgDn F5"
    assert keymap.all_shown("theme") == ""


def test_a_command_without_a_key_is_told_by_its_name_in_the_palette() -> None:
    keymap, _ = keymap_of(own={"save": ()})
    assert keymap.shown("save") == ": save"
    assert keymap_of(own={"save": (), "palette": ()})[0].shown("save") == "save"


def test_the_footer_joins_keys_of_one_word_and_ends_with_help_and_quit() -> None:
    entries = keymap_of()[0].footer()
    assert ("] [", "highlight") in entries
    assert [word for _, word in entries[-2:]] == ["help", "quit"]
    assert ("→ ←", "highlight") in keymap_of("arrows")[0].footer()
    assert ("Right Left", "highlight") in keymap_of("arrows")[0].footer(ascii=True)


def test_own_keys_stand_above_the_preset_and_what_they_take_is_named() -> None:
    keymap, clashes = keymap_of(own={"next-disputed": ("n", "j")})
    assert keymap.keys["next-disputed"] == ("n", "j")
    assert keymap.keys["next-match"] == ()
    assert keymap.keys["down"] == ("down",)
    assert len(clashes) == 2
    assert any("n is now next-disputed's and no longer next-match's" in c and "next-match: []" in c for c in clashes)
    assert any("which keeps ↓" in c for c in clashes)


def test_what_is_given_up_on_purpose_is_no_clash() -> None:
    keymap, clashes = keymap_of(own={"next-disputed": ("n",), "next-match": ()})
    assert keymap.commands()["n"] == "next-disputed"
    assert clashes == ()


def test_of_two_own_commands_the_first_keeps_the_key() -> None:
    keymap, clashes = keymap_of(own={"copy": ("T",), "theme": ("T", "f2")})
    assert keymap.commands()["T"] == "copy"
    assert keymap.keys["theme"] == ("f2",)
    assert clashes == ("T is given to both copy and theme; copy keeps it",)


def test_an_own_command_that_loses_its_only_key_stays_on_those_of_the_preset() -> None:
    keymap, clashes = keymap_of(own={"claims": ("c",), "speakers": ("c",)})
    assert (keymap.keys["claims"], keymap.keys["speakers"]) == (("c",), ("S",))
    assert clashes == ("c is given to both claims and speakers; claims keeps it, and speakers S",)
    keymap, clashes = keymap_of(own={"claims": ("c", "S"), "speakers": ("c",)})
    assert keymap.keys["speakers"] == ()
    assert clashes == ("c is given to both claims and speakers; claims keeps it",)
