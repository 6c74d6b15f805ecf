"""Text on a grid of cells: measuring, cutting and wrapping, without a screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

from reader.model import Span
from reader.wording import clean

Part = tuple[str, str]
"""Some text and the names of its styles, parted by blanks; empty for the ground style."""
Parts = list[Part]

_NARROW = re.compile("[ -~\xa0-\u02ff\u0370-\u0482\u2010-\u2015\u2018-\u2027\u20ac]*")
"""Characters that surely take one cell each."""
_WORD = re.compile(r"\S+")
_LOOSE = ",;:.-–"
"""What does not stand before an ellipsis."""
_PART = 3
"""Letters of a word that tell more than none of it."""
_GAPS = (", ", "; ", ": ")
"""What parts of a title are parted by."""


def width_of(text: str) -> int:
    """The cells `text` takes."""
    return len(text) if _NARROW.fullmatch(text) else cell_len(text)


def fit(text: str, width: int, ellipsis: str = "…") -> str:
    """`text` in at most `width` cells, cut with an ellipsis where it is longer."""
    if width <= 0:
        return ""
    if width_of(text) <= width:
        return text
    # a text may be cut behind an ellipsis of its own
    begun = text[: _prefix(text, width - width_of(ellipsis))].rstrip(" \t\n…")
    return begun + ellipsis if width > 1 else ellipsis[:width]


def fit_words(text: str, width: int) -> str:
    """`text` in at most `width` cells, cut behind a whole word, with an ellipsis where that has room.

    Where none fits, or those that do are less than half of what has room, it is cut within a word.
    """
    if width_of(text) <= width:
        return text
    cut = fit(text, width)
    ends = [m.end() for m in _WORD.finditer(text) if width_of(text[: m.end()]) <= width]
    for end in reversed(ends):
        begun = text[:end].rstrip(_LOOSE)
        if begun.strip("…") and width_of(begun) < width:
            more = len(cut) - len(begun) - len(" …")
            return cut if 2 * width_of(begun) < width and more >= _PART else begun + "…"
    return text[: ends[0]] if ends and text[: ends[0]].strip("…") else cut


def whole_parts(words: str, room: int) -> str:
    """As many of the parts of some words, from the first on, as have room; the first one in any case."""
    while 0 < room < width_of(words):
        at = max(words.rfind(gap) for gap in _GAPS)
        if at <= 0:
            break
        words = words[:at]
    return words


def padded(text: str, width: int) -> str:
    """`text` in exactly `width` cells."""
    cut = fit(text, width)
    return cut + " " * (width - width_of(cut))


def _prefix(text: str, width: int) -> int:
    """How many characters from the start fit into `width` cells."""
    if _NARROW.fullmatch(text, 0, min(len(text), width)):
        return min(len(text), max(0, width))
    used = 0
    for index, character in enumerate(text):
        used += cell_len(character)
        if used > width:
            return index
    return len(text)


def wrap(text: str, start: int, end: int, width: int) -> Iterator[Span]:
    """Lines of `text[start:end]`, which holds no paragraph break, as spans without the blanks at their ends.

    Breaks at blanks; a word wider than the line is cut (long addresses, scripts without blanks).
    """
    width = max(1, width)
    narrow = _NARROW.fullmatch(text, start, end) is not None
    at = start
    while at < end:
        while at < end and text[at].isspace():
            at += 1
        if at >= end:
            return
        limit = min(end, at + width) if narrow else at + max(1, _prefix(text[at : min(end, at + width)], width))
        if limit < end and not text[limit].isspace():
            cut = _last_blank(text, at, limit)
            limit = cut if cut > at else limit
        stop = limit
        while stop > at and text[stop - 1].isspace():
            stop -= 1
        yield at, stop
        at = limit


def _last_blank(text: str, start: int, end: int) -> int:
    for index in range(end - 1, start, -1):
        if text[index].isspace():
            return index
    return -1


def wrapped(text: str, width: int) -> list[str]:
    """`text` as lines of at most `width` cells; at least one line."""
    return [text[a:b] for a, b in wrap(text, 0, len(text), width)] or [""]


def items_wrapped(text: str, width: int) -> list[str]:
    """Entries parted by two blanks or more as lines of at most `width` cells, broken within one only if it is wider."""
    lines: list[str] = []
    gap = "   " if "   " in text else "  "
    for item in filter(None, (part.strip() for part in text.split("  "))):
        if lines and width_of(lines[-1]) + len(gap) + width_of(item) <= width:
            lines[-1] += gap + item
        else:
            lines += wrapped(item, width)
    return lines or [""]


def wrapped_parts(parts: Parts, width: int) -> list[Parts]:
    """Styled text as styled lines of at most `width` cells."""
    text = clean("".join(t for t, _ in parts))
    lines: list[Parts] = []
    piece = at = 0
    for start, end in wrap(text, 0, len(text), width):
        line: Parts = []
        while piece < len(parts):
            a, b = max(start, at), min(end, at + len(parts[piece][0]))
            if a < b:
                line.append((text[a:b], parts[piece][1]))
            if at + len(parts[piece][0]) > end:
                break
            at += len(parts[piece][0])
            piece += 1
        lines.append(line)
    return lines or [[]]
