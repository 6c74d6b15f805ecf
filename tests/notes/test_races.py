"""Readers that are killed while they write, and readers that write at the same time."""

import signal
import subprocess
import sys
from pathlib import Path

from reader.notes.format import ledger_of

WRITER = """
import signal, sys
from pathlib import Path
from reader.model import Article, Story
from reader.notes.store import NotesStore

article = Article("a", "a.md", "Outlet", "Title", "Title\\n\\n" + "word " * 400)
store = NotesStore(Path(sys.argv[1]), Story("s", (article,)))
for n in range(int(sys.argv[3])):
    if n == 1:
        signal.setitimer(signal.ITIMER_REAL, float(sys.argv[4]))  # its default is to end the process on the spot
    text = f"{sys.argv[2]}-{n}"
    store.apply(store.notebook.noted("a", 7, 11, text))
    assert not store.take_problems()
    print(text, flush=True)
"""


def writer(path: Path, name: str, count: int, dies_after: float = 0) -> subprocess.Popen[str]:
    """A reader of its own that prints each note once it is confirmed, killed so many seconds after the first."""
    words = [sys.executable, "-c", WRITER, str(path), name, str(count), str(dies_after)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def notes_in(path: Path) -> list[str]:
    return [e.text for e in ledger_of(path.read_bytes()).entries]


def test_a_killed_writer_loses_nothing_it_confirmed(tmp_path: Path) -> None:
    path = tmp_path / "n.json"
    confirmed: list[str] = []
    for round_ in range(8):
        running = writer(path, f"r{round_}", 10_000, dies_after=0.02 + round_ * 0.0047)
        confirmed += running.communicate(timeout=60)[0].split()
        assert running.returncode == -signal.SIGALRM
        assert set(confirmed) <= set(notes_in(path))
    assert len(confirmed) >= 8
    assert not list(tmp_path.glob("*.damaged*"))


def test_writers_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "n.json"
    running = [writer(path, name, 25) for name in ("one", "two", "three")]
    for process in running:
        process.communicate(timeout=60)
        assert process.returncode == 0
    assert sorted(notes_in(path)) == sorted(f"{name}-{n}" for name in ("one", "two", "three") for n in range(25))
