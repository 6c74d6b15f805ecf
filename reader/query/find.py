"""Literal search in running text: the one `find` behind painting, jumping, results and counts."""

from __future__ import annotations

import re
from bisect import bisect_right

from reader.accents import unaccented
from reader.marks import DASHES, DOUBLE, SINGLE
from reader.model import Span

LONG = 1000
"""Characters from which on a pattern of what is wanted takes longer to make than the search itself."""
_WORD = re.compile(r"\S+")
_ALIKE = (f'"{DOUBLE}', f"'{SINGLE}`", f"-{DASHES}")
"""Characters a person types one for another."""


def find(text: str, wanted: str) -> list[Span]:
    """Where `wanted` stands in `text`: spans in order, none overlapping.

    Case counts only where `wanted` holds a capital (as in less and vim). A blank matches any run of white space, so
    a phrase parted by a line or paragraph end is found; quotation marks and dashes match their typographic kin, and a
    letter those with an accent, but where `wanted` holds an accent itself.
    """
    words = wanted.split()
    if not words:
        return []
    if unaccented(wanted) == wanted:
        text = unaccented(text)
    flags = 0 if any(c.isupper() for c in wanted) else re.IGNORECASE
    if len(wanted) > LONG:
        return _find_long(text, words, bool(flags))
    pattern = r"\s+".join("".join(map(_alike, word)) for word in words)
    return [m.span() for m in re.finditer(pattern, text, flags)]


def _find_long(text: str, words: list[str], both_cases: bool) -> list[Span]:
    """The same by a search for one string, in time that grows with both lengths and not with their product."""
    found = list(_WORD.finditer(text))
    whole = _plain(" ".join(m[0] for m in found), both_cases)
    wanted = _plain(" ".join(words), both_cases)
    starts, at = [], 0
    for m in found:
        starts.append(at)
        at += m.end() - m.start() + 1

    def place(n: int) -> int:
        word = bisect_right(starts, n) - 1
        return found[word].start() + n - starts[word]

    spans, at = [], whole.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        spans.append((place(at), place(end - 1) + 1))
        at = whole.find(wanted, end)
    return spans


def _plain(text: str, both_cases: bool) -> str:
    """A text of the same length in which what is alike is the same."""
    text = text.translate({ord(c): group[0] for group in _ALIKE for c in group})
    if not both_cases:
        return text
    whole = text.lower()
    return whole if len(whole) == len(text) else "".join(low if len(low := c.lower()) == 1 else c for c in text)


def _alike(character: str) -> str:
    for group in _ALIKE:
        if character in group:
            return f"[{re.escape(group)}]"
    return re.escape(character)
