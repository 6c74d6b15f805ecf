"""A copy of what the terminal shows, so that only cells that changed are written, as curses does.

Textual writes whole lines of every widget that changed (Textual 8.2.8); over SSH and in tmux the bytes are what a
person waits for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from reader.tui.output.attributes import change

_TOKEN = re.compile("\x1b\\[(?:(?P<codes>[0-9;]*)m|(?P<row>[0-9]+);(?P<column>[0-9]+)H)|(?P<text>[^\x1b\n]+)|\n")
_NO_CELLS = re.compile("(?:\x1b\\[[?<>=][0-9;]*[a-zA-Z$]+|\x1b\\][^\x07\x1b]*(?:\x07|\x1b\\\\))+")
"""Modes and messages to the terminal, which change no cell."""
_OTHER_SCREEN = re.compile("\x1b\\[\\?(?:47|1047|1048|1049)[hl]")
_SINGLE = re.compile("[ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u2010-\u2027\u2030-\u205e\u2190-\u2211\u2500-\u25fc]*")
"""Characters that any terminal draws in one cell each, alone."""
_GAP = 6
"""Unchanged cells that cost no more to write again than to pass over."""
_MOST_STYLES = 4096


class Run(NamedTuple):
    """Text of one style from a cell on."""

    row: int
    column: int
    text: str
    codes: str
    """What sets its attributes after a reset."""


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
    """Stretches in which characters or styles differ, joined where little lies between them."""
    found: list[range] = []
    cells = enumerate(zip(before, now, looks, styles, strict=True))
    for at in (i for i, (old, new, look, style) in cells if old != new or look != style):
        if found and at - found[-1].stop <= _GAP:
            found[-1] = range(found[-1].start, at + 1)
        else:
            found.append(range(at, at + 1))
    return found


class Mirror:
    """What the terminal shows, as far as all that was written tells."""

    def __init__(self) -> None:
        self._rows: dict[int, _Row] = {}
        self._styles: dict[str, str] = {}
        self._size = (0, 0)
        self._cursor: tuple[int, int] | None = None

    def forget(self) -> None:
        """The terminal may show anything: what comes next is written whole."""
        self._rows.clear()
        self._styles.clear()
        self._cursor = None

    def shorter(self, data: str, size: tuple[int, int]) -> str:
        """What to write instead of `data` for the terminal to show the same.

        What is not understood goes through as it is; so do cells of characters whose width terminals disagree on.

        Args:
            data: what is to be written.
            size: columns and lines that the terminal has now. A change of it may have moved everything.
        """
        if not data or _NO_CELLS.fullmatch(data):
            if _OTHER_SCREEN.search(data):
                self.forget()
            return data
        lines, cursor = _lines_of(data)
        if any(line[-1].column + len(line[-1].text) - 1 > size[0] or line[-1].row > size[1] for line in lines):
            # drawn for another size: what it does to lines further on is not known
            cursor = None
        if cursor is None or size != self._size or len(self._styles) > _MOST_STYLES:
            self.forget()
        self._size = size
        if cursor is None:
            return data
        pen = _Pen()
        for line in lines:
            if all(_SINGLE.fullmatch(run.text) for run in line):
                self._write_changes(pen, line)
            else:
                self._write_whole(pen, line)
        before, self._cursor = self._cursor, cursor
        return pen.finished(cursor) if pen.drew or before != cursor else ""

    def _write_changes(self, pen: _Pen, line: list[Run]) -> None:
        text = "".join(run.text for run in line)
        styles = "".join(self._style(run.codes) * len(run.text) for run in line)
        row, column = line[0].row, line[0].column
        for changed in self._rows.setdefault(row, _Row()).change(column, text, styles):
            for run in line:
                start = run.column - column
                a, b = max(changed.start, start), min(changed.stop, start + len(run.text))
                if a < b:
                    pen.write(row, column + a, run.text[a - start : b - start], run.codes)

    def _write_whole(self, pen: _Pen, line: list[Run]) -> None:
        """From the first cell on: where a character ends only the terminal knows."""
        self._rows.setdefault(line[0].row, _Row()).forget(line[0].column)
        pen.move(line[0].row, line[0].column)
        for run in line:
            pen.go_on(run.text, run.codes)
        pen.lose()

    def _style(self, codes: str) -> str:
        """A character that stands for a style."""
        if codes not in self._styles:
            self._styles[codes] = chr(len(self._styles) + 1)
        return self._styles[codes]


class _Pen:
    """Writes text at places with as few bytes as that takes."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._at: tuple[int, int] | None = None
        """The cursor's row and column; None where that is not known."""
        self._codes = "0"

    def move(self, row: int, column: int) -> None:
        """Put the cursor there."""
        if self._at == (row, column):
            return
        if self._at is not None and self._at[0] == row and self._at[1] < column:
            self._out.append(f"\x1b[{column - self._at[1]}C")
        else:
            self._out.append(f"\x1b[{row};{column}H")
        self._at = row, column

    def go_on(self, text: str, codes: str) -> None:
        """Write on from where the cursor is."""
        self._out += (change(self._codes, codes), text)
        self._codes = codes

    def write(self, row: int, column: int, text: str, codes: str) -> None:
        """Write single-cell characters from a cell on."""
        self.move(row, column)
        self.go_on(text, codes)
        self._at = row, column + len(text)

    @property
    def drew(self) -> bool:
        """Whether anything was written."""
        return bool(self._out)

    def lose(self) -> None:
        """Where the cursor is now only the terminal knows."""
        self._at = None

    def finished(self, cursor: tuple[int, int]) -> str:
        """All that was written, attributes reset and the cursor where it was left."""
        if self._at != cursor:
            self.lose()
            self.move(*cursor)
        return "".join([*self._out[:-1], change(self._codes, "0"), self._out[-1]]) if self._out else ""


def _lines_of(data: str) -> tuple[list[list[Run]], tuple[int, int] | None]:
    """Runs of text, a list for each place they begin at, and where the cursor is left.

    No such place where anything is not as Textual draws its frames.
    """
    lines: list[list[Run]] = []
    at: tuple[int, int] | None = None
    codes = "0"
    end = 0
    begun = False
    for token in _TOKEN.finditer(data):
        if token.start() != end:
            return [], None
        end = token.end()
        if (text := token["text"]) is not None:
            if at is None:
                return [], None
            if not begun:
                lines.append([])
                begun = True
            lines[-1].append(Run(*at, text, codes))
            at = at[0], at[1] + len(text)
        elif (wanted := token["codes"]) is not None:
            wanted = wanted or "0"
            if codes != "0" and wanted != "0":
                # attributes on top of attributes
                return [], None
            codes = wanted
        else:
            # after a line break Textual always places the cursor
            at = (int(token["row"]), int(token["column"])) if token["row"] is not None else None
            begun = False
    return (lines, at) if end == len(data) and codes == "0" else ([], None)
