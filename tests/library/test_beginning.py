from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import beginning as module
from reader.library.beginning import beginning
from reader.library.openings import opened
from reader.library.store import Store
from reader.story import default_story


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A story of six files, where five are many."""
    monkeypatch.setattr(module, "SMALL", 5)
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", -(10**12))
    place = tmp_path / "dam"
    place.mkdir()
    for number in range(6):
        (place / f"paper{number}.md").write_text(f"# Dam breaks\n\nAt least {300 + number} people were led out.\n")
    return place


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "cache" / "cache.sqlite"))


def test_no_path_begins_with_all_of_the_default_story(store: Store) -> None:
    found = beginning([], store)
    assert (found.whole, found.opened) == (True, default_story())


def test_a_small_story_is_there_whole(folder: Path, store: Store) -> None:
    (folder / "paper5.md").unlink()
    found = beginning([str(folder)], store)
    assert (found.whole, len(found.opened.story.articles)) == (True, 5)


def test_a_large_one_begins_with_its_first_articles(folder: Path, store: Store) -> None:
    found = beginning([str(folder)], store)
    assert (found.whole, [a.id for a in found.opened.story.articles]) == (False, ["paper0", "paper1", "paper2"])


def test_one_that_is_kept_begins_with_more(folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIRST_KEPT", 4)
    opened([str(folder)], store)
    found = beginning([str(folder)], store)
    assert (found.whole, len(found.opened.story.articles)) == (False, 4)


def test_files_are_counted_wherever_they_lie(folder: Path, store: Store) -> None:
    files = [str(folder / f"paper{n}.md") for n in range(6)]
    assert beginning(files[:5], store).whole
    assert not beginning(files, store).whole
    assert beginning([*files[:3], str(folder / "none.md")], store).whole


def test_where_no_file_holds_an_article_all_are_looked_at(folder: Path, store: Store) -> None:
    for number in range(6):
        (folder / f"paper{number}.md").write_bytes(b"\0")
    found = beginning([str(folder)], store)
    assert (found.whole, found.opened.story.articles, len(found.opened.problems)) == (True, (), 6)
