"""The stretch of a passage that a word stands in, and which listed words it has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

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


def any_of(phrases: Iterable[str], also: str = "") -> re.Pattern[str]:
    """What finds the phrases as whole words however they are capitalised, the longest first; and a further pattern."""
    found = _any_ending({str(phrase).lower() for phrase in phrases})
    return re.compile(rf"\b(?:{'|'.join(filter(None, (found, also)))})\b", re.IGNORECASE)


def _any_ending(endings: Set[str]) -> str:
    """A pattern of some endings, the longest first; what begins alike stands in it once.

    Python tries alternatives one after the other: a few hundred words in a row take three times as long.
    """
    by_letter: dict[str, set[str]] = {}
    for ending in endings - {""}:
        by_letter.setdefault(ending[0], set()).add(ending[1:])
    ways = "|".join(re.escape(letter) + _any_ending(rest) for letter, rest in sorted(by_letter.items()))
    if "" in endings:
        return f"(?:{ways})?" if ways else ""
    return f"(?:{ways})" if len(by_letter) > 1 else ways


def unbroken(p: Said, terms: Iterable[Term], around: Term) -> list[Term]:
    """Those terms that no mark parts from the one they stand around."""
    out = []
    for t in terms:
        start, end = sorted((t, around), key=lambda x: x.start)
        if not BREAK.search(p.text, start.start + len(start.text), end.start):
            out.append(t)
    return out
