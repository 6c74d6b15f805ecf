"""The stretch of a passage that a word stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.analysis.judging.passages import Said, Term

MARK = re.compile(r"[;:!?()\"“”—–]|\.(?=\s|$)")
"""What parts one statement from the next; a comma does not."""
BREAK = re.compile(r"[;:!?—()\"“”]")
"""What parts a word from those that belong to it."""


def stretch_around(text: str, start: int, end: int, reach: int | None = None) -> tuple[int, int]:
    """From the mark before text[start:end] to the one behind it; at most `reach` characters on either side."""
    before = [mark.end() for mark in MARK.finditer(text, 0, start)]
    first, last = before[-1] if before else 0, end_of_stretch(text, end)
    return (first, last) if reach is None else (max(first, start - reach), min(last, end + reach))


def lead_to(text: str, at: int, reach: int, mark: re.Pattern[str] = MARK) -> str:
    """The words that lead up to text[at:], from the last mark before it on; at most `reach` characters of them."""
    return mark.split(text[max(0, at - reach) : at])[-1]


def end_of_stretch(text: str, at: int, mark: re.Pattern[str] = MARK) -> int:
    """Where the next mark stands behind an offset; without one where the text ends."""
    found = mark.search(text, at)
    return found.start() if found else len(text)


def unbroken(p: Said, terms: Iterable[Term], around: Term) -> list[Term]:
    """Those terms that no mark parts from the one they stand around."""
    out = []
    for t in terms:
        start, end = sorted((t, around), key=lambda x: x.start)
        if not BREAK.search(p.text, start.end, end.start):
            out.append(t)
    return out
