from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Article, Story
from reader.story import Opened, Problem, seeds
from reader.story.seeds import as_default, seeds_folder


def test_the_default_story_lies_beside_the_package_or_inside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "reader"
    (package / "story").mkdir(parents=True)
    monkeypatch.setattr(seeds, "__file__", str(package / "story" / "seeds.py"))
    assert seeds_folder() == tmp_path / "seeds"
    (package / "seeds").mkdir()
    assert seeds_folder() == package / "seeds"


def test_it_is_there() -> None:
    assert len(list(seeds_folder().glob("*.md"))) == 5


def test_its_paths_are_the_same_wherever_it_lies() -> None:
    article = Article(id="a", path="/opt/x/seeds/a.md", outlet="Bee", title="T", text="T\n\nB.")
    found = as_default(Opened(Story("T", (article,)), (Problem("/opt/x/seeds/b.md", "empty"),)))
    assert [a.path for a in found.story.articles] == ["seeds/a.md"]
    assert found.problems == (Problem("seeds/b.md", "empty"),)
    assert (found.story.title, found.story.articles[0].text) == ("T", "T\n\nB.")
