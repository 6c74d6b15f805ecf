"""Commands by name: type a few letters, enter runs it."""

from __future__ import annotations

from reader.commands import COMMANDS, Command
from reader.reading.session import Session
from reader.tui.cells import fit, padded
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry


class PaletteScreen(Overlay):
    """Every command of the table, the best match first."""

    HEADING = "Commands"
    HINT = "type a few letters   enter runs it   esc closes"
    TYPED = "command"
    NOTHING = "No command matches."

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Commands whose name or help holds what was typed, letters in order."""
        keymap = self.session.keymap
        ranked = [
            (rank, c) for c in COMMANDS if (rank := _rank(c, keymap.keys[c.name], wanted.lower().strip())) is not None
        ]
        room = min(22, width // 2)
        return [
            Entry(
                [
                    [
                        (padded(c.name, room), "strong"),
                        (fit(c.help, width - room - 10) + "  ", ""),
                        (keymap.all_shown(c.name, self.session.glyphs.ascii), "key"),
                    ]
                ],
                c.name,
            )
            for _, c in sorted(ranked, key=lambda found: found[0])
        ]


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
    return PaletteScreen(session)
