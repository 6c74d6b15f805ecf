"""Frames put together from whole rows, where the widgets that changed draw themselves and nothing lies on them."""

from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderResult
from rich.control import Control
from textual._compositor import ChopsUpdate, Compositor, CompositorUpdate
from textual.geometry import Region
from textual.strip import Strip

from reader.tui.widgets.drawn import Drawn


class Rows(CompositorUpdate):
    """Rows of widgets, with the places they go to."""

    def __init__(self, rows: list[tuple[int, int, Strip]]) -> None:
        """Take column, line and strip of each row."""
        self.rows = rows

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The same for Rich."""
        for x, y, strip in self.rows:
            yield Control.move_to(x, y).segment
            yield from strip

    def render_segments(self, console: Console) -> str:
        """What to write to the terminal."""
        return "".join([f"\x1b[{y + 1};{x + 1}H{strip.render(console)}" for x, y, strip in self.rows])


class RowCompositor(Compositor):
    """Textual's compositor, with a short way for frames in which only rows of our own widgets change.

    Textual cuts every line at the edge of every widget and asks all that lie on it (Textual 8.2.8): a sixth of the time
    between a key and its answer, to come to the same.
    """

    def render_partial_update(self) -> ChopsUpdate | None:
        """What changed since the last frame; None where that is nothing."""
        rows = self._changed_rows()
        if rows is None:
            return super().render_partial_update()
        self._dirty_regions.clear()
        # a kind of update that the app writes the same way
        return Rows(rows) if rows else None  # type: ignore[return-value]

    def _changed_rows(self) -> list[tuple[int, int, Strip]] | None:
        """Column, line and strip of the rows to draw anew; None where something but whole rows is to be drawn."""
        changed: dict[Drawn, set[int]] = {}
        for dirty in self._dirty_regions:
            widget = self._alone_in(dirty)
            if widget is None:
                return None
            changed.setdefault(widget, set()).update(dirty.line_range)
        rows: list[tuple[int, int, Strip]] = []
        for widget, lines in changed.items():
            x, y, width, height = self.visible_widgets[widget][0]
            strips = widget.render_lines(Region(0, 0, width, height))
            rows += [(x, line, strips[line - y]) for line in lines]
        # line by line, as places in one line are reached in fewer bytes
        return sorted(rows, key=lambda row: (row[1], row[0]))

    def _alone_in(self, dirty: Region) -> Drawn | None:
        """The widget that draws all of a region itself, in whole rows; None where there is none."""
        for widget, (region, clip) in self.visible_widgets.items():
            if region.intersection(clip).overlaps(dirty):
                whole = clip.contains_region(region) and dirty.column_span == region.column_span
                return widget if whole and isinstance(widget, Drawn) and region.contains_region(dirty) else None
        return None
