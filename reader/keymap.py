"""Which keys run which command: a preset, and on top of it the person's own.

The table of commands has the keys of the preset `vim`; the other presets say where they differ.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.commands import COMMANDS
from reader.keynames import shown_key

Keys = tuple[str, ...]

DEFAULT = "vim"
_NEWSBOAT: dict[str, Keys] = {
    "next-article": ("n", "J"),
    "previous-article": ("p", "K"),
    "read": ("N",),
    "next-match": (".",),
    "previous-match": (",",),
    "search-all": ("&",),
    "escape": ("escape", "ctrl+f"),
    "mark": ("m", "ctrl+b"),
    "metadata": ("e", "ctrl+e"),
    "browser": ("o", "O"),
    "next-pane": ("tab", "l", "right"),
    "previous-pane": ("shift+tab", "h", "left"),
}
_ARROWS: dict[str, Keys] = {
    "down": ("down",),
    "up": ("up",),
    "page-down": ("pagedown", "space"),
    "page-up": ("pageup",),
    "half-page-down": (),
    "half-page-up": (),
    "top": ("home",),
    "bottom": ("end",),
    "next-paragraph": ("ctrl+down", "}"),
    "previous-paragraph": ("ctrl+up", "{"),
    "next-article": ("n", "ctrl+pagedown"),
    "previous-article": ("p", "ctrl+pageup"),
    "next-highlight": ("right", "]"),
    "previous-highlight": ("left", "["),
    "next-disputed": ("d", "ctrl+right", ")"),
    "previous-disputed": ("D", "ctrl+left", "("),
    "back": ("backspace", "alt+left"),
    "forward": ("alt+right",),
    "search": ("/", "ctrl+f"),
    "next-match": ("f3", "."),
    "previous-match": ("shift+f3", ","),
    "search-all": ("f4",),
    "outlets": ("f", "f2"),
    "claims": ("c", "f5"),
    "speakers": ("S", "f6"),
    "next-pane": ("tab",),
    "previous-pane": ("shift+tab",),
    "save": ("s", "ctrl+s"),
    "help": ("f1", "?"),
    "quit": ("q", "f10"),
}
PRESETS: dict[str, dict[str, Keys]] = {DEFAULT: {}, "newsboat": _NEWSBOAT, "arrows": _ARROWS}
"""For each preset the commands whose keys are not those of the table."""


class Keymap(NamedTuple):
    """A key or several for each command; some commands have none."""

    preset: str
    keys: Mapping[str, Keys]

    def shown(self, name: str, ascii: bool = False) -> str:
        """A command's first key as a person reads it; where it has none, how to run it all the same."""
        keys = self.keys[name]
        if keys:
            return shown_key(keys[0], ascii)
        palette = self.keys["palette"]
        return f"{shown_key(palette[0], ascii)} {name}" if palette else name

    def all_shown(self, name: str, ascii: bool = False) -> str:
        """All of a command's keys, parted by blanks; empty where it has none."""
        return " ".join(shown_key(key, ascii) for key in self.keys[name])

    def footer(self, ascii: bool = False) -> tuple[tuple[str, str], ...]:
        """Keys and word of every footer entry in table order; commands that share a word share an entry."""
        entries: dict[str, list[str]] = {}
        for command in COMMANDS:
            if command.footer and (keys := self.keys[command.name]):
                entries.setdefault(command.footer, []).append(shown_key(keys[0], ascii))
        return tuple((" ".join(keys), word) for word, keys in entries.items())

    def commands(self) -> dict[str, str]:
        """The command of each key."""
        return {key: name for name, keys in self.keys.items() for key in keys}


def keymap_of(preset: str = DEFAULT, own: Mapping[str, Sequence[str]] | None = None) -> tuple[Keymap, tuple[str, ...]]:
    """A preset with a person's own keys on top.

    Args:
        preset: a name in `PRESETS`.
        own: known commands with the keys they shall have and no others; all keys known.

    Returns:
        The keymap, and a line for each key that two commands claim. Of two own ones the first keeps it, and one that
        has none left keeps those of the preset that are free; what the person chose stands above the preset.
    """
    own = own or {}
    changed = PRESETS[preset]
    keys = {c.name: changed.get(c.name, c.keys) for c in COMMANDS}
    taken: dict[str, str] = {}
    for name, wanted in own.items():
        for key in wanted:
            taken.setdefault(key, name)
    clashes = []
    for name, wanted in own.items():
        lost = [key for key in dict.fromkeys(wanted) if taken[key] != name]
        left = tuple(key for key in dict.fromkeys(wanted) if taken[key] == name)
        keys[name] = left or tuple(key for key in keys[name] if wanted and key not in taken)
        stays = "" if left or not keys[name] else f", and {name} {' '.join(map(shown_key, keys[name]))}"
        clashes += [
            f"{shown_key(key)} is given to both {taken[key]} and {name}; {taken[key]} keeps it{stays}" for key in lost
        ]
    for name, given in keys.items():
        if name not in own and (lost := [key for key in given if key in taken]):
            keys[name] = tuple(key for key in given if key not in taken)
            rest = " ".join(map(shown_key, keys[name]))
            clashes += [
                f"{shown_key(key)} is now {taken[key]}'s and no longer {name}'s, "
                + (f"which keeps {rest}" if rest else f"which has no key left: say `{name}: []` if that is meant")
                for key in lost
            ]
    return Keymap(preset, keys), tuple(clashes)
