"""An answer in a cell that has no room for all of it."""

from __future__ import annotations

import re

from reader.telling import Telling, told_within
from reader.tui.cells import fit, fit_words, width_of

_NUMBER = re.compile(r"(?<!\S)[^\s\d]*\d\S*")
_ARTICLES = ("a", "an", "the")


def shortened(telling: Telling, width: int) -> str:
    """An answer in a line of `width` cells: whole words, those first that tell it from the others; a number before its
    unit, which may be cut, as `$1.3 m…` tells more than `$1.3`.
    """
    number = _NUMBER.search(telling.text) if telling.start == telling.end else None
    if number:
        telling = Telling(telling.text, *number.span())
    told = told_within(telling, lambda text: width_of(text) <= width)
    text, start, end = telling
    if number:
        return fit(told if width_of("…" + number[0]) < width else text[start:], width)
    cut = fit_words(told, width)
    if told.startswith("…") and text[start:end] not in cut:
        # no room for a sign that something stands before it
        first, _, rest = text[start:].partition(" ")
        cut = fit_words(rest if first.lower() in _ARTICLES and rest else text[start:], width)
    return cut
