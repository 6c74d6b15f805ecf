"""Lines in and out: asking, wrapping, a page at a time."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
import textwrap
from collections.abc import Sequence
from contextlib import suppress
from typing import IO

from reader.legible import legible
from reader.plain.ending import half_typed
from reader.plain.waiting import is_gone, typed_line
from reader.reading.glyphs import ASCII
from reader.signals import Ended
from reader.wording import clean, counted

_LEAST, _WIDEST = 24, 110
"""Columns: with fewer nothing can be read, with more a line is lost."""
_LONGEST = 4 << 20
"""Bytes of a line of commands: no note is as long, and what has no end, as `/dev/zero`, would fill the memory."""
_UNPAGED = 24
"""Lines that count as a page where there is no terminal."""


class Unsaid(Exception):
    """What is said cannot be written; the message says why."""


class Console:
    """A person at a terminal, or a program at the other end of a pipe."""

    def __init__(self, given: IO[bytes] | None = None, taken: IO[bytes] | None = None, ascii: bool = False) -> None:
        """Make ready.

        Args:
            given: where commands come from; by default standard input.
            taken: where answers go; by default standard output.
            ascii: whether typographic characters are replaced.
        """
        self._given = given or sys.stdin.buffer
        self._taken = taken or sys.stdout.buffer
        self.typed_at = self._given.isatty()
        """Whether somebody types the commands; else they are printed after the prompt, for answers to make sense."""
        self.terminal = self.typed_at and self._taken.isatty()
        self._encoding = (sys.stdout.encoding or "utf-8") if self._taken.isatty() else "utf-8"
        self._ascii = ascii
        self.measure: int | None = None
        """The characters of a line, where the person chose; else the terminal's columns, and no end without one."""
        self._left: list[str] = []
        """Lines not printed yet."""
        self.spoken: tuple[str, ...] = ()
        """The last answer."""

    @property
    def page(self) -> int:
        """Lines that are printed at once."""
        return max(5, shutil.get_terminal_size().lines - 2) if self.terminal else _UNPAGED

    @property
    def width(self) -> int | None:
        """Characters of a line; None where lines have no end."""
        if self.measure is not None or not self._taken.isatty():
            return self.measure
        return max(_LEAST, min(shutil.get_terminal_size().columns - 1, _WIDEST))

    def ask(self, prompt: str) -> str | None:
        """The next line of commands, without its end; None at the end of them, or where a line has none."""
        try:
            self._write(prompt)
            if self.typed_at and os.name == "posix":
                data = typed_line(self._given, lambda: self._write(prompt))
            else:
                data = self._given.readline(_LONGEST + 1)
        except Ended:
            with suppress(OSError, Unsaid):
                self._write("\n")
            raise
        except (BrokenPipeError, Unsaid):
            raise
        except OSError:  # the terminal is gone
            data = b""
        if not data and self.typed_at and os.name == "posix" and is_gone(self._given):
            raise Ended(signal.SIGHUP)
        if len(data) > _LONGEST:
            self._write("\nA line of more than 4 MB is no command: the reader ends here.\n")
            return None
        line = clean(data.decode("utf-8", "replace").rstrip("\r\n"))
        if not data or not self.typed_at:
            self._write(line + "\n")
        return line if data else None

    def say(self, *lines: str) -> None:
        """Print lines, each wrapped; what does not fit on a page waits for `more`."""
        self.spoken = lines
        self._left = [part for line in lines for part in self.wrapped(line)]
        self.more()

    def more(self) -> bool:
        """Print the next page; False where nothing is left."""
        if not self._left:
            return False
        page = self.page
        most = page if self.terminal and len(self._left) > page + 1 else len(self._left)
        now, self._left = self._left[:most], self._left[most:]
        if self._left:
            now.append(f"More: {counted(len(self._left), 'line')}. An empty line or `more` goes on.")
        self._write("".join(f"{line}\n" for line in now))
        return True

    def wrapped(self, line: str) -> list[str]:
        """A line as lines of the terminal; at least one."""
        line = clean(line)
        if self.width is None:
            return [line]
        return textwrap.wrap(line, self.width, break_on_hyphens=False) or [""]

    def forget(self) -> None:
        """Nothing of the last answer is left to print."""
        self._left = []

    def flush(self) -> None:
        """Have everything said before another program writes."""
        self._taken.flush()

    def _write(self, text: str) -> None:
        if self._ascii:
            text = ASCII.spelt(text)
        try:
            text = legible(text.replace("\n", os.linesep), self._encoding)
            self._taken.write(text.encode(self._encoding, "replace"))
            self._taken.flush()
        except OSError as error:
            if error.errno in (errno.EPIPE, errno.EIO):
                raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE)) from None  # nobody reads it any longer
            raise Unsaid(error.strerror or type(error).__name__) from None

    @property
    def half_typed(self) -> list[str]:
        """What is typed and not read yet."""
        return half_typed(self._given) if self.typed_at else []


def numbered(lines: Sequence[str]) -> list[str]:
    """The lines with their numbers."""
    return [f"{number}. {line}" for number, line in enumerate(lines, 1)]
