"""Lines in and out."""

from __future__ import annotations

import os
from io import BytesIO
from unittest.mock import patch

from reader.plain.console import Console


class Terminal(BytesIO):
    def isatty(self) -> bool:
        return True


def test_over_a_pipe_nothing_is_wrapped_or_held_back_and_the_commands_are_told() -> None:
    taken = BytesIO()
    console = Console(BytesIO(b"next\n"), taken)
    assert console.ask("1/2 Post> ") == "next"
    console.say("word " * 100, *["line"] * 80)
    assert console.ask("1/2 Post> ") is None
    lines = taken.getvalue().decode().splitlines()
    assert lines[0] == "1/2 Post> next"
    assert lines[1] == "word " * 100
    assert lines.count("line") == 80
    assert lines[-1] == "1/2 Post> "


def test_in_a_terminal_lines_are_wrapped_and_a_page_is_printed_at_a_time() -> None:
    taken = Terminal()
    with patch.dict(os.environ, {"COLUMNS": "40", "LINES": "12"}):
        console = Console(Terminal(), taken)
        console.say(*(f"line {n}" for n in range(25)))
        first = taken.getvalue().decode().splitlines()
        assert first[:2] == ["line 0", "line 1"]
        assert first[-1] == "More: 15 lines. An empty line or `more` goes on."[:39] or first[-1].startswith("More: 15")
        assert console.more()
        assert console.more()
        assert not console.more()
        assert "line 24" in taken.getvalue().decode()
        console.say("word " * 30)
        assert max(map(len, taken.getvalue().decode().splitlines()[-5:])) <= 48


def test_what_drives_a_terminal_never_reaches_it() -> None:
    taken = BytesIO()
    console = Console(BytesIO(b"\x1b[2Jx\n"), taken)
    assert "\x1b" not in (console.ask("> ") or "")
    console.say("a\x1b]0;title\x07b", "right\u202eleft")
    assert not {"\x1b", "\x07", "\u202e"} & set(taken.getvalue().decode())


def test_typographic_characters_are_spelt_where_that_was_asked_for() -> None:
    taken = BytesIO()
    Console(BytesIO(), taken, ascii=True).say("“no” — it’s …")
    assert taken.getvalue().isascii()


def test_a_line_without_end_is_the_end_of_the_commands() -> None:
    taken = BytesIO()
    given = BytesIO(bytes(9 << 20) + b"\nnext\n")
    assert Console(given, taken).ask("> ") is None
    assert given.tell() < 5 << 20
    assert b"no command" in taken.getvalue()
