"""Which stories some paths hold."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.story import Problem, Shelf, StoryPlace, limits, open_story, stories_in
from reader.story.who import folder_title

TEXT = "Bridge closed\n\nThe harbour bridge was closed on Monday, the port said. It opens again in May.\n"


def laid(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, "utf-8")


def found(*paths: Path, together: bool = False) -> tuple[list[str], bool]:
    """Names of what opens each story, and whether they are a list."""
    shelf = stories_in([str(p) for p in paths], together)
    return ["+".join(os.path.basename(p) for p in place.paths) for place in shelf.places], shelf.many


def test_a_folder_of_articles_is_one_story(tmp_path: Path) -> None:
    laid(tmp_path, "a.txt", "b.txt", "pictures/x.png", "b_files/ad.html")
    assert found(tmp_path) == ([tmp_path.name], False)


def test_a_folder_of_folders_is_many_by_name(tmp_path: Path) -> None:
    laid(tmp_path, "10/a.txt", "9/a.txt", "old/2019/a.md", "README.md", "empty/x.png", ".hidden/a.txt")
    assert found(tmp_path) == (["9", "10", "2019"], True)
    assert found(tmp_path / "old") == (["2019"], True)


def test_a_folder_with_more_articles_than_stories_in_it_is_a_story(tmp_path: Path) -> None:
    laid(tmp_path, "a.txt", "b.txt", "old/c.txt")
    assert found(tmp_path) == ([tmp_path.name], False)
    laid(tmp_path, "x/c.txt", "y/c.txt")
    assert found(tmp_path) == (["a.txt+b.txt", "old", "x", "y"], True)
    own = stories_in([str(tmp_path)]).places[0]
    assert len(open_story(own.paths).story.articles) == 2
    assert own.name == open_story(own.paths).story.title


def test_several_folders_are_several_stories_unless_together(tmp_path: Path) -> None:
    laid(tmp_path, "a/1.txt", "b/2.txt", "more.txt")
    a, b, more = tmp_path / "a", tmp_path / "b", tmp_path / "more.txt"
    assert found(a, b) == (["a", "b"], True)
    assert found(a, b, more) == (["a", "b", "more.txt"], True)
    assert found(a, more) == (["a+more.txt"], False)
    assert found(a, a) == (["a+a"], False)
    assert found(a, b, more, together=True) == (["a+b+more.txt"], False)
    assert found(tmp_path, together=True) == (["more.txt+a+b"], False)


def test_a_folder_that_cannot_be_looked_into_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laid(tmp_path, "a/1.txt", "shut/2.txt", "old/shut/3.txt")
    shut = {str(tmp_path / "shut"), str(tmp_path / "old" / "shut")}
    look = os.scandir

    def forbidden(path: str) -> object:
        if path in shut:
            raise PermissionError(13, "Permission denied")
        return look(path)

    monkeypatch.setattr("os.scandir", forbidden)
    named = {Problem(path, "no permission to read it") for path in shut}
    assert found(tmp_path) == (["a"], True)
    assert set(stories_in([str(tmp_path)]).problems) == set(stories_in([str(tmp_path)], True).problems) == named
    # where the folder is a story itself, opening it names those in it
    laid(tmp_path, "4.txt", "5.txt")
    assert not stories_in([str(tmp_path)]).problems
    assert Problem(str(tmp_path / "shut"), "no permission to read it") in open_story([str(tmp_path)]).problems


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    laid(tmp_path, "a/1.txt", "b/2.txt")
    (tmp_path / "c").symlink_to(tmp_path)
    (tmp_path / "d").symlink_to(tmp_path / "a")
    assert found(tmp_path) == (["a", "b"], True)


def test_only_so_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_STORIES", 2)
    laid(tmp_path, "a/1.txt", "b/2.txt", "c/3.txt")
    shelf = stories_in([str(tmp_path)])
    assert len(shelf.places) == 2
    assert [p.why for p in shelf.problems] == ["only the first 2 of 3 stories are listed"]


def test_what_is_not_there_is_left_to_opening(tmp_path: Path) -> None:
    shelf = stories_in([str(tmp_path / "gone")])
    assert not shelf.many
    assert open_story(shelf.places[0].paths).problems
    assert stories_in([]).places == ()


def test_a_folder_of_files_alone_is_not_read_by_name_to_tell_what_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text("Dam gives way\n\nThe dam at Orle gave way.")
    (tmp_path / ".hidden").mkdir()
    monkeypatch.setattr("reader.story.several.contents_of", lambda folder: pytest.fail("looked into"))
    assert stories_in([str(tmp_path)]) == Shelf((StoryPlace((str(tmp_path),)),))


@pytest.mark.parametrize(
    ("folder", "title"),
    [
        ("bridge2", "Bridge2"),
        ("bridge_2", "Bridge 2"),
        ("2015-05_the-bridge", "The bridge"),
        ("7", "7"),
        ("v2", "V2"),
    ],
)
def test_a_folder_s_number_stands_once_in_its_title(folder: str, title: str) -> None:
    assert folder_title(folder) == title
