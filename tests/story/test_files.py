from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

from reader.story import files, limits, stories_in
from reader.story.draft import Unreadable
from reader.story.files import bytes_of, found_files


def names(paths: list[str]) -> list[str]:
    return [Path(f.path).name for f in found_files(paths)[0]]


def test_a_folder_gives_its_files_by_name_and_passes_over_the_rest(tmp_path: Path) -> None:
    for name in ("b.txt", "A.md", "c", ".hidden.txt", "story.yaml", "picture.png"):
        (tmp_path / name).write_text("x")
    (tmp_path / "nested").mkdir()
    found, wrong = found_files([str(tmp_path)])
    assert [Path(f.path).name for f in found] == ["A.md", "b.txt", "c"]
    assert [(Path(p).name, why) for p, why in wrong] == [("picture.png", ".png files are not read as articles")]


def test_files_stand_as_given_and_only_once(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("x")
    b, a = str(tmp_path / "b.txt"), str(tmp_path / "a.txt")
    assert names([b, a, str(tmp_path), b]) == ["b.txt", "a.txt"]


def test_numbered_files_stand_in_their_order(tmp_path: Path) -> None:
    for name in ("10.txt", "2.txt", "1.txt", "part 3.txt", "Part 12.txt"):
        (tmp_path / name).write_text("x")
    assert names([str(tmp_path)]) == ["1.txt", "2.txt", "10.txt", "part 3.txt", "Part 12.txt"]


def test_missing_empty_and_nested_folders_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "many" / "one").mkdir(parents=True)
    (tmp_path / "many" / "one" / "a.txt").write_text("x")
    wrong = dict(found_files([str(tmp_path / n) for n in ("gone", "empty", "many")])[1])
    assert wrong == {
        str(tmp_path / "gone"): "no such file or folder",
        str(tmp_path / "empty"): "the folder holds no articles",
        str(tmp_path / "many"): "holds no articles, only folders, each a story of its own: open one of one",
    }


def test_a_path_no_system_takes_is_no_traceback() -> None:
    assert found_files(["a\0b"])[1] == [("a\\x00b", "not a path")]


def test_pipes_and_devices_are_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (str(tmp_path / "pipe.txt"), "/dev/zero"):
        with pytest.raises(Unreadable, match="not a file"):
            bytes_of(path)


def test_of_what_is_called_a_file_and_has_nothing_to_read_yet_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As /proc/kmsg: a regular file that would have its reader wait."""

    class Waiting(io.FileIO):
        def read(self, size: int | None = -1, /) -> Any:
            return None

    (tmp_path / "a.txt").write_text("")
    monkeypatch.setattr(files, "open", lambda number, mode: Waiting(number), raising=False)
    with pytest.raises(Unreadable, match="not a file"):
        bytes_of(str(tmp_path / "a.txt"))


def test_a_file_may_be_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", 1024 * 1024)
    (tmp_path / "a.txt").write_bytes(b"x" * (1024 * 1024 + 1))
    with pytest.raises(Unreadable, match="larger than 1 MB; --max-file-bytes takes more"):
        bytes_of(str(tmp_path / "a.txt"))


def test_links_in_a_circle_and_broken_links_are_reported(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "gone.txt")
    found, wrong = found_files([str(tmp_path)])
    assert not wrong
    for file in found:
        with pytest.raises(Unreadable):
            bytes_of(file.real)


def test_a_link_that_may_not_be_followed_or_has_just_gone_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "told.txt").write_text("Words.")
    (tmp_path / "in").mkdir()
    for link in ("a.txt", "in/b.txt"):
        (tmp_path / link).symlink_to(tmp_path / "told.txt")

    def refused(path: object, **_: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "readlink", refused)
    assert names([str(tmp_path)]) == ["a.txt", "told.txt"]
    assert names([str(tmp_path / "a.txt")]) == ["a.txt"]
    assert stories_in([str(tmp_path)]).places
