"""However the dialogue ends, what was typed is kept: signals end it in order."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import IO

_ENDING = ("SIGTERM", "SIGHUP")
_MOST = 65536
"""Bytes that are looked for of what was typed; the terminal holds 4096."""


class Ended(BaseException):
    """A signal ends the reader."""

    def __init__(self, number: int) -> None:
        """Take the signal's number."""
        super().__init__(number)
        self.code = 128 + number
        """The exit code a shell gives for it."""


@contextmanager
def signals_heeded() -> Iterator[None]:
    """Have the first signal that ends the reader raise `Ended`, those after it do nothing; on the main thread."""
    numbers = [number for name in _ENDING if (number := getattr(signal, name, None)) is not None]

    def end(number: int, frame: FrameType | None) -> None:
        for other in numbers:
            signal.signal(other, signal.SIG_IGN)
        raise Ended(number)

    before = {}
    with suppress(ValueError):  # not the main thread: who runs it there heeds signals
        # one that is ignored, as under nohup, stays so
        before = {
            number: signal.signal(number, end) for number in numbers if signal.getsignal(number) != signal.SIG_IGN
        }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def half_typed(given: IO[bytes]) -> list[str]:
    """What was typed at a terminal and not read yet, line by line, the last perhaps begun only."""
    try:
        import termios
    except ImportError:
        return []
    data = b""
    with suppress(OSError, termios.error):
        number = given.fileno()
        before = termios.tcgetattr(number)
        letters = [*before[6]]
        letters[termios.VMIN], letters[termios.VTIME] = 0, 0
        # a line that is not ended can be read once lines mean nothing
        termios.tcsetattr(number, termios.TCSANOW, [*before[:3], before[3] & ~termios.ICANON, *before[4:6], letters])
        try:
            data = os.read(number, _MOST)
        finally:
            termios.tcsetattr(number, termios.TCSANOW, before)
    return data.decode("utf-8", "replace").splitlines()
