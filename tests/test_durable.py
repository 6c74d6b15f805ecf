from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.durable import make_folder, sync_folder, temporary_prefix, whole_folder, write_whole


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_all_of_the_new_is_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_whole(path, b"old, and longer")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    write_whole(path, (piece for piece in (b"in ", b"", b"pieces")))
    assert path.read_bytes() == b"in pieces"
    assert os.listdir(tmp_path) == ["a.json"]


def test_permissions(tmp_path: Path) -> None:
    umask = os.umask(0o027)
    try:
        write_whole(tmp_path / "shared", b"")
        write_whole(tmp_path / "private", b"", private=True)
        assert (mode(tmp_path / "shared"), mode(tmp_path / "private")) == (0o640, 0o600)
        (tmp_path / "private").chmod(0o604)
        write_whole(tmp_path / "private", b"x", private=True)
        assert mode(tmp_path / "private") == 0o604
    finally:
        assert os.umask(umask) == 0o027


def breaking() -> Iterator[bytes]:
    yield b"half"
    raise KeyboardInterrupt


def test_where_it_cannot_be_done_the_old_file_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, breaking())
    for name in ("fsync", "replace"):
        with monkeypatch.context() as patch:

            def full(*_: object) -> None:
                raise OSError(errno.ENOSPC, "No space left on device")

            patch.setattr(os, name, full)
            with pytest.raises(OSError, match="No space left"):
                write_whole(path, b"new")
    assert (path.read_bytes(), os.listdir(tmp_path)) == (b"old", ["a.json"])
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "none" / "a.json", b"new")


def test_a_folder_is_there_with_all_that_is_in_it(tmp_path: Path) -> None:
    umask = os.umask(0o027)
    try:
        with whole_folder(tmp_path / "a") as folder:
            (folder / "b.txt").write_bytes(b"x")
            assert not (tmp_path / "a").exists()
        assert mode(tmp_path / "a") == 0o750
    finally:
        assert os.umask(umask) == 0o027
    assert [str(p.relative_to(tmp_path)) for p in sorted(tmp_path.rglob("*"))] == ["a", "a/b.txt"]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the files and folders that were put on the disk, in order; 0 for one that got its name."""
    found: list[int] = []
    fsync, rename = os.fsync, os.rename

    def synced(handle: int) -> None:
        found.append(os.fstat(handle).st_ino)
        fsync(handle)

    def renamed(old: str, new: str | Path) -> None:
        found.append(0)
        rename(old, new)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "rename", renamed)
    return found


def test_a_folder_is_on_the_disk_before_it_has_its_name(tmp_path: Path, steps: list[int]) -> None:
    with whole_folder(tmp_path / "a") as folder:
        (folder / "in").mkdir()
        for name in ("b.txt", "in/c.txt"):
            (folder / name).write_bytes(b"x")
        (folder / "link").symlink_to(tmp_path / "elsewhere.txt")
    (tmp_path / "elsewhere.txt").write_bytes(b"x")
    at = steps.index(0)
    assert set(steps[:at]) == {(tmp_path / name).stat().st_ino for name in ("a", "a/b.txt", "a/in", "a/in/c.txt")}
    assert steps[at + 1 :] == [tmp_path.stat().st_ino]


def test_a_folder_is_made_with_those_above_it(tmp_path: Path, steps: list[int]) -> None:
    make_folder(tmp_path / "a" / "b", 0o700)
    assert mode(tmp_path / "a" / "b") == 0o700
    assert set(steps) == {tmp_path.stat().st_ino, (tmp_path / "a").stat().st_ino}
    steps.clear()
    make_folder(tmp_path / "a")
    assert steps == []
    (tmp_path / "c").write_bytes(b"")
    with pytest.raises(FileExistsError):
        make_folder(tmp_path / "c")


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_a_folder_that_the_disk_refuses_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def failing(_: int) -> None:
        raise OSError(number, "x")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match="x"), whole_folder(tmp_path / "a") as folder:
        (folder / "b.txt").write_bytes(b"x")
    assert os.listdir(tmp_path) == []


def test_of_a_folder_that_fails_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), whole_folder(tmp_path / "a") as folder:
        write_whole(folder / "b.txt", breaking())
    (tmp_path / "c").write_bytes(b"here")
    with pytest.raises(NotADirectoryError), whole_folder(tmp_path / "c"):
        pass
    with pytest.raises(FileNotFoundError), whole_folder(tmp_path / "none" / "a"):
        pass
    assert os.listdir(tmp_path) == ["c"]


@pytest.mark.parametrize(("letter", "count"), [("a", 250), ("é", 125), ("𝔞", 60)])
def test_a_long_name_does_not_fail_for_its_neighbours_sake(tmp_path: Path, letter: str, count: int) -> None:
    path = tmp_path / f"{letter * count}.json"
    write_whole(path, b"x")
    assert path.read_bytes() == b"x"
    assert os.listdir(tmp_path) == [path.name]
    assert len(temporary_prefix(path).encode()) == 66


def test_a_neighbours_name_has_whole_characters() -> None:
    assert temporary_prefix(Path("a" + "é" * 40)) == f".a{'é' * 31}."
    assert temporary_prefix(Path("a\udcff\ud800b")) == ".ab."


@pytest.mark.parametrize(("number", "raised"), [(errno.EIO, True), (errno.ENOSPC, True), (errno.EINVAL, False)])
def test_only_a_disk_that_failed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, raised: bool
) -> None:
    def failing(_: int) -> None:
        raise OSError(number, "x")

    monkeypatch.setattr(os, "fsync", failing)
    if raised:
        with pytest.raises(OSError, match="x"):
            sync_folder(tmp_path)
    else:
        sync_folder(tmp_path)
    sync_folder(tmp_path / "none")
