"""Reads the letterhead of a release: who sends it, with address and number, what it is, and only then its headline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.story.nameplate import name_in
from reader.story.parts import OUTLETS_NAME

if TYPE_CHECKING:
    from reader.story.paragraphs import Line

KIND = "letterhead"
"""What its lines are called that say neither who sends it nor that it is a release."""
MARK = "mark of a release"
"""The kind of a line that says that a text is a release: `PRESS RELEASE`, `For immediate release`."""
_TOP = 10
"""Lines within which the text says that it is one."""
_MAX_WORDS = 14
"""Words in the longest line of a letterhead."""
_REFERENCE = re.compile(
    r"(?:(?:our|your) )?(?:ref(?:erence)?|release|no|number)\b[ .:]{0,3}(?:no\b[ .:]{0,3})?"
    r"[\w/.-]{0,20}\d[\w/.-]{0,20}",
    re.IGNORECASE,
)
"""`Ref: PR/2031/14`."""


def mark_letterhead(lines: Sequence[Line]) -> int | None:
    """Marks the lines above the headline of a release, of which the first is the name of who sends it.

    Args:
        lines: the paragraphs of the text; what tells by itself is marked.

    Returns:
        The number of the line that is the sender's name; None where the text has no letterhead.
    """
    top = lines[:_TOP]
    last = max((n for n, line in enumerate(top) if line.kind == MARK and line.words[0] != "ends"), default=0)
    if not last or not all(
        len(line.words) <= _MAX_WORDS and not line.text.endswith((".", "!", "?")) for line in top[:last]
    ):
        return None
    name = next((n for n in range(last) if not lines[n].kind), last)
    if name == last or not name_in(lines[name].text):
        return None
    end = next((n for n in range(last, len(top)) if not (top[n].kind or _REFERENCE.fullmatch(top[n].text))), len(top))
    for line in lines[:end]:
        line.kind = line.kind or KIND
    lines[name].kind = OUTLETS_NAME
    return name
