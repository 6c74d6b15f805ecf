"""All keys, made from the command table; typing narrows them down."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import zip_longest

from reader.commands import COMMANDS, GROUPS, Command, matches
from reader.reading.glyphs import Manner
from reader.reading.session import Session
from reader.tui.cells import Parts, padded, width_of, wrapped
from reader.tui.look.legend import Sign, legend
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry

_KEYS = 18
"""Cells for the keys of a command at most."""


class HelpScreen(Overlay):
    """Keys by group, and what every sign on the screen means; choosing a row runs it."""

    HEADING = "Help"
    HINT = "{search} searches keys and signs   {bottom} signs   enter runs it   {quit} esc closes"
    TYPED = "search keys, signs and what they mean"
    AT_ONCE = False
    NOTHING = "No key and no sign matches."
    LEADS_ON = False

    def __init__(
        self,
        manner: Manner,
        here: Sequence[tuple[str, str]] = (),
        heading: str = "Here",
        known: Container[str] | None = None,
        signs: bool = True,
    ) -> None:
        """Make the help.

        Args:
            manner: of which signs and keys it tells.
            here: keys that mean something of their own in the view it is asked for in.
            heading: what stands above those.
            known: the commands that do something there; None for all.
            signs: whether there is anything there that the legend is about.
        """
        super().__init__(manner)
        self._here = [(manner.told(keys), manner.told(meaning)) for keys, meaning in here]
        self._heading, self._known, self._signs = heading, known, signs
        self._keys = {c.name: manner.keymap.all_shown(c.name, manner.glyphs.ascii) for c in COMMANDS}
        if palette := manner.key("palette"):
            # what has no key of its own is found by its name
            self._keys = {name: keys or f"{palette} {name}" for name, keys in self._keys.items()}

    def entered(self) -> None:
        """What was found is read first: the keys go to the list."""
        if self.focused is not None:
            self.focused.disabled = True
        self.set_focus(None)

    def action_close(self) -> None:
        """Out of the line, to all keys and signs again, to where it was asked for."""
        if self.focused is None and self.wanted:
            self.put_in("")
        else:
            super().action_close()

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Commands and signs that match, under their headings."""
        words = wanted.lower().split()
        here = [row for row in self._here if all(word in " ".join(row).lower() for word in words)]
        entries = _rows(self._heading, here, width) if here else []
        for group in GROUPS:
            known = [c for c in COMMANDS if c.group == group and (self._known is None or c.name in self._known)]
            found = [c for c in known if matches(c, self._keys[c.name], wanted)]
            if found:
                if entries:
                    entries.append(Entry([[]]))
                entries.append(Entry([[(group, "heading")]]))
                entries += [Entry(self._lines(c, width), c.name) for c in found]
        if self._signs and not wanted:
            told = "A number before a key that moves repeats it: 3{down} is three times {down}."
            entries += [Entry([[]]), Entry([[(line, "")] for line in wrapped(self.manner.told(told), width)])]
        for title, signs in legend(self.manner.glyphs) if self._signs else ():
            fitting = [s for s in signs if all(word in f"{title} {s.told} {s.meaning}".lower() for word in words)]
            if fitting:
                entries += [Entry([[]]), *_rows(title, fitting, width)]
        return entries

    def _lines(self, command: Command, width: int) -> list[Parts]:
        """Keys at the left, help at the right, both wrapped."""
        room = min(_KEYS, max(8, width // 3))
        keys = wrapped(self._keys[command.name], room - 1)
        lines = wrapped(command.help, width - room)
        return [[(padded(k, room - 1) + " ", "key"), (line, "")] for k, line in zip_longest(keys, lines, fillvalue="")]


def _rows(heading: str, rows: Sequence[Sign | tuple[str, str]], width: int) -> list[Entry]:
    """A heading, and rows that cannot be run: a word or sign at the left, what it means at the right."""
    room = min(_KEYS, max(8, width // 3))
    entries = [Entry([[(heading, "heading")]])]
    for row in rows:
        word, style, meaning = row if isinstance(row, Sign) else (row[0], "strong", row[1])
        both = zip_longest(wrapped(word, room - 1), wrapped(meaning, width - room), fillvalue="")
        entries.append(
            Entry([[(k, style if k else ""), (" " * (room - width_of(k)), ""), (line, "")] for k, line in both])
        )
    return entries


def open_view(session: Session) -> HelpScreen:
    """The help."""
    return HelpScreen(session.manner)
