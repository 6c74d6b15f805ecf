"""A scrolling pane that draws only the lines in sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Self

from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBarRender
from textual.strip import Strip

from reader.reading.glyphs import UNICODE, Glyphs
from reader.tui.cells import Parts, clean
from reader.tui.styles import style_of
from reader.tui.widgets.borders import set_border


class PlainScrollBar(ScrollBarRender):
    """A scroll bar of coloured blanks."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "]


class Lines(ScrollView, can_focus=False, inherit_bindings=False):
    """Lines made on demand by `line`, kept as strips until `forget`.

    Moving about costs only the lines that come into sight; a change costs only the lines it touches. It never takes
    Textual's focus, since moving that draws the whole screen anew (Textual 8.2.8): screens send it what keys mean.
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._count = 0
        self._strips: dict[int, Strip] = {}
        self._styles: dict[str, Style] = {}
        self._fitted = (0, 0)
        self._border = ("", "", False)
        self._only_border = False

    # --- for the kinds of pane

    def line(self, y: int) -> Parts:
        """The styled text of line `y`."""
        raise NotImplementedError

    def fit(self) -> None:
        """The pane has another size: wrap to it. Called before the pane is drawn, so that no stale frame is."""

    def set_count(self, count: int, stale: Iterable[int] | None = None) -> None:
        """Say how many lines there are; what was drawn is forgotten, or the `stale` lines of it alone."""
        self._count = count
        self._set_height(max(count, self.page))
        if stale is None:
            self._strips.clear()
            self.refresh()
        else:
            for y in stale:
                self.forget(range(y, y + 1))

    def _set_height(self, height: int) -> None:
        """Change how far the pane scrolls.

        The scroll bar's place is always kept free, so nothing has to be laid out anew, which Textual would do for a
        plain assignment and then draw everything again.
        """
        if height == self.virtual_size.height:
            return
        if self.styles.overflow_y == "scroll":
            self.set_reactive(Lines.virtual_size, Size(0, height))
            self.vertical_scrollbar.window_virtual_size = height
            self.scroll_y = self.validate_scroll_y(self.scroll_y)
        else:
            self.virtual_size = Size(0, height)

    def forget(self, lines: range) -> None:
        """Draw some lines anew."""
        for y in lines:
            self._strips.pop(y, None)
        if len(lines):
            self.refresh_lines(lines.start, len(lines))

    @property
    def line_width(self) -> int:
        """Cells a line has."""
        return self.scrollable_content_region.width

    @property
    def page(self) -> int:
        """Lines in sight."""
        return max(1, self.scrollable_content_region.height)

    @property
    def top(self) -> int:
        """The first line in sight."""
        return round(self.scroll_y)

    def show_lines(self, lines: range, margin: int = 1) -> None:
        """Scroll as little as needed to have lines in sight, with some lines around them."""
        first, last = lines.start - margin, lines.stop + margin
        if first < self.top:
            self.jump(first)
        elif last > self.top + self.page:
            self.jump(min(first, last - self.page) if last - first <= self.page else first)

    def jump(self, line: int) -> None:
        """Have `line` at the top, at once."""
        self.scroll_to(y=line, animate=False, immediate=True, force=True)

    def set_border(self, title: str, subtitle: str = "", active: bool = False) -> None:
        """Put words into the border as they are; the title of the pane that has the keys stands out."""
        if (title, subtitle, active) == self._border:
            return
        self._border = (title, subtitle, active)
        self._only_border = True
        style = "bold reverse" if active else ""
        set_border(self, Content.styled(f" {clean(title)} " if active else clean(title), style), subtitle)
        self._only_border = False

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw parts of the pane anew, or all of it; the border alone where only its words changed."""
        if self._only_border:
            wide = self.outer_size.width
            regions = (Region(-1, -1, wide, 1), Region(-1, self.outer_size.height - 2, wide, 1))
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    # --- drawing

    def on_mount(self) -> None:
        """In ASCII the scroll bar too does without block characters."""
        if self._glyphs.ascii:
            self.vertical_scrollbar.renderer = PlainScrollBar  # type: ignore[misc]

    @property
    def _glyphs(self) -> Glyphs:
        session = getattr(self.app, "session", None)
        return session.glyphs if session else UNICODE

    def spelt(self, text: str) -> str:
        """Text in the characters the person's terminal has."""
        return self._glyphs.spelt(text)

    def style(self, names: str) -> Style:
        """The style that `names` put on top of the ground style."""
        if names not in self._styles:
            self._styles[names] = style_of(names, self.rich_style, self.app.theme_variables)
        return self._styles[names]

    def notify_style_update(self) -> None:
        """Another theme: every strip is stale."""
        self._styles.clear()
        self._strips.clear()
        super().notify_style_update()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Strips of a part of the pane, fitted to its size first."""
        region = self.scrollable_content_region
        size = (region.width, region.height)
        if size != self._fitted and region.width:
            self._fitted = size
            self.fit()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """The strip at row `y` of the pane."""
        at = self.top + y
        width = self.line_width
        if at >= self._count:
            return Strip.blank(width, self.style(""))
        if at not in self._strips:
            if len(self._strips) > 4096:
                self._strips.clear()
            segments = [Segment(self.spelt(clean(text)), self.style(names)) for text, names in self.line(at) if text]
            self._strips[at] = Strip(segments).adjust_cell_length(width, self.style("")).simplify()
        return self._strips[at]

    def refresh_cell(self, x: int, y: int) -> None:
        """Draw one cell of the pane anew."""
        self.refresh(Region(x, y, 1, 1))
