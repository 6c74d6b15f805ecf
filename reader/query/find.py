"""Literal search in running text: the one `find` behind painting, jumping, results and counts."""

from __future__ import annotations

import re

from reader.model import Span

_ALIKE = ('"“”„«»', "'‘’‚`", "-‐‑–—")
"""Characters a person types one for another."""


def find(text: str, wanted: str) -> list[Span]:
    """Where `wanted` stands in `text`: spans in order, none overlapping.

    Case counts only where `wanted` holds a capital (as in less and vim). A blank matches any run of white space, so
    a phrase parted by a line or paragraph end is found; quotation marks and dashes match their typographic kin.
    """
    words = wanted.split()
    if not words:
        return []
    pattern = r"\s+".join("".join(map(_alike, word)) for word in words)
    flags = 0 if any(c.isupper() for c in wanted) else re.IGNORECASE
    return [m.span() for m in re.finditer(pattern, text, flags)]


def _alike(character: str) -> str:
    for group in _ALIKE:
        if character in group:
            return f"[{re.escape(group)}]"
    return re.escape(character)
