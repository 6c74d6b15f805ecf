"""An article laid out in lines of a given width."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from reader.dates import long_date
from reader.model import Article
from reader.paragraphs import paragraphs_of
from reader.reading.glyphs import Glyphs
from reader.tui.cells import wrap
from reader.wording import clean

LineKind = Literal["headline", "standfirst", "byline", "blank", "body", "ghost"]


class TextLine(NamedTuple):
    """A line on the screen and the characters of the article's text it shows."""

    kind: LineKind
    start: int
    end: int
    text: str = ""
    """What it says, where that is not the article's own text (byline, ghost)."""
    extra: int = -1
    """Which of the ghosts it belongs to."""


@dataclass(frozen=True)
class Layout:
    """All lines of an article at one width."""

    lines: tuple[TextLine, ...]
    paragraphs: tuple[int, ...]
    """The first line of each paragraph."""

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def line_of(self, offset: int) -> int:
        """The line that shows the character at `offset`."""
        at = bisect_right(self._starts, offset) - 1
        while at > 0 and self.lines[at].kind in ("byline", "blank", "ghost"):
            at -= 1
        return max(0, at)

    def lines_of(self, start: int, end: int) -> range:
        """The lines that show any of `start`..`end`."""
        return range(self.line_of(start), self.line_of(max(start, end - 1)) + 1)


_TOLD = ("outlet", "author", "date", "title")
"""What a byline may have guessed, in its order."""


def byline_of(article: Article, glyphs: Glyphs) -> str:
    """Outlet, author, date, and what of it was guessed: `VICE News · Samuel Oakford · c. 18 May 2015 · digest`."""
    guessed = set(article.guessed)
    if article.date_from:
        guessed.discard("date")  # its "c." tells
    parts = [clean(article.outlet), *([clean(article.author)] if article.author else [])]
    parts.append(clean(long_date(article.date, article.date_from)) if article.date else "no date")
    if article.text_kind == "digest":
        parts.append("digest")
    worked_out = ["headline" if field == "title" else field for field in _TOLD if field in guessed]
    if worked_out:
        parts.append(f"guessed: {', '.join(worked_out)}")
    return f" {glyphs.dot} ".join(parts)


@lru_cache(8)
def layout_of(article: Article, width: int, glyphs: Glyphs, ghosts: tuple[tuple[int, str], ...] = ()) -> Layout:
    """Wrap an article: headline, byline line, standfirst and body, paragraphs parted by a blank line.

    Offsets never decrease from line to line, so a line can be found by bisection.

    Args:
        article: the article.
        width: cells of a line.
        glyphs: the marks it is drawn with.
        ghosts: lines that are none of the article's, each with the offset of the paragraph's end it comes after, in
            order.
    """
    text = article.text
    lines: list[TextLine] = []
    paragraphs: list[int] = []
    extra = 0
    for at, end in paragraphs_of(text):
        first = not paragraphs
        kind: LineKind = "body" if at >= article.body_start else "headline" if first else "standfirst"
        shown = [TextLine(kind, a, b) for row in _rows(text, at, end) for a, b in wrap(text, *row, width)]
        if not shown:
            continue
        paragraphs.append(len(lines))
        lines += shown
        if first:
            lines += _own_lines("byline", byline_of(article, glyphs), end, width)
        lines.append(TextLine("blank", end, end))
        begun = extra
        while extra < len(ghosts) and ghosts[extra][0] <= end:
            lines += _own_lines("ghost", clean(ghosts[extra][1]), end, width, extra)
            extra += 1
        if extra > begun:
            lines.append(TextLine("blank", end, end))
    return Layout(tuple(lines[:-1]), tuple(paragraphs))


def _own_lines(kind: LineKind, told: str, at: int, width: int, extra: int = -1) -> list[TextLine]:
    """The lines of what the article does not say itself, behind the character at `at`."""
    return [TextLine(kind, at, at, told[a:b], extra) for a, b in wrap(told, 0, len(told), width)]


def _rows(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A paragraph's own line breaks."""
    rows = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        rows.append((start, stop))
        start = stop + 1
    return rows
