"""The program in a real terminal: it starts, obeys keys, gives the terminal back, and lets nothing through."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import STORIES
from tests.terminal.session import Session

FERRY = str(STORIES / "ferry")
Start = Callable[..., Session]
HELP = "search keys, signs and what they mean"


@pytest.fixture
def start() -> Iterator[Start]:
    sessions: list[Session] = []

    def started(*arguments: str, columns: int = 140, rows: int = 45, **environment: Any) -> Session:
        sessions.append(Session(arguments, columns, rows, **environment))
        return sessions[-1]

    yield started
    for session in sessions:
        session.close()


def look_at_the_help_and_leave(session: Session) -> None:
    session.press("?")
    session.until(HELP)
    session.press("\x1b")
    session.until_gone(HELP)
    session.press("Q")
    assert session.ended() == 0


def test_it_starts_obeys_and_gives_the_terminal_back(start: Start) -> None:
    session = start(FERRY)
    session.until("disputed")
    session.press("]")
    session.until(r"highlight 1/\d+")
    look_at_the_help_and_leave(session)
    assert b"\x1b[?1049h" in session.sent
    assert session.sent.rstrip().rfind(b"\x1b[?1049l") > session.sent.rfind(b"\x1b[?1049h")
    assert session.sent.rfind(b"\x1b[?25h") > session.sent.rfind(b"\x1b[?25l")
    assert session.sent.rfind(b"\x1b[?1000l") > session.sent.rfind(b"\x1b[?1000h")


def test_between_the_list_of_stories_and_a_story_the_terminal_is_never_given_back(start: Start, tmp_path: Path) -> None:
    for name in ("one", "two"):
        shutil.copytree(STORIES / "ferry", tmp_path / "all" / name)
    session = start(str(tmp_path / "all"))
    session.until("2 stories")
    session.press("\r")
    session.until("of 4 outlets|of 5 outlets")
    session.press("q")
    session.until("2 stories")
    session.press("jjk\r")
    session.until("of 4 outlets|of 5 outlets")
    session.press("Q")
    assert session.ended() == 0
    assert session.sent.count(b"\x1b[?1049h") == 1
    assert session.sent.count(b"\x1b[?1049l") == 1


def test_a_story_from_a_pipe_is_read_with_the_keys_of_the_terminal(start: Start, tmp_path: Path) -> None:
    piped = tmp_path / "piped.txt"
    piped.write_text("Bridge falls at Velmora\n\nThe bridge at Velmora fell on Tuesday.\n", encoding="utf-8")
    command = f"exec {sys.executable} -m reader --no-cache {FERRY}/*.md - < {piped}"
    session = start(run=lambda _: os.execv("/bin/sh", ["sh", "-c", command]))
    session.until("5 of 5 outlets")
    look_at_the_help_and_leave(session)


def test_a_terminal_is_nothing_to_read_a_story_from(start: Start) -> None:
    session = start("-")
    assert session.ended() == 2
    assert "is what another command gives" in session.text()


HOSTILE = (
    "Bridge \x1b]0;owned-title\x07falls\n\n"
    "Two \x1b[31mmen\x1b[0m died, the \x1b]52;c;b3duZWQ=\x07mayor said. \x9b31mRed \x9d0;owned-c1\x9c text "
    "and \u202egnirts desrever\u202c. [bold]No markup[/bold] [/] [@click=app.quit]here[/] either.\n"
)


def test_nothing_an_article_smuggles_in_reaches_the_terminal(start: Start, tmp_path: Path) -> None:
    name = tmp_path / "[red]\x1b]0;owned-name\x07.txt"
    name.write_text(HOSTILE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        "---\ntitle: '[b]Bridge[/b] \x1b]0;owned-front\x07'\noutlet: '[/]Post\x1b[2J'\n---\nThe bridge fell.\n",
        encoding="utf-8",
    )
    session = start(str(tmp_path))
    session.until("No markup")
    session.press("]]JK?")
    session.until(HELP)
    session.press("\x1b")
    session.until_gone(HELP)
    session.press("Q")
    session.ended()
    for smuggled in (
        b"\x1b]0;",
        b"]0;owned",
        b"b3duZWQ=",
        b"\x1b]52",
        "\u202e".encode(),
        "\x9b".encode(),
        "\x9d".encode(),
        b"\x1b[2J\x1b[2J",
    ):
        assert smuggled not in session.sent
    assert b"[bold]No markup[/bold]" in session.sent


def test_problems_stand_on_standard_error_after_leaving(start: Start, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    session = start(FERRY, str(tmp_path / "empty.txt"))
    session.until("disputed")
    session.press("Q")
    assert session.ended() == 0
    assert b"empty.txt" in session.sent[session.sent.rfind(b"\x1b[?1049l") :]


def test_nothing_readable_opens_no_screen(start: Start, tmp_path: Path) -> None:
    session = start(str(tmp_path / "missing"))
    assert session.ended() == 1
    assert b"\x1b[?1049h" not in session.sent
    assert b"missing" in session.sent


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 12)])
def test_it_works_on_small_terminals(start: Start, columns: int, rows: int) -> None:
    session = start(FERRY, columns=columns, rows=rows)
    session.until(r"\w")
    session.press("Q")
    assert session.ended() == 0


def test_a_terminal_too_small_is_told_so_and_stays_alive(start: Start) -> None:
    session = start(FERRY, columns=20, rows=5)
    session.until("(?i)too small")
    session.press("Q")
    assert session.ended() == 0


def test_it_runs_where_the_environment_is_bare(start: Start) -> None:
    session = start(FERRY, LANG="C", LC_ALL="C", NO_COLOR="1")
    session.until("disputed")
    session.press("Q")
    assert session.ended() == 0
    assert os.path.isdir(FERRY)


def test_with_standard_error_elsewhere_it_says_so_where_one_looks() -> None:
    ours, theirs = os.openpty()
    given = [sys.executable, "-m", "reader"]
    done = subprocess.run(given, stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL, timeout=60, check=False)
    os.close(theirs)
    said = os.read(ours, 4096)
    os.close(ours)
    assert done.returncode == 2
    assert b"the reader draws on standard error" in said
    assert b"\x1b" not in said
