"""All keys, made from the command table; typing narrows them down."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from reader.commands import COMMANDS, GROUPS, Command, matches
from reader.reading.session import Session
from reader.tui.cells import Parts, padded, wrapped
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry

_KEYS = 18

LEGEND = (
    ("quote", "quotation", "somebody's words"),
    ("scare", "scare quotes", "a term held at arm's length"),
    ("figure", "figure", "a quantity"),
    ("differ", "passage", "outlets differ on it; so marked at the line's left and on the map"),
    ("current", "passage", "the current one"),
)

WORDS = (
    (
        "Words of the panel",
        (
            ("origin", "who said it first; outlets that repeat one agency or spokesman share one"),
            ("echoed", "outlets agree, and all of it goes back to one origin"),
            ("corroborated", "at least two origins say it"),
            ("likely", "the passages probably answer one question; nothing is said where that is sure"),
            ("not found in", "looked through without finding an answer; it may have been missed"),
        ),
    ),
    (
        "Figure ruler and claims grid",
        (
            ("A", "an outlet's letter stands at its figure"),
            ("A> <A", "at least, at most"),
            ("~A", "a vague figure: about, nearly, dozens"),
            ("≠?", "likely one question; without the ? that is sure"),
            ("8,000 +2", "the first of three answers"),
        ),
    ),
)
"""What is not said on the screen itself."""


class HelpScreen(Overlay):
    """Keys by group, and what the marks in the text mean; choosing a row runs it."""

    HEADING = "Help"
    HINT = "{search} searches   enter runs it   {quit} or esc closes"
    TYPED = "search keys and what they do"
    AT_ONCE = False
    NOTHING = "No command matches."

    def __init__(
        self, session: Session, here: Sequence[tuple[str, str]] = (), heading: str = "Here", all_of_it: bool = True
    ) -> None:
        """Make the help.

        Args:
            session: what the person is looking at.
            here: keys that mean something of their own in the view it is asked for in.
            heading: what stands above those.
            all_of_it: whether the commands of the story can be run from there, too.
        """
        super().__init__(session)
        self._here = [(session.told(keys), session.told(meaning)) for keys, meaning in here]
        self._heading, self._all_of_it = heading, all_of_it
        self._keys = {c.name: session.keymap.all_shown(c.name, session.glyphs.ascii) for c in COMMANDS}

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """Commands that match, under their group's heading; the legend where nothing is typed."""
        words = wanted.lower().split()
        here = [row for row in self._here if all(word in " ".join(row).lower() for word in words)]
        entries = _rows(self._heading, here, width) if here else []
        for group in GROUPS if self._all_of_it else ():
            found = [c for c in COMMANDS if c.group == group and matches(c, self._keys[c.name], wanted)]
            if found:
                if entries:
                    entries.append(Entry([[]]))
                entries.append(Entry([[(group, "heading")]]))
                entries += [Entry(self._lines(c, width), c.name) for c in found]
        return entries if wanted or not self._all_of_it else entries + _legend(self.session, width)

    def _lines(self, command: Command, width: int) -> list[Parts]:
        """Keys at the left, help at the right, both wrapped."""
        room = min(_KEYS, max(8, width // 3))
        keys = wrapped(self._keys[command.name], room - 1)
        lines = wrapped(command.help, width - room)
        return [[(padded(k, room - 1) + " ", "key"), (line, "")] for k, line in zip_longest(keys, lines, fillvalue="")]


def _legend(session: Session, width: int) -> list[Entry]:
    room = min(_KEYS, max(8, width // 3))
    count = wrapped(
        session.told("A number before a key that moves repeats it: 3{next-highlight} is the third highlight on."), width
    )
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
    for heading, words in WORDS:
        entries += [Entry([[]]), *_rows(heading, words, width)]
    return entries


def _rows(heading: str, words: Sequence[tuple[str, str]], width: int) -> list[Entry]:
    """A heading, and rows that cannot be run: a word at the left, what it means at the right."""
    room = min(_KEYS, max(8, width // 3))
    entries = [Entry([[(heading, "heading")]])]
    for word, meaning in words:
        both = zip_longest(wrapped(word, room - 1), wrapped(meaning, width - room), fillvalue="")
        entries.append(Entry([[(padded(k, room - 1) + " ", "strong"), (line, "")] for k, line in both]))
    return entries


def open_view(session: Session) -> HelpScreen:
    """The help."""
    return HelpScreen(session)
