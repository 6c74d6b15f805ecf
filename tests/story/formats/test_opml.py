from __future__ import annotations

import os
from pathlib import Path

from reader.story.files import Found
from reader.story.opening import parts_of
from reader.story.sidecar import SideCars
from tests.story.formats.test_feed import ATOM, RSS
from tests.story.made import HEADLINE, opened, written


def opml(*addresses: str) -> str:
    lines = "".join(f'<outline text="x" xmlUrl="{a}"/>' for a in addresses)
    return f'<opml version="2.0"><body><outline text="News">{lines}</outline></body></opml>'


def test_feeds_beside_the_list_are_opened_and_others_named(tmp_path: Path) -> None:
    (tmp_path / "feeds").mkdir()
    written(tmp_path, "feeds/a.atom", ATOM)
    written(tmp_path, "my news.xml", RSS)
    written(tmp_path.parent, "outside.xml", RSS)
    text = opml(
        "feeds/a.atom", (tmp_path / "my news.xml").as_uri(), "https://bee.example/rss", "../outside.xml", "gone.xml"
    )
    articles, problems = opened(written(tmp_path, "list.opml", text))
    assert [a.title for a in articles] == [HEADLINE, HEADLINE, "Ferry sails again"]
    assert problems[0] == "1 feeds on the web are not fetched: https://bee.example/rss"
    assert sorted(problems[1:]) == [
        "1 of 3 entries hold no text",
        "no such file or folder",
        "outside the list's folder: not opened",
    ]


def test_it_is_told_from_which_files_the_articles_come(tmp_path: Path) -> None:
    written(tmp_path, "a.atom", ATOM)
    path = written(tmp_path, "list.opml", opml("a.atom", "gone.xml", "../outside.xml", "https://bee.example/rss"))
    parts = parts_of(Found(str(path), str(path), folder=str(tmp_path)), SideCars())
    real = Path(os.path.realpath(tmp_path))
    assert {part.beside for part in parts if part.article} == {str(real / "a.atom")}
    assert [part.beside for part in parts if not part.article] == [None, str(real / "gone.xml"), None]


def test_a_list_in_a_list_is_not_followed(tmp_path: Path) -> None:
    assert opened(written(tmp_path, "list.opml", opml("list.opml"))) == ([], ["no feed"])


def test_a_list_of_nothing(tmp_path: Path) -> None:
    assert opened(written(tmp_path, "list.opml", opml())) == ([], ["a list without a feed in it"])
