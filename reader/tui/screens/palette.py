"""Commands by name: type a few letters, enter runs it."""

from __future__ import annotations

from reader.commands import COMMANDS, Command
from reader.reading.session import Session
from reader.tui.cells import Parts, fit, padded, width_of
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry

_NAME, _KEYS = 22, 14
"""Cells for a command's name and for its keys."""
_LEAST_HELP = 12
"""Fewer cells tell nothing of what it does."""


class PaletteScreen(Overlay):
    """Every command of the table, the best match first."""

    HEADING = "Commands"
    HINT = "type a few letters   enter runs it   esc closes"
    TYPED = "command"
    NOTHING = "No command matches."

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Commands whose name or help holds what was typed, letters in order."""
        keymap = self.manner.keymap
        ranked = [
            (rank, c) for c in COMMANDS if (rank := _rank(c, keymap.keys[c.name], wanted.lower().strip())) is not None
        ]
        return [
            Entry([_row(c, keymap.all_shown(c.name, self.manner.glyphs.ascii), width)], c.name)
            for _, c in sorted(ranked, key=lambda found: found[0])
        ]


def _row(command: Command, keys: str, width: int) -> Parts:
    """Name, help and keys; where there is no room for both, the name alone."""
    room = width - _NAME - _KEYS
    told = padded(fit(command.help, room - 2), room) if room >= _LEAST_HELP else ""
    name = padded(command.name, _NAME if told else max(8, width - _KEYS))
    return [(name, "strong"), (told, ""), (fit(keys, width - width_of(name) - width_of(told)), "key")]


def _rank(command: Command, keys: tuple[str, ...], wanted: str) -> int | None:
    """0 for the best match; None for no match."""
    if command.name.startswith(wanted) or wanted in keys:
        return 0
    if wanted in command.name:
        return 1
    if wanted in command.help.lower():
        return 2
    letters = iter(command.name)
    return 3 if all(c in letters for c in wanted.replace(" ", "-")) else None


def open_view(session: Session) -> PaletteScreen:
    """The palette."""
    return PaletteScreen(session.manner)
