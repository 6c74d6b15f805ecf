"""How the program speaks with a person: in which signs, and of which keys."""

from __future__ import annotations

from reader.config import Settings
from reader.reading.glyphs import UNICODE, Glyphs
from reader.wording import clean

_WORDS = 5
"""Words that tell which text is meant."""


class Manner:
    """The signs to draw with, and the keys as the person has set them."""

    def __init__(self, glyphs: Glyphs = UNICODE, settings: Settings | None = None) -> None:
        self.glyphs = glyphs
        self.settings = settings or Settings()
        self.keymap = self.settings.keymap
        self.commands = self.keymap.commands()
        """The command of each key."""

    def key(self, name: str) -> str:
        """The key that runs a command, as a person reads it."""
        return self.keymap.shown(name, self.glyphs.ascii)

    def told(self, words: str) -> str:
        """The program's own words with the key of a command for its name in braces: `{escape} closes`."""
        return words.format_map({name: self.key(name) for name in self.keymap.keys})

    def beginning(self, text: str) -> str:
        """The first words of a text in quotation marks, to tell the person which one is meant."""
        words = clean(text).split()
        return f"“{' '.join(words[:_WORDS])}{self.glyphs.more if len(words) > _WORDS else ''}”"
