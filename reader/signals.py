"""Signals end the program in order, and once, however often they come."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

_INTERRUPT = [number for name in ("SIGINT",) if (number := getattr(signal, name, None)) is not None]
_ENDING = [number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None]
_AGAIN = 1.0
"""Seconds after which a further ctrl+c counts: those pressed in a row mean one end, which they shall not disturb."""
_LATER = 0.01
"""Seconds."""


class Ended(SystemExit):
    """A signal ends the reader. Not caught, it does so with its code, also out of an event loop."""

    def __init__(self, number: int) -> None:
        """Take the signal's number."""
        super().__init__(128 + number)
        self.code: int = 128 + number
        """The exit code a shell gives for it."""


def heed_signals() -> None:
    """Have signals end the program in order. Works on the main thread; on others nothing is done.

    From now on the first signal that ends the reader raises `Ended`, those after it do nothing. Ctrl+c raises
    `KeyboardInterrupt`, once for all that are pressed in a row.
    """
    last = -_AGAIN

    def interrupt(number: int, frame: FrameType | None) -> None:
        nonlocal last
        if (now := time.monotonic()) >= last + _AGAIN:
            last = now
            raise KeyboardInterrupt

    _set(_INTERRUPT, interrupt)
    _set(_ENDING, _end)


def heed_no_more(code: int) -> None:
    """From now on a signal ends the program at once, with that exit code: all is done that has to be."""

    def end(number: int, frame: FrameType | None) -> None:
        os._exit(code)

    _set([*_INTERRUPT, *_ENDING], end)
    # Python's last steps give every signal back its usual meaning, but for those that are ignored
    atexit.register(_set, [*_INTERRUPT, *_ENDING], signal.SIG_IGN)


def end_at_once(code: int) -> None:
    """End the process, with that exit code, without first taking apart all that it holds.

    Python does that piece by piece, which after an analysis takes a tenth of the time of all the rest. What was
    registered for the end is done. Where threads still run, output cannot be written or somebody watches what Python
    does (a debugger, a profiler), nothing happens: the process has to end in its usual way.
    """
    if threading.active_count() > 1 or sys.gettrace() or sys.getprofile():
        return
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        return
    atexit._run_exitfuncs()
    os._exit(code)


@contextmanager
def held_back(ending: bool = False) -> Iterator[None]:
    """What is done within is not cut short: a signal that comes meanwhile is heeded after it.

    Args:
        ending: whether the program is ended by a signal already: then it is not heeded at all.
    """
    came: list[int] = []
    before = _set([*_INTERRUPT, *_ENDING], lambda number, frame: came.append(number))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    for number in () if ending else came[:1]:
        signal.raise_signal(number)


def code_of(error: BaseException) -> int | None:
    """The exit code where a signal is what raised an error, or is behind it; None where it is not.

    Python makes another error of one that comes up while a class is made.
    """
    found: BaseException | None = error
    while found is not None:
        if isinstance(found, Ended):
            return found.code
        if isinstance(found, KeyboardInterrupt):
            return 128 + signal.SIGINT
        found = found.__cause__
    return None


def raise_again() -> None:
    """From now on raise again, a moment later, what a signal raised where Python cannot hand it on.

    In the midst of an import Python would print it, and go on.
    """
    say = sys.unraisablehook

    def hook(unraisable: Any) -> None:
        error = unraisable.exc_value
        if not isinstance(error, KeyboardInterrupt | Ended):
            say(unraisable)
            return
        number = error.code - 128 if isinstance(error, Ended) else signal.SIGINT
        heed_signals()
        with suppress(RuntimeError):  # the very end: no thread can be started
            later = threading.Timer(_LATER, os.kill, (os.getpid(), number))
            later.daemon = True
            later.start()

    sys.unraisablehook = hook


def _end(number: int, frame: FrameType | None) -> None:
    _set(_ENDING, _unheeded)
    raise Ended(number)


def _unheeded(number: int, frame: FrameType | None) -> None:
    """Do nothing about a signal; one that is ignored would be so for the programs that are started, too."""


def _set(numbers: list[int], handler: Any) -> dict[int, Any]:
    """Give signals a handler, but for those that are ignored, as under nohup; the handlers they had."""
    before: dict[int, Any] = {}
    with suppress(ValueError):  # not the main thread: who runs it there heeds signals
        for number in numbers:
            if signal.getsignal(number) not in (signal.SIG_IGN, None):
                before[number] = signal.signal(number, handler)
    return before
