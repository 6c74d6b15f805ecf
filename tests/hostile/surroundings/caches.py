"""What may have become of the cache."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.corpus.case import STORY
from tests.hostile.running import ran
from tests.hostile.surroundings.attack import Attack


def caches() -> Iterator[Attack]:
    def filled(folder: Path) -> Path:
        ran(["claims", str(folder / "story")], folder)
        return next(p for p in sorted((folder / "cache").rglob("*")) if p.is_file() and p.read_bytes()[:6] == b"SQLite")

    def cut(folder: Path) -> None:
        path = filled(folder)
        path.write_bytes(path.read_bytes()[:5000])

    def noise(folder: Path) -> None:
        path = filled(folder)
        data = bytearray(path.read_bytes())
        for at in range(100, len(data), 97):
            data[at] ^= 0xFF
        path.write_bytes(bytes(data))

    def no_tables(folder: Path) -> None:
        path = filled(folder)
        with sqlite3.connect(path) as database:
            for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite%'"
            ).fetchall():
                try:
                    database.execute(f'DROP TABLE "{name}"')
                except sqlite3.Error:
                    continue

    def later(folder: Path) -> None:
        with sqlite3.connect(filled(folder)) as database:
            database.execute("PRAGMA user_version=9999")

    def blobs(folder: Path) -> None:
        with sqlite3.connect(filled(folder)) as database:
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
                for column in database.execute(f'PRAGMA table_info("{name}")').fetchall():
                    if "BLOB" in column[2].upper() and not column[5]:
                        database.execute(f'UPDATE "{name}" SET "{column[1]}" = randomblob(300)')

    def trigger(folder: Path) -> None:
        with sqlite3.connect(filled(folder)) as database:
            (name, *_) = database.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchone()
            database.execute(f'CREATE TRIGGER owned AFTER INSERT ON "{name}" BEGIN SELECT RAISE(ABORT, "owned"); END')

    def read_only(folder: Path) -> None:
        filled(folder).chmod(0o400)

    def a_folder(folder: Path) -> None:
        path = filled(folder)
        path.unlink()
        path.mkdir()

    def a_device(folder: Path) -> None:
        path = filled(folder)
        path.unlink()
        path.symlink_to("/dev/zero")

    def empty(folder: Path) -> None:
        filled(folder).write_bytes(b"")

    def text(folder: Path) -> None:
        filled(folder).write_text(STORY)

    def journal(folder: Path) -> None:
        path = filled(folder)
        path.with_name(path.name + "-wal").write_bytes(os.urandom(5000))
        path.with_name(path.name + "-shm").write_bytes(os.urandom(5000))
        path.with_name(path.name + "-journal").write_bytes(os.urandom(5000))

    for arrange in (cut, noise, no_tables, later, blobs, trigger, read_only, a_folder, a_device, empty, text, journal):
        for words in (("claims",), ("--plain",), ("search", "died"), ("list",)):
            yield Attack(
                f"cache/{arrange.__name__}/{words[0]}", words, arrange, given="claims\nq\n", opens=words[0] != "search"
            )
