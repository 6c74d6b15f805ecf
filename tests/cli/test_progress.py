from __future__ import annotations

import io
import sys

import pytest

from reader.cli import progress as module
from reader.cli.progress import FEW, OFTEN, SELDOM, SILENT, Progress


class Clock:
    """A clock that stands until it is put on."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(module, "time", made)
    return made


def shown(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO) -> io.StringIO:
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


def test_what_is_done_soon_is_not_spoken_of(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    err = shown(monkeypatch, Terminal())
    made = Progress()
    clock.now += SILENT - 0.01
    made.tell(1, 100)
    made.clear()
    assert err.getvalue() == ""


def test_in_a_terminal_each_word_takes_the_place_of_the_one_before(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    err = shown(monkeypatch, Terminal())
    made = Progress()
    for done, later in ((1000, SILENT), (1001, OFTEN / 2), (7, OFTEN)):
        clock.now += later
        made.tell(done, 2000, "files")
    first, second = "ramadi-reader: 1,000 of 2,000 files", "ramadi-reader: 7 of 2,000 files"
    assert err.getvalue() == f"\r{first}\r{second:{len(first)}}"
    made.clear()
    made.clear()
    assert err.getvalue().endswith(f"\r{' ' * len(second)}\r")
    assert err.getvalue().count("\r") == 4


def test_elsewhere_a_line_now_and_then(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    err = shown(monkeypatch, io.StringIO())
    made = Progress()
    for later in (SILENT, OFTEN, SELDOM):
        clock.now += later
        made.tell(3, FEW + 1)
    made.clear()
    assert err.getvalue() == "ramadi-reader: 3 of 21 articles\n" * 2


def test_of_a_few_a_file_is_told_nothing(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    err = shown(monkeypatch, io.StringIO())
    made = Progress()
    clock.now += 9
    made.tell(3, FEW)
    assert err.getvalue() == ""


def test_where_lines_may_not_be_taken_back_they_stand(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    err = shown(monkeypatch, Terminal())
    made = Progress(rewriting=False)
    clock.now += 9
    made.tell(3, 30)
    made.clear()
    assert err.getvalue() == "ramadi-reader: 3 of 30 articles\n"


def test_nobody_there_to_be_told(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            tried.append(text)
            raise BrokenPipeError

    shown(monkeypatch, Gone())
    made = Progress()
    clock.now += 9
    made.tell(3, 30)
    assert tried == ["ramadi-reader: 3 of 30 articles\n"]
