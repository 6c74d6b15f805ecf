"""Signals, in programs of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import STORIES

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX systems")

BUSY = """
import sys, time
from reader import signals
from reader.cli import _done
import reader.cli

def ready():
    print("ready", flush=True)

def dispatched(words):
    {doing}

reader.cli._dispatched = dispatched
sys.argv = ["ramadi-reader", "claims"]
sys.exit(reader.cli.main())
"""
WAITING = """
    ready()
    time.sleep(30)"""
LOST = """
    class Gone:
        def __del__(self):
            ready()
            time.sleep(30)
    Gone()
    time.sleep(30)"""
SHUTTING = """
    try:
        ready()
        time.sleep(30)
    finally:
        time.sleep(0.4)
        print("tidied", flush=True)"""
MADE = """
    class Field:
        def __set_name__(self, owner, name):
            ready()
            time.sleep(30)
    class Owner:
        field = Field()"""
HELD = """
    with signals.held_back():
        ready()
        time.sleep(0.4)
        print("tidied", flush=True)
    time.sleep(30)"""


def ended(doing: str, *names: str) -> subprocess.CompletedProcess[str]:
    """What became of a program that got signals while it did something, which begins by saying that it is ready."""
    reset = (
        "import signal\nfor n in (2, 15, 1): signal.signal(n, signal.default_int_handler if n == 2 else signal.SIG_DFL)"
    )
    program = [sys.executable, "-c", reset + BUSY.format(doing=doing)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        for name in names:
            process.send_signal(getattr(signal, name))
            time.sleep(0.02)
        out, err = process.communicate(timeout=20)
        return subprocess.CompletedProcess(program, process.returncode, first + out, err)


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("doing", [WAITING, LOST, SHUTTING, MADE, HELD], ids=["waits", "lost", "ends", "class", "held"])
def test_one_of_many_ends_a_command_with_its_code_and_nothing_else(name: str, doing: str) -> None:
    done = ended(doing, *[name] * 6)
    assert done.returncode == 128 + getattr(signal, name)
    assert done.stderr == ""
    assert done.stdout == ("ready\ntidied\n" if doing in (SHUTTING, HELD) else "ready\n")


def test_one_that_is_ignored_stays_so() -> None:
    nohup = (
        "import signal, os; signal.signal(1, signal.SIG_IGN); from reader.signals import heed_signals; heed_signals(); "
    )
    program = [sys.executable, "-c", f"{nohup} os.kill(os.getpid(), 1); print('goes on')"]
    assert subprocess.run(program, capture_output=True, text=True, check=True).stdout == "goes on\n"


def test_what_was_begun_to_be_written_is_taken_away(tmp_path: Path) -> None:
    for number in range(2):
        (tmp_path / "stories" / str(number)).mkdir(parents=True)
        for article in (STORIES / "ferry").iterdir():
            if article.is_file():
                (tmp_path / "stories" / str(number) / article.name).write_bytes(article.read_bytes())
    out = tmp_path / "out"
    out.mkdir()
    # the last story comes over standard input, which says nothing: the file stays begun until the signal
    words = ["export", "--no-cache", "--no-notes", "-o", str(out / "x.json"), str(tmp_path / "stories"), "-"]
    command = [sys.executable, "-m", "reader", *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        end = time.monotonic() + 20
        while not list(out.iterdir()) and time.monotonic() < end:
            time.sleep(0.005)
        begun = [file.name for file in out.iterdir()]
        process.terminate()
        assert process.communicate(timeout=20)[1] == b""
    assert begun not in ([], ["x.json"]), "it was never begun"
    assert process.returncode == 128 + signal.SIGTERM
    assert list(out.iterdir()) == []


AT_THE_END = """
    ready()
    import atexit
    class Slow:
        def __del__(self):
            print("taken apart", file=sys.stderr)
    reader.kept = Slow()
    atexit.register(print, "registered", file=sys.stderr)
    {before}
    print("x" * 100_000)
    return 3"""


@pytest.mark.parametrize(
    ("before", "at_once"),
    [
        ("pass", True),
        ("import threading; threading.Thread(target=time.sleep, args=(0.3,)).start()", False),
        ("sys.setprofile(lambda *_: None)", False),
    ],
)
def test_the_end_takes_nothing_apart_unless_somebody_still_runs_or_watches(before: str, at_once: bool) -> None:
    program = [sys.executable, "-c", BUSY.format(doing=AT_THE_END.format(before=before))]
    result = subprocess.run(program, capture_output=True, text=True, check=False)
    assert result.returncode == 3
    assert result.stdout.split() == ["ready", "x" * 100_000]
    assert "registered" in result.stderr
    assert ("taken apart" not in result.stderr) is at_once


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that takes nothing")
def test_output_that_nobody_can_take_is_told_by_the_code_as_ever() -> None:
    program = "import sys\nfrom reader.signals import end_at_once\nprint('x')\nend_at_once(0)\nsys.exit(0)"
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-c", program], stdout=full, stderr=subprocess.PIPE, check=False, env=buffered
        )
    assert result.returncode == 120
