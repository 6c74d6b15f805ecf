"""The views that open over a story: lists made of what is read there."""

from __future__ import annotations

from typing import ClassVar

from reader.library import LARGE
from reader.reading.session import Session
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.choices import Entry
from reader.wording import clean


class View(Overlay):
    """A list over the story."""

    KEEPS_PLACE: ClassVar[bool] = False
    """Whether it opens again with the cursor where it was left."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.manner)
        self.session, self.material = session, session.material
        if self.KEEPS_PLACE:
            self._place = session.left.get(type(self).__name__)

    def on_unmount(self) -> None:
        """Remember where the cursor was."""
        if self.KEEPS_PLACE and self.choices.entries:
            self.session.left[type(self).__name__] = self.choices.value


class LookingView(View):
    """A list for which what is typed is looked for in every article: in a large story that is done beside the keys."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._looking = False
        """Whether a thread makes the list."""

    def show_typed(self) -> None:
        """Make the list for what was typed, at once or beside the keys."""
        if len(self.material.story.articles) <= LARGE:
            self.show()
        elif not self._looking:
            self._looking = True
            self.now_stale()
            self.run_worker(self._look, thread=True, exit_on_error=False)

    def now_shown(self) -> None:
        """Do what was waiting for the list, unless another one is on its way."""
        if not self._looking:
            super().now_shown()

    def _look(self) -> None:
        """Make the list for what was typed last; runs in a thread."""
        wanted = self.wanted
        try:
            entries = self.entries(wanted, self._width)
        except Exception as error:  # the line stays, to type something else
            entries = [Entry([[(clean(f"{type(error).__name__}: {error}"), "differ")]])]
        self.app.call_from_thread(self._looked_up, entries, wanted)

    def _looked_up(self, entries: list[Entry], wanted: str) -> None:
        """The list for what was typed is made; where more was typed meanwhile, the next is begun."""
        if not self.is_open:
            return
        self._looking = wanted != self.wanted
        self._show_entries(entries)
        if self._looking:
            self.run_worker(self._look, thread=True, exit_on_error=False)
