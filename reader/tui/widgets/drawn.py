"""Widgets that draw their rows themselves, frame and all, and keep them until they change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from reader.reading.glyphs import UNICODE, Glyphs
from reader.tui.cells import Part, Parts, width_of
from reader.tui.look.styles import style_of
from reader.wording import clean


class Drawn(Widget, can_focus=False):
    """A widget whose rows go to the screen as they are.

    Textual would draw borders and backgrounds around each line and filter it, line by line in every frame, which took
    most of the time between a key and its answer (Textual 8.2.8).
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._drawn: dict[int, Strip] = {}
        self._drawn_size = Size(0, 0)
        self._styles: dict[str, Style] = {}
        self._cells: dict[Part, Segment] = {}

    def drawn_row(self, y: int) -> list[Segment]:
        """All of row `y` of the widget, in segments from `segments`, as wide as the widget."""
        raise NotImplementedError

    # --- what rows are made of

    @property
    def glyphs(self) -> Glyphs:
        """The marks to draw with."""
        return getattr(self.app, "glyphs", UNICODE)

    def style(self, names: str) -> Style:
        """The style that `names` put on top of the ground style, in the colours the terminal has."""
        if names not in self._styles:
            style = style_of(names, self.rich_style, self.app.theme_variables)
            for line_filter in self.get_line_filters():
                [segment] = line_filter.apply([Segment(" ", style)], self.background_colors[1])
                style = segment.style or style
            self._styles[names] = style
        return self._styles[names]

    def segments(self, parts: Parts) -> list[Segment]:
        """Parts in the characters and colours the terminal has; nothing in them can drive it."""
        glyphs = self.glyphs
        return [Segment(glyphs.spelt(clean(text)), self.style(names)) for text, names in parts if text]

    def cell(self, part: Part) -> Segment:
        """One of the few cells that rows have in common: of a frame, a scroll bar, a map."""
        if part not in self._cells:
            [self._cells[part]] = self.segments([part])
        return self._cells[part]

    def fitted(self, segments: Iterable[Segment], width: int) -> list[Segment]:
        """Segments cut or filled with blanks to a number of cells, neighbours of one style joined."""
        joined: list[Segment] = []
        used = 0
        for segment in segments:
            used += width_of(segment.text)
            if joined and joined[-1].style == segment.style:
                joined[-1] = Segment(joined[-1].text + segment.text, segment.style)
            else:
                joined.append(segment)
        if used > width:
            return list(Strip(joined).crop(0, width))
        if used < width:
            joined.append(Segment(" " * (width - used), self.style("")))
        return joined

    # --- what Textual asks for

    def render_lines(self, crop: Region) -> list[Strip]:
        """Strips of a part of the widget."""
        size = self.outer_size
        if size != self._drawn_size:
            self._drawn_size = size
            self._drawn.clear()
        rows = crop.line_range
        strips = [self._drawn.get(y) or self._draw(y, size.width) for y in rows]
        return strips if crop.column_span == (0, size.width) else [strip.crop(*crop.column_span) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """Row `y` of the content."""
        return Strip(self.drawn_row(y + self.gutter.top))

    def _draw(self, y: int, width: int) -> Strip:
        strip = self._drawn[y] = Strip(self.drawn_row(y), width)
        return strip

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw parts of the content anew, or all of the widget."""
        if repaint and regions:
            gutter, width = self.gutter, self.outer_size.width
            for region in regions:
                for y in region.line_range:
                    self._drawn.pop(y + gutter.top, None)
            # whole rows: Textual would cut each to the region, and what did not change is not written anyway
            regions = tuple(Region(-gutter.left, region.y, width, region.height) for region in regions)
        elif repaint:
            self._drawn.clear()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def refresh_rows(self, rows: Iterable[int]) -> None:
        """Draw rows of the content anew."""
        stretches: list[Region] = []
        for y in sorted(rows):
            if stretches and stretches[-1].bottom == y:
                stretches[-1] = stretches[-1].grow((0, 0, 1, 0))
            else:
                stretches.append(Region(0, y, 1, 1))
        if stretches:
            self.refresh(*stretches)

    def notify_style_update(self) -> None:
        """Another theme: every row is stale."""
        self._styles.clear()
        self._cells.clear()
        self._drawn.clear()
        super().notify_style_update()
