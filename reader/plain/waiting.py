"""Waiting for a typed line so that ctrl+c is never waited out, whenever it comes."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

_MOST = 4096
"""Signals that are heard of at once."""


def typed_line(given: IO[bytes], again: Callable[[], None] | None = None) -> bytes:
    """The next line from a terminal, empty at the end of what is given; on the main thread.

    Python heeds a signal between two of its steps: one that comes after the last step and before the read begins would
    be heeded only after the next line. So what is waited for is the terminal or a signal, whichever comes first.

    Args:
        given: the terminal.
        again: called when the program goes on after it was stopped.

    Raises:
        KeyboardInterrupt: ctrl+c, where signals have their usual meaning.
    """
    with _told_of_signals() as told:
        while True:
            ready = select.select([given.fileno(), told], [], [])[0]
            # where it was a signal its handler has run by now, and raised what it raises
            if told in ready and signal.SIGCONT in os.read(told, _MOST) and again is not None:
                again()
            if given.fileno() in ready:
                return given.readline()


def is_gone(given: IO[bytes]) -> bool:
    """Whether a terminal that has nothing more to give is gone, and nobody ended what was typed at it.

    The kernel tells of that by a signal too, but who waits for a line may learn of the end first.
    """
    if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
        return False
    import termios

    try:
        termios.tcgetattr(given.fileno())
    except (OSError, termios.error):
        return True
    return False


@contextmanager
def _told_of_signals() -> Iterator[int]:
    """A file descriptor that can be read once a signal has come: a byte each, its number."""
    told, tell = os.pipe()
    os.set_blocking(tell, False)
    before = signal.set_wakeup_fd(tell, warn_on_full_buffer=False)
    # what has no handler is not told of
    going_on = signal.signal(signal.SIGCONT, lambda *_: None)
    try:
        yield told
    finally:
        signal.signal(signal.SIGCONT, going_on)
        signal.set_wakeup_fd(before)
        os.close(told)
        os.close(tell)
