"""Rows for spreadsheets: RFC 4180, with cells that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from reader.export.safe import line

Cell = str | int | float | None

_FORMULA = tuple("=+-@\t\r\n＝＋－＠|")
"""What may begin a formula (OWASP, CSV Injection), full-width forms and DDE's bar among them."""
_INSIDE = re.compile(f';(?="*[{re.escape("".join(_FORMULA))}])')
"""Where one would begin for a spreadsheet that parts cells at semicolons, as those of half of Europe do. To quote every
cell would not help: quotation marks mean nothing in the middle of what such a one takes for a cell."""


def rows_text(rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as CSV with CRLF line ends; None is an empty cell, numbers stay numbers."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([[_shown(cell) for cell in row] for row in rows])
    return text.getvalue()


def _shown(cell: Cell) -> str | int | float:
    return harmless(cell) if isinstance(cell, str) else "" if cell is None else cell


def harmless(text: str) -> str:
    """Text for a cell, on one line; what could begin a formula, also after a semicolon, has an apostrophe before it."""
    shown = _INSIDE.sub(";'", line(text))
    return f"'{shown}" if text.startswith(_FORMULA) or shown.startswith(_FORMULA) else shown
