"""The file the cache lies in: SQLite in WAL mode, so that two readers can use it at once.

Nothing here ever fails for its caller. Where the file is damaged it is set aside and a new one is begun; where there is
no folder for it, or it cannot be written, the reader works as if nothing were kept.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Self, TypeVar

from reader.folders import cache_folder
from reader.library.database import (
    ENTRY_LIMIT,
    connected,
    drop_oldest,
    is_no_file,
    is_ours,
    prepared,
    set_aside,
    size_of,
)

T = TypeVar("T")

FILE = "cache-1.sqlite"
"""The number is that of the tables in `reader.library.database`."""
LIMIT = 2 * 1024**3
"""The most bytes the file may grow to; what was not used for longest goes first."""
_KEPT_SHARE = 0.8
"""Share of the limit that stays when room is made, for it not to be made again with each entry."""
_DAY = 86400
"""Seconds."""
_AT_ONCE = 500
"""Keys of one question: SQLite before 3.32 takes 999 values."""


class Store:
    """Bytes by key, kept from one run to the next. Safe to use from several threads and by several processes."""

    def __init__(self, path: str | None, limit: int = LIMIT) -> None:
        """Open the file, or begin it.

        Args:
            path: the file; None keeps nothing.
            limit: the most bytes it may grow to.
        """
        self.path = path
        self._limit = limit
        self._lock = threading.RLock()
        self._database: sqlite3.Connection | None = None
        self._writable = True
        self._problems: list[str] = []
        if path:
            self._database = self._opened(path)

    @property
    def works(self) -> bool:
        """Whether anything can be looked up."""
        return self._database is not None

    def take_problems(self) -> tuple[str, ...]:
        """What went wrong since the last call and is worth telling, a line each: a damaged file, and its new name."""
        problems = tuple(self._problems)
        self._problems.clear()
        return problems

    def close(self) -> None:
        """Let go of the file; afterwards nothing is found and nothing kept."""
        with self._lock:
            if self._database is not None:
                with contextlib.suppress(sqlite3.Error):
                    self._database.close()
            self._database = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """What is kept under some of the keys."""
        wanted = list(keys)
        out: dict[bytes, bytes] = {}
        for at in range(0, len(wanted), _AT_ONCE):
            found = self._found(wanted[at : at + _AT_ONCE])
            out.update((bytes(key), bytes(data)) for key, data, _ in found)
            now = today()
            stale = [key for key, _, used in found if used < now]
            if stale:
                self._touch(stale, now)
        return out

    def _found(self, keys: Sequence[bytes]) -> list[tuple[bytes, bytes, int]]:
        marks = ",".join("?" * len(keys))
        sql = f"SELECT key, CAST(data AS BLOB), CAST(used AS INTEGER) FROM entry WHERE key IN ({marks})"
        return self.reading(lambda db: db.execute(sql, keys).fetchall(), [])

    def put(self, entries: Mapping[bytes, bytes]) -> bool:
        """Keep bytes under keys; False where that cannot be done."""
        now = today()
        rows = [(key, now, data) for key, data in entries.items() if len(data) <= ENTRY_LIMIT]

        def write(db: sqlite3.Connection) -> bool:
            db.executemany("INSERT OR REPLACE INTO entry (key, used, data) VALUES (?, ?, ?)", rows)
            return True

        return self.writing(write, False, sum(len(data) for *_, data in rows))

    def reading(self, action: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """What an action that only reads gives; `otherwise` where the file cannot be read."""
        with self._lock:
            if self._database is None:
                return otherwise
            try:
                return action(self._database)
            except sqlite3.OperationalError:
                return otherwise  # busy, or the disk refuses: the next time may be better
            except (sqlite3.Error, ValueError, OverflowError):
                self._begin_anew()
                return otherwise

    def writing(self, action: Callable[[sqlite3.Connection], T], otherwise: T, size: int = 0) -> T:
        """What an action within one transaction gives; `otherwise`, and nothing written, where that cannot be done.

        Args:
            action: what to do; it neither begins nor ends the transaction.
            otherwise: given where the file cannot be written.
            size: about how many bytes it adds: for so many room is made.
        """
        with self._lock:
            if self._database is None or not self._writable:
                return otherwise
            try:
                self._database.execute("BEGIN IMMEDIATE")
                try:
                    self._make_room(self._database, size)
                    out = action(self._database)
                    self._database.execute("COMMIT")
                except BaseException:
                    with contextlib.suppress(sqlite3.Error):
                        self._database.execute("ROLLBACK")
                    raise
            except sqlite3.OperationalError as error:
                # of another reader's long writing one tries again, of a full or read-only disk not
                self._writable = "locked" in str(error) or "busy" in str(error)
                return otherwise
            except (sqlite3.Error, ValueError, OverflowError):
                self._begin_anew()
                return otherwise
            return out

    # --- how

    def _opened(self, path: str) -> sqlite3.Connection | None:
        for _ in range(2):
            try:
                os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            except OSError:
                return None
            database = None
            if is_no_file(path):
                self._problems.append(f"{path}: the cache is no file, and nothing is kept in it")
                return None
            try:
                database = connected(path)
                if prepared(database):
                    return database
            except sqlite3.OperationalError:
                if database is not None:
                    database.close()
                return self._read_only(path)
            except (sqlite3.Error, ValueError):
                pass
            if database is not None:
                database.close()
            if not self._set_aside(path):
                return None
        return None

    def _read_only(self, path: str) -> sqlite3.Connection | None:
        """The file of a folder that may be read and not written."""
        self._writable = False
        try:
            database = connected(path, "?mode=ro")
            if is_ours(database):
                return database
            database.close()
        except (sqlite3.Error, ValueError):
            pass
        return None

    def _set_aside(self, path: str) -> bool:
        done = set_aside(path)
        if done:
            self._problems.append(f"{path}: the cache was damaged and begins anew; the file is kept as {path}.damaged")
        return done

    def _begin_anew(self) -> None:
        """After damage was found while reading or writing."""
        path = self.path
        self.close()
        if path and self._writable and self._set_aside(path):
            self._database = self._opened(path)

    def _touch(self, keys: Sequence[bytes], now: int) -> None:
        """Note that entries were used today."""
        rows = [(now, key) for key in keys]

        def write(db: sqlite3.Connection) -> None:
            db.executemany("UPDATE entry SET used = ? WHERE key = ?", rows)

        self.writing(write, None)

    def _make_room(self, db: sqlite3.Connection, coming: int) -> None:
        """Drop what was not used for longest where the file would grow too large."""
        if size_of(db) + coming <= self._limit:
            return
        wanted = int(self._limit * _KEPT_SHARE) - coming
        while (excess := size_of(db) - wanted) > 0 and drop_oldest(db, excess):
            db.execute("PRAGMA incremental_vacuum").fetchall()


def open_store(wanted: bool = True) -> Store:
    """The person's cache; one that keeps nothing where there is no folder for it, or where none is wanted."""
    folder = cache_folder() if wanted else None
    return Store(os.path.join(folder, FILE) if folder else None)


def cleared() -> tuple[int, int]:
    """Remove the person's cache: how many files there were, and their bytes.

    Raises:
        OSError: one cannot be removed.
    """
    folder = cache_folder()
    count = size = 0
    if folder and os.path.isdir(folder):
        for name in sorted(os.listdir(folder)):
            if name.startswith("cache-") and ".sqlite" in name:
                path = os.path.join(folder, name)
                size += os.lstat(path).st_size
                os.unlink(path)
                count += 1
    return count, size


def today() -> int:
    """Days since 1970: how exactly it is known when something was used last."""
    return int(time.time()) // _DAY
