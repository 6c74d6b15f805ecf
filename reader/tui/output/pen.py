"""Writing cells to the terminal in as few bytes as that takes."""

from __future__ import annotations

from reader.tui.output.attributes import change, change_for_blanks


class Pen:
    """Writes text at places with as few bytes as that takes, in lines of so many columns."""

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._out: list[str] = []
        self._at: tuple[int, int] | None = None
        """The cursor's row and column; None where that is not known."""
        self._codes = "0"

    def move(self, row: int, column: int) -> None:
        """Put the cursor there."""
        if self._at == (row, column):
            return
        ways = [f"\x1b[{row};{column}H"]
        # behind the last column a terminal may be in the next line already, or not
        if self._at is not None and self._at[1] <= self._columns:
            ways.append(_down(row - self._at[0]) + _along(column - self._at[1]))
        self._out.append(min(ways, key=len))
        self._at = row, column

    def put(self, row: int, column: int) -> None:
        """Put the cursor there, wherever it is now; behind the last column it is left."""
        self.lose()
        if column <= self._columns:
            self.move(row, column)

    def go_on(self, text: str, codes: str) -> None:
        """Write on from where the cursor is."""
        if text.isspace():
            sequence, codes = change_for_blanks(self._codes, codes)
        else:
            sequence = change(self._codes, codes)
        self._out += (sequence, text)
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


def _down(rows: int) -> str:
    """What moves the cursor so many lines down; up where it is below 0."""
    return f"\x1b[{_times(abs(rows))}{'B' if rows > 0 else 'A'}" if rows else ""


def _along(columns: int) -> str:
    """What moves it so many columns to the right; to the left where it is below 0."""
    return f"\x1b[{_times(abs(columns))}{'C' if columns > 0 else 'D'}" if columns else ""


def _times(count: int) -> str:
    """A count as it stands in a sequence, where one stands for none."""
    return str(count) if count > 1 else ""


class Changes:
    """Single-cell characters to write: a style after the other, as places take fewer bytes than colours."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._by_style: dict[str, list[tuple[int, int, str]]] = {}
        self._ends: dict[int, int] = {}
        """For each row the cell after the last that is to be written."""
        self._last = ""
        """The style of what was added last."""

    def add(self, row: int, column: int, text: str, codes: str) -> None:
        """Write something, in any order with what is not yet written."""
        end = self._ends.get(row, 0)
        if column < end:
            # over what is still to be written
            self.write()
        if text.isspace() and column == end:
            sequence, _ = change_for_blanks(self._last, codes)
            codes = codes if sequence else self._last
        self._ends[row] = column + len(text)
        self._last = codes
        self._by_style.setdefault(codes, []).append((row, column, text))

    def write(self) -> None:
        """Have all of it written."""
        for codes, places in self._by_style.items():
            for row, column, text in places:
                self._pen.write(row, column, text, codes)
        self._by_style.clear()
        self._ends.clear()
