"""The dialogue in a real terminal."""

from __future__ import annotations

from pathlib import Path

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
        session.until("Given up")
        session.press("m\n")
        session.until("marked “")
        session.press("\x04")
        assert session.ended() == 0
    finally:
        session.close()
    # nothing is drawn: no escape sequence, no cursor movement, in lines that fit the terminal
    assert not {b"\x1b", b"\x08", b"\x0c"} & {session.sent[n : n + 1] for n in range(len(session.sent))}
    assert session.sent.replace(b"\r\n", b"").count(b"\r") == 0
    assert max(len(line) for line in session.sent.decode().splitlines()) <= 60
