"""How far a command is, on standard error, where it takes longer than a person waits without wondering."""

from __future__ import annotations

import sys
import time
from contextlib import suppress

SILENT = 1.0
"""Seconds before anything is said."""
OFTEN, SELDOM = 0.2, 5.0
"""Seconds between two words of it: in a terminal, where each takes the place of the one before, and elsewhere."""
FEW = 20
"""So few are told of in a terminal alone: what reads standard error takes a line for a complaint."""


class Progress:
    """A line that counts on in a terminal and is gone at the end; a line now and then in a file."""

    def __init__(self, rewriting: bool = True) -> None:
        """Begin.

        Args:
            rewriting: whether a line may take the place of the one before, in a terminal.
        """
        self._rewriting = rewriting
        self._next = time.monotonic() + SILENT
        self._shown = 0

    def tell(self, done: int, total: int, what: str = "articles") -> None:
        """Say how many of how many are done, if it is time to."""
        now = time.monotonic()
        if now < self._next:
            return
        terminal = self._rewriting and sys.stderr.isatty()
        if total <= FEW and not terminal:
            return
        self._next = now + (OFTEN if terminal else SELDOM)
        line = f"ramadi-reader: {done:,} of {total:,} {what}"
        if terminal:
            _say(f"\r{line:{self._shown}}")
            self._shown = len(line)
        else:
            _say(f"{line}\n")

    def clear(self) -> None:
        """Take the line away, before something else is printed."""
        if self._shown:
            _say(f"\r{'':{self._shown}}\r")
            self._shown = 0


def _say(text: str) -> None:
    with suppress(OSError):  # nobody is there to be told
        print(text, end="", file=sys.stderr, flush=True)
