"""A file is written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from reader.export.saving import encoded, save


def test_a_new_file_and_an_old_one(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    save(str(path), b"one")
    assert path.read_bytes() == b"one"
    path.chmod(0o640)
    save(str(path), b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["story.md"]


def test_a_new_file_has_the_permissions_new_files_have(tmp_path: Path) -> None:
    beside = tmp_path / "beside"
    beside.touch()
    save(str(tmp_path / "new"), b"x")
    assert (tmp_path / "new").stat().st_mode == beside.stat().st_mode


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_what_fails_leaves_the_old_file(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.md"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(OSError, match="space"):
        save(str(path), b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["story.md"]


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    real, link = tmp_path / "there" / "story.md", tmp_path / "link.md"
    link.symlink_to(real)
    save(str(link), b"x")
    assert link.is_symlink()
    assert real.read_bytes() == b"x"


def test_a_device_is_written_to_and_never_replaced() -> None:
    save(os.devnull, b"x")
    assert not stat.S_ISREG(os.stat(os.devnull).st_mode)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        save(str(tmp_path), b"x")


def test_a_name_of_the_longest_kind(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    save(str(path), b"x")
    assert path.read_bytes() == b"x"


def test_the_mark_of_a_spreadsheet() -> None:
    assert encoded("é", bom=True) == b"\xef\xbb\xbf\xc3\xa9"
    assert encoded("a\ud800") == b"a?"
