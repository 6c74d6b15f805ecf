"""The scroll bar as a column of characters."""

from __future__ import annotations

from math import ceil

from reader.tui.cells import Part

_EIGHTHS = " ▁▂▃▄▅▆▇"
"""Blocks that fill a cell from below, by eighths."""


def bar(rows: int, count: int, top: int, ascii: bool = False) -> list[Part]:
    """For each of `rows` rows the scroll bar's cell, with the look it has.

    Args:
        rows: lines in sight.
        count: lines there are.
        top: the first line in sight.
        ascii: whole cells only, without block characters.
    """
    cells: list[Part] = [(" ", "")] * rows
    if count <= rows:
        return cells
    steps = 1 if ascii else len(_EIGHTHS)
    length = max(steps, ceil(rows * rows * steps / count))
    start = (rows * steps - length) * min(top, count - rows) // (count - rows)
    first, above = divmod(start, steps)
    last, below = divmod(start + length, steps)
    cells[first:last] = [(" ", "bar-full")] * (last - first)
    if above:
        cells[first] = (_EIGHTHS[steps - above], "bar")
    if below:
        cells[last] = (_EIGHTHS[steps - below], "bar-full")
    return cells


def thumb(cells: list[Part]) -> range:
    """The rows on which the bar's moving part lies."""
    rows = [y for y, (_, look) in enumerate(cells) if look]
    return range(rows[0], rows[-1] + 1) if rows else range(0)
