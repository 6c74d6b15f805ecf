"""All keys, made from the command table; typing narrows them down."""

from __future__ import annotations

from reader.commands import COMMANDS, GROUPS, Command, shown_keys
from reader.tui.cells import Parts, padded, wrapped
from reader.tui.screens.overlay import Overlay
from reader.tui.session import Session
from reader.tui.widgets.choices import Entry

_KEYS = 18

LEGEND = (
    ("quote", "quotation", "somebody's words"),
    ("scare", "scare quotes", "a term held at arm's length"),
    ("figure", "figure", "a quantity"),
    ("differ", "passage", "outlets differ on it; so marked at the line's left and on the map"),
    ("current", "passage", "the current one"),
)


class HelpScreen(Overlay):
    """Keys by group, and what the marks in the text mean; choosing a row runs it."""

    HEADING = "Help"
    HINT = "type to search   enter runs it   esc closes"
    TYPED = "search keys and what they do"
    NOTHING = "No command matches."

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Commands that match, under their group's heading; the legend where nothing is typed."""
        entries: list[Entry] = []
        for group in GROUPS:
            found = [c for c in COMMANDS if c.group == group and matches(c, wanted)]
            if found:
                if entries:
                    entries.append(Entry([[]]))
                entries.append(Entry([[(group, "heading")]]))
                entries += [Entry(command_lines(c, width), c.name) for c in found]
        return entries if wanted else entries + _legend(self.session, width)


def matches(command: Command, wanted: str) -> bool:
    """Whether each word typed is a key of the command or stands in its name or help."""
    text = f"{command.name} {command.help} {command.group}".lower()
    return all(word in command.keys or word.lower() in text for word in wanted.split())


def command_lines(command: Command, width: int) -> list[Parts]:
    """Keys at the left, help at the right, wrapped."""
    room = min(_KEYS, max(8, width // 3))
    lines = wrapped(command.help, width - room)
    first: Parts = [(padded(shown_keys(command), room - 1) + " ", "key"), (lines[0], "")]
    return [first, *([(" " * room, ""), (line, "")] for line in lines[1:])]


def _legend(session: Session, width: int) -> list[Entry]:
    room = min(_KEYS, max(8, width // 3))
    count = wrapped("A number before a key that moves repeats it: 3] is the third highlight on.", width)
    entries = [Entry([[]]), Entry([[(line, "")] for line in count]), Entry([[]]), Entry([[("Marks", "heading")]])]
    for style, word, meaning in LEGEND:
        lines = wrapped(meaning, width - room)
        entries.append(
            Entry(
                [
                    [(word, style), (" " * max(1, room - len(word)), ""), (lines[0], "")],
                    *([(" " * room, ""), (line, "")] for line in lines[1:]),
                ]
            )
        )
    for verdict, meaning in (("agree", "outlets agree"), ("compatible", "both can be true"), ("differ", "they differ")):
        entries.append(
            Entry([[(padded(session.glyphs.verdict(verdict) + " " + verdict, room), verdict), (meaning, "")]])
        )
    return entries


def open_view(session: Session) -> HelpScreen:
    """The help."""
    return HelpScreen(session)
