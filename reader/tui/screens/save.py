"""Saving what is compared in a file, for other programs and for people."""

from __future__ import annotations

import os
from typing import ClassVar

from reader.export.formats import FORMATS, Format, format_of
from reader.reading.saving import place_for, save_as, saved_told
from reader.reading.session import Session
from reader.tui.cells import fit
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean


class SaveScreen(View):
    """Asks for a file and a format; never writes over what is read, nor over another file without asking again."""

    HINT: ClassVar[str] = "enter saves   ↑ ↓ format   esc closes"
    TYPED: ClassVar[str] = "file; its ending chooses the format"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asked = ""
        """The file that was found to be there already."""

    def heading(self) -> str:
        """What is saved."""
        return saved_told(self.material)

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The formats the name leaves open."""
        if self.material.analysis is None:
            return []
        named = format_of(wanted.strip())
        return [
            Entry([[(f"{form.name:12}", "strong"), (fit(form.help, max(8, width - 12)), "muted")]], form)
            for form in FORMATS
            if named in (None, form)
        ]

    def chosen(self, value: object) -> None:
        """Save, unless something is in the way."""
        if not isinstance(value, Format):
            return
        path = place_for(self.material, self.wanted, value)
        trouble = save_as(self.material, path, value, again=self._asked == path)
        self._asked = path
        if trouble:
            self.say(clean(trouble))
            self.show(keep=True)
        else:
            told = f"saved as {clean(os.path.abspath(path))}"
            self.dismiss(lambda screen: screen.say(told))


def open_view(session: Session) -> SaveScreen:
    """The dialog."""
    return SaveScreen(session)
