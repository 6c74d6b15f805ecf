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

T = TypeVar("T")

FILE = "cache-1.sqlite"
"""The number is that of the tables below."""
LIMIT = 2 * 1024**3
"""The most bytes the file may grow to; what was not used for longest goes first."""
_KEPT_SHARE = 0.8
_ENTRY_LIMIT = 64 * 1024 * 1024
_PATIENCE = 2.0
"""Seconds to wait for another reader's writing."""
_DAY = 86400
_AT_ONCE = 500

_TABLES = (
    # what is worked out, by a hash of what it was worked out from
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, used INTEGER NOT NULL, data BLOB NOT NULL)",
    "CREATE INDEX entry_used ON entry (used)",
    # stories as they were opened; `stamp` changes with their files and with the code that opens them
    "CREATE TABLE story (id INTEGER PRIMARY KEY, place TEXT NOT NULL UNIQUE, stamp BLOB NOT NULL,"
    " used INTEGER NOT NULL, about BLOB NOT NULL, claims BLOB)",
    "CREATE INDEX story_used ON story (used)",
    # their files in order, with what each came to
    "CREATE TABLE file (id INTEGER PRIMARY KEY AUTOINCREMENT, story INTEGER NOT NULL, place INTEGER NOT NULL,"
    " name TEXT NOT NULL, stamp BLOB NOT NULL, parts BLOB NOT NULL)",
    "CREATE INDEX file_story ON file (story, place)",
    # which of them the full-text index has: no number is given twice, so all that are new have higher ones
    "CREATE TABLE searched (file INTEGER PRIMARY KEY)",
)
WORDS = "words"
"""The full-text index, made where SQLite has FTS5 when something is to be searched."""


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
        if path:
            self._database = self._opened(path)

    @property
    def works(self) -> bool:
        """Whether anything can be looked up."""
        return self._database is not None

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
        sql = f"SELECT key, data, used FROM entry WHERE key IN ({marks})"
        return self.reading(lambda db: db.execute(sql, keys).fetchall(), [])

    def put(self, entries: Mapping[bytes, bytes]) -> bool:
        """Keep bytes under keys; False where that cannot be done."""
        now = today()
        rows = [(key, now, data) for key, data in entries.items() if len(data) <= _ENTRY_LIMIT]

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
            try:
                database = _connected(path)
                if _prepared(database):
                    return database
            except sqlite3.OperationalError:
                if database is not None:
                    database.close()
                return self._read_only(path)
            except (sqlite3.Error, ValueError):
                pass
            if database is not None:
                database.close()
            if not _set_aside(path):
                return None
        return None

    def _read_only(self, path: str) -> sqlite3.Connection | None:
        """The file of a folder that may be read and not written."""
        self._writable = False
        try:
            database = _connected(path, "?mode=ro")
            if _is_ours(database):
                return database
            database.close()
        except (sqlite3.Error, ValueError):
            pass
        return None

    def _begin_anew(self) -> None:
        """After damage was found while reading or writing."""
        path = self.path
        self.close()
        if path and self._writable and _set_aside(path):
            self._database = self._opened(path)

    def _touch(self, keys: Sequence[bytes], now: int) -> None:
        """Note that entries were used today."""
        rows = [(now, key) for key in keys]

        def write(db: sqlite3.Connection) -> None:
            db.executemany("UPDATE entry SET used = ? WHERE key = ?", rows)

        self.writing(write, None)

    def _make_room(self, db: sqlite3.Connection, coming: int) -> None:
        """Drop what was not used for longest where the file would grow too large."""
        if _size(db) + coming <= self._limit:
            return
        wanted = int(self._limit * _KEPT_SHARE) - coming
        while (excess := _size(db) - wanted) > 0 and _drop_oldest(db, excess):
            db.execute("PRAGMA incremental_vacuum").fetchall()


def drop_story(db: sqlite3.Connection, place: str) -> None:
    """Forget a story as it was opened.

    What the full-text index has of it stays there: no file bears its number again, and who searches sees that.
    """
    db.execute("DELETE FROM file WHERE story IN (SELECT id FROM story WHERE place = ?)", (place,))
    db.execute("DELETE FROM story WHERE place = ?", (place,))


def _drop_oldest(db: sqlite3.Connection, excess: int) -> bool:
    """Drop entries, or a story, not used for longest; False where there is nothing left to drop."""
    entries = db.execute(f"SELECT id, length(data), used FROM entry ORDER BY used, id LIMIT {_AT_ONCE}").fetchall()
    story = db.execute("SELECT place, used FROM story ORDER BY used, id LIMIT 1").fetchone()
    if story and (not entries or story[1] < entries[0][2]):
        drop_story(db, story[0])
        return True
    gone = []
    for number, length, _ in entries:
        gone.append((number,))
        excess -= length
        if excess <= 0:
            break
    db.executemany("DELETE FROM entry WHERE id = ?", gone)
    return bool(gone)


def open_store(wanted: bool = True) -> Store:
    """The person's cache; one that keeps nothing where there is no folder for it, or where none is wanted."""
    folder = cache_folder() if wanted else None
    return Store(os.path.join(folder, FILE) if folder else None)


def cleared(folder: str | None = None) -> tuple[int, int]:
    """Remove the cache's files: how many there were, and their bytes.

    Args:
        folder: the folder they lie in; None for the person's own.

    Raises:
        OSError: one cannot be removed.
    """
    folder = folder or cache_folder()
    count = size = 0
    if folder and os.path.isdir(folder):
        for name in sorted(os.listdir(folder)):
            if name.startswith("cache-") and ".sqlite" in name:
                path = os.path.join(folder, name)
                size += os.lstat(path).st_size
                os.unlink(path)
                count += 1
    return count, size


def _connected(path: str, how: str = "") -> sqlite3.Connection:
    from urllib.parse import quote

    database = sqlite3.connect(
        f"file:{quote(path)}{how}", uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    # the file is not trusted: neither what its schema would run nor how long its values are
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _ENTRY_LIMIT + 1024)
    return database


def _prepared(database: sqlite3.Connection) -> bool:
    """Whether the file holds our tables and no others; a new one is given them."""
    if _is_ours(database):
        database.execute("PRAGMA synchronous = NORMAL")
        return True
    if database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        return False
    database.execute("PRAGMA auto_vacuum = INCREMENTAL")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("BEGIN IMMEDIATE")
    if not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        for statement in _TABLES:
            database.execute(statement)
    database.execute("COMMIT")
    return _is_ours(database)


def _is_ours(database: sqlite3.Connection) -> bool:
    """Whether our tables are there and nothing that would run by itself."""
    found = database.execute("SELECT type, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    others = [row for row in found if not str(row[1]).startswith((WORDS, "sqlite_"))]
    return {row[2] for row in others} == set(_TABLES) and {row[0] for row in found} <= {"table", "index"}


def _size(database: sqlite3.Connection) -> int:
    """Bytes of the pages in use."""
    pages, free, size = (
        database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def _set_aside(path: str) -> bool:
    """Rename a damaged file, with what SQLite keeps beside it; one that was set aside before makes place."""
    try:
        for ending in ("", "-wal", "-shm"):
            if os.path.lexists(path + ending):
                os.replace(path + ending, f"{path}.damaged{ending}")
    except OSError:
        return False
    return True


def today() -> int:
    """Days since 1970: how exactly it is known when something was used last."""
    return int(time.time()) // _DAY
