"""The map beside the scroll bar: where in the article its highlights lie."""

from __future__ import annotations

from collections.abc import Sequence

from reader.reading.highlights import Highlight
from reader.tui.layout import Layout


def chart(layout: Layout, highlights: Sequence[Highlight], current: Highlight | None, rows: int) -> list[str]:
    """For each of the pane's rows the look of its tick: `here`, `tick-differ`, `tick`, or empty.

    An article that fits into the pane has its ticks beside its lines; a longer one is shrunk to the pane's height.
    """
    marks = [""] * rows
    if not layout.lines:
        return marks
    scale = max(len(layout.lines), rows)
    for highlight in highlights:
        row = layout.line_of(highlight.start) * rows // scale
        if highlight.disputed or not marks[row]:
            marks[row] = "tick-differ" if highlight.disputed else "tick"
    if current is not None:
        marks[layout.line_of(current.start) * rows // scale] = "here"
    return marks
