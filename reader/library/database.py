"""The database the cache lies in: its tables, whether a file holds them and no others, and how large it is.

A file of our tables may still hold anything in any column: SQLite types values, not columns. So what is asked for is
cast to what it shall be.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat

ENTRY_LIMIT = 64 * 1024 * 1024
"""The most bytes one value may have."""
_PATIENCE = 2.0
"""Seconds to wait for another reader's writing."""
_AT_ONCE = 500
"""Entries of which is asked at once what is to go."""

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


def drop_story(db: sqlite3.Connection, place: str) -> None:
    """Forget a story as it was opened.

    What the full-text index has of it stays there: no file bears its number again, and who searches sees that.
    """
    db.execute("DELETE FROM file WHERE story IN (SELECT id FROM story WHERE place = ?)", (place,))
    db.execute("DELETE FROM story WHERE place = ?", (place,))


def drop_oldest(db: sqlite3.Connection, excess: int) -> bool:
    """Drop entries, or a story, not used for longest; False where there is nothing left to drop."""
    entries = db.execute(
        f"SELECT id, length(data), CAST(used AS INTEGER) FROM entry ORDER BY used, id LIMIT {_AT_ONCE}"
    ).fetchall()
    story = db.execute("SELECT place, CAST(used AS INTEGER) FROM story ORDER BY used, id LIMIT 1").fetchone()
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


def connected(path: str, how: str = "") -> sqlite3.Connection:
    """The file opened, which is not trusted; `how` is what SQLite takes after the file: `?mode=ro`.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    from urllib.parse import quote

    database = sqlite3.connect(
        f"file:{quote(path)}{how}", uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    # neither what its schema would run nor how long its values are
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, ENTRY_LIMIT + 1024)
    return database


def prepared(database: sqlite3.Connection) -> bool:
    """Whether the file holds our tables and no others; a new one is given them."""
    if is_ours(database):
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
    return is_ours(database)


def is_ours(database: sqlite3.Connection) -> bool:
    """Whether our tables are there and nothing that would run by itself."""
    found = database.execute("SELECT type, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    others = [row for row in found if not str(row[1]).startswith((WORDS, "sqlite_"))]
    return {row[2] for row in others} == set(_TABLES) and {row[0] for row in found} <= {"table", "index"}


def size_of(database: sqlite3.Connection) -> int:
    """Bytes of the pages in use."""
    pages, free, size = (
        database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def is_no_file(path: str) -> bool:
    """Whether something that is no file stands in the database's place, or beside it where SQLite opens files: a pipe
    would keep the reader waiting for ever."""
    for name in (path, f"{path}-wal", f"{path}-shm", f"{path}-journal"):
        with contextlib.suppress(OSError):
            if not stat.S_ISREG(os.stat(name).st_mode):
                return True
    return False


def set_aside(path: str) -> bool:
    """Rename a damaged file, with what SQLite keeps beside it; one that was set aside before makes place."""
    try:
        for ending in ("", "-wal", "-shm"):
            if os.path.lexists(path + ending):
                os.replace(path + ending, f"{path}.damaged{ending}")
    except OSError:
        return False
    return True
