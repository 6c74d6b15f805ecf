"""A line to give a claim another heading."""

from __future__ import annotations

from reader.model import Claim
from reader.reading.keeping import rename
from reader.reading.session import Session
from reader.tui.cells import wrapped_parts
from reader.tui.screens.telling import tell_kept
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean


class HeadingScreen(View):
    """Renames a claim."""

    HEADING = "Heading of the claim"
    HINT = "enter keeps it   an empty line takes yours back   esc leaves it as it was"
    TYPED = "what the claim is about"

    def __init__(self, session: Session, claim: Claim) -> None:
        super().__init__(session)
        self._claim = claim
        self.wanted = claim.label

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The answers, to see what they are about."""
        lines = []
        for mention in self._claim.mentions:
            row = [(self.material.marker(mention.article) + " ", "marker"), (clean(mention.text), "")]
            lines += wrapped_parts(row, width)
        return [Entry(lines)]

    def action_choose(self) -> None:
        """Keep the heading."""
        kept = rename(self.material, self._claim, self.wanted)
        self.dismiss(lambda screen: tell_kept(screen, kept))
