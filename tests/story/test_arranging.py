"""Stories as plans and as folders."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from reader.story import open_story
from reader.story.arranging import NotArranged, Wanted, arrange
from reader.story.putting_right import put_right

BODY = "The harbour bridge was closed on Monday, the port said.\n\nIt opens again in May, Ann Lee told The Bee.\n"
FEED = """<rss version="2.0"><channel><title>The Wasp</title><link>https://wasp.example/</link>
<item><title>Bridge: closed "for now"</title><link>https://wasp.example/1</link><pubDate>Mon, 18 May 2015 10:00:00 GMT
</pubDate><description>&lt;p&gt;The bridge is shut, its keeper said.&lt;/p&gt;&lt;p&gt;It was 40 years old.&lt;/p&gt;
</description></item>
<item><title>Ferry late</title><link>https://wasp.example/2</link><description>&lt;p&gt;The ferry was an hour late on
Monday, its captain said.&lt;/p&gt;</description></item></channel></rss>"""


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "a.txt").write_text("Bridge closed\n\n" + BODY, "utf-8")
    (folder / "feed.xml").write_text(FEED, "utf-8")
    put_right(str(folder), "a.txt", outlet="The Bee", date="2015-05-19")
    return folder


def test_files_are_copied_with_what_was_put_right_and_parts_of_files_written(pile: Path, tmp_path: Path) -> None:
    before = {p.name: p.read_bytes() for p in pile.iterdir()}
    articles = {a.path: a for a in open_story([str(pile)]).story.articles}
    bridge = tuple(a for a in articles.values() if "ridge" in a.title)
    into = tmp_path / "sorted"
    (made,) = arrange(str(into), [Wanted("bridge", "The bridge", bridge)])
    assert {p.name: p.read_bytes() for p in pile.iterdir()} == before
    opened = open_story([made])
    assert opened.problems == ()
    assert opened.story.title == "The bridge"
    got = {(a.outlet, a.title, a.date, a.url, a.text) for a in opened.story.articles}
    assert got == {(a.outlet, a.title, a.date, a.url, a.text) for a in bridge}
    assert sorted(os.listdir(into)) == ["bridge"]


def test_links_lead_to_the_files(pile: Path, tmp_path: Path) -> None:
    articles = tuple(open_story([str(pile / "a.txt")]).story.articles)
    (made,) = arrange(str(tmp_path / "sorted"), [Wanted("bridge", "The bridge", articles)], link=True)
    assert os.path.samefile(os.path.join(made, "a.txt"), pile / "a.txt")
    assert os.path.islink(os.path.join(made, "a.txt"))


def test_two_files_of_one_name_both_stay(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Story.YAML.txt").write_text("Bridge closed\n\n" + BODY, "utf-8")
    paths = [str(tmp_path / f / "Story.YAML.txt") for f in ("x", "y")]
    (made,) = arrange(str(tmp_path / "out"), [Wanted("b", "B", tuple(open_story(paths).story.articles))])
    assert sorted(os.listdir(made)) == ["Story.YAML-2.txt", "Story.YAML.txt", "story.yaml"]


def test_what_is_copied_is_on_the_disk_before_it_is_said(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = tuple(open_story([str(pile)]).story.articles)
    on_disk: set[int] = set()
    fsync = os.fsync

    def synced(handle: int) -> None:
        fsync(handle)
        on_disk.add(os.fstat(handle).st_ino)

    monkeypatch.setattr(os, "fsync", synced)
    into = tmp_path / "new" / "sorted"
    (made,) = arrange(str(into), [Wanted("bridge", "The bridge", articles)])
    there = [tmp_path, into.parent, into, Path(made), *Path(made).iterdir()]
    assert len(there) == 8
    assert on_disk >= {path.stat().st_ino for path in there}


def test_folders_of_others_stay_whatever_they_are_called(pile: Path, tmp_path: Path) -> None:
    articles = tuple(open_story([str(pile / "a.txt")]).story.articles)
    kept = tmp_path / "out" / ".bridge.tmp" / "mine.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text("a year's work", "utf-8")
    arrange(str(tmp_path / "out"), [Wanted("bridge", "The bridge", articles)])
    assert kept.read_text("utf-8") == "a year's work"
    assert sorted(os.listdir(tmp_path / "out")) == [".bridge.tmp", "bridge"]


def test_where_a_file_cannot_be_copied_nothing_is_left(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = tuple(open_story([str(pile)]).story.articles)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("reader.story.arranging.write_whole", full)
    with pytest.raises(NotArranged, match="No space left on device; 0 of 1 folders were made"):
        arrange(str(tmp_path / "out"), [Wanted("bridge", "The bridge", articles)])
    assert os.listdir(tmp_path / "out") == []


def test_what_is_there_is_never_touched(pile: Path, tmp_path: Path) -> None:
    articles = tuple(open_story([str(pile / "a.txt")]).story.articles)
    (tmp_path / "out" / "b").mkdir(parents=True)
    with pytest.raises(NotArranged, match="there already"):
        arrange(str(tmp_path / "out"), [Wanted("a", "A", articles), Wanted("b", "B", articles)])
    assert os.listdir(tmp_path / "out") == ["b"]
    with pytest.raises(NotArranged, match="cannot be written"):
        arrange(str(pile / "a.txt"), [Wanted("a", "A", articles)])
