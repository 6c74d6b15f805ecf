"""Waiting for a typed line so that ctrl+c is never waited out, whenever it comes."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO


def typed_line(given: IO[bytes]) -> bytes:
    """The next line from a terminal, empty at the end of what is given; on the main thread.

    Python heeds a signal between two of its steps: one that comes after the last step and before the read begins would
    be heeded only after the next line. So what is waited for is the terminal or a signal, whichever comes first.

    Raises:
        KeyboardInterrupt: ctrl+c, where signals have their usual meaning.
    """
    with _told_of_signals() as told:
        select.select([given.fileno(), told], [], [])
    # where it was a signal its handler has run by now, and raised what it raises
    return given.readline()


@contextmanager
def _told_of_signals() -> Iterator[int]:
    """A file descriptor that can be read once a signal has come."""
    told, tell = os.pipe()
    os.set_blocking(tell, False)
    before = signal.set_wakeup_fd(tell, warn_on_full_buffer=False)
    try:
        yield told
    finally:
        signal.set_wakeup_fd(before)
        os.close(told)
        os.close(tell)
