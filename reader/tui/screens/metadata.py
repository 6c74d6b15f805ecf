"""Putting an article's metadata right in the side-car of its folder."""

from __future__ import annotations

from typing import ClassVar

from reader.reading.righting import held, put_right_told
from reader.reading.session import Session
from reader.story.putting_right import FIELDS
from reader.tui.cells import clean, fit
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry


class MetadataScreen(Overlay):
    """A field of the article and its true value."""

    HEADING: ClassVar[str] = "Put metadata right"
    HINT: ClassVar[str] = "type the value   ↑ ↓ field   enter keeps it   empty takes back   esc closes"
    TYPED: ClassVar[str] = "the true value"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._trouble = ""

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The fields with what they hold now."""
        article = self.session.article
        if article is None:
            return []
        rows = []
        for field in FIELDS:
            told = fit(clean(held(article, field)), width - 9)
            rows.append(Entry([[(f"{field:9}", "strong"), (told, "muted")]], field))
        if self._trouble:
            rows.append(Entry([[(fit(clean(self._trouble), width), "differ")]]))
        return rows

    def show(self, keep: bool = False) -> None:
        """Make the list anew: what is typed is for the field that was gone to, whichever came first."""
        super().show(keep=True)

    def chosen(self, value: object) -> None:
        """Note it."""
        article = self.session.article
        if article is None or not isinstance(value, str):
            return
        done, told = put_right_told(self.session, article, value, self.wanted.strip())
        if done:
            self.dismiss(lambda screen: screen.read_again(told))
            return
        self._trouble = told
        self.show(keep=True)


def open_view(session: Session) -> MetadataScreen:
    """The dialog."""
    return MetadataScreen(session)
