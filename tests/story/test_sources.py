from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from reader.story import limits, sources
from reader.story.draft import Unreadable
from reader.story.files import Found
from reader.story.sources import blob_of, files_around, standard_input


class Input:
    """A standard input that gives some bytes once."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


class Broken:
    """A standard input that cannot be read."""

    buffer: Broken

    def __init__(self) -> None:
        self.buffer = self

    def read(self, size: int) -> bytes:
        raise OSError(size)


def test_a_files_bytes_and_where_it_lies(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    blob = blob_of(Found("shown/a.txt", str(path), folder=str(tmp_path)))
    assert (blob.path, blob.key, blob.data, blob.folder) == ("shown/a.txt", "a.txt", b"one", str(tmp_path))


def test_a_file_of_the_folder_one_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"one")
    monkeypatch.chdir(tmp_path)
    assert blob_of(Found("a.txt", "a.txt")).folder == "."
    with pytest.raises(Unreadable, match="no such file"):
        blob_of(Found("b.txt", "b.txt"))


def test_standard_input_is_given_as_often_as_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Input(b"two"))
    blob = blob_of(Found("-", "-", "input"))
    assert (blob.path, blob.key, blob.data, blob.folder) == ("-", "-", b"two", None)
    assert standard_input() == b"two"


def test_another_standard_input_is_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"three", b"four"):
        monkeypatch.setattr(sys, "stdin", Input(data))
        assert standard_input() == data


def test_a_standard_input_that_is_none_or_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(Unreadable, match="there is no standard input"):
        standard_input()
    monkeypatch.setattr(sys, "stdin", Broken())
    for _ in range(2):
        with pytest.raises(Unreadable, match="standard input cannot be read: OSError"):
            standard_input()


@pytest.mark.parametrize(("most", "told"), [(1024 * 1024, "1 MB"), (100 * 1024, "102400 bytes")])
def test_a_standard_input_without_end(most: int, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", most)
    monkeypatch.setattr(sys, "stdin", Input(bytes(most)))
    assert len(standard_input()) == most
    monkeypatch.setattr(sys, "stdin", Input(bytes(most + 1)))
    with pytest.raises(Unreadable, match=f"larger than {told}; --max-file-bytes"):
        standard_input()


def test_an_address_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.story import web

    monkeypatch.setattr(web, "fetched", lambda url, path: (url, path))
    assert sources.blob_of(Found("shown", "https://bee.example", "web")) == ("https://bee.example", "shown")


@pytest.mark.parametrize(
    ("path", "around"),
    [
        ("in/a.zip/b.jsonl#2", ["in/a.zip/b.jsonl", "in/a.zip", "in"]),
        ("a.xml#3", ["a.xml"]),
        ("/a.txt", []),
        ("a.txt", []),
        ("", []),
    ],
)
def test_the_files_that_an_article_may_be_a_part_of(path: str, around: list[str]) -> None:
    assert list(files_around(path)) == around
