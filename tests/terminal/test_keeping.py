"""What is marked in the reader outlives it, whatever ends it and whoever else reads."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.notes.format import ledger_of
from tests.conftest import STORIES
from tests.terminal.session import Session

FERRY = str(STORIES / "ferry")
Start = Callable[[Path], Session]


@pytest.fixture
def start() -> Iterator[Start]:
    sessions: list[Session] = []

    def started(notes: Path) -> Session:
        sessions.append(Session(["--notes", str(notes), FERRY]))
        sessions[-1].until("[0-9] disputed")
        return sessions[-1]

    yield started
    for session in sessions:
        session.close()


def marked(session: Session, number: int) -> None:
    """Mark a highlight, the third, the sixth and so on: in sentences of their own. Wait until the reader says so."""
    session.press("3]")
    session.until(rf"highlight {3 * number}/\d+")
    session.until_gone("marked “")
    session.press("m")
    session.until("marked “")


def marks_in(notes: Path) -> list[tuple[str, int, int]]:
    entries = ledger_of(notes.read_bytes()).entries
    return [(e.passage.article.id, e.passage.start, e.passage.end) for e in entries if e.kind == "mark" and e.passage]


@pytest.mark.parametrize("confirmed", [1, 3])
def test_a_reader_killed_in_the_middle_of_it_loses_nothing_it_confirmed(
    start: Start, tmp_path: Path, confirmed: int
) -> None:
    notes = tmp_path / "notes.json"
    session = start(notes)
    for number in range(1, confirmed + 1):
        marked(session, number)
    before = marks_in(notes)
    assert len(set(before)) == confirmed
    session.press("3]m3]m3]m3]m")  # on its way while the reader is killed
    os.kill(session.pid, signal.SIGKILL)
    os.waitpid(session.pid, 0)
    session.code = -signal.SIGKILL
    assert marks_in(notes)[:confirmed] == before
    again = start(notes)
    again.press("'")
    again.until("Marks, notes and decisions")
    assert not list(tmp_path.glob("*.damaged*"))


def test_two_readers_keep_each_others_marks(start: Start, tmp_path: Path) -> None:
    notes = tmp_path / "notes.json"
    one, other = start(notes), start(notes)
    other.press("J")
    other.until("─ +C Coastline Now +─")
    for number in (1, 2):
        marked(one, number)
        marked(other, number)
    here = marks_in(notes)
    assert len(set(here)) == 4
    assert len({article for article, _, _ in here}) == 2
    one.press("\x1a")
    one.until("undone: mark")
    assert marks_in(notes) == [m for m in here if m != here[2]]
    for session in (one, other):
        session.press("Q")
        assert session.ended() == 0
    assert marks_in(notes) == [m for m in here if m != here[2]]
