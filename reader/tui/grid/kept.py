"""What a person keeps from the claims grid: marks, notes and copies of the passage in the cursor's cell."""

from __future__ import annotations

from textual.screen import Screen

from reader.reading.keeping import hide
from reader.reading.material import Material
from reader.reading.session import Session
from reader.reading.targets import Spot
from reader.tui.grid.claim_grid import Grid
from reader.tui.screens import Outcome
from reader.tui.screens.keyed import Keyed
from reader.tui.screens.passages import keep_passage
from reader.tui.screens.telling import tell_kept

PASSAGE_KEYS = ("mark", "note", "copy", "cite")
"""The commands that are about a passage and mean the one in the cell."""
CLAIM_KEYS = ("unlink", "metadata", "verdict")
"""The commands that are about a claim and mean that of the row."""


class Keeping(Keyed[Outcome]):
    """A screen with a grid whose claims and passages a person keeps, hides and renames."""

    session: Session
    material: Material
    grid: Grid

    def say(self, message: str) -> None:
        """A line below the grid until the next key."""
        raise NotImplementedError

    def open_screen(self, view: Screen[Outcome]) -> None:
        """Open a screen over this one and act on what it comes back with."""
        raise NotImplementedError

    def compare_again(self) -> None:
        """The person decided something: have the story compared, whose claims the grid shows when that is done."""
        self.have_others("compare_again")

    def read_again(self, told: str, spot: Spot | None = None) -> None:
        """The story's files are to be read again: back to the story."""
        self.dismiss(lambda screen: screen.read_again(told, spot))

    def show_notes(self) -> None:
        """Marks and notes changed: in the story below."""
        self.have_others("show_notes")

    def _keep_passage(self, name: str) -> None:
        if (target := self.grid.target) is None:
            tell = self.refuse if name == "note" else self.say
            tell("no answer was found in this outlet: choose another's cell")
        elif said := keep_passage(self, self.session, name, target):
            self.show_notes()
            self.say(said)

    def _hide(self) -> None:
        if self.grid.claims:
            tell_kept(self, hide(self.material, self.grid.claims[self.grid.row]))

    def _rename(self) -> None:
        from reader.tui.screens.heading import HeadingScreen

        if self.grid.claims:
            self.open_screen(HeadingScreen(self.session, self.grid.claims[self.grid.row]))

    def _judge(self) -> None:
        from reader.tui.screens.verdict import VerdictScreen

        if self.grid.claims:
            self.open_screen(VerdictScreen(self.session, self.grid.claims[self.grid.row]))
