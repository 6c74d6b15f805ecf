"""However the dialogue ends, what was typed is kept."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import IO

_MOST = 65536
"""Bytes that are looked for of what was typed; the terminal holds 4096."""


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
