from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from reader import durable
from reader.notes.disk import (
    Busy,
    locked,
    remove_leftovers,
    resolved,
    set_aside,
    stamp,
    write_private,
    written_elsewhere,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tolva.json"


def test_a_new_file_is_the_persons_alone_and_an_old_one_keeps_its_permissions(path: Path) -> None:
    write_private(path, b"one")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"one", 0o600)
    path.chmod(0o640)
    write_private(path, b"two")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"two", 0o640)


def test_a_file_that_may_not_be_written_stays_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        write_private(path, b"new")
    assert path.read_bytes() == b"old"


def test_words_that_have_no_place_are_put_in_one_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    name = Path(written_elsewhere(b"words"))
    assert (name.read_bytes(), name.parent) == (b"words", tmp_path)
    assert name.name.startswith("ramadi-reader-notes-")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        written_elsewhere(b"words")
    assert list(tmp_path.iterdir()) == [name]


def test_only_what_a_writer_of_this_file_left_is_removed(path: Path) -> None:
    prefix = durable.temporary_prefix(path)
    names = [f"{prefix}x.tmp", f"{prefix}x.json", ".other.json.x.tmp", "tolva.json", "x.tmp"]
    for name in names:
        (path.parent / name).touch()
    remove_leftovers(path)
    assert sorted(os.listdir(path.parent)) == sorted(names[1:])
    remove_leftovers(path.parent / "none" / "x.json")


def test_damaged_files_are_set_aside_under_names_of_their_own(path: Path) -> None:
    for content in (b"one", b"two", b"three"):
        path.write_bytes(content)
        assert set_aside(path).read_bytes() == content
    assert sorted(os.listdir(path.parent)) == ["tolva.json.damaged", "tolva.json.damaged-2", "tolva.json.damaged-3"]
    with pytest.raises(FileNotFoundError):
        set_aside(path)


def test_a_link_leads_to_the_file_and_a_name_that_none_can_have_stays(path: Path, tmp_path: Path) -> None:
    path.symlink_to(tmp_path / "real.json")
    assert resolved(path) == tmp_path / "real.json"
    assert resolved(Path("a\0b")) == Path("a\0b")


def test_another_file_in_its_place_has_another_stamp(path: Path) -> None:
    path.write_bytes(b"one")
    before = stamp(path)
    assert stamp(path) == before
    write_private(path, b"two")
    assert stamp(path) != before


def test_one_writer_at_a_time(path: Path) -> None:
    with locked(path), pytest.raises(Busy), locked(path, patience=0):
        pass
    with locked(path, patience=0):
        pass
    assert os.listdir(path.parent) == [".tolva.json.lock"]


def test_the_lock_is_let_go_whatever_happens(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(path):
        raise ZeroDivisionError
    with locked(path, patience=0):
        pass
    with pytest.raises(OSError, match="No such file"), locked(path.parent / "none" / "x.json"):
        pass
