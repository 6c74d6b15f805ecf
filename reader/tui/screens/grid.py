"""The claims grid: a row a claim, a column an outlet."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Resize
from textual.message import Message
from textual.widgets import Input, Static

from reader.model import Claim
from reader.reading.grid_model import GridModel
from reader.reading.session import Session
from reader.tui.cells import Parts, clean, padded, wrapped_parts
from reader.tui.keys import Keyed
from reader.tui.panel.claim import reason_of
from reader.tui.panel.rows import Target
from reader.tui.widgets.borders import set_border
from reader.tui.widgets.lines import Lines

_ALWAYS = {
    "up": (-1, 0),
    "down": (1, 0),
    "left": (0, -1),
    "right": (0, 1),
    "pageup": (-10, 0),
    "pagedown": (10, 0),
}
"""Rows and columns by which keys move the cursor whatever the keymap says."""
_MOVES = {
    "up": (-1, 0),
    "down": (1, 0),
    "previous-pane": (0, -1),
    "next-pane": (0, 1),
    "page-up": (-10, 0),
    "page-down": (10, 0),
    "half-page-up": (-5, 0),
    "half-page-down": (5, 0),
    "top": (-(10**6), 0),
    "bottom": (10**6, 0),
}
"""The same for commands."""
_DETAIL = 4


class Grid(Lines):
    """The cells; line 0 is the heading and scrolls with none of the rest: the grid keeps it on top."""

    class Moved(Message):
        """Another cell is under the cursor."""

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
            parts += [(f"{marker} ", "marker"), (padded(clean(outlet), column - 3) + " ", "strong")]
        return parts

    def line(self, y: int) -> Parts:
        """A claim: verdict, question, each outlet's answer."""
        if not self.claims:
            why = self.model.session.why_no_claims or (
                "No claim passes; esc clears the filter."
                if self.model.session.claims
                else "The outlets share no claim."
            )
            return [(" " + why, "muted")]
        claim = self.claims[y]
        glyphs = self.model.session.glyphs
        label, column, _ = self.measures
        here = y == self.row
        parts: Parts = [
            (glyphs.cursor if here else " ", "here"),
            (glyphs.verdict(claim.verdict) + " ", claim.verdict),
            (padded(clean(claim.label), label - 1) + " ", "strong" if here else ""),
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
        if not self.claims or not self.model.outlets:
            return None
        claim = self.claims[self.row]
        mentions = self.model.mentions(claim, self.model.outlets[self.column])
        return Target(mentions[0], claim) if mentions else None

    def clicked(self, x: int, y: int) -> None:
        """Put the cursor on the cell under the mouse; a second click goes there."""
        if y >= len(self.claims):
            return
        label, column, _ = self.measures
        at = self._first + max(0, x - 3 - label) // column
        before = (self.row, self.column)
        self.move(y - self.row, at - self.column)
        if before == (self.row, self.column) and isinstance(self.screen, GridScreen):
            self.screen.action_choose()


class GridScreen(Keyed[Any]):
    """The grid with what the cursor's cell says in full below it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"move({rows},{columns})", show=False) for key, (rows, columns) in _ALWAYS.items()),
        Binding("enter", "choose", show=False),
        Binding("s", "cycle('order')", show=False),
        Binding("v", "cycle('verdict')", show=False),
        Binding("t", "cycle('kind')", show=False),
        Binding("escape", "clear", show=False),
    ]
    AUTO_FOCUS = ""
    HINT = "enter go there  {quit} back  s sort  v verdict  t type  {search} text  esc clears"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.model = GridModel(session)
        self.grid = Grid(self.model, id="grid")
        self.cell = Static("", id="cell", markup=False)

    def compose(self) -> ComposeResult:
        """Headings, cells, what the cell says, keys."""
        with Vertical(id="grid-box"):
            yield Headings(self.grid, id="headings")
            yield self.grid
            yield self.cell
        yield Input(placeholder="only claims that hold these words", id="typed", compact=True, disabled=True)
        yield Static(self.session.told(self.HINT), id="hint", markup=False)

    def on_resize(self, event: Resize) -> None:
        """Measure anew."""
        self.call_after_refresh(self.show)

    def show(self) -> None:
        """Everything anew."""
        set_border(self.query_one("#grid-box"), "Claims", self.model.status)
        self.grid.show()
        self.query_one(Headings).show()

    @on(Grid.Moved)
    def _moved(self) -> None:
        self.query_one(Headings).show()
        self.cell.update(self._cell_text())

    def _cell_text(self) -> str:
        if not self.grid.claims or not self.model.outlets:
            return ""
        claim = self.grid.claims[self.grid.row]
        outlet = self.model.outlets[self.grid.column]
        mentions = self.model.mentions(claim, outlet)
        said = [f"{clean(m.value)}: {clean(m.text)}" for m in mentions] or ["silent"]
        head = f"{clean(claim.label)}: {claim.verdict}, {reason_of(claim)}"
        text = f"{head}\n{clean(outlet)}: " + " / ".join(said)
        lines = [
            line for row in text.split("\n") for line in wrapped_parts([(row, "")], max(8, self.grid.line_width - 2))
        ]
        return "\n".join("".join(t for t, _ in line) for line in lines[: _DETAIL if self.size.height > 16 else 2])

    def run_command(self, name: str) -> bool:
        """Move, go there, search, leave."""
        runs = {"enter": self.action_choose, "search": self.action_search, "escape": self.action_clear}
        runs |= {"quit": self.action_close, "claims": self.action_close, "quit-now": self.action_leave}
        if name in _MOVES:
            self.action_move(*_MOVES[name])
        elif name in runs:
            runs[name]()
        else:
            return False
        return True

    def action_move(self, rows: int, columns: int) -> None:
        """Move the cursor."""
        self.grid.move(rows, columns)

    def action_choose(self) -> None:
        """Go to the cell's passage."""
        if (target := self.grid.target) is not None:
            self.dismiss(target)

    def action_cycle(self, name: str) -> None:
        """The next order, verdict or kind."""
        if name in ("order", "verdict", "kind"):
            self.model.cycle(name)  # type: ignore[arg-type]
            self.show()

    def action_search(self) -> None:
        """Type words that claims must hold."""
        typed = self.query_one("#typed", Input)
        typed.disabled = False
        typed.focus()

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        self.model.wanted = message.value
        self.show()

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.set_focus(None)
        self.query_one("#typed", Input).disabled = not self.model.wanted

    def action_clear(self) -> None:
        """Clear the grid's filter; with none, back to the story."""
        typed = self.query_one("#typed", Input)
        if self.model.wanted or self.model.verdict or self.model.kind or typed.has_focus:
            self.model.verdict = self.model.kind = ""
            typed.value = self.model.wanted = ""
            self._entered()
            self.show()
        else:
            self.dismiss(None)

    def action_close(self) -> None:
        """Back to the story."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """Leave the reader."""
        self.app.exit(0)


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


def open_view(session: Session) -> GridScreen:
    """The grid."""
    return GridScreen(session)
