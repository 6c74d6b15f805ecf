"""Finding out what a list of stories tells of each."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock

from reader.library import LARGE
from reader.library.beside import Beside
from reader.library.store import Store
from reader.library.summaries import Summary, summary_of
from reader.story import StoryPlace

_PAUSE = 0.25
"""Seconds between two drawings of the list while stories are looked at."""
_COMPARED = 50
"""Stories whose claims are counted while the list is in sight, from the top: a minute's work for a person's choice."""


class Looking:
    """Looks at stories, once, until it is stopped."""

    def __init__(
        self,
        places: Sequence[StoryPlace],
        known: dict[int, Summary],
        store: Store,
        notes: Path | None,
        show: Callable[[], None],
        turn: Lock,
    ) -> None:
        """Make ready.

        Args:
            places: where the stories lie.
            known: what is known of them by their number; what is found out is added.
            store: the cache.
            notes: the file the person's notes are in; None for their own folder.
            show: has what is known drawn, on any thread.
            turn: held while one looks: one that was stopped may still have a huge story to read to its end, and
                several at once would take as many times the memory.
        """
        self._places, self._known, self._store = places, known, store
        self._notes, self._show, self._turn = notes, show, turn
        self._engine = Beside()
        self._stopped = False

    def stop(self) -> None:
        """Nobody waits for what is being looked at."""
        self._stopped = True
        self._engine.close()

    def look(self) -> None:
        """What is kept of all first, then open the others, then compare them; runs in a thread."""
        from reader.library.openings import Stopped

        with self._turn, suppress(Stopped):
            if not self._stopped:
                self._open()
                self._compare()

    def _open(self) -> None:
        """Find out what the list tells of each story without comparing it."""
        from reader.library.openings import opened
        from reader.library.summaries import summaries

        drawn = time.monotonic()
        for number, summary in enumerate(summaries([p.paths for p in self._places], self._store)):
            drawn = self._found(number, summary, drawn)
        for number, place in enumerate(self._places):
            if number not in self._known:
                drawn = self._found(number, summary_of(opened(place.paths, self._store).story), drawn)
        self._draw()

    def _compare(self) -> None:
        """Find out on how many claims the outlets of each story differ, in a process beside this."""
        from reader.library.analysing import analysed
        from reader.library.openings import opened
        from reader.library.summaries import note_claims
        from reader.notes.loading import kept_notebook

        found = ((n, self._known.get(n)) for n in range(len(self._places)))
        todo = [n for n, s in found if s and s.claims is None and len(s.outlets) > 1 and s.articles <= LARGE]
        for number in todo[:_COMPARED]:
            paths = self._places[number].paths
            story = opened(paths, self._store).story
            analysis = analysed(story, self._store, engine=self._engine)
            notebook, _ = kept_notebook(story, self._notes)
            if decisions := notebook.decided.decisions(analysis):
                analysis = analysed(story, self._store, decisions, engine=self._engine)
            note_claims(paths, analysis, self._store)
            self._found(number, summary_of(story, analysis), 0)

    def _found(self, number: int, summary: Summary | None, drawn: float) -> float:
        """Take in what is known of a story, and draw it if it is time to; when the list was drawn."""
        from reader.library.openings import Stopped

        if self._stopped:
            raise Stopped
        if summary is not None:
            self._known[number] = summary
        now = time.monotonic()
        if now - drawn < _PAUSE:
            return drawn
        self._draw()
        return now

    def _draw(self) -> None:
        if not self._stopped:
            self._show()
