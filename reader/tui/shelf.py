"""The list of stories as an app of its own: it hands back which story to open, and is opened again after that."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from textual.screen import Screen

from reader.config import Settings
from reader.library.beside import Beside
from reader.library.summaries import Summary
from reader.model import Story
from reader.reading.glyphs import Glyphs
from reader.reading.session import Session
from reader.story import StoryPlace
from reader.tui.dressed import Dressed
from reader.tui.rubbish import settle
from reader.tui.screens.stories import StoriesScreen
from reader.tui.work import LARGE

if TYPE_CHECKING:
    from reader.library.store import Store

_PAUSE = 0.25
"""Seconds between two drawings of the list while stories are looked at."""
_COMPARED = 50
"""Stories whose claims are counted while the list is in sight, from the top: a minute's work for a person's choice."""


class ShelfApp(Dressed):
    """Lists stories; its return value is the number of the one that was chosen, None where the person left."""

    def __init__(
        self,
        places: Sequence[StoryPlace],
        known: dict[int, Summary],
        *,
        at: int = 0,
        glyphs: Glyphs,
        settings: Settings | None = None,
        store: Store | None = None,
        said: str = "",
        wanted: str = "",
    ) -> None:
        """Make the app.

        Args:
            places: where the stories lie.
            known: what is known of them by their number; what is found out is added.
            at: the number of the story the cursor begins on.
            glyphs: the marks to draw with.
            settings: what the person set.
            said: what to tell the person first; empty for nothing.
            wanted: what the list is filtered by.
            store: the cache, which tells of stories opened before; None leaves what is not known unknown.
        """
        settings = settings or Settings()
        super().__init__(settings, glyphs)
        self._places, self._known, self._store = places, known, store
        self._engine = Beside()
        self._settings = settings
        self.stories = StoriesScreen(Session(Story("", ()), glyphs, (), settings), places, known, at, said, wanted)

    def get_default_screen(self) -> Screen[None]:
        """The list."""
        return self.stories

    def on_ready(self) -> None:
        """With the names on the screen, look at the stories."""
        settle()
        if self._store is not None:
            self.run_worker(self._look, thread=True, exit_on_error=False)

    def _look(self) -> None:
        """Find out what the list tells of each story: what is kept of all, then open the others; runs in a thread."""
        from reader.library.openings import opened
        from reader.library.summaries import summaries, summary_of

        store = self._store
        assert store is not None
        drawn = time.monotonic()
        for number, summary in enumerate(summaries([p.paths for p in self._places], store)):
            if not self.is_running:
                return
            if summary is not None:
                self._known[number] = summary
            drawn = self._drawn(drawn)
        for number, place in enumerate(self._places):
            if number in self._known:
                continue
            story = opened(place.paths, store).story
            if not self.is_running:
                return
            self._known[number] = summary_of(story)
            drawn = self._drawn(drawn)
        self.call_from_thread(self.stories.show, keep=True)
        self._compare(store)

    def _compare(self, store: Store) -> None:
        """Find out on how many claims the outlets of each story differ, in a process beside this; runs in a thread."""
        from reader.library.analysing import analysed
        from reader.library.openings import Stopped, opened
        from reader.library.summaries import note_claims, summary_of
        from reader.notes import kept_notebook

        found = ((n, self._known.get(n)) for n in range(len(self._places)))
        todo = [n for n, s in found if s and s.claims is None and len(s.outlets) > 1 and s.articles <= LARGE]
        with suppress(Stopped):
            for number in todo[:_COMPARED]:
                if not self.is_running:
                    return
                paths = self._places[number].paths
                story = opened(paths, store).story
                analysis = analysed(story, store, engine=self._engine)
                notebook, _ = kept_notebook(story, Path(self._settings.notes) if self._settings.notes else None)
                if decisions := notebook.decisions(analysis):
                    analysis = analysed(story, store, decisions, engine=self._engine)
                note_claims(paths, analysis, store)
                self._known[number] = summary_of(story, analysis)
                self.call_from_thread(self.stories.show, keep=True)

    def on_unmount(self) -> None:
        """Nobody waits for what is being compared."""
        self._engine.close()

    def _drawn(self, last: float) -> float:
        """Draw the list again if it is time to; when it was drawn."""
        now = time.monotonic()
        if now - last < _PAUSE:
            return last
        self.call_from_thread(self.stories.show, keep=True)
        return now
