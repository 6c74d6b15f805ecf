"""How the program speaks with a person: the marks the screen is drawn with, and what keys are called.

There is one set of marks for any modern terminal and one of ASCII alone. No sign stands for two things, but in the
latter for `>`: at the left edge the cursor, behind a letter *at least*.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import NamedTuple

from reader.config import Settings
from reader.model import Claim
from reader.standing import verdict_word
from reader.wording import clean

_WORDS = 5
"""Words that tell which text is meant."""


class Glyphs(NamedTuple):
    """One character each unless it says otherwise."""

    cursor: str = "▌"
    differ: str = "≠"
    compatible: str = "≈"
    agree: str = "="
    update: str = "Δ"
    """A later answer replaces an earlier one."""
    answered: str = "·"
    """Left of a line that answers a claim of others too."""
    silent: str = "–"
    """In place of an answer that was not found."""
    read: str = "✓"
    more: str = "…"
    """Where something is cut off."""
    working: str = "…"
    """Behind what is being done."""
    dot: str = "·"
    quote: str = "“"
    figure: str = "#"
    said_by: str = "←"
    bar: str = "═"
    """From one end of a range to the other."""
    rule: str = "─"
    at_least: str = ">"
    at_most: str = "<"
    vague: str = "~"
    tick: str = "▪"
    tick_disputed: str = "█"
    tick_here: str = "◀"
    on: str = "■"
    off: str = "□"
    must: str = "!"
    """Behind the letter of an outlet that claims must have."""
    mark: str = "*"
    note: str = "+"
    both: str = "‡"
    """A mark and a note."""
    frame: str = "─│╭╮╰╯"
    """Across, down, and the corners from the left above to the right below."""
    ascii: bool = False

    def spelt(self, text: str) -> str:
        """`text` with the typographic characters replaced that this set avoids; as many characters."""
        if not self.ascii:
            return text
        from reader.legible import PLAIN

        return text.translate(PLAIN)

    def verdict(self, verdict: str) -> str:
        """The mark of a verdict, or of an update."""
        signs = {"differ": self.differ, "update": self.update, "compatible": self.compatible, "agree": self.agree}
        return signs.get(verdict, self.silent)

    def sign(self, claim: Claim) -> str:
        """The mark of a claim's verdict, with a `?` where it is doubtful that it is one claim."""
        return self.verdict(verdict_word(claim)) + ("?" if claim.sureness == "doubtful" else "")


UNICODE = Glyphs()
ASCII = Glyphs(
    cursor=">",
    differ="!",
    compatible="&",
    agree="=",
    update="u",
    answered=":",
    silent=".",
    read="r",
    more="_",
    working="...",
    dot="-",
    quote='"',
    figure="#",
    said_by="<-",
    bar="/",
    rule="-",
    tick=",",
    tick_disputed="%",
    tick_here="@",
    on="x",
    off=" ",
    must="^",
    both="$",
    frame="-|++++",
    ascii=True,
)


def glyphs_for(environ: Mapping[str, str], wanted: bool = False, encoding: str = "utf-8") -> Glyphs:
    """The set to draw with: ASCII where it is `wanted`, where `RAMADI_READER_ASCII` is set, on an old terminal, and on
    one whose `encoding` lacks a sign of the other.
    """
    if wanted or environ.get("RAMADI_READER_ASCII", "") not in ("", "0"):
        return ASCII
    if environ.get("TERM", "") in ("dumb", "linux-basic", "vt100", "vt220"):
        return ASCII
    if encoding.lower() == "utf-8":
        return UNICODE
    from reader.legible import legible  # not loaded where all can be shown

    signs = "".join(sign for sign in UNICODE if isinstance(sign, str))
    return UNICODE if legible(signs, encoding) == signs else ASCII


def terminal_encoding() -> str:
    """The encoding of the terminal that the screen is drawn on: that of standard error, which Textual writes to."""
    return getattr(sys.__stderr__, "encoding", None) or "utf-8"


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
