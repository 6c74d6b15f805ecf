"""The map beside the scroll bar: where in the article its highlights lie."""

from __future__ import annotations

from collections.abc import Sequence

from reader.reading.highlights import Highlight
from reader.tui.text.layout import Layout


def chart(layout: Layout, highlights: Sequence[Highlight], rows: int) -> list[str]:
    """For each of the pane's rows the look of its tick: `tick-differ`, `tick`, or empty.

    An article that fits into the pane has its ticks beside its lines; a longer one is shrunk to the pane's height.
    """
    marks = [""] * rows
    if not (layout.lines and rows):
        return marks
    for highlight in highlights:
        row = row_of(layout, highlight.start, rows)
        if highlight.disputed or not marks[row]:
            marks[row] = "tick-differ" if highlight.disputed else "tick"
    return marks


def row_of(layout: Layout, offset: int, rows: int) -> int:
    """The row on which what begins at `offset` has its tick."""
    return layout.line_of(offset) * rows // max(len(layout.lines), rows)
