"""The parts an article's text is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

OUTLETS_NAME = "outlet's name"
"""The kind of a dropped line that is nothing but the name of who published the text."""
FOLIO = "outlet and date"
"""The kind of a dropped line that is a folio."""
AUTHOR = "author's name"
"""The kind of a dropped line that is nothing but its writer's name."""
_BLANK = re.compile(r"\n[ \t]*\n")


@dataclass(slots=True)
class Tidied:
    """An article's parts, and what was found beside them."""

    title: str = ""
    standfirst: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """`dropped: photo credit: Ann Lee/AP`, in reading order."""
    credits: list[str] = field(default_factory=list)
    dropped: list[tuple[str, str]] = field(default_factory=list)
    """(kind, text) of everything dropped, whole: clues to outlet, author and date."""


@dataclass(frozen=True, slots=True)
class Folio:
    """What a folio states; each is empty where it does not."""

    outlet: str = ""
    author: str = ""
    date: str = ""
    """In ISO form."""


def as_written(text: str, title: str) -> Tidied:
    """The parts of a clean text that somebody wrote for this program: nothing in it is furniture.

    Args:
        text: paragraphs parted by blank lines, or one a line where there are none.
        title: the headline; empty where the first paragraph is it.
    """
    blocks = _BLANK.split(text) if _BLANK.search(text.strip()) else text.split("\n")
    paragraphs = [joined for block in blocks if (joined := " ".join(block.split()))]
    if paragraphs and (not title or paragraphs[0] == title):
        title = paragraphs.pop(0)
    return Tidied(title, body=paragraphs)
