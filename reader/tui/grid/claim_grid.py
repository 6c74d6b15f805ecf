"""The cells of the claims grid: a row a claim, a column an outlet, drawn only as far as in sight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.message import Message

from reader.model import Claim, Mention, Near
from reader.reading.answers import why_no_claims_shown
from reader.reading.grid_model import GridModel
from reader.reading.outlets import bare_name
from reader.reading.targets import Target
from reader.standing import verdict_word
from reader.telling import telling_of, told_within
from reader.tui.cells import Parts, fit_words, padded, width_of, wrap, wrapped
from reader.tui.grid.short import shortened
from reader.tui.widgets.lines import Lines
from reader.wording import clean

_MOST_COLUMN = 40
"""Cells a column gets at most: more go to the headings."""
_LOOKED_AT = 300
"""Claims whose headings say how much room headings need."""
_MOST_LINES = 3
"""Lines a claim gets at most, where there is room for all claims."""
_EDGE = 4
"""Cells before the headings: cursor, verdict, how sure."""


class Grid(Lines):
    """The cells; line 0 is the heading and scrolls with none of the rest: the grid keeps it on top."""

    class Moved(Message):
        """Another cell is under the cursor."""

    class Chosen(Message):
        """The person wants to go where the cursor's cell leads."""

    def __init__(self, model: GridModel, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.model = model
        self.claims: list[Claim] = []
        self.row = self.column = 0
        self.tall = 1
        """Lines a claim has."""
        self._first = 0
        self._longest = 0

    def show(self, lines: int = 0, first: bool = False) -> None:
        """Take in changed claims; the cursor stays on its cell wherever that is now.

        Args:
            lines: how many there are to fill: few claims get more than one each.
            first: put the cursor on the first claim for now.
        """
        self.claims = self.model.claims()
        outlets = self.model.outlets
        self.row = 0 if first else next((n for n, c in enumerate(self.claims) if c.id == self.model.claim), self.row)
        self.column = outlets.index(self.model.outlet) if self.model.outlet in outlets else self.column
        self._longest = max((width_of(clean(c.label)) for c in self.claims[:_LOOKED_AT]), default=0) + 1
        self.row = min(self.row, max(0, len(self.claims) - 1))
        self.column = min(self.column, max(0, len(self.model.outlets) - 1))
        self.tall = self._tall(lines // max(1, len(self.claims)))
        self._count_lines()
        self._move(0, 0)

    def fit(self) -> None:
        """Keep the cursor in sight where what is told below takes lines."""
        self.show_lines(self.lines_of(self.row))

    def stay(self) -> None:
        """Remember the cell under the cursor as the one to come back to."""
        self.model.claim = self.claims[self.row].id if self.claims else ""
        self.model.outlet = "".join(self.model.outlets[self.column : self.column + 1])

    def _count_lines(self) -> None:
        self.set_count(max(1, len(self.claims) * self.tall))

    def _tall(self, most: int) -> int:
        """As many lines a claim as it takes to tell all claims' headings and answers whole, `most` at most."""
        if most < 2:
            return 1
        label, column, _ = self.measures
        texts = [(clean(c.label), label - 1) for c in self.claims]
        texts += [(self._told(c, outlet), column - 1) for c in self.claims for outlet in self.columns]
        return min(max((len(wrapped(*text)) for text in texts), default=1), most, _MOST_LINES)

    def lines_of(self, row: int) -> range:
        """The lines of a claim."""
        return range(row * self.tall, (row + 1) * self.tall)

    def move(self, rows: int, columns: int) -> None:
        """Put the cursor on another cell."""
        self._move(rows, columns)
        self.stay()

    def step(self, rows: int) -> None:
        """Put the cursor so many rows on, from the last on to the first and the other way."""
        if self.claims:
            self.move((self.row + rows) % len(self.claims) - self.row, 0)

    def _move(self, rows: int, columns: int) -> None:
        old, first = self.row, self._first
        self.row = min(max(self.row + rows, 0), max(0, len(self.claims) - 1))
        self.column = min(max(self.column + columns, 0), max(0, len(self.model.outlets) - 1))
        _, _, fitting = self.measures
        self._first = min(max(first, self.column - fitting + 1), self.column)
        if self._first != first:
            self._count_lines()
        self.forget(self.lines_of(old))
        self.forget(self.lines_of(self.row))
        self.show_lines(self.lines_of(self.row))
        self.post_message(self.Moved())

    @property
    def measures(self) -> tuple[int, int, int]:
        """Cells of the label, cells of a column, and how many columns fit."""
        width = max(20, self.line_width - _EDGE)
        outlets = max(1, len(self.model.outlets))
        least = min(max(14, width // 3), max(14, self._longest))
        column = min(_MOST_COLUMN, max(9, (width - least) // outlets))
        fitting = max(1, min(outlets, (width - least) // column))
        return max(least, min(self._longest, width - fitting * column)), column, fitting

    @property
    def columns(self) -> list[str]:
        """The outlets whose columns are in sight."""
        return self.model.outlets[self._first : self._first + self.measures[2]]

    def headings(self) -> Parts:
        """The line above the cells; it says how many outlets there are to either side."""
        label, column, _ = self.measures
        before, after = self._first, len(self.model.outlets) - self._first - len(self.columns)
        aside = "  ".join(f"{arrow} {many}" for arrow, many in (("←", before), ("→", after)) if many)
        ways = [f"Claim  {aside} more", f"{aside} more", aside] if aside else ["Claim"]
        told = self.glyphs.spelt(next((way for way in ways if len(way) < label), ways[-1]))
        parts: Parts = [(" " * _EDGE + padded(told, label - 1) + " ", "strong" if aside else "muted")]
        for outlet in self.columns:
            name = padded(clean(bare_name(outlet)), column - 3)
            parts += [(f"{self.model.material.markers[outlet]} ", "marker"), (f"{name} ", "strong")]
        return parts

    def _why_empty(self) -> str:
        """Why there is no claim, and what to do; what no claim holds may stand in an article all the same."""
        model = self.model
        if model.wanted and model.material.shown.claims:
            told = "enter, {search-all} looks for it in the articles, esc shows all claims"
            return f"No claim holds “{clean(model.wanted)}”: {model.material.manner.told(told)}."
        return why_no_claims_shown(model.material)[0] or "No claim passes; esc shows all."

    def line(self, y: int) -> Parts:
        """A line of a claim: verdict and how sure, question, each outlet's answer."""
        if not self.claims:
            return [(" " + self._why_empty(), "muted")]
        row, part = divmod(y, self.tall)
        claim = self.claims[row]
        glyphs = self.glyphs
        label, column, _ = self.measures
        here = row == self.row
        doubtful = claim.sureness == "doubtful"
        heading = clean(claim.label)
        parts: Parts = [
            (glyphs.cursor if here else " ", "here"),
            (f"{glyphs.sign(claim):3}" if part == 0 else "   ", verdict_word(claim)),
            (self._part(heading, label, part), "strong" if here else "muted" if doubtful else ""),
        ]
        for index, outlet in enumerate(self.columns, self._first):
            style = "" if self.model.mentions(claim, outlet) else "muted"
            lines = self._cell(claim, outlet, column - 1)
            told = padded("".join(lines[part : part + 1]), column - 1)
            parts += [(told, "current" if here and index == self.column else style), (" ", "")]
        return parts

    def _told(self, claim: Claim, outlet: str) -> str:
        """What a cell says where it has all the room it wants: the outlet's first answer, how many more there are."""
        mentions = self.model.mentions(claim, outlet)
        return telling_of(mentions[0]).text + _more(mentions) if mentions else self.glyphs.silent

    def _cell(self, claim: Claim, outlet: str, width: int) -> list[str]:
        """The lines of a cell: the answer from where it shows what tells it from the others, how many more there are.

        Args:
            claim: the row.
            outlet: the column.
            width: cells of a line.
        """
        mentions = self.model.mentions(claim, outlet)
        if not mentions:
            return [fit_words(self._unanswered(claim, outlet), width)]
        more = _more(mentions)
        telling = telling_of(mentions[0])
        if self.tall == 1:
            return [shortened(telling, width - len(more)) + more]
        told = told_within(telling, lambda text: len(wrapped(text + more, width)) <= self.tall)
        lines = wrapped(told + more, width)
        if len(lines) <= self.tall:
            return lines
        begin = [*wrap(told, 0, len(told), width)][self.tall - 1 :]
        last = fit_words(told[begin[0][0] :] if begin else "", width - len(more)) + more
        return [*lines[: self.tall - 1], last]

    def _unanswered(self, claim: Claim, outlet: str) -> str:
        """That no answer was found, or that a passage may be one, and what it would set against those that were."""
        glyphs, near = self.glyphs, self.model.near(claim, outlet)
        if near is None:
            return glyphs.silent
        return f"{glyphs.differ}? {clean(near.value)}" if near.value else f"{glyphs.silent} ?"

    def _part(self, text: str, width: int, part: int) -> str:
        """One of the lines of a heading, in `width` cells with a blank at the end."""
        if self.tall == 1:
            return padded(text, width - 1) + " "
        lines = wrapped(text, width - 1)
        last = part == self.tall - 1
        return padded(" ".join(lines[part:]) if last else "".join(lines[part : part + 1]), width - 1) + " "

    @property
    def target(self) -> Target | None:
        """Where the cursor's cell leads: the outlet's mention."""
        return self._target_in(self.model.outlets[self.column : self.column + 1])

    @property
    def near(self) -> Near | None:
        """What may answer in the outlet of the cursor's cell, where no answer was found."""
        return self.model.near(self.claims[self.row], self.model.outlets[self.column]) if self.claims else None

    @property
    def first_target(self) -> Target | None:
        """Where the first cell of the cursor's row leads that is not silent."""
        return self._target_in(self.model.outlets)

    def _target_in(self, outlets: Iterable[str]) -> Target | None:
        """The first mention of the cursor's claim by the first of the outlets that makes it."""
        if not self.claims:
            return None
        claim = self.claims[self.row]
        mentions = (mention for outlet in outlets for mention in self.model.mentions(claim, outlet))
        return next((Target(mention, claim) for mention in mentions), None)

    def clicked(self, x: int, y: int) -> None:
        """Put the cursor on the cell under the mouse; a second click goes there."""
        row = y // self.tall
        if row >= len(self.claims):
            return
        label, column, _ = self.measures
        at = self._first + max(0, x - _EDGE - label) // column
        before = (self.row, self.column)
        self.move(row - self.row, at - self.column)
        if before == (self.row, self.column):
            self.post_message(self.Chosen())


def _more(mentions: Sequence[Mention]) -> str:
    """` +2` behind the first of three answers."""
    return f" +{len(mentions) - 1}" if len(mentions) > 1 else ""


class Headings(Lines):
    """The outlets above the cells."""

    def __init__(self, grid: Grid, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.grid = grid

    def show(self) -> None:
        """Take in changed columns."""
        self.set_count(1)

    def line(self, y: int) -> Parts:
        """The headings."""
        return self.grid.headings()
