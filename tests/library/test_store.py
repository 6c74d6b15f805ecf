import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.store import FILE, Store, cleared, open_store


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "cache" / FILE)


def test_what_is_put_is_there_in_the_next_run(path: str) -> None:
    first = Store(path)
    assert first.put({b"a": b"1", b"b": b"2"})
    first.close()
    assert Store(path).get([b"a", b"b", b"c"]) == {b"a": b"1", b"b": b"2"}


def test_two_readers_use_it_at_once(path: str) -> None:
    one, other = Store(path), Store(path)
    one.put({b"a": b"1"})
    other.put({b"b": b"2"})
    assert one.get([b"a", b"b"]) == other.get([b"a", b"b"]) == {b"a": b"1", b"b": b"2"}


_PUTS = """
import sys
from reader.library.store import Store
store = Store(sys.argv[1])
for n in range(50):
    assert store.put({f"{sys.argv[2]}{n}".encode(): b"x" * 2000})
"""


def test_two_processes_write_at_once(path: str) -> None:
    running = [subprocess.Popen([sys.executable, "-c", _PUTS, path, name]) for name in ("a", "b")]
    assert [p.wait() for p in running] == [0, 0]
    assert len(Store(path).get(f"{name}{n}".encode() for name in "ab" for n in range(50))) == 100


@pytest.mark.parametrize("damage", [b"no database at all" * 300, b"", b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_damaged_file_is_set_aside_and_begun_anew(path: str, damage: bytes) -> None:
    Path(path).parent.mkdir()
    Path(path).write_bytes(damage)
    store = Store(path)
    assert store.put({b"a": b"1"})
    assert store.get([b"a"]) == {b"a": b"1"}
    assert Path(f"{path}.damaged").exists() == bool(damage)


def test_damage_found_while_reading_costs_what_was_kept_and_nothing_else(path: str) -> None:
    first = Store(path)
    first.put({bytes([n]): b"x" * 5000 for n in range(100)})
    first.close()
    data = bytearray(Path(path).read_bytes())
    for at in range(4096, len(data), 4096):
        data[at : at + 64] = b"\xee" * 64
    Path(path).write_bytes(data)
    store = Store(path)
    assert store.get([b"\x05"]) == {}
    assert store.put({b"a": b"1"})
    assert store.get([b"a"]) == {b"a": b"1"}


def test_a_file_with_tables_of_its_own_is_not_used(path: str) -> None:
    Path(path).parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE entry (key, used, data)")
    other.execute("CREATE TRIGGER trap AFTER INSERT ON entry BEGIN DELETE FROM entry; END")
    other.commit()
    other.close()
    store = Store(path)
    assert store.put({b"a": b"1"})
    assert store.get([b"a"]) == {b"a": b"1"}


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for store in (Store(None), Store(str(tmp_path / "file" / "below" / FILE))):
        assert not store.works
        assert not store.put({b"a": b"1"})
        assert store.get([b"a"]) == {}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read_is_read(path: str) -> None:
    first = Store(path)
    first.put({b"a": b"1"})
    first.close()
    os.chmod(path, 0o400)
    os.chmod(os.path.dirname(path), 0o500)
    try:
        store = Store(path)
        assert not store.put({b"b": b"2"})
    finally:
        os.chmod(os.path.dirname(path), 0o700)


def test_it_never_grows_beyond_its_limit_and_drops_what_was_not_used_for_longest(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = 20_000
    monkeypatch.setattr("reader.library.store.today", lambda: day)
    store = Store(path, limit=2_000_000)
    keys = [f"{n:04}".encode() for n in range(600)]
    store.put({keys[0]: b"x" * 10_000})
    for n in range(1, 600):
        if n % 100 == 0:
            day += 1
            store.get([keys[0]])
        store.put({keys[n]: b"x" * 10_000})
    there = store.get(keys)
    assert keys[0] in there
    assert keys[1] not in there
    assert keys[-1] in there
    store.close()
    assert os.path.getsize(path) < 2_500_000


def test_clearing_takes_the_files_away(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path / "here"))
    store = open_store()
    store.put({b"a": b"1" * 1000})
    store.close()
    (tmp_path / "here" / "other.txt").write_text("not ours")
    count, size = cleared()
    assert count >= 1
    assert size >= 1000
    assert os.listdir(tmp_path / "here") == ["other.txt"]


def test_a_damaged_cache_is_told_of_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from reader.cli import main
    from reader.library.store import FILE
    from tests.conftest import STORIES

    monkeypatch.setenv("RAMADI_READER_CACHE", str(tmp_path))
    (tmp_path / FILE).write_bytes(b"no database at all, but longer than a header of one is" * 40)
    assert main(["list", str(STORIES / "ferry")]) == 0
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert f"{FILE}: the cache was damaged" in told.err
    assert (tmp_path / f"{FILE}.damaged").read_bytes().startswith(b"no database")
    assert main(["list", str(STORIES / "ferry")]) == 0
    again = capsys.readouterr()
    assert (again.out, again.err) == (told.out, "")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
@pytest.mark.parametrize("ending", ["", "-wal"])
def test_a_pipe_in_its_place_or_beside_it_is_told_of_and_not_waited_for(path: str, ending: str) -> None:
    if ending:
        Store(path).close()
    os.makedirs(os.path.dirname(path), exist_ok=True)
    Path(f"{path}{ending}").unlink(missing_ok=True)
    os.mkfifo(f"{path}{ending}")
    store = Store(path)
    assert not store.works
    assert store.get([b"a"]) == {}
    assert store.take_problems() == (f"{path}: the cache is no file, and nothing is kept in it",)
