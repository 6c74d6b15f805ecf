"""The dialogue in a real terminal."""

from __future__ import annotations

import os
import signal
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.notes.format import ledger_of
from tests.conftest import STORIES
from tests.terminal.session import Session

FERRY = str(STORIES / "ferry")


def test_a_command_is_left_by_ctrl_c_and_the_dialogue_by_ctrl_d(tmp_path: Path) -> None:
    notes = ["--notes", str(tmp_path / "notes.json")]
    session = Session(["--plain", *notes, FERRY], columns=60, rows=16, TERM="dumb")
    try:
        session.until(r"1/\d .+> ")
        session.press(")\n")
        session.until(r"More: \d+ lines")
        session.until(r"highlight \d+/\d+> ")
        session.press("\n")
        session.until_gone(r"Question: ")
        session.until(r">\s*\Z")
        session.press("a half a note")
        session.until("a half a note")
        session.press("\x03")
        session.until(r"Given up[^>]*>\s*\Z")
        session.press("m\n")
        session.until(r"marked “[^>]*>\s*\Z")
        session.press("\x04")
        assert session.ended() == 0
    finally:
        session.close()
    # nothing is drawn: no escape sequence, no cursor movement, in lines that fit the terminal
    assert not {b"\x1b", b"\x08", b"\x0c"} & {session.sent[n : n + 1] for n in range(len(session.sent))}
    assert session.sent.replace(b"\r\n", b"").count(b"\r") == 0
    assert max(len(line) for line in session.sent.decode().splitlines()) <= 60


def waiting(session: Session) -> None:
    """Wait until the dialogue waits for a line: from then on, and no sooner, it asks again when it is told to go on."""
    asked, end = session.sent.count(b"> "), time.monotonic() + session.limit
    while session.sent.count(b"> ") == asked:
        assert time.monotonic() < end, "it never waits for a line"
        os.kill(session.pid, signal.SIGCONT)
        session.drained(0.05)


@pytest.fixture
def talking(tmp_path: Path) -> Iterator[Session]:
    """A dialogue in which a note was written and another is being typed."""
    session = Session(["--plain", "--notes", str(tmp_path / "notes.json"), FERRY], columns=90, TERM="dumb")
    session.until(r"1/\d .+> ")
    session.press("note whole\n")
    # what is typed before the prompt stands is not yet its line
    session.until(r"noted on[^>]*>\s*\Z")
    waiting(session)
    session.press("note half a thou")
    session.until("half a thou")
    yield session
    session.close()


def notes_in(folder: Path) -> list[str]:
    return [e.text for e in ledger_of((folder / "notes.json").read_bytes()).entries if e.kind == "note"]


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_ends_the_dialogue_in_order_and_keeps_the_note_being_typed(
    talking: Session, tmp_path: Path, name: str
) -> None:
    before = termios.tcgetattr(talking.terminal)
    os.kill(talking.pid, getattr(signal, name))
    assert talking.ended() == 128 + getattr(signal, name)
    assert notes_in(tmp_path) == ["whole", "half a thou"]
    assert "ramadi-reader: the note you were typing is kept, on “" in talking.text()
    assert termios.tcgetattr(talking.terminal)[3] == before[3]


def test_a_dialogue_that_was_stopped_asks_again_when_it_goes_on(talking: Session, tmp_path: Path) -> None:
    os.kill(talking.pid, signal.SIGSTOP)
    talking.stopped()
    os.kill(talking.pid, signal.SIGCONT)
    talking.until(r"half a thou\S+ .*> ")
    talking.press("ght\nq\n")
    assert talking.ended() == 0
    assert notes_in(tmp_path) == ["half a thought"]


def test_a_dialogue_whose_terminal_is_gone_ends_and_keeps_what_was_kept(talking: Session, tmp_path: Path) -> None:
    assert talking.hung_up() == 128 + signal.SIGHUP
    assert notes_in(tmp_path)[0] == "whole"
