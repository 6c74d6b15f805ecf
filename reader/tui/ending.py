"""However the reader ends: the terminal is given back, what is typed is kept, and a mistake of ours is told of."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from textual import on
from textual.app import App
from textual.css.query import NoMatches
from textual.driver import Driver
from textual.worker import Worker, WorkerState

from reader.crash import reported
from reader.tui.look.themes import colours_by_name
from reader.tui.output.driver import terse
from reader.tui.output.mirror import Mirror
from reader.tui.rubbish import look_now_and_then

FAILED = 70
"""The exit code where the reader itself failed (`EX_SOFTWARE` of sysexits.h)."""
_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
_INTERRUPTS = [number for name in ("SIGINT", "SIGQUIT") if (number := getattr(signal, name, None)) is not None]
"""What the keys ctrl+c and ctrl+\\ send to all programs in front."""
_SETTLED = 0.1
"""Seconds in which an event loop has read what was sent to it before."""
_LOOK = 1.0
"""Seconds between two looks at whether the terminal is still there, and for rubbish."""


class Ending(App[int]):
    """An app that ends in order when it is told to by a signal, when its terminal is gone, and when it fails itself."""

    failure = ""
    """What to tell the person after the terminal is given back, where the reader itself failed."""

    def __init__(self) -> None:
        self.mirror = Mirror()
        """What the terminal shows."""
        with colours_by_name():
            super().__init__()
        self.mirror.coloured = not self.no_color

    def get_driver_class(self) -> type[Driver]:
        """The platform's driver, writing fewer bytes."""
        return terse(super().get_driver_class(), self.mirror)

    def on_load(self) -> None:
        """From now on heed signals: before the terminal is taken over."""
        if self.is_headless:
            return
        for name in _SIGNALS:
            # not on Windows, nor on a thread
            with suppress(AttributeError, NotImplementedError, RuntimeError, ValueError):
                number = getattr(signal, name)
                asyncio.get_running_loop().add_signal_handler(number, self.end_by, number)
        self.set_interval(_LOOK, self._look_about)

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Lend the terminal: what the person interrupts there is the other program, and never the reader."""
        loop = asyncio.get_running_loop()
        with super().suspend():
            loop.remove_signal_handler(signal.SIGINT)
            # a handler of Python's is not handed on to a program, as ignoring would be
            before = {number: signal.signal(number, _unheeded) for number in _INTERRUPTS}
            try:
                yield
            finally:
                for number, handler in before.items():
                    signal.signal(number, _unheeded if number == signal.SIGINT else handler)
        # the loop still holds what came meanwhile, and reads it in its next turns
        self.set_timer(_SETTLED, lambda: loop.add_signal_handler(signal.SIGINT, self.end_by, signal.SIGINT))

    def end_by(self, number: int) -> None:
        """End because of a signal, with the exit code a shell gives for it."""
        self.keep_typed()
        self.exit(return_code=128 + number)

    def keep_typed(self) -> None:
        """Keep what the person is typing and has not confirmed."""
        for screen in self.screen_stack:
            keep = getattr(screen, "keep_typed", None)
            if keep is not None:
                with suppress(Exception):  # whatever is broken must not keep the rest from being kept
                    keep()

    @on(Driver.SignalResume)
    def _go_on(self) -> None:
        """After a stop: the shell has drawn on the terminal."""
        self.redraw()

    def redraw(self) -> None:
        """Write every cell anew: something else may have drawn on the terminal."""
        self.mirror.forget()
        self.screen.refresh()

    def _look_about(self) -> None:
        """Let rubbish go; without a terminal nobody can end the reader, and reading from it gives nothing for ever."""
        look_now_and_then()
        if not _is_there():
            self.end_by(getattr(signal, "SIGHUP", 1))

    def _handle_exception(self, error: Exception) -> None:
        """The reader itself failed: in a handler, in drawing, in a timer."""
        if self._exit and isinstance(error, NoMatches):
            return  # a screen that was being opened when the person left is not built any more
        self._return_code = FAILED
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
            self.failure = reported(error, "the screen")
            self.keep_typed()
        self._close_messages_no_wait()

    def panic(self, *renderables: Any) -> None:
        """Textual's own end where the keyboard cannot be read; what it would print holds our texts."""
        self._return_code = FAILED
        self.failure = self.failure or "the terminal cannot be read"
        self.keep_typed()
        self._close_messages_no_wait()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Work beside the screen failed: the reader stays, and says so."""
        if event.state is WorkerState.ERROR and isinstance(event.worker.error, Exception):
            self.tell_failure(reported(event.worker.error, event.worker.group))

    def tell_failure(self, failure: str) -> None:
        """Say that something failed that leaves the reader running."""


def _unheeded(number: int, frame: object) -> None:
    """Do nothing about a signal."""


def _is_there() -> bool:
    """Whether there still is a terminal behind standard input."""
    if not hasattr(select, "poll") or sys.__stdin__ is None:
        return True
    try:
        looking = select.poll()
        looking.register(sys.__stdin__.fileno(), select.POLLIN)
        return not any(found & (select.POLLHUP | select.POLLERR | select.POLLNVAL) for _, found in looking.poll(0))
    except (OSError, ValueError):
        return False


def say_at_the_end(lines: list[str]) -> None:
    """Lines on standard error, when the terminal is given back; where it is gone there is nobody to tell."""
    try:
        for line in lines:
            print("ramadi-reader:", "".join(c if c.isprintable() else "�" for c in line), file=sys.stderr, flush=True)
    except OSError:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
