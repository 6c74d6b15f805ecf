"""The pane that shows an article: prose in a readable measure, highlights, and the map beside the scroll bar."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from textual.message import Message

from reader.config import WIDTHS
from reader.model import Article, Span
from reader.reading.highlights import Highlight, index_at, runs_of
from reader.reading.history import Place
from reader.reading.session import Session
from reader.tui.cells import Parts, width_of, wrapped
from reader.tui.chart import chart, row_of
from reader.tui.layout import Layout, TextLine, layout_of
from reader.tui.widgets.pane import Pane

MEASURE = 78
"""The widest line of prose; `WIDTHS` says how far a person can change that."""
_LEFT, _RIGHT = 2, 2
"""Cells for the mark at the left and the map at the right."""


class ArticleText(Pane):
    """The current article of the session."""

    EDGE = 1

    @dataclass
    class Clicked(Message):
        """The person clicked on a highlight."""

        index: int

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.session = session
        self.measure = session.settings.width or MEASURE
        self.hits: list[Span] = []
        self.hit: int | None = None
        """Which of the hits is the current one."""
        self._layout = Layout((), ())
        self._laid_out: tuple[str, int] | None = None
        self._waiting: tuple[int, int] | None = None
        """What to have at the top as soon as the pane has a width."""
        self._seen = 0
        """How many lines were in sight when the pane was last wrapped."""
        self._runs: list[tuple[int, int, str]] = []
        self._run_starts: list[int] = []
        self._painted: Highlight | None = None
        self._marked: dict[int, str] = {}
        self._map: list[str] = []
        self._here: int | None = None
        """The map's row of the current passage."""
        self._noted: dict[int, str] = {}
        """Lines on which a mark or note begins, with its glyph."""

    # --- what it shows

    @property
    def article(self) -> Article | None:
        """The article in the pane."""
        return self.session.article

    def show_article(self, top: int = 0, rows: int = 0) -> None:
        """Lay out the session's article with the character at `top` in the first line, or from the very beginning."""
        self._laid_out = None
        if self.line_width > _LEFT + _RIGHT:
            self._lay_out(top, rows)
        else:
            self._waiting = (top, rows)

    def fit(self) -> None:
        """Wrap to the new width with the same words at the top, and keep the current passage in sight if it was."""
        current = self.session.highlight if self._in_sight() else None
        self._lay_out(*(self._waiting or self.place))
        self._waiting, self._seen = None, self.page
        if current is not None:
            self.show_lines(self._layout.lines_of(current.start, current.end), margin=2)

    def _in_sight(self) -> bool:
        """Whether the current passage began in sight when the pane had its last size."""
        current = self.session.highlight
        if current is None or not self._layout.lines:
            return False
        return self.top <= self._layout.line_of(current.start) < self.top + self._seen

    def set_measure(self, measure: int) -> None:
        """Wrap to another width with the same words at the top."""
        top, rows = self.place
        self.measure = min(max(measure, WIDTHS.start), WIDTHS.stop - 1)
        self._lay_out(top, rows)

    @property
    def width(self) -> int:
        """Cells a line of prose has now."""
        return max(1, min(self.measure, self.line_width - _LEFT - _RIGHT))

    def _lay_out(self, top: int, rows: int = 0) -> None:
        article = self.article
        key = (article.id if article else "", self.width)
        if key != self._laid_out:
            self._laid_out = key
            self._layout = layout_of(article, self.width, self.session.glyphs) if article else Layout((), ())
        self.set_count(len(self._layout.lines) or 6)
        self.jump(self._layout.line_of(top) + rows if top or rows else 0)
        self.show_highlights()

    def show_highlights(self) -> None:
        """Take in changed highlights; nothing moves."""
        self._runs = runs_of(self.session.highlights)
        self._run_starts = [start for start, _, _ in self._runs]
        self._marked = {}
        for highlight in self.session.highlights:
            if highlight.answers:
                line = self._layout.line_of(highlight.start) if self._layout.lines else 0
                if highlight.disputed or line not in self._marked:
                    self._marked[line] = "differ" if highlight.disputed else "agree"
        self._painted = self.session.highlight
        self._noted = {
            self._layout.line_of(start): glyph
            for start, _, glyph in (self.session.kept_in(self.session.article_id) if self._layout.lines else ())
        }
        self._kept.clear()
        self._chart()
        self.refresh()

    def show_current(self, scroll: bool = True) -> None:
        """Paint the session's current passage instead of the one before, and have it in sight."""
        old, new = self._painted, self.session.highlight
        self._painted = new
        for highlight in (old, new):
            if highlight is not None:
                self.forget(self._layout.lines_of(*_passage(highlight)))
        if new is not None and scroll:
            self.show_lines(self._layout.lines_of(new.start, new.end), margin=2)
        self._chart_current()

    def show_hits(self, hits: list[Span], hit: int | None) -> None:
        """Mark what was searched for; have the current one in sight."""
        self.hits, self.hit = hits, hit
        self._kept.clear()
        self.refresh()
        if hit is not None:
            self.show_lines(self._layout.lines_of(*hits[hit]), margin=2)

    # --- places

    @property
    def place(self) -> tuple[int, int]:
        """The first character in sight, and lines scrolled past its line (byline, blanks)."""
        lines = self._layout.lines
        if not lines:
            return 0, 0
        start = lines[min(self.top, len(lines) - 1)].start
        return start, max(0, self.top - self._layout.line_of(start))

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
        lines = self._layout.lines_of(start, end)
        if self._layout.lines and (lines.start < self.top or lines.stop > self.top + self.page):
            self.jump(lines.start - self.page // 3)

    def go_to(self, place: Place) -> None:
        """Show the session's article from a place on."""
        self.show_article(place.top, place.rows)

    def paragraph(self, by: int) -> None:
        """Put the beginning of a paragraph further on, or back, at the top."""
        starts = self._layout.paragraphs
        at = bisect_right(starts, self.top) - 1
        inside = bool(starts) and starts[max(at, 0)] != self.top
        wanted = at + by + (1 if inside and by < 0 else 0)
        if starts:
            self.jump(starts[min(max(wanted, 0), len(starts) - 1)])

    # --- drawing

    @property
    def _indent(self) -> int:
        spare = self.line_width - _LEFT - _RIGHT - self.width
        return max(0, spare // 2)

    def line(self, y: int) -> Parts:
        """One line: mark, prose, all but the map."""
        lines = self._layout.lines
        if not lines:
            told = wrapped(self.session.nothing_shown, self.width)
            return [("  " + told[y], "muted")] if y < len(told) else []
        line = lines[y]
        kept = self._noted.get(y)
        mark = (kept, "key") if kept else (" ", "")
        return [(" " * self._indent, ""), self._edge(y, line), mark, *self._prose(line)]

    def _edge(self, y: int, line: TextLine) -> tuple[str, str]:
        glyphs = self.session.glyphs
        current = self._painted
        if current is not None and line.kind != "blank":
            start, end = _passage(current)
            if line.start < end and start < line.end:
                return glyphs.cursor, "here"
        kind = self._marked.get(y)
        if kind == "differ":
            return glyphs.differ, "differ"
        return (glyphs.dot, "muted") if kind else (" ", "")

    def _prose(self, line: TextLine) -> Parts:
        if line.text:
            return [(line.text, line.kind)]
        if line.kind == "blank" or self.article is None:
            return []
        ground = "" if line.kind == "body" else line.kind
        spans = self._spans(line.start, line.end)
        edges = sorted({line.start, line.end, *(e for a, b, _ in spans for e in (a, b) if line.start < e < line.end)})
        text = self.article.text
        parts: Parts = []
        for a, b in pairwise(edges):
            names = [ground, *(name for start, end, name in spans if start <= a and b <= end)]
            parts.append((text[a:b], " ".join(filter(None, names))))
        return parts

    def _spans(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """Styled spans that touch `start`..`end`, those painted on top last."""
        spans: list[tuple[int, int, str]] = []
        current = self._painted
        if current is not None:
            spans.append((*_passage(current), "passage"))
        at = max(0, bisect_right(self._run_starts, start) - 1)
        while at < len(self._runs) and self._runs[at][0] < end:
            spans.append(self._runs[at])
            at += 1
        if current is not None:
            spans.append((current.start, current.end, "current"))
        first = max(0, bisect_right(self.hits, (start, start)) - 1)
        for index in range(first, len(self.hits)):
            if self.hits[index][0] >= end:
                break
            spans.append((*self.hits[index], "hit-here" if index == self.hit else "hit"))
        return spans

    def edge(self, row: int) -> Parts:
        """The map's cell beside a row."""
        name = "here" if row == self._here else self._map[row] if row < len(self._map) else ""
        glyphs = self.session.glyphs
        marks = {"tick": glyphs.tick, "tick-differ": glyphs.tick_disputed, "here": glyphs.tick_here}
        return [(marks.get(name, " "), name)]

    # --- the map

    def _chart(self) -> None:
        self._map = chart(self._layout, self.session.highlights, self.page)
        self._here = self._row_of_current()

    def _chart_current(self) -> None:
        before, self._here = self._here, self._row_of_current()
        if before != self._here:
            self.refresh_rows(row for row in (before, self._here) if row is not None)

    def _row_of_current(self) -> int | None:
        current = self._painted
        return row_of(self._layout, current, self.page) if current and self._layout.lines else None

    # --- the mouse

    def clicked(self, x: int, y: int) -> None:
        """Choose the highlight under the mouse; on the map, go there."""
        lines = self._layout.lines
        if x >= self.line_width - 1:
            self.jump((y - self.top) * max(len(lines), self.page) // self.page - self.page // 2)
            return
        at = self.offset_at(x, y - self.top)
        index = None if at is None else index_at(self.session.highlights, at)
        if index is not None:
            self.post_message(self.Clicked(index))

    def offset_at(self, x: int, y: int) -> int | None:
        """The character drawn at a cell of the pane; None beside the prose."""
        row = self.top + y
        if row >= len(self._layout.lines) or self.article is None:
            return None
        line = self._layout.lines[row]
        cells = x - self._indent - _LEFT
        if line.text or cells < 0:
            return None
        for at in range(line.start, line.end):
            cells -= width_of(self.article.text[at])
            if cells < 0:
                return at
        return None


def _passage(highlight: Highlight) -> Span:
    """The whole sentence of a highlight that answers a claim; else the highlight itself."""
    if not highlight.answers:
        return highlight.key
    mention = highlight.answers[0].mention
    return min(mention.start, highlight.start), max(mention.end, highlight.end)
