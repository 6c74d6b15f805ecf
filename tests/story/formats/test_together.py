"""One folder with an article in every format opens as one story, each with its outlet, date, headline and text.

Pages and feeds are read by trafilatura and feedparser where these are installed (`pip install '.[html,feeds]'`), else
by what the reader has itself: both ways are tried where they are, the second alone where they are not.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from reader.model import Article
from reader.story import Opened, open_story
from tests.story.formats.saved import BELOW, FILES, INPUT, Saved
from tests.story.made import BODY, HEADLINE, body_of, written


@pytest.fixture(params=["with", "without"])
def _extras(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("trafilatura", "feedparser"):
        if request.param == "without":
            monkeypatch.setitem(sys.modules, module, None)
        else:
            pytest.importorskip(module, reason="the extras `html` and `feeds` are not installed")


@pytest.fixture
def opened(_extras: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """The folder and standard input, opened together."""
    (tmp_path / "below").mkdir()
    for name, saved in FILES.items():
        written(tmp_path, name, saved.content)
    for name, content in BELOW.items():
        written(tmp_path, name, content)
    assert isinstance(INPUT.content, str)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(INPUT.content.encode())))
    return open_story([str(tmp_path), "-"])


def of_file(opened: Opened, folder: Path, name: str) -> Article:
    """The one article that a file holds."""
    found = [a for a in opened.story.articles if a.path == name or a.path.startswith(str(folder / name))]
    assert len(found) == 1
    return found[0]


def told(article: Article) -> tuple[str, ...]:
    return article.outlet, article.title, str(article.date), str(article.author)


def wanted(saved: Saved) -> tuple[str, ...]:
    return saved.outlet, HEADLINE, str(saved.date), str(saved.author)


def test_who_when_headline_and_text_of_each(opened: Opened, tmp_path: Path) -> None:
    every = {**FILES, "-": INPUT}
    articles = {name: of_file(opened, tmp_path, name) for name in every}
    assert {n: told(a) for n, a in articles.items()} == {n: wanted(s) for n, s in every.items()}
    assert {n: body_of(a) for n, a in articles.items() if body_of(a) != BODY} == {}


def test_they_are_one_story(opened: Opened, tmp_path: Path) -> None:
    assert len(opened.story.articles) == len(FILES) + 1
    # a folder in a folder is told of: what lies there is a story of its own
    assert [p.path for p in opened.problems] == [str(tmp_path)]
    assert all("same text as" in " ".join(a.notes) for a in opened.story.articles)
