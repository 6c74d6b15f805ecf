"""Opening many stories, or one of many files, on all cores, with flat memory: few are in flight at any time."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from reader.library.openings import Stopped, opened_anew
from reader.library.records import Record, write
from reader.library.store import Store
from reader.library.summaries import summaries
from reader.library.words import indexed
from reader.story import Problem
from reader.story.draft import Part
from reader.story.files import Found
from reader.story.limiting import take_over, values

A = TypeVar("A")
B = TypeVar("B")

FEW = 60
"""So many files are read by one process in the time that another needs to start."""
_FILES_AT_ONCE, _STORIES_AT_ONCE = 16, 8
"""Of how many a task of another process is made."""
_WAITING = 3
"""Tasks for each process that wait or are done and not yet taken."""
_WRITTEN_AT_ONCE = 64
"""Stories that are written down in one go."""


@dataclass(frozen=True, slots=True)
class Imported:
    """How far an import is."""

    done: int
    total: int
    problems: tuple[Problem, ...] = ()
    """What was wrong in the stories opened since the last step."""


class Workers:
    """Processes that work beside this one, started when there is something to do. Make it before a terminal is taken
    over, and close it."""

    def __init__(self, count: int | None = None) -> None:
        """Make ready to start them.

        Args:
            count: how many; as many as there are cores where None. With fewer than two all is done in this one.
        """
        self.count = _cores() if count is None else count
        self._pool: ProcessPoolExecutor | None = None
        self._may_start = self.count > 1
        self._closed = False
        self._stops = 0
        """How often what they were at was given up."""
        if self._may_start and os.name == "posix":
            # started by itself it would take along a standard error that Textual has put its own in the place of
            from multiprocessing import resource_tracker

            try:
                resource_tracker.ensure_running()
            except (OSError, ValueError):
                self._may_start = False

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the processes, whatever they are at; who waits for them gets `openings.Stopped`."""
        self._closed = True
        self.stop()

    def stop(self) -> None:
        """Give up what the processes are at: who waits for them gets `openings.Stopped`; more may be asked later."""
        self._stops += 1
        pool, self._pool = self._pool, None
        if pool is not None:
            running = list((getattr(pool, "_processes", None) or {}).values())
            pool.shutdown(wait=False, cancel_futures=True)
            # before Python 3.14 a pool has no word for it, and the program would wait for a long task at its end
            for process in running:
                process.terminate()

    def read_all(self, files: Sequence[Found]) -> Iterator[Sequence[Part]]:
        """What each of some files came to, in their order."""
        chunks = [files[at : at + _FILES_AT_ONCE] for at in range(0, len(files), _FILES_AT_ONCE)]
        for parts in self.mapped(_files_read, chunks):
            yield from parts

    def _start(self) -> None:
        if self._may_start and self._pool is None and not self._closed:
            from multiprocessing import get_context

            with contextlib.suppress(OSError, ImportError):  # no semaphores, no processes: then without
                # spawned, not forked: a fork copies the threads' locks in whatever state they are
                self._pool = ProcessPoolExecutor(self.count, get_context("spawn"), _begin, (values(),))

    def mapped(self, work: Callable[[A], B], tasks: Sequence[A]) -> Iterator[B]:
        """The results of tasks in their order; where a process dies the rest is done in this one."""
        waiting: deque[tuple[A, Future[B]]] = deque()
        rest = iter(tasks)
        stops = self._stops
        self._start()
        try:
            while (pool := self._pool) is not None:
                for task in islice(rest, self.count * _WAITING - len(waiting)):
                    waiting.append((task, pool.submit(work, task)))
                if not waiting:
                    return
                result = waiting[0][1].result()
                waiting.popleft()
                yield result
        except (BrokenProcessPool, CancelledError, RuntimeError):
            if stops == self._stops:
                self._may_start, self._pool = False, None
        if self._closed or stops != self._stops:
            raise Stopped
        yield from map(work, [task for task, _ in waiting])
        yield from map(work, rest)


def imported(
    stories: Sequence[Sequence[str]], store: Store, workers: Callable[[], Workers] = Workers
) -> Iterator[Imported]:
    """Opens those of many stories that are not kept, and keeps them: then `summaries` and `words.search` know them.

    Stop asking to stop it: what was opened by then is kept.

    Args:
        stories: the paths each is opened with.
        store: the cache.
        workers: makes the processes that open them, where there are enough to be worth it.

    Yields:
        How far it is, every few stories.
    """
    new = [tuple(s) for s, summary in zip(stories, summaries(stories, store), strict=True) if summary is None]
    done = len(stories) - len(new)
    yield Imported(done, len(stories))
    if not new:
        return
    chunks = [new[at : at + _STORIES_AT_ONCE] for at in range(0, len(new), _STORIES_AT_ONCE)]
    with workers() if len(chunks) > 2 else Workers(1) as pool:
        waiting: list[Record] = []
        for found in pool.mapped(_stories_opened, chunks):
            waiting += [record for record, _ in found if record is not None]
            done += len(found)
            if len(waiting) >= _WRITTEN_AT_ONCE or done == len(stories):
                write(store, waiting)
                waiting = []
                for _ in indexed(store):
                    pass  # the processes go on opening meanwhile
            yield Imported(done, len(stories), tuple(p for _, problems in found for p in problems))


def read_on_all_cores(workers: Workers) -> Callable[[Sequence[Found]], Iterator[Sequence[Part]]]:
    """What `openings.opened` reads files with, so that many are read by all processes and few by this one."""

    def read_all(files: Sequence[Found]) -> Iterator[Sequence[Part]]:
        return workers.read_all(files) if len(files) > FEW else iter(_files_read(files))

    return read_all


# --- what the processes do


def _begin(limits: dict[str, float]) -> None:
    """Leave the terminal and the keyboard to the reader, and the cores to what a person waits for."""
    import signal

    take_over(limits)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_reader, daemon=True).start()
    nothing = os.open(os.devnull, os.O_RDWR)
    for handle in (0, 1, 2):
        os.dup2(nothing, handle)
    with contextlib.suppress(OSError, AttributeError):
        os.nice(5)


def _end_with_the_reader() -> None:
    """A reader that is killed does not end its processes."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _files_read(files: Sequence[Found]) -> list[tuple[Part, ...]]:
    from reader.story.opening import parts_of
    from reader.story.sidecar import SideCars

    cars = SideCars()
    return [parts_of(f, cars) for f in files]


def _stories_opened(stories: Sequence[tuple[str, ...]]) -> list[tuple[Record | None, tuple[Problem, ...]]]:
    out = []
    for paths in stories:
        found, record = opened_anew(paths, Store(None))
        out.append((record, found.problems))
    return out


def _cores() -> int:
    """How many cores this process may use."""
    with contextlib.suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
