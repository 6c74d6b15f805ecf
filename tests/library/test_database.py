from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.database import (
    ENTRY_LIMIT,
    connected,
    drop_oldest,
    drop_story,
    is_no_file,
    is_ours,
    prepared,
    set_aside,
    size_of,
)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    made = connected(str(tmp_path / "a ?#%.sqlite"))
    assert prepared(made)
    yield made
    made.close()


def add_entry(db: sqlite3.Connection, key: str, used: int, size: int = 10) -> None:
    db.execute("INSERT INTO entry (key, used, data) VALUES (?, ?, ?)", (key.encode(), used, bytes(size)))


def add_story(db: sqlite3.Connection, place: str, used: int) -> None:
    row = db.execute("INSERT INTO story (place, stamp, used, about) VALUES (?, ?, ?, ?)", (place, b"", used, b""))
    db.execute("INSERT INTO file (story, place, name, stamp, parts) VALUES (?, 0, 'a', x'', x'')", (row.lastrowid,))


def kept(db: sqlite3.Connection) -> tuple[list[str], list[str], int]:
    """Keys of entries, places of stories, how many files."""
    entries = [row[0].decode() for row in db.execute("SELECT key FROM entry ORDER BY id")]
    places = [row[0] for row in db.execute("SELECT place FROM story ORDER BY id")]
    return entries, places, db.execute("SELECT count(*) FROM file").fetchone()[0]


def test_a_new_file_is_given_our_tables_once(db: sqlite3.Connection, tmp_path: Path) -> None:
    assert (is_ours(db), prepared(db)) == (True, True)
    assert os.listdir(tmp_path)[0].startswith("a ?#%.sqlite")
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER trap AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
        "CREATE VIEW more AS SELECT 1",
        "CREATE TABLE more (a)",
        "DROP TABLE searched",
        "ALTER TABLE entry ADD COLUMN more",
        "CREATE TRIGGER words_trap AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    ],
)
def test_other_tables_or_what_would_run_by_itself_are_not_ours(db: sqlite3.Connection, sql: str) -> None:
    db.execute(sql)
    assert not is_ours(db)
    assert not prepared(db)


def test_the_full_text_index_is_ours(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE words_content (a)")
    assert is_ours(db)


def test_a_file_is_not_trusted(db: sqlite3.Connection) -> None:
    assert db.execute("PRAGMA trusted_schema").fetchone()[0] == 0
    assert db.getlimit(sqlite3.SQLITE_LIMIT_LENGTH) == ENTRY_LIMIT + 1024


def test_a_file_that_is_only_read_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.Error):
        connected(str(tmp_path / "none.sqlite"), "?mode=ro")
    assert os.listdir(tmp_path) == []


def test_a_story_goes_with_its_files(db: sqlite3.Connection) -> None:
    add_story(db, "a", 1)
    add_story(db, "b", 1)
    drop_story(db, "a")
    drop_story(db, "not there")
    assert kept(db) == ([], ["b"], 1)


def test_a_file_number_is_never_given_twice(db: sqlite3.Connection) -> None:
    add_story(db, "a", 1)
    drop_story(db, "a")
    add_story(db, "b", 1)
    assert db.execute("SELECT id FROM file").fetchone()[0] == 2


def test_what_was_not_used_for_longest_goes_first(db: sqlite3.Connection) -> None:
    for key, used in (("a", 5), ("b", 3), ("c", 4)):
        add_entry(db, key, used)
    add_story(db, "s", 4)
    assert drop_oldest(db, 11)
    assert kept(db) == (["a"], ["s"], 1)
    assert drop_oldest(db, 1)
    assert kept(db) == (["a"], [], 0)
    assert drop_oldest(db, 1)
    assert not drop_oldest(db, 1)


def test_no_more_entries_go_than_make_room(db: sqlite3.Connection) -> None:
    for key in "abc":
        add_entry(db, key, 1)
    assert drop_oldest(db, 10)
    assert kept(db)[0] == ["b", "c"]


def test_times_that_are_none_do_no_harm(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO entry (key, used, data) VALUES (x'00', 'soon', 'text')")
    db.execute("INSERT INTO story (place, stamp, used, about) VALUES ('a', x'', 'never', x'')")
    assert drop_oldest(db, 100)
    assert drop_oldest(db, 100)
    assert not drop_oldest(db, 100)


def test_the_size_is_that_of_the_pages_in_use(db: sqlite3.Connection) -> None:
    empty = size_of(db)
    add_entry(db, "a", 1, 100_000)
    full = size_of(db)
    assert 90_000 <= full - empty < 120_000
    db.execute("DELETE FROM entry")
    assert size_of(db) < full - 80_000


def test_a_pipe_in_its_place_or_beside_it_is_no_file(tmp_path: Path) -> None:
    path = str(tmp_path / "a")
    assert not is_no_file(path)
    Path(path).write_bytes(b"")
    assert not is_no_file(path)
    os.mkfifo(f"{path}-journal")
    assert is_no_file(path)
    assert is_no_file(str(tmp_path))


def test_a_damaged_file_is_set_aside_with_what_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a"
    for content in ("old", "new"):
        path.write_text(content)
        (tmp_path / "a-wal").write_text(content)
        assert set_aside(str(path))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.damaged", "a.damaged-wal"]
    assert (tmp_path / "a.damaged").read_text() == "new"
    assert set_aside(str(path))


def test_what_cannot_be_set_aside(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    (tmp_path / "a.damaged").mkdir()
    assert not set_aside(str(tmp_path / "a"))
    assert (tmp_path / "a").read_text() == "x"
