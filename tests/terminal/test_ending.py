"""Whatever ends the reader, the terminal is given back and nothing typed or marked is lost."""

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
Start = Callable[..., Session]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    sessions: list[Session] = []

    def started(*paths: str, module: str = "reader", **environment: str) -> Session:
        words = ["--notes", str(tmp_path / "notes.json"), *(paths or [FERRY])]
        sessions.append(Session(words, module=module, **environment))
        sessions[-1].until("[0-9] disputed")
        return sessions[-1]

    yield started
    for session in sessions:
        session.close()


def kept(folder: Path, kind: str) -> list[str]:
    path = folder / "notes.json"
    if not path.exists():
        return []
    return [e.text for e in ledger_of(path.read_bytes()).entries if e.kind == kind]


def mark_and_begin_a_note(session: Session) -> None:
    """Marks a paragraph, and leaves a note on the next one half typed."""
    session.press("}m")
    session.until("marked “")
    session.press("}a")
    session.until("your note on this passage")
    session.press("half a thou")
    session.until("half a thou")


def assert_given_back(session: Session) -> None:
    sent = session.sent
    assert sent.rfind(b"\x1b[?1049l") > sent.rfind(b"\x1b[?1049h"), "the other screen was not left"
    assert sent.rfind(b"\x1b[?25h") > sent.rfind(b"\x1b[?25l"), "the cursor stayed hidden"
    assert sent.rfind(b"\x1b[?1000l") > sent.rfind(b"\x1b[?1000h"), "the mouse stayed taken"
    assert sent.rfind(b"\x1b[?2004l") > sent.rfind(b"\x1b[?2004h"), "pasting stayed bracketed"
    assert b"Traceback" not in sent


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_ends_it_in_order(start: Start, tmp_path: Path, name: str) -> None:
    session, number = start(), getattr(signal, name)
    mark_and_begin_a_note(session)
    os.kill(session.pid, number)
    assert session.ended() == 128 + number
    assert_given_back(session)
    assert len(kept(tmp_path, "mark")) == 1
    assert kept(tmp_path, "draft") == ["half a thou"]


def test_a_key_just_before_the_signal_counts_or_leaves_nothing_broken(start: Start, tmp_path: Path) -> None:
    session = start()
    session.press("}m")
    os.kill(session.pid, signal.SIGTERM)
    assert session.ended() == 128 + signal.SIGTERM
    assert_given_back(session)
    assert kept(tmp_path, "mark") or b"marked" not in session.sent
    assert not [p.name for p in tmp_path.iterdir() if p.name.endswith(".tmp")]


def test_ctrl_c_in_a_program_that_has_the_terminal_is_for_that_program(start: Start) -> None:
    session = start()
    session.press("|")
    session.until("Pipe the text")
    session.press("""sh -c 'trap "exit 3" INT; echo re""ady; while :; do sleep 0.05; done'""")
    session.press("\r")
    session.until("ready")
    session.press("\x03")
    session.until("enter goes back")
    session.press("\x03")
    session.until("sh: ended with code 3")
    session.press("Q")
    assert session.ended() == 0
    assert_given_back(session)


def test_the_list_of_stories_ends_in_order(start: Start, tmp_path: Path) -> None:
    session = Session([str(STORIES)])
    try:
        session.until("stories")
        os.kill(session.pid, signal.SIGTERM)
        assert session.ended() == 128 + signal.SIGTERM
        assert_given_back(session)
    finally:
        session.close()


def test_it_ends_when_its_terminal_is_gone(start: Start, tmp_path: Path) -> None:
    session = start()
    session.press("}m")
    session.until("marked “")
    assert session.hung_up() == 128 + signal.SIGHUP
    assert len(kept(tmp_path, "mark")) == 1


@pytest.mark.parametrize("name", ["SIGTSTP", "SIGSTOP"])
def test_it_goes_on_after_a_stop(start: Start, tmp_path: Path, name: str) -> None:
    session = start()
    for _ in range(2):
        os.kill(session.pid, getattr(signal, name))
        session.stopped()
        session.screen.reset()  # as the shell draws over it
        os.kill(session.pid, signal.SIGCONT)
        session.until("[0-9] disputed")
        session.until("Articles")
    session.press("}m")
    session.until("marked “")
    session.press("Q")
    assert session.ended() == 0
    assert_given_back(session)
    assert len(kept(tmp_path, "mark")) == 1


@pytest.mark.parametrize("place", ["handler", "drawing", "worker", "timer"])
def test_a_mistake_of_ours_is_told_and_costs_nothing(start: Start, tmp_path: Path, place: str) -> None:
    session = start(module="tests.terminal.broken", BROKEN=place, RAMADI_READER_STATE=str(tmp_path / "state"))
    mark_and_begin_a_note(session)
    session.press("\x02")  # what is broken is broken from now on
    if place == "worker":
        session.press("\x1b")
        session.until_gone("enter keeps it")
        session.until("itself failed")
        session.press("Q")
        assert session.ended() == 0
    else:
        assert session.ended() == 70
        assert b"the reader itself failed (KeyError in " in session.sent
    assert_given_back(session)
    assert len(kept(tmp_path, "mark")) == 1
    assert kept(tmp_path, "draft") == ["half a thou"]
    (report,) = (tmp_path / "state" / "reports").iterdir()
    told = report.read_text()
    assert "KeyError" in told
    assert "tests/terminal/broken.py" in told
    assert "words of an article" not in told + session.sent.decode()
    assert report.stat().st_mode & 0o777 == 0o600
