"""A copy of what the terminal shows, so that only cells that changed are written, as curses does.

Textual writes whole lines of every widget that changed (Textual 8.2.8); over SSH and in tmux the bytes are what a
person waits for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len

from reader.tui.output.attributes import look_of_blank, without_colour
from reader.tui.output.pen import Changes, Pen

_PLACE = re.compile("\x1b\\[([0-9]+);([0-9]+)H")
_SGR = re.compile("\x1b\\[([0-9;]*)m")
_NO_CELLS = re.compile("(?:\x1b\\[[?<>=][0-9;]*[a-zA-Z$]+|\x1b\\][^\x07\x1b]*(?:\x07|\x1b\\\\))+")
"""Modes and messages to the terminal, which change no cell."""
_OTHER_SCREEN = re.compile("\x1b\\[\\?(?:47|1047|1048|1049)[hl]")
_SINGLE = re.compile(
    "[ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0391-\u03a1\u03a3-\u03a9\u2010-\u2027\u2030-\u205e"
    "\u2190-\u2211\u2248\u2260\u2500-\u25fc]*"
)
"""Characters that any terminal draws in one cell each, alone."""
_AGREED = (
    " -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0391-\u03a1\u03a3-\u03a9\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a"
    "\u2010-\u2027\u2030-\u205e\u2190-\u2211\u2248\u2260\u2500-\u25fc\u3000-\u3029\u3041-\u3096\u30a0-\u30ff"
    "\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60"
)
"""Characters of which terminals agree how many cells each takes, if none that joins it follows."""
_PIECES = re.compile(f"[{_AGREED}]{{1,4000}}(?=[{_AGREED}]|\\Z)|[{_AGREED}]?([^{_AGREED}]{{1,4000}})|[{_AGREED}]")
"""What is agreed on and what is not, with the character it may join; the group is of the second alone."""
_GAP = 6
"""Unchanged cells that cost no more to write again than to pass over."""
_CHANGED = re.compile(rb"[^\0]+(?:\0{1,%d}[^\0]+)*" % _GAP)
_INK = re.compile("[^ ]")
_MOST_STYLES = 4096
_MOST_STRETCHES = 512
"""What a dozen screens hold: each takes 2 kB."""
_FIRST_STYLE = 0xE000
"""Styles are told apart by characters of which none is a space, or means something to a pattern."""


class Run(NamedTuple):
    """Text of one style in a stretch."""

    start: int
    text: str
    codes: str
    """What sets its attributes after a reset."""


class Stretch:
    """What is written from one place on, up to the next."""

    __slots__ = ("looks", "plain", "runs", "text")

    def __init__(self, text: str, runs: tuple[Run, ...]) -> None:
        self.text = text
        self.runs = runs
        self.plain = _SINGLE.fullmatch(text) is not None
        """Whether every character surely takes one cell."""
        self.looks: tuple[object, str] = (None, "")
        """A character a cell for its style, and the table in which these characters stand."""


@lru_cache(_MOST_STRETCHES)
def _stretch(written: str) -> Stretch | None:
    """What is written, taken apart; None where it is not as Textual writes it."""
    pieces = _SGR.split(written)
    runs: list[Run] = []
    now, start = "0", 0
    for at in range(0, len(pieces), 2):
        if at:
            wanted = pieces[at - 1] or "0"
            if now != "0" and wanted != "0":
                # attributes on top of attributes
                return None
            now = wanted
        if text := pieces[at]:
            runs.append(Run(start, text, now))
            start += len(text)
    # a line break: Textual always places the cursor after it
    whole = "".join(run.text for run in runs)
    if whole.endswith("\n"):
        whole = whole[:-1]
        last = runs.pop()
        runs += [last._replace(text=last.text[:-1])] if last.text != "\n" else []
    if now != "0" or "\x1b" in whole or "\n" in whole:
        return None
    return Stretch(whole, tuple(runs))


@dataclass
class _Row:
    """A line of the terminal: a character a cell, and one that stands for its style; NUL where it is not known."""

    text: str = ""
    styles: str = ""

    def change(self, column: int, text: str, styles: str) -> list[range]:
        """Put cells there; gives back which of them, counted from `column`, are not the same as before."""
        end = column + len(text)
        if len(self.text) < end:
            self.text = self.text.ljust(end, "\0")
            self.styles = self.styles.ljust(end, "\0")
        before, looks = self.text[column:end], self.styles[column:end]
        if before == text and looks == styles:
            return []
        self.text = self.text[:column] + text + self.text[end:]
        self.styles = self.styles[:column] + styles + self.styles[end:]
        return _differences(before, text, looks, styles)

    def forget(self, column: int) -> None:
        """The cells from `column` on are not known."""
        self.text, self.styles = self.text[:column], self.styles[:column]


def _differences(before: str, now: str, looks: str, styles: str) -> list[range]:
    """Stretches in which characters or styles differ, joined where little lies between them.

    All cells of a row at once, as two numbers with two bytes a cell: a cell after the other took a third of the time
    between a key and its answer.
    """
    cells = len(now)
    apart = int.from_bytes((before + looks).encode("utf-16-le"), "little")
    apart ^= int.from_bytes((now + styles).encode("utf-16-le"), "little")
    apart |= apart >> 16 * cells
    apart |= apart >> 8
    return [range(*found.span()) for found in _CHANGED.finditer(apart.to_bytes(4 * cells, "little")[: 2 * cells : 2])]


class Mirror:
    """What the terminal shows, as far as all that was written tells."""

    def __init__(self) -> None:
        self.coloured = True
        """Whether colours are written; bold, underlined and reversed text is in any case."""
        self._rows: dict[int, _Row] = {}
        self._styles: dict[str, str] = {}
        self._size = (0, 0)
        self._cursor: tuple[int, int] | None = None

    def forget(self) -> None:
        """The terminal may show anything: what comes next is written whole."""
        self._rows.clear()
        self._styles = {}
        self._cursor = None

    def shorter(self, data: str, size: tuple[int, int]) -> str:
        """What to write instead of `data` for the terminal to show the same.

        What is not understood goes through as it is; so do cells of characters whose width terminals disagree on.

        Args:
            data: what is to be written.
            size: columns and lines that the terminal has now. A change of it may have moved everything.
        """
        if not self.coloured:
            data = _SGR.sub(_colourless, data)
        if not data or _NO_CELLS.fullmatch(data):
            if _OTHER_SCREEN.search(data):
                self.forget()
            return data
        frame = _taken_apart(data, size)
        if frame is None or size != self._size or len(self._styles) > _MOST_STYLES:
            self.forget()
        self._size = size
        if frame is None:
            return data
        stretches, cursor = frame
        pen = Pen(size[0])
        changes = Changes(pen)
        for row, column, stretch in stretches:
            if stretch.plain:
                self._note_changes(changes, row, column, stretch)
            else:
                changes.write()
                self._write_whole(pen, row, column, stretch)
        changes.write()
        before, self._cursor = self._cursor, cursor
        return pen.finished(cursor) if pen.drew or before != cursor else ""

    def _note_changes(self, changes: Changes, row: int, column: int, stretch: Stretch) -> None:
        if (there := self._rows.get(row)) is None:
            there = self._rows[row] = _Row()
        changed = there.change(column, stretch.text, self._styles_of(stretch))
        if not changed:
            return
        runs = iter(stretch.runs)
        start, text, codes = next(runs)
        for cells in changed:
            at = cells.start
            while at < cells.stop:
                while start + len(text) <= at:
                    start, text, codes = next(runs)
                end = min(cells.stop, start + len(text))
                changes.add(row, column + at, text[at - start : end - start], codes)
                at = end

    def _write_whole(self, pen: Pen, row: int, column: int, stretch: Stretch) -> None:
        """From the first cell on: where a character ends only the terminal knows.

        What stands behind one is put where it belongs, and blanks below it, as it may end before.
        """
        self._rows.setdefault(row, _Row()).forget(column)
        pen.move(row, column)
        for run in stretch.runs:
            for piece in _PIECES.finditer(run.text):
                cells = cell_len(piece[0])
                if piece[1] is None:
                    pen.go_on(piece[0], run.codes)
                else:
                    pen.go_on(" " * cells, run.codes)
                    pen.put(row, column)
                    pen.go_on(piece[0], run.codes)
                    pen.put(row, column + cells)
                column += cells
        pen.lose()

    def _styles_of(self, stretch: Stretch) -> str:
        """A character a cell for its style."""
        table, looks = stretch.looks
        if table is not self._styles:
            looks = "".join([self._styles_in(run) for run in stretch.runs])
            stretch.looks = self._styles, looks
        return looks

    def _styles_in(self, run: Run) -> str:
        """The same of one run: for spaces only what they show of their style."""
        style = self._style(run.codes)
        if " " not in run.text or (blank := self._style(look_of_blank(run.codes))) == style:
            return style * len(run.text)
        return _INK.sub(style, run.text).replace(" ", blank)

    def _style(self, codes: str) -> str:
        """A character that stands for a style."""
        if codes not in self._styles:
            self._styles[codes] = chr(_FIRST_STYLE + len(self._styles))
        return self._styles[codes]


def _colourless(found: re.Match[str]) -> str:
    return f"\x1b[{without_colour(found[1])}m"


def _taken_apart(data: str, size: tuple[int, int]) -> tuple[list[tuple[int, int, Stretch]], tuple[int, int]] | None:
    """Row, column and content of all that a frame writes, and where it leaves the cursor.

    None where it is not a frame as Textual draws it, or one for another size of the terminal.
    """
    before, *pieces = _PLACE.split(data)
    if before or not pieces:
        return None
    columns, lines = size
    stretches: list[tuple[int, int, Stretch]] = []
    for at in range(0, len(pieces), 3):
        row, column = int(pieces[at]), int(pieces[at + 1])
        stretch = _stretch(pieces[at + 2])
        if stretch is None or row > lines or column + len(stretch.text) - 1 > columns:
            return None
        if stretch.text:
            stretches.append((row, column, stretch))
    # the last place has nothing after it
    return (stretches, (row, column)) if not pieces[-1] else None
