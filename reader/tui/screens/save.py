"""Saving what is compared in a file, for other programs and for people."""

from __future__ import annotations

import os
import re
from typing import ClassVar

from reader.export.formats import FORMATS, Format, format_of
from reader.export.saving import encoded, save
from reader.model import Analysis
from reader.reading.session import Session
from reader.tui.actions.outside import file_of
from reader.tui.cells import clean, fit
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry
from reader.wording import counted


class SaveScreen(Overlay):
    """Asks for a file and a format; never writes over an article, nor over another file without asking again."""

    HINT: ClassVar[str] = "enter saves   ↑ ↓ format   esc closes"
    TYPED: ClassVar[str] = "file; its ending chooses the format"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asked = ""
        """The file that was found to be there already."""
        self._trouble = ""

    def heading(self) -> str:
        """What is saved."""
        analysis = self._analysis
        if analysis is None:
            return "Save: " + (self.session.failure or "not compared yet")
        articles, claims = len(analysis.story.articles), len(analysis.claims)
        every = self.session.analysis
        filtered = every is not None and (articles, claims) != (len(every.story.articles), len(every.claims))
        only = ": only what the filter shows" if filtered else ""
        return f"Save {counted(articles, 'article')}, {counted(claims, 'claim')}{only}"

    @property
    def _analysis(self) -> Analysis | None:
        return self.session.comparison

    def path(self, form: Format) -> str:
        """Where the typed name, or one made of the title, leads."""
        name = os.path.expanduser(self.wanted.strip())
        if not name:
            name = re.sub(r"\W+", "-", self.session.story.title.lower()).strip("-")[:60] or "story"
        return name if format_of(name) else name + form.ending

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """The formats the name leaves open."""
        if self._analysis is None:
            return []
        named = format_of(wanted.strip())
        rows = [
            Entry([[(f"{form.name:12}", "strong"), (fit(form.help, max(8, width - 12)), "muted")]], form)
            for form in FORMATS
            if named in (None, form)
        ]
        if self._trouble:
            rows.append(Entry([[(fit(clean(self._trouble), width), "differ")]]))
        return rows

    def chosen(self, value: object) -> None:
        """Save, unless something is in the way."""
        analysis = self._analysis
        if not isinstance(value, Format) or analysis is None:
            return
        path = self.path(value)
        self._trouble = self._in_the_way(path)
        if not self._trouble:
            try:
                save(path, encoded(value.text(analysis)))
            except (OSError, ValueError) as error:
                self._trouble = f"{path}: {getattr(error, 'strerror', None) or error}"
        if self._trouble:
            self.show(keep=True)
        else:
            told = f"saved as {clean(path)}"
            self.dismiss(lambda screen: screen.say(told))

    def _in_the_way(self, path: str) -> str:
        if not os.path.exists(path):
            return ""
        if any(own and os.path.samefile(own, path) for own in map(file_of, self.session.story.articles)):
            return "this is one of the articles; give another name"
        if not os.path.isfile(path):
            return f"{path} is there and is no file"
        again, self._asked = self._asked == path, path
        return "" if again else f"{path} is there already; enter again writes over it"


def open_view(session: Session) -> SaveScreen:
    """The dialog."""
    return SaveScreen(session)
