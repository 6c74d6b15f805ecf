"""The platform's driver, writing fewer bytes, reading whatever comes, and outliving its terminal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import selectors
import sys
import time
from typing import IO, Any

from textual.driver import Driver
from textual.geometry import Size

from reader.tui.output.mirror import Mirror
from reader.tui.output.received import Received, drawn_on

_BEGIN, _END = "\x1b[?2026h", "\x1b[?2026l"
"""What a frame stands between, for terminals that show it all at once."""
_TICK = 0.1
"""Seconds after which it is seen what it means that nothing came, as that esc stands alone."""
_AT_ONCE = 65_536
"""Bytes that are read at a time at most."""


class Lasting:
    """A stream whose terminal may go away: nothing is raised then, and nothing written.

    What the terminal's encoding lacks is written in plain characters as wide.
    Textual's writing thread would end with an error, and what is drawn next wait for it for ever.
    """

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._encoding = str(getattr(stream, "encoding", None) or "utf-8").lower()

    def write(self, text: str) -> None:
        """Write, where there is something to write to."""
        try:
            self._stream.write(text if self._encoding == "utf-8" else self._legible(text))
        except (OSError, ValueError):
            self._stream = open(os.devnull, "w")  # noqa: SIM115

    def _legible(self, text: str) -> str:
        from reader.legible import legible

        return legible(text, self._encoding)

    def flush(self) -> None:
        """Have it on the terminal."""
        try:
            self._stream.flush()
        except (OSError, ValueError):
            self._stream = open(os.devnull, "w")  # noqa: SIM115

    def fileno(self) -> int:
        """The stream's number."""
        return self._stream.fileno()


class _Terse:
    """What is put before a platform's driver."""

    mirror: Mirror
    """The copy of what the terminal shows."""
    _frame: list[str] | None = None
    _file: Any = None
    _writer_thread: Any = None
    _must_signal_resume = False

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        if self._file is not None:
            self._file = Lasting(self._file)

    def _sigcont_application(self, *given: Any) -> None:
        """Go on: with the terminal taken anew where it was given back; as we were after a stop nobody announced."""
        driver: Any = super()
        if self._must_signal_resume:
            driver._sigcont_application(*given)
        elif self._writer_thread is not None:
            own: Any = self
            with contextlib.suppress(RuntimeError):
                loop = asyncio.get_running_loop()
                asyncio.run_coroutine_threadsafe(own._app._post_message(own.SignalResume()), loop)

    def write(self, data: str) -> None:
        """Write what of it changes a cell, with all of a frame at its end."""
        driver: Any = super()
        if data == _BEGIN:
            self._frame = []
            return
        if data == _END and self._frame is not None:
            drawn, self._frame = "".join(self._frame), None
            if drawn:
                driver.write(f"{_BEGIN}{drawn}{_END}")
            return
        shorter = self.mirror.shorter(data, _terminal_size())
        if self._frame is not None:
            self._frame.append(shorter)
        elif shorter:
            driver.write(shorter)


class _Heeding:
    """What is put before a driver that reads keys from a stream of bytes."""

    fileno: int
    exit_event: Any
    _debug = False

    def run_input_thread(self) -> None:
        """Read what the terminal sends until the reader leaves it."""
        driver: Any = self
        received = Received(self._debug)
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(_TICK):
                    data = os.read(self.fileno, _AT_ONCE)
                    if not data:  # at its end
                        self.exit_event.wait(_TICK)
                    for message in received.fed(data, time.monotonic()):
                        driver.process_message(message)
                for message in received.ticked(time.monotonic()):
                    driver.process_message(message)

    def _get_terminal_size(self) -> tuple[int, int]:
        """Columns and lines to draw on."""
        driver: Any = super()
        size = drawn_on(Size(*driver._get_terminal_size()))
        return size.width, size.height


def terse(driver: type[Driver], mirror: Mirror) -> type[Driver]:
    """A driver that writes only what changes on the terminal, a frame in one piece, and outlives the terminal.

    Args:
        driver: the platform's.
        mirror: the copy of what the terminal shows.
    """
    before = (_Terse, _Heeding) if hasattr(driver, "run_input_thread") else (_Terse,)
    return type("TerseDriver", (*before, driver), {"mirror": mirror})


def _terminal_size() -> tuple[int, int]:
    """Columns and lines of the terminal that Textual draws on; 0 and 0 where there is none."""
    try:
        size = os.get_terminal_size(sys.__stderr__.fileno()) if sys.__stderr__ else None
    except OSError:
        size = None
    return (size.columns, size.lines) if size else (0, 0)
