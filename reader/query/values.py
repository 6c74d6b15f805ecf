"""Reads what stands behind a field's name: words, numbers with units, dates, choices."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import cache
from typing import Any

from reader.data import table
from reader.query.fields import Field, nearest
from reader.query.tokens import Piece
from reader.query.tree import Days, QueryError, Range, Value, Words

_NUMBER = re.compile(r"(-?\d{1,3}(?:,\d{3})+(?![\d,])|-?\d+)(\.\d+)?")
_MULTIPLES = {"k": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9, "trillion": 1e12}
_MULTIPLE = re.compile(r"\s{0,20}(trillion|billion|million|bn|mn|[kmb])(?![^\W\d_])", re.IGNORECASE)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_TOO_LONG = 60
"""Characters: nothing longer is a value."""


def value_of(expression: str, field: Field, piece: Piece) -> Value:
    """A value as its field takes it.

    Raises:
        QueryError: it is no number, no date, or none of the field's choices.
    """
    if field.takes == "number":
        return _number(expression, field, piece)
    if field.takes == "date":
        return _days(expression, piece)
    if field.takes == "choice":
        return _choice(expression, field, piece)
    if not piece.text.strip():
        raise QueryError("there is nothing between the quotation marks", expression, piece.start, piece.end)
    return Words(piece.text.strip())


def _choice(expression: str, field: Field, piece: Piece) -> Words:
    word = piece.text.strip().lower()
    if word in field.choices:
        return Words(word)
    near = nearest(word, field.choices)
    hint = f"did you mean {near}?" if near else f"it is one of {', '.join(field.choices)}"
    raise QueryError(f"{field.name} does not know {_short(word)}; {hint}", expression, piece.start, piece.end)


def _number(expression: str, field: Field, piece: Piece) -> Range:
    low, dots, high = piece.text.strip().partition("..")
    first, unit = _quantity(low) or (None, "")
    second, other = (_quantity(high) or (None, "")) if dots else (first, unit)
    if first is None or second is None or (unit and other and unit != other):
        why = f"{field.name} takes a number, as in {field.example}, {field.name}:100..200 or {field.name}:1.5m"
        raise QueryError(f"{why}; not {_short(piece.text)}", expression, piece.start, piece.end)
    if (unit or other) and field.scope != "figure":
        raise QueryError(f"{field.name} takes a number without a unit", expression, piece.start, piece.end)
    return Range(min(first, second), max(first, second), unit or other)


def _quantity(text: str) -> tuple[float, str] | None:
    """Value and unit of `6,000`, `1.5m`, `$5m`, `100km`, `5%`; None where it is no number or no known unit."""
    text = text.strip()
    found = _NUMBER.search(text[:_TOO_LONG])
    if not found or len(text) > _TOO_LONG:
        return None
    value = float(found[0].replace(",", ""))
    before, after = text[: found.start()].strip(), text[found.end() :]
    times = _MULTIPLE.match(after)
    if times:
        value *= _MULTIPLES[times[1].lower()]
        after = after[times.end() :]
    names = [n for n in (before, after.strip()) if n]
    if not names:
        return value, ""
    unit = unit_called(names[0]) if len(names) == 1 else None
    return (value, unit) if unit else None


_Unit = tuple[str, str, float | None, float]
"""A unit's one spelling, its dimension, and its factor and offset into the dimension's base."""


@cache
def _units() -> tuple[dict[str, _Unit], dict[str, _Unit]]:
    """The units by their names as they are written, and by them in lower case."""
    written: dict[str, _Unit] = {}
    rows: dict[str, Any] = table("reader.analysis", "units")
    for dimension, group in rows.items():
        for name, row in group["units"].items():
            if "tell" in row:  # decades are told in years: a filter can say years
                continue
            unit = (name, dimension, row.get("factor"), row.get("offset", 0.0))
            for word in (name, *(row.get("names") or ()), *(row.get("symbols") or ()), *(row.get("prefixes") or ())):
                written.setdefault(str(word), unit)
    low: dict[str, _Unit] = {}
    for word, unit in written.items():
        low.setdefault(word.lower(), unit)
    return written, low


def _unit(name: str) -> _Unit | None:
    """The unit of that name: as it is written, for Nm and nm are two, else in any case."""
    written, low = _units()
    return written.get(name) or low.get(name.lower())


def unit_called(name: str) -> str | None:
    """The one spelling of a unit that goes by that name."""
    found = _unit(name.strip())
    return found[0] if found else None


def converted(value: float, unit: str, into: str) -> float | None:
    """A value in another unit of the same dimension; None where the two do not measure the same thing."""
    if unit == into:
        return value
    have, want = _unit(unit), _unit(into)
    if not have or not want or have[1] != want[1] or have[2] is None or want[2] is None:
        return None
    return (value * have[2] + have[3] - want[3]) / want[2]


def _days(expression: str, piece: Piece) -> Days:
    low, dots, high = piece.text.strip().partition("..")
    first = days_of(low)
    last = days_of(high) if dots else first
    if first is None or last is None:
        why = f"{_short(piece.text)} is no date; write 2015, 2015-05, 2015-05-18, or a range as 2015-05-16..2015-05-18"
        raise QueryError(why, expression, piece.start, piece.end)
    return Days(min(first[0], last[0]), max(first[1], last[1]))


def days_of(date: str) -> tuple[str, str] | None:
    """The first and last day, as ISO dates, of a day, month or year in ISO; None where it is no date."""
    found = _DATE.fullmatch(date.strip())
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if not year or (month is not None and not 1 <= month <= 12):
        return None
    if month is None:
        return f"{year:04}-01-01", f"{year:04}-12-31"
    last = monthrange(year, month)[1]
    if day is None:
        return f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{last:02}"
    if not 1 <= day <= last:
        return None
    return (f"{year:04}-{month:02}-{day:02}",) * 2


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
