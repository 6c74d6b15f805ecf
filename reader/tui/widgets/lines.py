"""A scrolling list of lines that draws only those in sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from textual.events import Click, MouseDown, MouseMove, MouseUp
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.tui.cells import Part, Parts
from reader.tui.widgets.drawn import Drawn
from reader.tui.widgets.scrollbar import bar, thumb

_MOST_KEPT = 4096
"""Lines that are kept as they were drawn."""


class Lines(Drawn, ScrollView, can_focus=False, inherit_bindings=False):
    """Lines made on demand by `line`, kept until `forget`.

    Moving about costs only the lines that come into sight; a change costs only the lines it touches. It never takes
    Textual's focus, since moving that draws the whole screen anew (Textual 8.2.8): screens send it what keys mean.
    The scroll bar is part of the rows: as a widget it would have the screen laid out anew when it comes and goes.
    """

    BAR: ClassVar[bool] = True
    """Whether a column is kept for the scroll bar also where all lines are in sight."""
    EDGE: ClassVar[int] = 0
    """Cells at the right end of each row that `edge` draws."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._count = 0
        self._kept: dict[int, list[Segment]] = {}
        self._fitted = Size(0, 0)
        self._bar: tuple[tuple[int, int, int], list[Part]] = ((0, 0, 0), [])
        self._grabbed: tuple[int, int] | None = None
        """The mouse's line and the first line in sight when the scroll bar was taken hold of."""

    # --- for the kinds of pane

    def line(self, y: int) -> Parts:
        """The styled text of line `y`."""
        raise NotImplementedError

    def edge(self, row: int) -> Parts:
        """What the last cells of a row in sight say, a part each, whatever line stands there."""
        return []

    def fit(self) -> None:
        """The pane has another size: wrap to it. Called before the pane is drawn, so that no stale frame is."""

    def clicked(self, x: int, y: int) -> None:
        """The mouse clicked a cell of line `y`."""

    def fit_anew(self) -> None:
        """What it holds changed while it has no size: fit it when it has one again, the old one or another."""
        self._fitted = Size(0, 0)

    def set_count(self, count: int, stale: Iterable[int] | None = None) -> None:
        """Say how many lines there are; what was drawn is forgotten, or the `stale` lines of it alone."""
        width = self.line_width
        self._count = count
        self._set_height(max(count, self.page))
        if stale is None or width != self.line_width:
            self._kept.clear()
            self.refresh()
        else:
            self.forget(stale)
            self._refresh_bar()

    def _set_height(self, height: int) -> None:
        """Change how far the pane scrolls, with nothing laid out anew where its own height does not follow."""
        if height == self.virtual_size.height:
            return
        if self.styles.is_auto_height:
            self.virtual_size = Size(0, height)
        else:
            self.set_reactive(Lines.virtual_size, Size(0, height))
            self.scroll_y = self.validate_scroll_y(self.scroll_y)

    def forget(self, lines: Iterable[int]) -> None:
        """Draw some lines anew."""
        top, page = self.top, self.page
        rows = []
        for y in lines:
            self._kept.pop(y, None)
            if top <= y < top + page:
                rows.append(y - top)
        self.refresh_rows(rows)

    @property
    def line_width(self) -> int:
        """Cells a line has, with those of the edge."""
        return max(0, self.container_size.width - (1 if self.BAR or self._count > self.page else 0))

    @property
    def page(self) -> int:
        """Lines in sight."""
        return max(1, self.container_size.height)

    @property
    def top(self) -> int:
        """The first line in sight."""
        return round(self.scroll_y)

    def show_lines(self, lines: range, margin: int = 1, further: int = 0) -> None:
        """Have lines in sight, with some lines around them; where that takes scrolling, `further` lines more of it."""
        first, last = lines.start - margin, lines.stop + margin
        if first < self.top:
            self.jump(first - min(further, max(0, self.page - (last - first))))
        elif last > self.top + self.page:
            self.jump(min(first, last - self.page + further))

    def jump(self, line: int) -> None:
        """Have `line` at the top, at once."""
        self.scroll_to(y=line, animate=False, immediate=True, force=True)

    @property
    def allow_vertical_scroll(self) -> bool:
        """The mouse's wheel scrolls what does not fit."""
        return self._count > self.page

    # --- drawing

    def render_lines(self, crop: Region) -> list[Strip]:
        """Strips of a part of the pane, fitted to its size first."""
        if (size := self.container_size) != self._fitted and size:
            self._fitted = size
            self._kept.clear()
            self.fit()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Row `y` of the content, without the scroll bar."""
        return Strip(self._row(y), self.line_width)

    def drawn_row(self, y: int) -> list[Segment]:
        """Row `y` of the widget."""
        return self.content_row(y)

    def content_row(self, y: int) -> list[Segment]:
        """Row `y` of the content: a line, the edge, the scroll bar."""
        row = self._row(y)
        return [*row, self.cell(self._bar_cells[y])] if self.line_width < self.container_size.width else row

    def _row(self, y: int) -> list[Segment]:
        return [*self._line(self.top + y), *map(self.cell, self.edge(y))]

    def _line(self, at: int) -> list[Segment]:
        width = self.line_width - self.EDGE
        if at >= self._count:
            return [Segment(" " * width, self.style(""))]
        if at not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            self._kept[at] = self.fitted(self.segments(self.line(at)), width)
        return self._kept[at]

    def notify_style_update(self) -> None:
        """Another theme: every line is stale."""
        self._kept.clear()
        super().notify_style_update()

    # --- the scroll bar

    @property
    def _bar_cells(self) -> list[Part]:
        now = (self.page, self._count, self.top)
        if self._bar[0] != now:
            self._bar = now, bar(*now, ascii=self.glyphs.ascii)
        return self._bar[1]

    def _refresh_bar(self) -> None:
        cells = enumerate(zip(self._bar[1], self._bar_cells, strict=False))
        self.refresh_rows(y for y, (old, new) in cells if old != new)

    def _on_bar(self, event: MouseDown | Click) -> int | None:
        """The row of the scroll bar under the mouse."""
        offset = event.get_content_offset(self)
        return offset.y if offset is not None and offset.x >= self.line_width else None

    def on_mouse_down(self, event: MouseDown) -> None:
        """Take hold of the scroll bar, or turn a page towards the mouse."""
        row = self._on_bar(event)
        if row is None:
            return
        event.stop()
        held = thumb(self._bar_cells)
        if row in held:
            self._grabbed = event.screen_y, self.top
            self.capture_mouse()
        elif held:
            self.jump(self.top + (self.page if row >= held.stop else -self.page))

    def on_mouse_move(self, event: MouseMove) -> None:
        """Drag the scroll bar."""
        if self._grabbed is not None:
            line, top = self._grabbed
            self.jump(top + round((event.screen_y - line) * self._count / self.page))

    def on_mouse_up(self, event: MouseUp) -> None:
        """Let go of the scroll bar."""
        if self._grabbed is not None:
            self._grabbed = None
            self.release_mouse()

    def on_click(self, event: Click) -> None:
        """Hand a click on a line on."""
        offset = event.get_content_offset(self)
        if offset is not None and offset.x < self.line_width:
            self.clicked(offset.x, offset.y + self.top)
