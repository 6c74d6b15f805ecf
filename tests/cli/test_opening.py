from __future__ import annotations

from pathlib import Path

import pytest

import reader.analysis
from reader.analysis import analyse
from reader.cli.console import NOTHING_READABLE, OK
from reader.cli.opening import Stories
from reader.cli.progress import Progress
from reader.model import Article, Reading
from reader.story import default_story, open_story


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        for n in (3, 5):
            (tmp_path / name / f"{n}.txt").write_text(f"Dam breaks\n\nAt least {n} people were led out of {name}.\n")
    return tmp_path


def test_the_default_story_where_no_path_is_given() -> None:
    stories = Stories([], cache=False)
    assert [s.title for s in stories.opened()] == [default_story().story.title]
    assert (stories.many, stories.code) == (False, OK)


def test_stories_one_by_one_and_the_files_they_were_read_from(folder: Path) -> None:
    stories = Stories([str(folder)], cache=False)
    opened = stories.opened()
    assert (stories.many, stories.readable, stories.files) == (True, False, set())
    first = next(opened)
    assert stories.files == {a.path for a in first.articles}
    assert len(list(opened)) == 1
    assert stories.files == {str(p) for p in folder.rglob("*.txt")}


def test_all_of_it_as_one_story(folder: Path) -> None:
    stories = Stories([str(folder / "one"), str(folder / "two")], cache=False, together=True)
    (story,) = stories.opened()
    assert (stories.many, len(story.articles)) == (False, 4)


def test_each_compared(folder: Path) -> None:
    found = list(Stories([str(folder)], cache=False).analysed())
    assert found == [analyse(open_story([str(folder / name)]).story) for name in ("one", "two")]


def test_what_is_wrong_is_a_line_each_and_the_rest_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "one" / "bad.txt").write_bytes(b"\0")
    stories = Stories([str(folder), str(folder / "none")], cache=False)
    assert len(list(stories.opened())) == 2
    err = capsys.readouterr().err.splitlines()
    assert sorted(line.split(":")[1].strip() for line in err) == [str(folder / "none"), str(folder / "one" / "bad.txt")]
    assert stories.code == OK


def test_nothing_readable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\0")
    stories = Stories([str(tmp_path)], cache=False)
    assert list(stories.opened()) == []
    assert stories.code == NOTHING_READABLE
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_of_an_article_all_that_is_wrong_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "one" / "3.txt").write_text("---\ntitle: A: B\n---\nDam breaks\n\nThree people were led out.\n")
    assert len(list(Stories([str(folder / "one")], cache=False).analysed())) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "broken front matter" in line


def test_what_is_only_opened_is_told_at_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "one" / "3.txt").write_text("---\ntitle: A: B\n---\nDam breaks\n\nThree people were led out.\n")
    assert len(list(Stories([str(folder / "one")], cache=False).opened())) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"ramadi-reader: {folder / 'one' / '3.txt'}: broken front matter")


def test_how_far_one_story_is_is_told_and_of_many_the_stories(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(Progress, "tell", lambda self, done, total, what="articles": told.append(what))
    list(Stories([str(folder / "one")], cache=False).analysed())
    assert set(told) == {"files", "articles"}
    told.clear()
    list(Stories([str(folder)], cache=False).analysed())
    assert told == ["stories", "stories"]


def test_an_article_the_engine_fails_on_is_a_line_and_the_others_are_compared(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "one" / "7.txt").write_text("The Weir holds\n\nAt least 7 people were led out of one.\n")
    read_article = reader.analysis.read_article

    def failing(article: Article) -> Reading:
        if article.title == "The Weir holds":
            raise KeyError("words of an article")
        return read_article(article)

    monkeypatch.setattr(reader.analysis, "read_article", failing)
    stories = Stories([str(folder / "one")], cache=False)
    (found,) = stories.analysed()
    assert {len(c.mentions) for c in found.claims} == {2}
    assert all(a.title != "The Weir holds" for c in found.claims for a in found.story.articles if a.id in c.silent)
    (line,) = capsys.readouterr().err.splitlines()
    path, outlet = folder / "one" / "7.txt", found.readings[2].article.outlet
    assert line.startswith(f"ramadi-reader: {path}: {outlet}, “The Weir holds”, is not compared: the reader itself")
    assert "words of" not in line
    assert stories.code == OK
