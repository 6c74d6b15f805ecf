"""A large story opened, read and compared by a process of its own, so that the one with the screen only answers keys.

What the process finds comes back a few articles at a time, with a pause after each few: unpacking thousands at once
would hold up every other thread for seconds.
"""

from __future__ import annotations

import contextlib
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any

from reader.library.beside import started
from reader.library.frames import few, receive, send
from reader.library.kept import ids_compared, with_silent
from reader.library.openings import Stopped, Told
from reader.library.store import Store
from reader.model import Alike, Analysis, Article, Claim, Decision, Reading, Story
from reader.story import Opened
from reader.story.files import STANDARD_INPUT
from reader.story.limiting import values

PROGRAM = "from reader.library.apart_process import serve; serve()"
_PAUSE = 2.0
"""How much longer than unpacking took the pause after it is."""
_SENT_AT_ONCE = 100_000
"""Characters of articles that are sent to the process at a time."""


class Apart:
    """One large story in a process beside this one, started when there is something to do. Close it.

    Where no process can be started, or it dies, its methods raise `Lost`. Threads that ask wait for each other.
    """

    def __init__(self, paths: Sequence[str], store: Store, took: Callable[[], None] | None = None) -> None:
        """Make ready.

        Args:
            paths: what the story is opened with.
            store: the cache; the process opens its file for itself.
            took: called after a few things were taken in, on the thread that asks.
        """
        self._beginning = (tuple(paths), store.path if store.works else None, values())
        self._took = took
        self._process: subprocess.Popen[bytes] | None = None
        self._asking, self._sending = threading.RLock(), threading.Lock()
        # what comes over standard input came to this process
        may = bool(sys.executable) and not getattr(sys, "frozen", False)
        self._may_start = may and STANDARD_INPUT not in paths
        self._given_up = self._closed = False
        self._story: Story | None = None
        """The story that the process has."""
        self._readings: tuple[Reading, ...] | None = None
        """Its readings, where they are here too."""

    def opened(self, told: Told) -> Opened:
        """All of the story, as `openings.opened` gives it.

        Raises:
            Lost: there is no process.
            Stopped: it was closed.
        """
        articles: list[Article] = []
        with self._asking:
            for kind, *given in self._answers("open"):
                if kind == "told":
                    told(*given)
                elif kind == "articles":
                    articles += given[0]
                else:
                    title, problems = given
            story = Story(title, tuple(articles))
            self._keep(story)
        return Opened(story, problems)

    def analysed(self, story: Story, decisions: Sequence[Decision], told: Told) -> Analysis:
        """The analysis of the story, as `analysing.analysed` gives it.

        Raises:
            Lost: there is no process.
            Stopped: it was closed, or given up.
        """
        self._given_up = False
        with self._asking:
            self._give(story)
            return self._compared(story, decisions, told)

    def _compared(self, story: Story, decisions: Sequence[Decision], told: Told) -> Analysis:
        readings: list[Reading] = []
        claims: list[Claim] = []
        related: list[Alike] = []
        ids: tuple[str, ...] = ()
        for kind, *given in self._answers("compare", tuple(decisions), self._readings is None):
            if kind == "told":
                told(*given)
            elif kind == "readings":
                pairs = zip(given[0], story.articles[len(readings) :], strict=False)
                readings += [Reading(article, *parts) for parts, article in pairs]
            elif kind == "claims":
                ids = ids or ids_compared(self._readings or readings)
                claims += with_silent(given[0], ids)
            elif kind == "related":
                related += given[0]
        self._readings = self._readings or tuple(readings)
        return Analysis(story, self._readings, tuple(claims), tuple(related))

    def note(self) -> None:
        """Keep what was found last of this story for the list of stories. Raises as `opened`."""
        self._do("note")

    def index(self) -> None:
        """Have the texts of all kept stories found quickly. Raises as `opened`."""
        self._do("index")

    def stop(self) -> None:
        """Leave out what is not opened yet."""
        with contextlib.suppress(Lost):
            self._send("stop")

    def give_up(self) -> None:
        """End what the process is at, and the process: who waits for it gets `Stopped`; more may be asked later."""
        self._given_up = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the process for good."""
        self._closed = True
        self.give_up()
        if self._asking.acquire(timeout=1):
            self.rest()
            self._asking.release()

    def rest(self) -> None:
        """Let the process go until there is more to do."""
        with self._asking:
            process, self._process = self._process, None
            self._story = None
            if process is not None:
                process.kill()
                with contextlib.suppress(OSError, ValueError):
                    process.communicate()

    # --- how

    def _do(self, what: str) -> None:
        with self._asking:
            for _ in self._answers(what):
                pass

    def _keep(self, story: Story) -> None:
        self._story, self._readings = story, None

    def _give(self, story: Story) -> None:
        """Have the process know a story."""
        self._begin()
        if story is self._story:
            return
        readings = self._readings if self._readings and _same(self._readings, story) else None
        self._send("story", story.title)
        for some in few(story.articles, (len(a.text) for a in story.articles), _SENT_AT_ONCE):
            self._send("articles", some)
        self._keep(story)
        self._readings = readings

    def _answers(self, *question: Any) -> Iterator[Sequence[Any]]:
        """What the process answers to a question: the last begins with `done`."""
        answer = self._begin()
        self._send(*question)
        used = time.thread_time()
        while True:
            try:
                found: Sequence[Any] = receive(answer)
            except (OSError, EOFError, ValueError, pickle.UnpicklingError):
                raise self._lost() from None
            yield found
            if found[0] == "done":
                return
            if found[0] != "told":
                if self._took:
                    self._took()
                now = time.thread_time()
                time.sleep((now - used) * _PAUSE)
            used = time.thread_time()

    def _begin(self) -> IO[bytes]:
        """Where the process answers; it is started where there is none."""
        if self._process is None:
            if self._closed or not self._may_start:
                raise self._lost()
            self._story = None
            try:
                self._process = started(PROGRAM)
            except OSError:
                raise self._lost() from None
            # closed in this moment: who closed it did not see the process
            if self._closed:
                raise self._lost()
            self._send("begin", *self._beginning)
        assert self._process.stdout is not None
        return self._process.stdout

    def _send(self, *message: Any) -> None:
        process = self._process
        if process is None or process.stdin is None:
            raise Lost
        try:
            with self._sending:
                send(process.stdin, message)
        except (OSError, ValueError):
            raise self._lost() from None

    def _lost(self) -> Exception:
        """What to raise where the process does not answer any more."""
        self.rest()
        if self._closed or self._given_up:
            return Stopped()
        self._may_start = False
        return Lost()


class Lost(Exception):
    """The process could not be started, or has died."""


def _same(readings: Sequence[Reading], story: Story) -> bool:
    """Whether some readings are those of a story."""
    return len(readings) == len(story.articles) and all(
        r.article is a for r, a in zip(readings, story.articles, strict=True)
    )
