"""Characters that show nothing, and may steer what shows them: one definition for what is imported, kept and written.

Each kind is written as a regular expression has it between brackets, so that patterns and tables are made from it.
Line ends and tabs are none of them, nor are the two joiners, which emoji and scripts that are joined need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x9f"
"""What a terminal obeys instead of printing: C0, DEL and C1."""
BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks, overrides and isolates of the direction that text runs in."""
# soft hyphens, fillers of Hangul and Khmer, blanks without width, annotations, controls of other notations, tags
FILLERS = (
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
HALVES = "\ud800-\udfff"
"""Halves of characters, which no file can hold."""
EMPTY = "\u2800"
"""A cell of Braille without a dot: shown as a blank, though it is no white space to a program."""
SEPARATORS = "\u2028\u2029"
"""Ends of lines and paragraphs, which few programs show as such."""

UNSEEN = CONTROLS + BIDI + FILLERS + HALVES
"""Nothing that a text needs."""

_UNSEEN = re.compile(f"[{UNSEEN}]")
_EMPTY = re.compile(f"[{EMPTY}]")


def codes_of(kinds: str) -> Iterator[int]:
    """The code points of one or more of the kinds above."""
    for first, last in re.findall("(.)(?:-(.))?", kinds, re.DOTALL):
        yield from range(ord(first), ord(last or first) + 1)


def visible(text: str) -> str:
    """The text without what shows nothing; line ends and tabs stay, and what is shown as a blank is one."""
    return text if text.isascii() and text.isprintable() else _EMPTY.sub(" ", _UNSEEN.sub("", text))
