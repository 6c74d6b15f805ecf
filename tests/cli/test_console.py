"""What is printed where, and what comes of it where it cannot be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import main
from tests.conftest import STORIES

FERRY = str(STORIES / "ferry")


def ran(command: str) -> subprocess.CompletedProcess[str]:
    """`ramadi-reader` with redirections, as a shell does them."""
    words = f"{sys.executable} -m reader {command}"
    return subprocess.run(["sh", "-c", words], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no full device")
@pytest.mark.parametrize("command", ["export", "claims --json", "list", "man", "--help", "dirs"])
def test_a_full_disk_is_told_in_a_line(command: str) -> None:
    done = ran(f"{command} {FERRY if command.split()[0] in ('export', 'claims', 'list') else ''} > /dev/full")
    assert done.returncode == 1
    assert done.stderr == "ramadi-reader: standard output cannot be written: No space left on device\n"


def test_a_closed_output_is_told_in_a_line() -> None:
    done = ran(f"export {FERRY} >&-")
    assert done.returncode == 1
    assert done.stderr == "ramadi-reader: standard output cannot be written: it is closed\n"


def test_complaints_never_take_the_place_of_results() -> None:
    done = ran(f"export --format jsonl {FERRY} missing 2>&-")
    assert done.returncode == 0
    assert all(line.startswith("{") for line in done.stdout.splitlines())


def test_a_reader_that_has_seen_enough_ends_it_quietly() -> None:
    done = ran(f"export {FERRY} | head -c 20")
    assert (done.stdout[:1], done.stderr) == ("{", "")


def test_no_stream_at_all() -> None:
    assert ran(f"export {FERRY} missing <&- >&- 2>&-").returncode == 1
    assert ran(f"{FERRY} <&- >&- 2>&-").returncode == 2


def test_a_mistake_of_ours_is_told_in_a_line_and_reported(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(*_: object) -> None:
        try:
            raise KeyError("words of an article")
        except KeyError as error:
            raise ValueError("more words of it") from error

    monkeypatch.setenv("RAMADI_READER_STATE", str(tmp_path))
    monkeypatch.setattr("reader.export.json.json_text", failing)
    monkeypatch.setattr("reader.cli.commands.export.BY_NAME", {"json": None})
    assert main(["export", "--format", "json", FERRY]) == 70
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "the reader itself failed (AttributeError in reader/cli/commands/export.py:" in told.err
    (report,) = (tmp_path / "reports").iterdir()
    assert str(report) in told.err
