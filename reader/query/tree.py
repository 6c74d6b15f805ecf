"""What an expression says, as a tree; and what is wrong with one that says nothing."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

Operator = Literal[":", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Words:
    """Something to be found in a text or a name, in any case."""

    text: str


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers from `low` to `high`, both included; one number where they are equal."""

    low: float
    high: float
    unit: str = ""
    """As units.yaml spells it; empty where any figure will do."""


@dataclass(frozen=True, slots=True)
class Days:
    """Days from `first` to `last`, both included, as ISO dates: `2015-05` is the whole month."""

    first: str
    last: str


Value = Words | Range | Days


@dataclass(frozen=True, slots=True)
class Term:
    """One question: any of the values fits the field."""

    field: str
    """A field's own name, never one of its other names."""
    operator: Operator
    values: tuple[Value, ...]
    start: int
    """Offsets into the expression."""
    end: int


@dataclass(frozen=True, slots=True)
class Not:
    """What does not fit."""

    what: Node


@dataclass(frozen=True, slots=True)
class And:
    """What fits every part; no part at all fits everything."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """What fits at least one part."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """What holds one quotation, source, figure or claim that fits every part; made of a tree when it is asked."""

    scope: str
    parts: tuple[Node, ...]


Node = Term | Not | And | Or | Some


@dataclass(frozen=True, slots=True)
class Query:
    """An expression that was understood."""

    expression: str
    tree: Node


class QueryError(ValueError):
    """An expression that is refused.

    Attributes:
        why: what is wrong and what to do, one plain line.
        expression: what was given.
        start: where the trouble begins, an offset into the expression; its length where its end lacks something.
        end: where it ends.
    """

    def __init__(self, why: str, expression: str, start: int, end: int | None = None) -> None:
        why = _printable(why)
        super().__init__(f"{why} (at {start + 1})")
        self.why = why
        self.expression = expression
        self.start = min(start, len(expression))
        self.end = max(self.start, start if end is None else end)

    def marked(self, width: int | None = None, more: str = "…") -> tuple[str, str]:
        """The expression on one line, safe for a terminal, and a line with carets under the place.

        Args:
            width: cells there are for each; None for as many as it takes.
            more: what stands for what is left out before and behind.
        """
        before, wrong, after = (
            _printable(part)
            for part in (
                self.expression[: self.start],
                self.expression[self.start : self.end],
                self.expression[self.end :],
            )
        )
        line, carets = before + wrong + after, " " * _cells(before) + "^" * max(_cells(wrong), 1)
        return (line, carets) if width is None else _in_sight(line, carets, width, more)


def _in_sight(line: str, carets: str, width: int, more: str) -> tuple[str, str]:
    """Both within `width` cells, from as far on as leaves the last of the carets in sight."""
    if _cells(line) <= width:
        return line, carets
    if (over := len(carets) + len(more) - width) > 0:
        begin = next(n for n in range(len(line) + 1) if _cells(line[:n]) > over or n == len(line))
        carets = " " * len(more) + carets[_cells(line[:begin]) :]
        line = more + line[begin:]
    end = next((n for n in range(len(line) + 1) if _cells(line[:n]) > width - len(more)), None)
    return (line if _cells(line) <= width or end is None else line[: end - 1] + more), carets


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else " " if c.isspace() else "?" for c in text)


def _cells(text: str) -> int:
    """Columns a terminal gives the text."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
