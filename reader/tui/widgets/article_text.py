"""The pane that shows an article: prose in a readable measure, highlights, and the map beside the scroll bar."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from textual.message import Message

from reader.model import Span
from reader.reading.highlights import index_at, of_one_claim, runs_of
from reader.reading.session import Session
from reader.tui.cells import Parts, wrapped
from reader.tui.text.chart import chart, row_of
from reader.tui.text.layout import TextLine
from reader.tui.widgets.prose import MARGIN
from reader.tui.widgets.selecting import Selecting

if TYPE_CHECKING:
    from reader.tui.text.ghosts import Ghost

_KINDS = ("differ", "update", "agree")
"""How the claims stand that a line answers, in the order in which one shows before another."""

_PAINTED = 200
"""Characters of a sentence or an answer that are painted. One steps to a longer one with the bar at its left alone:
painting it, and what was painted before as it was, would write more than 1 kB."""


class ArticleText(Selecting):
    """The current article."""

    EDGE = 1

    @dataclass
    class Clicked(Message):
        """The person clicked on a highlight."""

        index: int

    @dataclass
    class ClickedSentence(Message):
        """The person clicked on words that are no highlight."""

        offset: int

    @dataclass
    class ClickedGhost(Message):
        """The person clicked on something that is not there."""

        ghost: Ghost

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(session, id=id)
        self.hits: list[Span] = []
        self.hit: int | None = None
        """Which of the hits is the current one."""
        self._runs: list[tuple[int, int, str]] = []
        self._run_starts: list[int] = []
        self._painted: tuple[Span, Span] | None = None
        """The passage painted as current, and the words in it that stand out."""
        self._marked: dict[int, str] = {}
        self._map: list[str] = []
        self._here: int | None = None
        """The map's row of the current passage."""
        self._noted: dict[int, str] = {}
        """Lines on which a mark or note begins, with its glyph."""

    # --- what it shows

    def show_highlights(self) -> None:
        """Take in changed highlights; nothing moves."""
        self._runs = runs_of(self.pointing.highlights)
        self._run_starts = [start for start, _, _ in self._runs]
        self._marked = {}
        for highlight in self.pointing.highlights:
            if highlight.answers:
                line = self._layout.line_of(highlight.start) if self._layout.lines else 0
                kind = "update" if highlight.updated else "differ" if highlight.disputed else "agree"
                self._marked[line] = min(kind, self._marked.get(line, kind), key=_KINDS.index)
        self._painted = self.pointing.shown_passage
        self._noted = {}
        glyphs = {"mark": self.glyphs.mark, "note": self.glyphs.note}
        kept = self.session.keeper.kept_in(self.pointing.article_id) if self._layout.lines else ()
        for start, _, kind in kept:
            line, glyph = self._layout.line_of(start), glyphs[kind]
            self._noted[line] = glyph if self._noted.get(line, glyph) == glyph else self.glyphs.both
        self._kept.clear()
        self._chart()
        self.refresh()

    def show_current(self, scroll: bool = True) -> None:
        """Paint the current passage instead of the one before, and have it in sight."""
        self.show_selected()
        old, new = self._painted, self.pointing.shown_passage
        self._painted = new
        for painted in (old, new):
            if painted is not None and self._layout.lines:
                self.forget(self._layout.lines_of(*painted[0]))
        if new is not None and scroll:
            self.have_in_sight(self._together(new[1]), further=True)
        self._chart_current()

    def _together(self, shown: Span) -> Span:
        """Some characters with the passages of the same claim around them that the pane can show as well.

        Moving on within the claim then scrolls nothing: the panel stays, and so does the text.
        """
        current = self.pointing.current
        if current is None or not self._layout.lines:
            return shown
        for start, end in of_one_claim(self.pointing.highlights, current):
            wider = min(start, shown[0]), max(end, shown[1])
            if len(self._layout.lines_of(*wider)) + 2 * MARGIN > self.page:
                break
            shown = wider
        return shown

    def show_hits(self, hits: list[Span], hit: int | None) -> None:
        """Mark what was searched for; have the current one in sight."""
        self.hits, self.hit = hits, hit
        self._kept.clear()
        self.refresh()
        if hit is not None:
            self.have_in_sight(hits[hit], further=True)

    # --- drawing

    def line(self, y: int) -> Parts:
        """One line: mark, prose, all but the map."""
        lines = self._layout.lines
        if not lines:
            told = wrapped(self.session.material.nothing_shown, self.width)
            return [("  " + told[y], "muted")] if y < len(told) else []
        line = lines[y]
        kept = self._noted.get(y)
        mark = (kept, "key") if kept else (" ", "")
        return [(" " * self._indent, ""), self._edge(y, line), mark, *self._prose(line)]

    def _edge(self, y: int, line: TextLine) -> tuple[str, str]:
        glyphs = self.glyphs
        current = self._painted
        if current is not None and line.kind != "blank":
            start, end = current[0]
            if line.start < end and start < line.end:
                return glyphs.cursor, "here"
        kind = self._marked.get(y)
        if kind in ("differ", "update"):
            return glyphs.verdict(kind), kind
        return (glyphs.answered, "muted") if kind else (" ", "")

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
        if current is not None and self._is_painted(current[0]):
            spans.append((*current[0], "passage"))
        at = max(0, bisect_right(self._run_starts, start) - 1)
        while at < len(self._runs) and self._runs[at][0] < end:
            spans.append(self._runs[at])
            at += 1
        whole = current is not None and current[0] == current[1] and self.pointing.sentence is not None
        if current is not None and not whole and self._is_painted(current[1]):
            spans.append((*current[1], "current"))
        first = max(0, bisect_right(self.hits, (start, start)) - 1)
        for index in range(first, len(self.hits)):
            if self.hits[index][0] >= end:
                break
            spans.append((*self.hits[index], "hit-here" if index == self.hit else "hit"))
        if self.pointing.selected is not None:
            spans.append((*self.pointing.selected, "selected"))
        return spans

    def _is_painted(self, span: Span) -> bool:
        return self.pointing.sentence is not None or span[1] - span[0] <= _PAINTED

    def edge(self, row: int) -> Parts:
        """The map's cell beside a row."""
        name = "here" if row == self._here else self._map[row] if row < len(self._map) else ""
        glyphs = self.glyphs
        marks = {"tick": glyphs.tick, "tick-differ": glyphs.tick_disputed, "here": glyphs.tick_here}
        return [(marks.get(name, " "), name)]

    # --- the map

    def _chart(self) -> None:
        self._map = chart(self._layout, self.pointing.highlights, self.page)
        self._here = self._row_of_current()

    def _chart_current(self) -> None:
        before, self._here = self._here, self._row_of_current()
        if before != self._here:
            self.refresh_rows(row for row in (before, self._here) if row is not None)

    def _row_of_current(self) -> int | None:
        current = self._painted
        return row_of(self._layout, current[1][0], self.page) if current and self._layout.lines else None

    # --- the mouse

    def clicked(self, x: int, y: int) -> None:
        """Choose the highlight under the mouse; on the map, go there."""
        lines = self._layout.lines
        if x >= self.line_width - 1:
            self.jump((y - self.top) * max(len(lines), self.page) // self.page - self.page // 2)
            return
        if self.pointing.selected is not None:
            return
        at = self.offset_at(x, y - self.top)
        index = None if at is None else index_at(self.pointing.highlights, at)
        extra = lines[y].extra if y < len(lines) else -1
        if index is not None:
            self.post_message(self.Clicked(index))
        elif extra >= 0:
            self.post_message(self.ClickedGhost(self.ghosts[extra]))
        elif at is not None:
            self.post_message(self.ClickedSentence(at))
