"""A page that is written as things happen: entries, each below the time of day it was written at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.data import table

if TYPE_CHECKING:
    from reader.story.paragraphs import Line

MIN_ENTRIES = 3
"""Entries of the shortest such page."""
KIND = "live page"
"""What the words of such a page about itself are called."""
_TIME = re.compile(
    r"\W{0,2}(?:(?:at )?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?[A-Z]{2,4})?", re.IGNORECASE
)
"""The line above an entry, which is a time of day alone."""
_HEADED = re.compile(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\s?[:–—-]?\s(.+)")
"""An hour and the heading of its entry on one line."""
_MAX_HEADING = 12
"""Words in the longest heading of an entry."""


def mark_live(lines: Sequence[Line]) -> None:
    """Keeps the headings of entries, and drops those of which nothing else is left: `That's all from us`.

    Args:
        lines: the paragraphs of the text; what tells by itself is marked.
    """
    for line in lines:
        _mark_headed(line)
    times = [n for n, line in enumerate(lines) if line.kind in ("", "date line") and _TIME.fullmatch(line.text)]
    if len(times) < MIN_ENTRIES:
        return
    for n in times:
        lines[n].kind = "date line"
    genres = table("reader.story", "rails")["genres"]
    for at, end in zip(times, [*times[1:], len(lines)], strict=True):
        if end == at + 1:
            continue
        first, *rest = lines[at + 1 : end]
        if first.kind == "link to other stories" and first.text.partition(":")[0].lower() in genres:
            first.kind = ""
        if not first.kind and len(first.words) <= _MAX_HEADING and rest and rest[0].kind == KIND and not first.ended:
            first.kind = KIND


def _mark_headed(line: Line) -> None:
    """Marks a heading with its hour that speaks of the page: `21.55 That's all from us`."""
    headed = _HEADED.fullmatch(line.text) if not line.kind and len(line.words) <= _MAX_HEADING else None
    if headed is None:
        return
    from reader.story.paragraphs import lines_of

    line.kind = KIND if lines_of(headed[1])[0].kind == KIND else ""
