"""What is written survives: writers killed at any moment, writers at the same time, and disks that refuse.

python -m tests.hostile.crashes [--kills 1000] [--races 200]
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import itertools
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

from reader.export.saving import save
from reader.library.store import Store
from reader.model import Article, Story
from reader.notes.format import ledger_of
from reader.notes.store import NotesStore
from reader.story.frontmatter import yaml_mapping
from reader.story.putting_right import NotWritten, put_right

ARTICLE = Article("a", "a.md", "Outlet", "Title", "Title\n\n" + "word " * 400)
STORY = Story("s", (ARTICLE,))
Write = Callable[[Path, int], None]
Held = Callable[[Path], int]
"""The number of the last write that a folder holds, all before it too; raises where a file does not parse."""


def _notes(folder: Path) -> NotesStore:
    return NotesStore(folder / "notes.json", STORY)


def write_note(folder: Path, number: int, store: NotesStore | None = None) -> None:
    store = store or _notes(folder)
    store.apply(store.notebook.noted("a", 7, 11, f"note {number}"))
    if problems := store.take_problems():
        raise OSError("; ".join(problems))


def held_notes(folder: Path) -> int:
    if not (folder / "notes.json").exists():
        return 0
    texts = {e.text for e in ledger_of((folder / "notes.json").read_bytes()).entries}
    return next(n for n in itertools.count(1) if f"note {n}" not in texts) - 1


def write_place(folder: Path, number: int) -> None:
    store = _notes(folder)
    store.apply(store.notebook.whereabouts.left_at("a", number), undoable=False)
    if problems := store.take_problems():
        raise OSError("; ".join(problems))


def held_place(folder: Path) -> int:
    return _notes(folder).notebook.whereabouts.positions.get("a", 0)


def write_side_car(folder: Path, number: int) -> None:
    put_right(str(folder), f"{number}.txt", outlet=f"Outlet {number}")


def held_side_car(folder: Path) -> int:
    path = folder / "story.yaml"
    return len(yaml_mapping(path.read_text())["articles"]) if path.exists() else 0


def write_export(folder: Path, number: int) -> None:
    save(str(folder / "out.json"), (json.dumps([number] * 3000).encode() for _ in range(1)))


def held_export(folder: Path) -> int:
    path = folder / "out.json"
    numbers = set(json.loads(path.read_bytes())) if path.exists() else {0}
    assert len(numbers) == 1, "two versions in one file"
    return int(numbers.pop())


def write_cache(folder: Path, number: int) -> None:
    with Store(str(folder / "cache-1.sqlite")) as store:
        if not store.put({b"%d" % number: b"x" * 3000}):
            raise OSError("not kept")


def held_cache(folder: Path) -> int:
    with Store(str(folder / "cache-1.sqlite")) as store:
        return next(n for n in itertools.count(1) if not store.get([b"%d" % n])) - 1


KINDS: dict[str, tuple[Write, Held]] = {
    "notes": (write_note, held_notes),
    "places": (write_place, held_place),
    "side-car": (write_side_car, held_side_car),
    "export": (write_export, held_export),
    "cache": (write_cache, held_cache),
}


def forked(work: Callable[[], None]) -> int:
    """A process that does some work and ends with 0."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return child


def killed(kind: str, folder: Path, after: float) -> tuple[int, int]:
    """Kills a writer so many seconds after its first write: the last number it confirmed, and the last one there."""
    write, held = KINDS[kind]
    first = held(folder) + 1
    here, there = os.pipe()

    def writing() -> None:
        os.close(here)
        for number in itertools.count(first):
            write(folder, number)
            os.write(there, b"%d\n" % number)

    child = forked(writing)
    os.close(there)
    confirmed = os.read(here, 65536)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the writer of {kind} ended by itself"
    while more := os.read(here, 65536):
        confirmed += more
    os.close(here)
    assert not [p.name for p in folder.iterdir() if ".damaged" in p.name], f"{kind} were found damaged"
    return int(confirmed.split()[-1]), held(folder)


def raced(folder: Path, each: int = 5) -> int:
    """Two writers of the same notes at once: how many of their notes are missing afterwards."""

    def writing(name: int) -> None:
        store = _notes(folder)
        for number in range(each):
            write_note(folder, name * 1000 + number, store)

    children = [forked(lambda name=name: writing(name)) for name in (1, 2)]  # type: ignore[misc]
    for child in children:
        assert os.waitpid(child, 0)[1] == 0, "a writer failed"
    texts = {e.text for e in ledger_of((folder / "notes.json").read_bytes()).entries}
    return len({f"note {n * 1000 + m}" for n in (1, 2) for m in range(each)} - texts)


ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES)
STEPS = ("open", "write", "fsync", "replace", "folder")
"""The steps of writing a file whole: a temporary one, its bytes, onto the disk, into place, the folder's entry."""


@contextlib.contextmanager
def failing(step: str, number: int) -> Iterator[None]:
    """A disk that refuses one step of every write."""
    error = OSError(number, os.strerror(number))
    fsync = os.fsync

    def synced(handle: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{handle}") == (step == "folder"):
            raise error
        fsync(handle)

    class Full:
        """A file that takes no byte."""

        def __init__(self, handle: int, *_: object) -> None:
            self.handle = handle

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *_: object) -> None:
            os.close(self.handle)

        def writelines(self, _: object) -> None:
            raise error

    patched = {
        "open": lambda: mock.patch("tempfile.mkstemp", side_effect=error),
        "write": lambda: mock.patch("os.fdopen", Full),
        "fsync": lambda: mock.patch("os.fsync", synced),
        "folder": lambda: mock.patch("os.fsync", synced),
        "replace": lambda: mock.patch("os.replace", side_effect=error),
    }
    with patched[step]():
        yield


def refused(kind: str, folder: Path, step: str, number: int) -> None:
    """A write that the disk refuses at a step is reported, the old file is whole, and the next write is made."""
    write, held = KINDS[kind]
    write(folder, 1)
    try:
        with failing(step, number):
            write(folder, 2)
    except (OSError, NotWritten):
        pass
    else:
        # what a folder without its entry on the disk may mean differs between systems: only real trouble is told
        assert (step, number) == ("folder", errno.EACCES), f"{kind}: {os.strerror(number)} at {step} was not reported"
    assert held(folder) == (2 if step == "folder" else 1), f"{kind}: {os.strerror(number)} at {step}"
    assert not [p.name for p in folder.iterdir() if p.name.endswith(".tmp")], f"{kind}: a temporary file is left"
    write(folder, 2)
    assert held(folder) == 2


def main() -> int:
    """Do all of it and say how it went; 1 where something was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.crashes", description=__doc__.split("\n")[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--races", type=int, default=200)
    given = parser.parse_args()
    lost = confirmed = 0
    chance = random.Random(1)
    for kind in KINDS:
        times = given.kills // len(KINDS)
        with tempfile.TemporaryDirectory() as made:
            for number in range(times):
                if number % 20 == 0:
                    folder = Path(made, str(number))
                    folder.mkdir()
                before = KINDS[kind][1](folder)
                last, held = killed(kind, folder, chance.random() * 0.02)
                lost += held < last
                confirmed += last - before
        print(f"{kind:9} {times} writers killed", flush=True)
    print(f"{confirmed:,} writes confirmed in all; after {lost} kills the last one was missing")
    missing = 0
    for _ in range(given.races):
        with tempfile.TemporaryDirectory() as made:
            missing += raced(Path(made))
    print(f"{given.races} rounds of two writers of the same notes: {missing} notes lost")
    tried = 0
    for kind, step, number in itertools.product(("notes", "places", "side-car", "export"), STEPS, ERRORS):
        with tempfile.TemporaryDirectory() as made:
            refused(kind, Path(made), step, number)
            tried += 1
    print(f"{tried} writes refused by the disk: all reported, nothing lost")
    return 1 if lost or missing else 0


if __name__ == "__main__":
    sys.exit(main())
