"""What a person keeps from the claims grid: marks, notes and copies of the passage in the cursor's cell."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from textual.screen import Screen

from reader.reading.keeping import hide, toggle_mark
from reader.reading.material import Material
from reader.reading.pointing import Pointing
from reader.reading.session import Session
from reader.reading.targets import Spot, Target
from reader.tui.grid.claim_grid import Grid
from reader.tui.screens import Outcome
from reader.tui.screens.keyed import Keyed
from reader.tui.screens.telling import tell_kept

PASSAGE_KEYS = ("mark", "note", "copy", "cite")
"""The commands that are about a passage and mean the one in the cell."""
CLAIM_KEYS = ("unlink", "metadata", "verdict")
"""The commands that are about a claim and mean that of the row."""


@contextmanager
def pointing_at(pointing: Pointing, target: Target) -> Iterator[None]:
    """Point at a passage for a moment; what the person was reading is current again afterwards."""
    before = pointing.place()
    pointing.go_to_mention(*target[:2])
    try:
        yield
    finally:
        pointing.go_to_place(before)


def _keep_passage(screen: Keeping, session: Session, name: str, target: Target) -> str:
    """Do one of `PASSAGE_KEYS` with a passage; what to say of it, nothing where a note is to be written first.

    Args:
        screen: the one that was asked.
        session: what the person is looking at.
        name: the command.
        target: the passage.
    """
    pointing = session.pointing
    with pointing_at(pointing, target):
        if name == "mark":
            return toggle_mark(session).said
        if name == "note":
            from reader.tui.screens.note import NoteScreen

            screen.open_screen(NoteScreen(session))
            return ""
        from reader.reading.citing import passage_text
        from reader.tui.output.clipboard import copied

        route = copied(screen.app, passage_text(pointing, cited=name == "cite"))
        return f"{session.material.beginning_of(pointing.passage)}: {route}"


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
            self.say("no answer was found in this outlet: choose another's cell")
        elif said := _keep_passage(self, self.session, name, target):
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
