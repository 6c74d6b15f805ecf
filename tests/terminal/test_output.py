"""What the reader writes to the terminal: few bytes, and no colour where none is wanted."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import STORIES
from tests.terminal.session import Session

FERRY = str(STORIES / "ferry")
PANEL = 83
"""The column at 120x40 in which the panel begins."""
STAYS, CHANGES = 1000, 6000
"""Bytes that a move may write where the panel's claim stays, and else."""
_SGR = re.compile(rb"\x1b\[([0-9;:]*)m")


@contextmanager
def opened(*arguments: str, columns: int = 120, rows: int = 40, **environment: str) -> Iterator[Session]:
    session = Session(arguments, columns, rows, **environment)
    try:
        session.until(r"[0-9] (on )?disputed[^─]*─")
        settled(session)
        yield session
    finally:
        session.close()


def settled(session: Session) -> int:
    """Wait until nothing more comes; how much was sent in all."""
    while session._received(0.15):
        pass
    return len(session.sent)


def asked(session: Session) -> tuple[str, ...]:
    """The article in the text, and the head of what the panel shows: the question."""
    screen = session.screen.display
    [title] = re.findall("╭ ([^─╮]+?) ─[^╭]*highlight|╭ ([^─╮]+?) ─[^╭]*disputed", screen[1])[:1] or [("", "")]
    return ("".join(title), *(line[PANEL:-1].strip() for line in screen[2:4]))


def moved(session: Session, key: str, times: int) -> tuple[list[int], list[int]]:
    """The bytes of moves that leave the panel's claim in its place, and of those that do not."""
    stays: list[int] = []
    changes: list[int] = []
    before = settled(session)
    for _ in range(times):
        there = asked(session)
        at = re.search(r"highlight \d+/", session.text())
        session.press(key)
        session.until(rf"(?!{at[0] if at else ' '})highlight \d+/|no passage|no highlight")
        after = settled(session)
        written, before = after - before, after
        if "no passage" in session.text() or "no highlight" in session.text():
            break
        (stays if asked(session) == there else changes).append(written)
    return stays, changes


@pytest.mark.parametrize("story", [(), (FERRY,)], ids=["the story that is shipped", "another"])
def test_a_move_of_the_highlight_writes_little(story: tuple[str, ...]) -> None:
    with opened(*story) as session:
        stays: list[int] = []
        changes: list[int] = []
        for _ in range(3):
            for key, times in ((")", 3), ("(", 2), ("]", 20)):
                some, others = moved(session, key, times)
                stays += some
                changes += others
            session.press("J")
        assert len(changes) >= 5
        assert max(changes) <= CHANGES
        assert max(stays, default=0) <= STAYS
        print(f"{len(stays)} moves, most {max(stays, default=0)} B, where the claim stays;")
        print(
            f"{len(changes)} moves, median {statistics.median(changes):.0f} B, most {max(changes)} B, where it changes"
        )


@pytest.mark.parametrize("encoding", ["ascii", "iso-8859-1"])
def test_what_the_terminal_has_no_bytes_for_is_drawn_in_plain_characters(encoding: str, tmp_path: Path) -> None:
    told = "Hélène Brandt said on Monday that “nine boats” of the yard — the oldest one — were lost."
    for name in ("North Post", "South Post"):
        (tmp_path / f"{name}.txt").write_text(f"---\noutlet: {name}\ntitle: A yard\n---\n{told}\n", encoding="utf-8")
    session = Session([str(tmp_path)], PYTHONUTF8="0", PYTHONIOENCODING=encoding)
    try:
        session.until(r"\d claim")
        settled(session)
        drawn = session.sent.decode(encoding)
        assert "+-  Articles" in session.text()
        assert '"nine boats" of the yard - the' in session.text()
        assert ("Hélène" if encoding == "iso-8859-1" else "Helene") in drawn
        assert "\\u" not in drawn
        assert "\\x" not in drawn
    finally:
        session.close()


def test_what_a_command_prints_is_what_the_terminal_can_show() -> None:
    session = Session(["claims", FERRY], LC_ALL="C", PYTHONUTF8="0")
    try:
        assert session.ended() == 0
        assert session.sent.isascii()
        assert b'"No deck left' in session.sent
    finally:
        session.close()


@pytest.mark.parametrize("told", [{"NO_COLOR": "1"}, {"TERM": "xterm-mono", "COLORTERM": ""}], ids=["set", "by name"])
def test_without_colour_no_colour_is_written_and_states_are_told_apart(told: dict[str, str]) -> None:
    with opened(FERRY, **told) as session:
        session.press(")")
        session.until(r"highlight \d+/\d+")
        views = {
            "c": "s sort",
            "?": "a line down",
            "f": "must have   a all",
            "F": "tab completes",
            "X": "not found",
        }
        for key, shows in views.items():
            session.press(key)
            session.until(shows)
            session.press("\x1b")
            session.until_gone(shows)
        session.press("/")
        session.until("search this article")
        session.press("Marrant\r")
        session.until("match 1 of")
        written = {code for found in _SGR.findall(session.sent) for code in re.split(rb"[;:]", found)}
        assert written <= {b"", b"0", b"1", b"2", b"3", b"4", b"7", b"9", b"22", b"23", b"24", b"27", b"29"}
        assert {b"1", b"4", b"7"} <= written
