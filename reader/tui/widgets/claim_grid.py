"""A row a claim, a column an outlet, drawn only as far as in sight."""

from __future__ import annotations

from collections.abc import Iterable

from textual.message import Message

from reader.model import Claim
from reader.reading.answers import why_no_claims_shown
from reader.reading.grid_model import GridModel
from reader.reading.outlets import name_of
from reader.reading.targets import Target
from reader.reading.telling import is_doubtful
from reader.tui.cells import Parts, clean, padded
from reader.tui.widgets.lines import Lines


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
        self._first = 0

    def show(self) -> None:
        """Take in changed claims."""
        self.claims = self.model.claims()
        self.row = min(self.row, max(0, len(self.claims) - 1))
        self.column = min(self.column, max(0, len(self.model.outlets) - 1))
        self.set_count(max(1, len(self.claims)))
        self.move(0, 0)

    def move(self, rows: int, columns: int) -> None:
        """Put the cursor on another cell."""
        old, first = self.row, self._first
        self.row = min(max(self.row + rows, 0), max(0, len(self.claims) - 1))
        self.column = min(max(self.column + columns, 0), max(0, len(self.model.outlets) - 1))
        _, _, fitting = self.measures
        self._first = min(max(first, self.column - fitting + 1), self.column)
        if self._first != first:
            self.set_count(max(1, len(self.claims)))
        self.forget(range(old, old + 1))
        self.forget(range(self.row, self.row + 1))
        self.show_lines(range(self.row, self.row + 1))
        self.post_message(self.Moved())

    @property
    def measures(self) -> tuple[int, int, int]:
        """Cells of the label, cells of a column, and how many columns fit."""
        width = max(20, self.line_width - 3)
        outlets = max(1, len(self.model.outlets))
        label = min(48, max(14, width // 3))
        column = min(26, max(9, (width - label) // outlets))
        return label, column, max(1, min(outlets, (width - label) // column))

    @property
    def columns(self) -> list[str]:
        """The outlets whose columns are in sight."""
        return self.model.outlets[self._first : self._first + self.measures[2]]

    def headings(self) -> Parts:
        """The line above the cells."""
        label, column, _ = self.measures
        shown, total = len(self.columns), len(self.model.outlets)
        which = f" ({self._first + 1}-{self._first + shown}/{total})" if shown < total else ""
        parts: Parts = [("   " + padded("Claim" + which, label), "muted")]
        for outlet in self.columns:
            marker = self.model.session.markers[outlet]
            parts += [
                (f"{marker} ", "marker"),
                (padded(clean(name_of(outlet)), column - 3) + " ", "strong"),
            ]
        return parts

    def line(self, y: int) -> Parts:
        """A claim: verdict, question, each outlet's answer."""
        if not self.claims:
            why = why_no_claims_shown(self.model.session)[0] or "No claim passes; esc clears the filter."
            return [(" " + why, "muted")]
        claim = self.claims[y]
        glyphs = self.model.session.glyphs
        label, column, _ = self.measures
        here = y == self.row
        parts: Parts = [
            (glyphs.cursor if here else " ", "here"),
            (glyphs.verdict(claim.verdict) + " ", claim.verdict),
            (padded(clean(claim.label), label - 1) + " ", "strong" if here else "muted" if is_doubtful(claim) else ""),
        ]
        for index, outlet in enumerate(self.columns, self._first):
            mentions = self.model.mentions(claim, outlet)
            text = clean(mentions[0].value) if mentions else glyphs.silent
            text += f" +{len(mentions) - 1}" if len(mentions) > 1 else ""
            at = here and index == self.column
            parts += [(padded(text, column - 1), "current" if at else "" if mentions else "muted"), (" ", "")]
        return parts

    @property
    def target(self) -> Target | None:
        """Where the cursor's cell leads: the outlet's mention."""
        return self._target_in(self.model.outlets[self.column : self.column + 1])

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
        if y >= len(self.claims):
            return
        label, column, _ = self.measures
        at = self._first + max(0, x - 3 - label) // column
        before = (self.row, self.column)
        self.move(y - self.row, at - self.column)
        if before == (self.row, self.column):
            self.post_message(self.Chosen())


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
