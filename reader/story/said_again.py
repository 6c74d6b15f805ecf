"""What a page says twice: words of the text set large beside it, and who wrote it above each of its parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.story.names import NAME

if TYPE_CHECKING:
    from reader.story.paragraphs import Line

PULL_QUOTE = "pull quote"
"""What a quotation is called that stands in the text again."""
MIN_QUOTE = 3
"""Words in the shortest."""
LOOKED_AT = 400
"""The most paragraphs that one is looked for in."""
_QUOTE = re.compile(r"[\"“‘']([^\"“”]{8,400})[\"”’'][\s,.]{0,3}(?:[-–—]{1,2}\s?)?([^.?!\"“”]{0,80})")
"""A line that is a quotation, and perhaps whose it is: `“We heard thunder” — Ann Lee, teacher`."""
_NAMED = re.compile(NAME)
_SIGNED = re.compile(rf"({NAME})(?:,? (?:in|at|outside|inside|near) [^.?!]{{2,50}}|, [^.?!]{{2,50}})?")
_TOP = 12
"""Lines within which it is said who wrote a text."""


def mark_pull_quotes(lines: Sequence[Line], head: int | None) -> None:
    """Marks the lines that are a quotation which a longer paragraph holds.

    Args:
        lines: the paragraphs of the text.
        head: the number of the headline's line.
    """
    for n, line in enumerate(lines):
        found = _QUOTE.fullmatch(line.text) if not line.kind and n != head and len(line.words) <= 60 else None
        if not found or _says(found[2]):
            continue
        words = line.words[: len(line.words) - len(found[2].split())]
        said = f" {' '.join(words)} "
        near = lines[max(0, n - LOOKED_AT // 2) : n + LOOKED_AT // 2]
        if len(words) >= MIN_QUOTE and any(
            len(other.words) > len(line.words) and said in f" {' '.join(other.words)} "
            for other in near
            if other is not line and not other.kind
        ):
            line.kind = PULL_QUOTE


def _says(behind: str) -> bool:
    """Whether the words behind a quotation are more than whose it is: `he says`."""
    return bool(behind) and not behind[:1].isupper()


def mark_signed(lines: Sequence[Line]) -> None:
    """Marks the lines within a text that are the name of one who wrote it, with a post or a place.

    Args:
        lines: the paragraphs of the text; the line above it that names who wrote it is marked.
    """
    above = [line.text for line in lines[:_TOP] if line.kind == "byline"]
    writers = {name for text in above for name in _NAMED.findall(re.sub(r"^\W*[Bb]y:? ", "", text))}
    for line in lines if writers else ():
        signed = _SIGNED.fullmatch(line.text) if not line.kind and len(line.words) <= 10 else None
        if signed and signed[1] in writers:
            line.kind = "byline"
