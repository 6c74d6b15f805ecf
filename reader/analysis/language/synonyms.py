"""Which words news writers use for one another: a stem's class, from a table."""

from __future__ import annotations

from functools import cache

from reader.analysis.language.terms import stem
from reader.data import table


@cache
def classes() -> dict[str, str]:
    """A stem to the class it belongs to; a class bears its first word after a tilde."""
    out: dict[str, str] = {}
    for row in table("reader.analysis", "synonyms"):
        for word in row:
            out.setdefault(stem(word), "~" + row[0])
    return out
