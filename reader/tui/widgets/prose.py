"""An article laid out in a pane: what stands in which line, and where in it the person is."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.config import WIDTHS
from reader.model import Article, Span
from reader.reading.history import Place
from reader.reading.session import Session
from reader.tui.cells import width_of
from reader.tui.text.layout import Layout, layout_of
from reader.tui.widgets.pane import Pane

if TYPE_CHECKING:
    from reader.tui.text.ghosts import Ghost

MEASURE = 78
"""The widest line of prose; `WIDTHS` says how far a person can change that."""
MARGIN = 2
"""How many lines to have around what is brought into sight."""
LEFT, RIGHT = 2, 2
"""Cells for the mark at the left and the map at the right."""


class Prose(Pane):
    """The current article in lines of a readable measure."""

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.session, self.pointing = session, session.pointing
        self.measure = session.manner.settings.width or MEASURE
        self.ghosts: tuple[Ghost, ...] = ()
        """What the article leaves out, where that is shown."""
        self._layout = Layout((), ())
        self._laid_out: tuple[str, int] | None = None
        self._waiting: tuple[int, int] | None = None
        """What to have at the top as soon as the pane has a width."""
        self._wanted: Span | None = None
        """What to have in sight as soon as the article is laid out."""
        self._seen = 0
        """How many lines were in sight when the pane was last wrapped."""
        self._stood = 0
        """The line at the top when somebody last scrolled: a pane that grows shows an earlier one at the end."""
        self._meant: tuple[str, tuple[int, int]] | None = None
        """Since then the article was wrapped anew, with this place of it at the top or as near as could be."""

    def show_highlights(self) -> None:
        """Take in changed highlights; nothing moves."""
        raise NotImplementedError

    @property
    def article(self) -> Article | None:
        """The article in the pane."""
        return self.pointing.article

    def show_article(self, top: int = 0, rows: int = 0) -> None:
        """Lay out the current article with the character at `top` in the first line, or from the very beginning."""
        self._laid_out = self._wanted = None
        if self.line_width > LEFT + RIGHT:
            self._lay_out(top, rows)
        else:
            self._waiting = (top, rows)

    def fit(self) -> None:
        """Wrap to the new width with the same words at the top, and keep the current passage in sight if it was."""
        wanted = self._wanted
        if wanted is None and (shown := self.pointing.shown_passage) is not None and self.shows_current:
            wanted = shown[1]
        meant = self._waiting or self._place_meant
        self._lay_out(*meant)
        self._waiting, self._wanted, self._seen = None, None, self.page
        if wanted is not None:
            self.have_in_sight(wanted, margin=0)
        self._meant = self.pointing.article_id, meant

    def have_in_sight(self, span: Span, further: bool = False, margin: int = MARGIN) -> None:
        """Scroll to show some characters, once there is a layout to scroll in.

        Args:
            span: the characters.
            further: whether to scroll half a page more than needed, where it has to be: of the steps that follow most
                then move nothing, and send a quarter of the bytes.
            margin: how many lines to have around them where it has to scroll.
        """
        if self._laid_out is None:
            self._wanted = span
        else:
            self.show_lines(self._layout.lines_of(*span), margin, further=self.page // 2 if further else 0)

    @property
    def shows_current(self) -> bool:
        """Whether the current passage began in sight when the pane had its last size."""
        current = self.pointing.shown_passage
        if current is None or self._laid_out is None or not self._layout.lines:
            return False
        return self.top <= self._layout.line_of(current[1][0]) < self.top + self._seen

    def set_measure(self, measure: int) -> None:
        """Wrap to another width with the same words at the top."""
        meant = self._place_meant
        self.measure = min(max(measure, WIDTHS.start), WIDTHS.stop - 1)
        self._lay_out(*meant)
        self._meant = self.pointing.article_id, meant

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Note where somebody scrolled to; as the pane changes its size it is fitted later."""
        super().watch_scroll_y(old_value, new_value)
        if self.container_size == self._fitted:
            self._stood, self._meant = self.top, None

    @property
    def _place_meant(self) -> tuple[int, int]:
        """The place at the top; until somebody scrolls, the one that was there before it was wrapped.

        A line begins elsewhere in another width, and the end of the text reaches further up: there and back again the
        words would not be where they were.
        """
        if self._meant and self._meant[0] == self.pointing.article_id:
            return self._meant[1]
        return self._place_of(self._stood)

    @property
    def width(self) -> int:
        """Cells a line of prose has now."""
        return max(1, min(self.measure, self.line_width - LEFT - RIGHT))

    def _lay_out(self, top: int, rows: int = 0) -> None:
        article = self.article
        key = (article.id if article else "", self.width)
        if key != self._laid_out:
            self._laid_out = key
            self._layout = self._wrapped(article) if article else Layout((), ())
        self.set_count(len(self._layout.lines) or 6)
        self.jump(self._layout.line_of(top) + rows if top or rows else 0)
        self.show_highlights()

    def _wrapped(self, article: Article) -> Layout:
        """The article in lines, with what it leaves out between them where the person wants to see that."""
        if not self.session.ghosts:
            self.ghosts = ()
            return layout_of(article, self.width, self.glyphs)
        from reader.tui.text.ghosts import ghost_text, ghosts_of

        self.ghosts = ghosts_of(self.pointing)
        told = tuple((ghost.after, ghost_text(self.pointing.material, ghost)) for ghost in self.ghosts)
        return layout_of(article, self.width, self.glyphs, told)

    # --- places

    @property
    def shown_id(self) -> str:
        """The id of the article that is laid out; empty for none."""
        return self._laid_out[0] if self._laid_out else ""

    @property
    def place(self) -> tuple[int, int]:
        """The first character in sight, and lines scrolled past its line (byline, blanks)."""
        return self._place_of(self.top)

    def _place_of(self, top: int) -> tuple[int, int]:
        lines = self._layout.lines
        if not lines:
            return 0, 0
        start = lines[min(top, len(lines) - 1)].start
        return start, max(0, top - self._layout.line_of(start))

    @property
    def first_offset(self) -> int:
        """The offset of the first character in sight."""
        return self.place[0]

    @property
    def last_offset(self) -> int:
        """The offset of the last character in sight."""
        lines = self._layout.lines
        return lines[min(self.top + self.page, len(lines)) - 1].end if lines else 0

    def centre(self, start: int, end: int) -> None:
        """Have some characters in sight, a third from the top where the pane has to move."""
        if self._laid_out is None:
            self._wanted = (start, end)
            return
        lines = self._layout.lines_of(start, end)
        if self._layout.lines and (lines.start < self.top or lines.stop > self.top + self.page):
            self.jump(lines.start - self.page // 3)

    def go_to(self, place: Place) -> None:
        """Show the current article from a place on."""
        self.show_article(place.top, place.rows)

    def paragraph(self, by: int) -> int | None:
        """Put the beginning of a paragraph further on, or back, at the top; its offset, None where there is no text.

        It goes on from the sentence that is chosen where that is in sight: the last paragraphs never reach the top.
        """
        starts = self._layout.paragraphs
        if not starts:
            return None
        chosen, here = self.pointing.sentence, self.top
        if chosen is not None and self.shows_current:
            here = self._layout.line_of(chosen[0])
        at = bisect_right(starts, here) - 1
        inside = starts[max(at, 0)] != here
        wanted = at + by + (1 if inside and by < 0 else 0)
        line = starts[min(max(wanted, 0), len(starts) - 1)]
        self.jump(line)
        return self._layout.lines[line].start

    # --- cells

    @property
    def _indent(self) -> int:
        spare = self.line_width - LEFT - RIGHT - self.width
        return max(0, spare // 2)

    def offset_at(self, x: int, y: int) -> int | None:
        """The character drawn at a cell of the pane; None beside the prose."""
        row = self.top + y
        if not 0 <= row < len(self._layout.lines) or self.article is None:
            return None
        line = self._layout.lines[row]
        cells = x - self._indent - LEFT
        if line.text or cells < 0:
            return None
        for at in range(line.start, line.end):
            cells -= width_of(self.article.text[at])
            if cells < 0:
                return at
        return None

    def offset_near(self, x: int, y: int) -> int:
        """The character drawn at a cell, or the end of its line that is nearer."""
        lines = self._layout.lines
        line = lines[min(max(self.top + y, 0), len(lines) - 1)]
        found = self.offset_at(x, y)
        return found if found is not None else line.start if x < self._indent + LEFT else line.end
