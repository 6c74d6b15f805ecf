"""What the lines above a plain text state: the outlet's name, the headline, who wrote it, the day, each on its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.story.parts import OUTLETS_NAME

_FIELDS = {"byline": "author", "date line": "date"}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MOST = 8
"""Lines that are looked at."""


def stated_above(text: str, title: str, dropped: Sequence[tuple[str, str]]) -> frozenset[str]:
    """The fields that such lines state: nothing of them is a guess.

    The headline has to stand at the top or below the outlet's name, and who wrote it or the day right below it,
    perhaps with the agency between; of a page that was pasted with all that stands on it, no line says which is which.

    Args:
        text: the text as it was given.
        title: the headline that was found.
        dropped: (kind, text) of the lines that are no part of the story.
    """
    lines = [line for raw in text[:4000].split("\n") if (line := " ".join(raw.split()))][:_MOST]
    kinds = {" ".join(words.split()): kind for kind, words in dropped}
    found: set[str] = set()
    if lines and kinds.get(lines[0]) == OUTLETS_NAME:
        found.add("outlet")
        del lines[0]
    if not lines or lines.pop(0) != title:
        return frozenset()
    below: set[str] = set()
    for line in lines:
        if kinds.get(line) == "credit":
            continue
        field = _FIELDS.get(kinds.get(line, ""))
        if field is None or field in below:
            break
        if field == "author" or _YEAR.search(line):
            below.add(field)
    return frozenset(found | below | {"title"}) if below else frozenset()
