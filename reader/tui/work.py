"""What the reader does beside showing: opening the rest of a story, reading and comparing; off the screen's thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.library.store import Store
from reader.model import Analysis, Article, Decision, Reading, Story

if TYPE_CHECKING:
    from reader.library.beside import Beside
    from reader.library.importing import Workers
    from reader.story import Opened

LARGE = 150
"""A story of more articles is read and compared by processes beside this one, and searched through an index."""
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
            beside: whether a process beside this one reads and compares.
        """
        self.paths = tuple(paths)
        self.whole = whole
        self._store = store or Store(None)
        self._workers: Workers | None = None
        self._beside: Beside | None = None
        self._stopped = self._given_up = self._ended = False
        if beside and whole:
            # it takes no time until it has something to do
            from reader.library.beside import Beside

            self._beside = Beside()
        if not whole:
            from reader.library.importing import Workers

            self._workers = Workers()

    def end(self) -> None:
        """End the processes, whatever they are at: the threads that wait for them get `openings.Stopped`."""
        self._stopped = self._ended = True
        if self._workers is not None:
            self._workers.close()
        if self._beside is not None:
            self._beside.close()

    def close(self) -> None:
        """Let go of everything, whatever is being done."""
        self.end()
        self._store.close()

    def stop(self) -> None:
        """Leave out what is not opened yet."""
        self._stopped = True

    def give_up(self) -> None:
        """Do not go on comparing a large story: `analysed` raises `openings.Stopped`. What was read is kept."""
        self._given_up = True
        if self._workers is not None:
            self._workers.stop()

    def rest(self, say: Say) -> Opened:
        """All of the story."""
        from reader.library.importing import read_on_all_cores
        from reader.library.openings import Stopped, opened

        assert self._workers is not None, "the story is whole"
        progress = Progress(say, "files", STOPS)

        def told(done: int, total: int) -> None:
            if self._stopped:
                raise Stopped
            progress.tell(done, total)

        found = opened(self.paths, self._store, told, read_on_all_cores(self._workers))
        self.whole = True
        return found

    def again(self, say: Say) -> Opened:
        """All of the story, with what changed since it was opened."""
        from reader.library.openings import opened

        return opened(self.paths, self._store, Progress(say, "files").tell)

    def reading(self, article: Article) -> Reading:
        """One article's quotations and figures."""
        from reader.library.analysing import read

        return read([article], self._store, engine=self._beside)[0]

    def analysed(self, story: Story, decisions: Sequence[Decision], say: Say) -> Analysis:
        """Everything known of the story, with what a person decided.

        Raises:
            openings.Stopped: it was given up.
        """
        from reader.library.analysing import Engine, analysed
        from reader.library.openings import Stopped

        engine = self._beside or Engine()
        large = len(story.articles) > LARGE
        if large and self._workers is not None:
            from reader.library.elsewhere import Elsewhere

            engine = Elsewhere(self._workers)
        progress = Progress(say if large else _unsaid, "articles read", STOPS)
        self._given_up = False

        def told(done: int, total: int) -> None:
            if self._given_up or self._ended:
                raise Stopped
            if large and done == total:
                say(f"comparing {total:,} articles, {STOPS}")
            else:
                progress.tell(done, total)

        analysis = analysed(story, self._store, decisions, told, engine)
        say("")
        if self._beside is not None and not decisions:
            # who decides something will soon decide more
            self._beside.rest()
        return analysis

    def note(self, analysis: Analysis) -> None:
        """Have the list of stories tell of this one what its own header does."""
        if self.paths:
            from reader.library.summaries import note_claims

            note_claims(self.paths, analysis, self._store)

    def index(self) -> None:
        """Have the texts of a large story found quickly."""
        from reader.library.words import indexed

        for _ in indexed(self._store):
            if self._stopped:
                return

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
