"""What the cursor's cell of the claims grid says in full, below the grid."""

from __future__ import annotations

from textual.widgets import Static

from reader.reading.answers import why_no_claims_shown
from reader.tui.grid.claim_grid import Grid
from reader.tui.grid.told import cell_told, why_told
from reader.wording import counted


class Below(Static):
    """The answers, or the reason: as high as that is, half the screen at most, with the rest a page further."""

    def __init__(self, grid: Grid, *, id: str | None = None) -> None:
        super().__init__("", id=id, markup=False)
        self.grid = grid
        self.why = False
        """Whether the reason is spelt out, in place of the answers."""
        self._room = 3
        """Lines there are."""
        self._lines: list[str] = []
        """The reason's lines, all of them."""
        self._first = 0
        """The first of them in sight."""
        self._of = ""
        """The id of the claim whose reason it is."""

    def toggle(self) -> None:
        """The reason in place of the answers, or the answers again."""
        self.why, self._first = not self.why, 0

    def fit(self, height: int, least: int) -> None:
        """Tell of the cursor's cell.

        Args:
            height: lines for this and the claims.
            least: how many of them are for this whatever it says.
        """
        spare = height - len(self.grid.claims) * self.grid.tall
        most = max(least, height * 4 // 7, spare)
        self._lines = self._reason(most) if self.why else []
        self._room = max(spare, min(len(self._lines), most) if self._lines else least)
        if self.styles.height is None or self.styles.height.value != self._room + 1:
            self.styles.height = self._room + 1
        self._show()

    def turn(self, by: int) -> bool:
        """Half a page on in the reason, or back; False where all of it is in sight."""
        if len(self._lines) <= self._room:
            return False
        last = len(self._lines) - (self._room - 1)
        self._first = min(max(0, self._first + by * max(self._room // 2, min(2, self._room - 1))), last)
        self._show()
        return True

    def _reason(self, most: int) -> list[str]:
        grid = self.grid
        if not grid.claims or not grid.model.outlets:
            return []
        claim = grid.claims[grid.row]
        if claim.id != self._of:
            self._of, self._first = claim.id, 0
        return why_told(grid.model.material, claim, self._width, most)

    @property
    def _width(self) -> int:
        return max(8, self.grid.line_width - 2)

    def _show(self) -> None:
        self.update(self.grid.model.material.manner.glyphs.spelt("\n".join(self._told())))

    def _told(self) -> list[str]:
        grid, material = self.grid, self.grid.model.material
        if not grid.claims or not grid.model.outlets:
            return [why_no_claims_shown(material)[1]]
        if not self.why:
            claim, outlet = grid.claims[grid.row], grid.model.outlets[grid.column]
            return cell_told(material, claim, outlet, self._width, self._room)
        if len(self._lines) <= self._room:
            return self._lines
        shown = self._lines[self._first : self._first + self._room - 1]
        after = len(self._lines) - self._first - len(shown)
        keys = "{half-page-down} {half-page-up}"
        more = f"{material.manner.glyphs.more} {counted(after, 'more line')}: {keys}" if after else f"the end: {keys}"
        return [*shown, material.manner.told(more)]
