"""A program in a pseudo-terminal of its own, with the screen a person would see."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Sequence

import pyte

# what a terminal answers when it is asked what it can do
ANSWERS = {b"\x1b[?2026$p": b"\x1b[?2026;2$y", b"\x1b[6n": b"\x1b[1;1R", b"\x1b[c": b"\x1b[?62;c"}
_QUIET = 0.2
"""Seconds without a word after which a screen counts as drawn."""
_PAUSE = 0.01
"""Seconds between two looks at whether a program has ended."""
LIMIT = 30.0
"""Seconds after which a screen that never came counts as missing."""


class _Screen(pyte.Screen):
    @property
    def display(self) -> list[str]:
        """Its lines; also in the midst of drawing, where half a wide character stands, on which pyte's own fails."""
        return ["".join(self.buffer[y][x].data for x in range(self.columns)) for y in range(self.lines)]


class Session:
    """Runs `ramadi-reader`, or another module, with some arguments; everything it sends is kept in `sent`."""

    def __init__(
        self,
        arguments: Sequence[str],
        columns: int = 140,
        rows: int = 45,
        module: str = "reader",
        limit: float = LIMIT,
        run: Callable[[Sequence[str]], int] | None = None,
        **environment: str,
    ) -> None:
        self.limit = limit
        self.screen = _Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.sent = b""
        self.code: int | None = None
        self.megabytes = 0.0
        """The most memory that it, or a process it started, has held; known once it has ended."""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            # who started the tests in the background has interrupts and hang-ups ignored, which would be handed on
            for ended_by in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
                signal.signal(ended_by, signal.SIG_DFL)
            # an environment given whole: readline, once loaded, sets COLUMNS and LINES behind os.environ
            told = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **environment}
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            if run is not None:
                os.environ.update(told)
                os._exit(run(arguments))
            os.execve(sys.executable, [sys.executable, "-m", module, *arguments], told)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def text(self) -> str:
        """The screen as lines of text."""
        return "\n".join(self.screen.display)

    def press(self, keys: str) -> None:
        os.write(self.terminal, keys.encode())

    def until(self, pattern: str) -> str:
        """Wait until the screen shows the pattern; the screen then."""
        end = time.monotonic() + self.limit
        while time.monotonic() < end:
            if re.search(pattern, self.text()):
                return self.text()
            if self._received(0.05) is None:
                break
        raise AssertionError(f"never saw {pattern!r}; the screen was:\n{self.text()}")

    def press_and_see(self, keys: str) -> None:
        """Press keys that change the screen, and wait as a person does: until it has changed and nothing more comes."""
        before = self._seen
        self.press(keys)
        end = time.monotonic() + self.limit
        while time.monotonic() < end and self._seen == before and self._received(0.05) is not None:
            pass
        while time.monotonic() < end and self._received(_QUIET):
            pass

    @property
    def _seen(self) -> tuple[object, ...]:
        """What a person sees: the characters with their colours, and where the cursor is, if it is shown."""
        cursor, buffer = self.screen.cursor, self.screen.buffer
        return {y: dict(buffer[y]) for y in range(self.screen.lines)}, cursor.hidden or (cursor.x, cursor.y)

    def until_shown(self, pattern: str, told: Callable[[Session], str]) -> None:
        """Wait until what `told` makes of the screen holds the pattern."""
        end = time.monotonic() + self.limit
        while time.monotonic() < end and not re.search(pattern, told(self)):
            if self._received(0.05) is None:
                break
        assert re.search(pattern, told(self)), f"never saw {pattern!r}; the screen was:\n{self.text()}"

    def until_gone(self, pattern: str) -> str:
        """Wait until the screen shows the pattern no longer; the screen then."""
        end = time.monotonic() + self.limit
        while time.monotonic() < end:
            if not re.search(pattern, self.text()):
                return self.text()
            if self._received(0.05) is None:
                break
        raise AssertionError(f"{pattern!r} never went; the screen was:\n{self.text()}")

    def ended(self) -> int:
        """Wait until the program has ended; its exit code."""
        end = time.monotonic() + self.limit
        while time.monotonic() < end and self._received(0.05) is not None:
            pass
        while self.code is None and time.monotonic() < end:
            pid, status, usage = os.wait4(self.pid, os.WNOHANG)
            if pid:
                self.code = os.waitstatus_to_exitcode(status)
                self.megabytes = usage.ru_maxrss / 1024
            else:
                time.sleep(_PAUSE)  # the processor is the program's, to end
        assert self.code is not None, f"it is still running; the screen was:\n{self.text()}"
        return self.code

    def hung_up(self) -> int:
        """Take the terminal away, and wait until the program has ended; its exit code."""
        os.close(self.terminal)
        self.terminal = os.open(os.devnull, os.O_RDWR)
        return self.ended()

    def drained(self, wait: float) -> None:
        """Take in what comes until nothing has come for `wait` seconds."""
        while self._received(wait):
            pass

    def stopped(self) -> None:
        """Wait until the program stands still."""
        end = time.monotonic() + self.limit
        while time.monotonic() < end:
            self._received(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG | os.WUNTRACED)
            if pid:
                assert os.WIFSTOPPED(status), f"it ended: {status}"
                return
        raise AssertionError("it runs on")

    def close(self) -> None:
        if self.code is None:
            os.kill(self.pid, 9)
            os.waitpid(self.pid, 0)
        os.close(self.terminal)

    def _received(self, wait: float) -> bytes | None:
        """What came within `wait` seconds; None once the terminal is closed from the other side."""
        if not select.select([self.terminal], [], [], wait)[0]:
            return b""
        try:
            data = os.read(self.terminal, 65536)
        except OSError:
            return None
        if not data:
            return None
        self.sent += data
        for question, answer in ANSWERS.items():
            if question in data:
                os.write(self.terminal, answer)
        # private sequences the emulator does not know and would print
        self.stream.feed(re.sub(rb"\x1b\[[<=>][\d;]*[a-zA-Z]", b"", data))
        return data
