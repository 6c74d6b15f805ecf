"""What the reader does beside showing: opening the rest of a story, reading and comparing; off the screen's thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.library import LARGE
from reader.library.store import Store
from reader.model import Analysis, Article, Decision, Reading, Story
from reader.tui.rubbish import settle

if TYPE_CHECKING:
    from reader.library.apart import Apart
    from reader.library.beside import Beside
    from reader.library.openings import Told
    from reader.story import Opened

_OFTEN = 0.2
"""Seconds between two words of progress."""
_BAR = 12
"""Cells of the bar that shows it."""
STOPS = "esc stops"
Say = Callable[[str], None]


class Work:
    """The work on one story. Make it before the terminal is taken over; its methods may be called on any thread."""

    def __init__(
        self, paths: Sequence[str] = (), store: Store | None = None, whole: bool = True, beside: bool = False
    ) -> None:
        """Make ready.

        Args:
            paths: what the story was opened with; empty for the default story.
            store: the cache; None keeps nothing.
            whole: whether all of the story is open.
            beside: whether processes beside this one read and compare: one for single articles and small stories, and
                one more for a story that is not whole.
        """
        self.paths = tuple(paths)
        self.whole = whole
        self._store = store or Store(None)
        self._beside: Beside | None = None
        self._apart: Apart | None = None
        self._stopped = self._given_up = self._ended = False
        if beside:
            # it takes no time until it has something to do
            from reader.library.beside import Beside

            self._beside = Beside()
        if beside and not whole:
            from reader.library.apart import Apart

            self._apart = Apart(self.paths, self._store, settle)

    def end(self) -> None:
        """End the processes, whatever they are at: the threads that wait for them get `openings.Stopped`."""
        self._stopped = self._ended = True
        if self._apart is not None:
            self._apart.close()
        if self._beside is not None:
            self._beside.close()

    def stop(self) -> None:
        """Leave out what is not opened yet."""
        self._stopped = True
        if self._apart is not None:
            self._apart.stop()

    def give_up(self) -> None:
        """Do not go on comparing a large story: `analysed` raises `openings.Stopped`. What was read is kept."""
        self._given_up = True
        if self._apart is not None:
            self._apart.give_up()

    def rest(self, say: Say) -> Opened:
        """All of the story."""
        from reader.library.openings import Stopped

        progress = Progress(say, "files", STOPS)

        def told(done: int, total: int) -> None:
            if self._stopped:
                raise Stopped
            progress.tell(done, total)

        found = self._opened(progress.tell, told)
        self.whole = True
        return found

    def again(self, say: Say) -> Opened:
        """All of the story, with what changed since it was opened."""
        progress = Progress(say, "files")
        return self._opened(progress.tell, progress.tell)

    def _opened(self, told: Told, told_here: Told) -> Opened:
        """All of the story; `told_here` is told how far it is where this process opens it, and may raise `Stopped`."""
        from reader.library.openings import opened

        if self._apart is not None:
            from reader.library.apart import Lost

            try:
                return self._apart.opened(told)
            except Lost:
                self._apart = None
        return opened(self.paths, self._store, told_here)

    def reading(self, article: Article) -> Reading:
        """One article's quotations and figures."""
        from reader.library.analysing import read

        return read([article], self._store, engine=self._beside)[0]

    def analysed(self, story: Story, decisions: Sequence[Decision], say: Say) -> Analysis:
        """Everything known of the story, with what a person decided.

        Raises:
            openings.Stopped: it was given up.
        """
        from reader.library.openings import Stopped

        large = len(story.articles) > LARGE
        progress = Progress(say if large else _unsaid, "articles read", STOPS)
        self._given_up = False

        def told(done: int, total: int) -> None:
            if self._given_up or self._ended:
                raise Stopped
            if large and done == total:
                say(f"comparing {total:,} articles, {STOPS}")
            else:
                progress.tell(done, total)

        analysis = self._analysed(story, decisions, told)
        say("")
        if self._beside is not None and not decisions:
            # who decides something will soon decide more
            self._beside.rest()
        return analysis

    def _analysed(self, story: Story, decisions: Sequence[Decision], told: Told) -> Analysis:
        if self._apart is not None:
            from reader.library.apart import Lost

            try:
                return self._apart.analysed(story, decisions, told)
            except Lost:
                self._apart = None
        from reader.library.analysing import analysed

        return analysed(story, self._store, decisions, told, self._beside)

    def note(self, analysis: Analysis) -> None:
        """Have the list of stories tell of this one what its own header does."""
        if self._apart is not None:
            from reader.library.apart import Lost

            with suppress(Lost):
                return self._apart.note()
        if self.paths:
            from reader.library.summaries import note_claims

            note_claims(self.paths, analysis, self._store)
        return None

    def index(self) -> None:
        """Have the texts of a large story found quickly; the process that works on it may go then."""
        if self._apart is not None:
            from reader.library.apart import Lost

            with suppress(Lost):
                self._apart.index()
                return self._apart.rest()
        from reader.library.words import indexed

        for _ in indexed(self._store):
            if self._stopped:
                break
        return None

    def holding(self, wanted: str) -> frozenset[str] | None:
        """The files of the story that may hold some words; None where no index tells."""
        from reader.library.words import files_holding

        return files_holding(wanted, self._store, self.paths) if self.paths else None


def _unsaid(progress: str) -> None:
    """For stories that are done before anything is read."""


class Progress:
    """How far something is, as a bar with count and rate, said now and then."""

    def __init__(self, say: Say, what: str, more: str = "") -> None:
        """Begin.

        Args:
            say: takes the line.
            what: what is counted.
            more: what the line ends with.
        """
        self._say, self._what, self._more = say, what, more
        self._began = time.monotonic()
        self._next = self._began + _OFTEN

    def tell(self, done: int, total: int) -> None:
        """Say how many of how many are done, if it is time to."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _OFTEN
            self._say(told(done, total, now - self._began, self._what, self._more))


def told(done: int, total: int, seconds: float, what: str, more: str = "") -> str:
    """`[######------] 4,200 of 8,400 files, 310 a second`."""
    filled = _BAR * done // max(1, total)
    rate = round(done / seconds) if seconds > 0 else 0
    line = f"[{'#' * filled}{'-' * (_BAR - filled)}] {done:,} of {total:,} {what}, {rate:,} a second"
    return f"{line}, {more}" if more else line
