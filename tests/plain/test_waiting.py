from __future__ import annotations

import io
import os
import signal
from collections.abc import Iterator

import pytest

from reader.plain.waiting import is_gone, typed_line


@pytest.fixture
def terminal() -> Iterator[tuple[io.BufferedReader, int]]:
    """What a person types into, and where it is typed."""
    typing, given = os.openpty()
    with os.fdopen(given, "rb") as reader:
        yield reader, typing
        os.close(typing)


def test_lines_come_one_by_one(terminal: tuple[io.BufferedReader, int]) -> None:
    given, typing = terminal
    os.write(typing, b"next\nwhy\n")
    assert [typed_line(given), typed_line(given)] == [b"next\n", b"why\n"]


def test_the_end_is_empty(terminal: tuple[io.BufferedReader, int]) -> None:
    given, typing = terminal
    os.write(typing, b"\x04")
    assert typed_line(given) == b""


def test_a_signal_ends_the_waiting(terminal: tuple[io.BufferedReader, int]) -> None:
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    try:
        with pytest.raises(KeyboardInterrupt):
            typed_line(terminal[0])
    finally:
        signal.signal(signal.SIGALRM, before)


def test_a_signal_that_is_only_told_of_ends_the_waiting_too(terminal: tuple[io.BufferedReader, int]) -> None:
    """As one that came just before the terminal was read: its handler has run, and nothing interrupts the reading."""
    given, typing = terminal
    before = signal.signal(signal.SIGALRM, lambda *_: os.write(typing, b"typed after\n"))
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    try:
        assert typed_line(given) == b"typed after\n"
    finally:
        signal.signal(signal.SIGALRM, before)
    assert signal.set_wakeup_fd(-1) == -1


def test_a_terminal_whose_other_side_is_closed_is_gone(terminal: tuple[io.BufferedReader, int]) -> None:
    given, other = terminal
    assert not is_gone(given)
    ended = os.open(os.devnull, os.O_RDONLY)
    os.dup2(ended, other)
    os.close(ended)
    assert is_gone(given)
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert not is_gone(given), "under nohup nobody wants to be told"
    finally:
        signal.signal(signal.SIGHUP, before)
