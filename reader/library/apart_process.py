"""What the process of `reader.library.apart` does: it opens, reads and compares one large story."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from queue import SimpleQueue
from typing import IO, Any

from reader.library.analysing import analysed
from reader.library.elsewhere import Elsewhere
from reader.library.frames import few, receive, send
from reader.library.importing import Workers, read_on_all_cores
from reader.library.openings import Stopped, opened
from reader.library.store import Store
from reader.model import Analysis, Article, Claim, Decision, Reading, Story
from reader.story.limiting import take_over

_OFTEN = 0.1
"""Seconds between two words of progress."""
_AT_ONCE = 16_000
"""Characters at a time: what is unpacked of them in one or two milliseconds."""
_A_READING, _AN_ARTICLE, _A_MENTION, _A_PAIR = 200, 1_000, 100, 20
"""What each costs besides its characters."""


class _Server:
    """Answers questions about one story."""

    def __init__(self, answer: IO[bytes], stopped: threading.Event) -> None:
        self._answer, self._stopped = answer, stopped
        self._paths: tuple[str, ...] = ()
        self._store = Store(None)
        self._workers = Workers()
        self._story = Story("", ())
        self._analysis: Analysis | None = None
        self._told = 0.0

    def begin(self, paths: tuple[str, ...], store: str | None, limits: dict[str, float]) -> None:
        take_over(limits)
        self._paths, self._store = paths, Store(store)

    def open(self) -> None:
        """Open the story; `stop` leaves out what is not opened by then."""
        self._stopped.clear()

        def told(done: int, total: int) -> None:
            if self._stopped.is_set():
                raise Stopped
            self._tell(done, total)

        found = opened(self._paths, self._store, told, read_on_all_cores(self._workers))
        self._story = found.story
        self._give("articles", self._story.articles, (len(a.text) + _AN_ARTICLE for a in self._story.articles))
        self._say("done", found.story.title, found.problems)

    def story(self, title: str) -> None:
        """Another story is to be compared; its articles follow."""
        self._story = Story(title, ())

    def articles(self, some: Sequence[Article]) -> None:
        self._story = replace(self._story, articles=(*self._story.articles, *some))

    def compare(self, decisions: Sequence[Decision], whole: bool) -> None:
        """Read and compare the story; its readings are told where `whole`."""
        found = analysed(self._story, self._store, decisions, self._tell, Elsewhere(self._workers))
        self._analysis = found
        if whole:
            self._give("readings", map(_parts_of, found.readings), map(_size_of, found.readings))
        claims = [replace(c, silent=()) for c in found.claims]
        self._give("claims", claims, map(_claim_size, claims))
        self._give("related", found.related, (_A_PAIR for _ in found.related))
        self._say("done")

    def note(self) -> None:
        from reader.library.summaries import note_claims

        if self._analysis is not None:
            note_claims(self._paths, self._analysis, self._store)
        self._say("done")

    def index(self) -> None:
        from reader.library.words import indexed

        for _ in indexed(self._store):
            pass
        self._say("done")

    # --- answers

    def _say(self, *message: Any) -> None:
        send(self._answer, message)

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done == total or now >= self._told + _OFTEN:
            self._told = now
            self._say("told", done, total)

    def _give(self, what: str, items: Any, sizes: Any) -> None:
        for some in few(items, sizes, _AT_ONCE):
            self._say(what, some)


def _parts_of(reading: Reading) -> tuple[Any, ...]:
    """A reading without its article: what `Reading` is made of after it."""
    return reading.sentences, reading.quotes, reading.figures, reading.attributions, reading.notes, reading.failed


def _size_of(reading: Reading) -> int:
    count = len(reading.sentences) + len(reading.quotes) + len(reading.figures) + len(reading.attributions)
    return _A_READING * (1 + count)


def _claim_size(claim: Claim) -> int:
    return _A_READING + _A_MENTION * len(claim.mentions)


def serve() -> None:
    """Answer what is asked on standard input until nobody is there to ask."""
    import gc
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError, AttributeError):
        os.nice(5)
    # the engine leaves no rubbish
    gc.disable()
    question, answer = sys.stdin.buffer, sys.stdout.buffer
    # nothing that is printed may come between
    sys.stdout = sys.stderr
    stopped = threading.Event()
    asked: SimpleQueue[Sequence[Any]] = SimpleQueue()
    threading.Thread(target=_listen, args=(question, asked, stopped), daemon=True).start()
    server = _Server(answer, stopped)
    with contextlib.suppress(BrokenPipeError):
        for name, *given in iter(asked.get, ()):
            getattr(server, name)(*given)


def _listen(question: IO[bytes], asked: SimpleQueue[Sequence[Any]], stopped: threading.Event) -> None:
    """Take in what is asked, also while something is done; the process ends with who asks."""
    try:
        while True:
            message = receive(question)
            if message[0] == "stop":
                stopped.set()
            else:
                asked.put(message)
    except (EOFError, OSError):
        os._exit(0)
