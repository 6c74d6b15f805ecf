"""Text for a terminal that has no bytes for some of its characters: those in plain ones that fill as many cells."""

from __future__ import annotations

import codecs
import unicodedata
from functools import lru_cache

from reader.accents import base_letter
from reader.marks import DASHES, DOUBLE, SINGLE, plain_marks

PLAIN = plain_marks(DOUBLE, f"{SINGLE}′", f"{DASHES}·─") | str.maketrans(
    {"…": "_", "•": "*", "→": ">", "←": "<", "≠": "!", "≈": "~", "Δ": "u", "‡": "$", "═": "=", "\xa0": " ", "×": "x"}
)
"""Typographic characters, and what stands for them in ASCII."""


def legible(text: str, encoding: str) -> str:
    """`text` as a terminal of this encoding can show it: an accent is left out, `?` stands for what has no likeness."""
    if text.isascii() or is_utf8(encoding):
        return text
    return "".join(c if c < "\x80" else _shown(c, encoding) for c in text)


@lru_cache(8)
def is_utf8(encoding: str) -> bool:
    """Whether that is what an encoding's name means; one that nobody knows is taken for it."""
    try:
        return codecs.lookup(encoding).name in ("utf-8", "utf-8-sig")
    except LookupError:
        return True


@lru_cache(4096)
def _shown(character: str, encoding: str) -> str:
    """A character, or what stands for it."""
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        pass
    else:
        return character
    likeness = base_letter(character.translate(PLAIN))
    if likeness.isascii():
        return likeness
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return ""  # it has no cell of its own
    return "??" if unicodedata.east_asian_width(character) in "WF" else "?"
