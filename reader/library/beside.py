"""The engine in a process beside this one, started when there is something to do.

Word lists and rules take 12 MB, and while they work on an article no other thread of their process answers a key.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from reader.library.analysing import Engine
from reader.library.openings import Stopped
from reader.model import Analysis, Article, Decision, Reading, Story

_AT_ONCE = 8
"""Articles asked for at a time."""
_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
_PROGRAM = "from reader.library.beside import serve; serve()"
_OUR_MODULES = "import sys; sys.path.insert(0, sys.argv[1]); "


class Beside(Engine):
    """Reads and compares in a process of its own; in this one where that cannot be started or dies. To be closed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._asking = threading.Lock()
        self._may_start = bool(sys.executable) and not getattr(sys, "frozen", False)
        self._closed = False

    def read(self, articles: Sequence[Article]) -> Iterator[Reading]:
        """The readings of articles, in their order."""
        for at in range(0, len(articles), _AT_ONCE):
            some = articles[at : at + _AT_ONCE]
            # with the articles that are there already: what was sent and came back are copies
            yield from map(_reading_of, self._answer("read", some), some)

    def compared(self, story: Story, readings: Sequence[Reading], decisions: Sequence[Decision]) -> Analysis:
        """The analysis of articles that are read."""
        found: Analysis = self._answer("compared", (Story(story.title, ()), tuple(readings), tuple(decisions)))
        return replace(found, story=story, readings=tuple(readings))

    def close(self) -> None:
        """End the process, whatever it is at; who waits for it gets `openings.Stopped`."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
            if self._asking.acquire(timeout=1):
                self._let_go()
                self._asking.release()

    def rest(self) -> None:
        """Let the process go until there is more to do."""
        with self._asking:
            self._let_go()

    def _answer(self, work: str, given: Any) -> Any:
        with self._asking:
            try:
                return self._sent(work, given)
            except (OSError, EOFError, pickle.UnpicklingError):
                self._may_start = False
                self._let_go()
            if self._closed:
                raise Stopped
        return _WORK[work](given)

    def _sent(self, work: str, given: Any) -> Any:
        """What the process answers.

        Raises:
            OSError, EOFError, pickle.UnpicklingError: there is none, or it has died.
        """
        if self._process is None:
            if self._closed or not self._may_start:
                raise EOFError
            self._process = started(_PROGRAM)
            # closed in this moment: who closed it did not see the process
            if self._closed:
                raise EOFError
        question, answer = self._process.stdin, self._process.stdout
        assert question is not None
        assert answer is not None
        pickle.dump((work, given), question, pickle.HIGHEST_PROTOCOL)
        question.flush()
        return pickle.load(answer)

    def _let_go(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with contextlib.suppress(OSError):
                process.communicate()


def _reading_of(reading: Reading, article: Article) -> Reading:
    return replace(reading, article=article)


def started(program: str) -> subprocess.Popen[bytes]:
    """A process that runs some Python. It loads modules from where this one has its own, never from the folder the
    person is in.

    Raises:
        OSError: it cannot be started.
    """
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _OUR_MODULES + program, _ROOT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


# --- what the process does


def serve() -> None:
    """Answer what is asked on standard input until nobody is there to ask."""
    import gc
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # it does not live long, and the engine leaves no rubbish
    gc.disable()
    question, answer = sys.stdin.buffer, sys.stdout.buffer
    # nothing that is printed may come between
    sys.stdout = sys.stderr
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            work, given = pickle.load(question)
            pickle.dump(_WORK[work](given), answer, pickle.HIGHEST_PROTOCOL)
            answer.flush()


def _read(articles: Sequence[Article]) -> list[Reading]:
    return list(Engine().read(articles))


def _compared(given: tuple[Story, tuple[Reading, ...], tuple[Decision, ...]]) -> Analysis:
    """The claims of articles that are read; without these, which are known where they come from."""
    story, readings, decisions = given
    return replace(Engine().compared(story, readings, decisions), readings=())


_WORK: dict[str, Callable[[Any], Any]] = {"read": _read, "compared": _compared}
