from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.reading.overwriting import what_it_holds


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("a.txt", "b.txt", "feed.xml", "c.zip", "story.yaml", "notes.json"):
        (tmp_path / name).write_text("x")
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


ARTICLES = ("a.txt", "feed.xml#2", "c.zip/d/e.txt#1", "https://bee.example/a", "-")


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("a.txt", "is one of the articles"),
        ("./deep/../a.txt", "is one of the articles"),
        ("feed.xml", "is read from"),
        ("c.zip", "is read from"),
        ("notes.json", "is read from"),
        ("story.yaml", "holds what is known of articles"),
        ("b.txt", ""),
        ("new.txt", ""),
        ("deep", ""),
    ],
)
def test_what_a_person_would_lose(folder: Path, path: str, why: str) -> None:
    for named in (path, str(folder / path)):
        assert what_it_holds(named, ARTICLES, ["notes.json", "deep", ""]) == why


def test_by_another_name_it_is_the_same_file(folder: Path) -> None:
    os.link("a.txt", "hard.txt")
    os.symlink("story.yaml", "soft.txt")
    assert what_it_holds("hard.txt", ARTICLES, []) == "is one of the articles"
    assert what_it_holds("soft.txt", ARTICLES, []) == "holds what is known of articles"


def test_the_notes_are_kept_whether_they_are_written_yet_or_not(folder: Path) -> None:
    os.symlink("later.json", "soft.json")
    for named in ("notes.json", str(folder / "deep" / ".." / "notes.json")):
        assert what_it_holds(named, ARTICLES, [], ["notes.json"]) == "is for your notes"
    for named in ("later.json", "soft.json"):
        assert what_it_holds(named, ARTICLES, [], [str(folder / "later.json")]) == "is for your notes"
        assert what_it_holds(named, ARTICLES, [], ["", "a\0b", "other.json"]) == ""
    assert what_it_holds("a\0b", ARTICLES, [], ["notes.json"]) == ""


def test_a_path_that_no_file_can_have(folder: Path) -> None:
    assert what_it_holds("b.txt", ["a\0b"], ["c\0d"]) == ""
