"""Putting an article's metadata right in the side-car of its folder."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from reader.reading.righting import held, put_right_told
from reader.reading.session import Session
from reader.story.putting_right import FIELDS
from reader.tui.cells import fit
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean


class MetadataScreen(View):
    """A field of the article and its true value."""

    HEADING: ClassVar[str] = "Put metadata right"
    HINT: ClassVar[str] = "↑ ↓ field   enter keeps it   ctrl+u empties it   empty takes yours back   esc closes"
    TYPED: ClassVar[str] = "the true value"
    BINDINGS: ClassVar[list[BindingType]] = [
        # as in forms elsewhere
        Binding("tab", "move(1)", show=False),
        Binding("shift+tab", "move(-1)", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.wanted = self._given = self._held(FIELDS[0])
        """What the line began with: the field's value, to be mended."""

    def action_move(self, by: int) -> None:
        """Go to another field; what it holds is there to be mended, unless something was typed."""
        super().action_move(by)
        self.once_shown(self._follow)

    def _follow(self) -> None:
        if self.wanted == self._given and isinstance(self.choices.value, str):
            self._begin(self.choices.value)

    def _begin(self, field: str) -> None:
        self.wanted = self._given = self._held(field)
        self.put_in(self.wanted)

    def _held(self, field: str) -> str:
        """What the article has there, as far as it can be typed."""
        value = getattr(self.session.pointing.article, field, None)
        return clean(value) if isinstance(value, str) else ""

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The fields with what they hold now."""
        article = self.session.pointing.article
        if article is None:
            return []
        rows = []
        for field in FIELDS:
            told = fit(clean(held(article, field)), width - 9)
            rows.append(Entry([[(f"{field:9}", "strong"), (told, "muted")]], field))
        return rows

    def show(self, keep: bool = False) -> None:
        """Make the list anew: what is typed is for the field that was gone to, whichever came first."""
        super().show(keep=True)

    def chosen(self, value: object) -> None:
        """Note it."""
        article = self.session.pointing.article
        if article is None or not isinstance(value, str):
            return
        if self.wanted and self.wanted == self._given:
            self.dismiss(lambda screen: screen.say("it stays as it was"))
            return
        done, told = put_right_told(self.session.keeper, article, value, self.wanted.strip())
        if done:
            self.dismiss(lambda screen: screen.read_again(told))
            return
        self.say(clean(told))
        self.show(keep=True)


def open_view(session: Session) -> MetadataScreen:
    """The dialog."""
    return MetadataScreen(session)
