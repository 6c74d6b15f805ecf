"""A program in a terminal of its own, timed as a person would feel it."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

from tests.terminal.session import LIMIT, Session

QUIET = 0.04
"""Seconds without a byte after which an answer counts as finished."""


class Timed(Session):
    """A session that knows when it began and when the last bytes came."""

    def __init__(self, arguments: Sequence[str], module: str = "reader", limit: float = LIMIT, **told: str) -> None:
        self.began = self.at = time.perf_counter()
        super().__init__(arguments, 120, 40, module, limit, **told)

    def seconds_until(self, pattern: str) -> float:
        """From the start until the pattern stood on the screen."""
        self.until(pattern)
        return self.at - self.began

    def pressed(self, key: str) -> tuple[float, int]:
        """Seconds from a key to the last byte of its answer, and how many bytes; 0 where nothing changes."""
        before, start = len(self.sent), time.perf_counter()
        self.press(key)
        answered = bool(self._received(0.5))
        while answered and self._received(QUIET):
            pass
        return (self.at - start if answered else 0.0), len(self.sent) - before

    def answered(self, key: str) -> float:
        """Seconds from a key to the first byte that comes after it; 0 where none comes."""
        while self._received(0):
            pass  # what comes of itself is no answer
        start = time.perf_counter()
        self.press(key)
        return self.at - start if self._received(0.5) else 0.0

    def seen(self, pattern: str) -> bool:
        """Whether the pattern stands on the screen now."""
        return re.search(pattern, self.text()) is not None

    def settled(self) -> None:
        """Wait until nothing more comes."""
        while self._received(0.3):
            pass

    def peak(self) -> float:
        """The most memory it held, in MB."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024

    def _received(self, wait: float) -> bytes | None:
        data = super()._received(wait)
        if data:
            self.at = time.perf_counter()
        return data
