"""What was dropped wrongly comes back where it stood, and stays over runs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import yaml

from reader.library.openings import opened as opened_kept
from reader.library.store import Store
from reader.story import open_story
from reader.story.arranging import Wanted as Folder
from reader.story.arranging import arrange
from reader.story.brought_back import Wanted, line_in
from reader.story.putting_right import brought_back, put_right
from reader.story.sidecar import place_of
from tests.story.formats.test_packed import zipped
from tests.story.made import BODY, HEADLINE, body_of, page, written

READ_MORE = "Read more: the mayor on the bridge"
LONG = "Photo: the pier of the harbour bridge on Monday evening, seen from the deck of the ferry. Ann Lee/AP"
TEXT = "\n\n".join([HEADLINE, BODY[0], READ_MORE, BODY[1], LONG, BODY[2], BODY[3]])


def only(folder: Path) -> tuple[list[str], tuple[str, ...]]:
    """The paragraphs under the headline, and the notes."""
    (article,) = open_story([str(folder)]).story.articles
    return article.text.split("\n\n")[1:], article.notes


def dropped_in(notes: tuple[str, ...]) -> list[str]:
    return [found[0] for note in notes if (found := line_in(note)) and not found[1]]


def test_lines_come_back_where_they_stood_and_go_again(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", TEXT)
    body, notes = only(tmp_path)
    assert body == BODY
    read_more, long = dropped_in(notes)
    assert (read_more, long[-1]) == (READ_MORE, "…")
    brought_back(str(tmp_path), "a.txt", long)
    assert only(tmp_path)[0] == [*BODY[:2], LONG, *BODY[2:]]
    brought_back(str(tmp_path), "a.txt", read_more)
    body, notes = only(tmp_path)
    assert body == [BODY[0], READ_MORE, BODY[1], LONG, *BODY[2:]]
    assert {line_in(n) for n in notes} >= {(read_more, True), (long, True)}
    brought_back(str(tmp_path), "a.txt", long, keep=False)
    brought_back(str(tmp_path), "a.txt", read_more, keep=False)
    assert only(tmp_path)[0] == BODY
    assert not (tmp_path / "story.yaml").exists()


def test_what_was_cut_off_a_paragraph_comes_back_with_it(tmp_path: Path) -> None:
    ended = f"{BODY[3]} (Reporting by Ann Lee; editing by Bo Roe)"
    written(tmp_path, "a.txt", "\n\n".join([HEADLINE, *BODY[:3], ended]))
    body, notes = only(tmp_path)
    assert body == BODY
    brought_back(str(tmp_path), "a.txt", *dropped_in(notes))
    assert only(tmp_path)[0] == [*BODY[:3], ended]


@pytest.mark.parametrize("extra", [False, True])
def test_a_line_of_a_page_comes_back_where_it_stood(
    tmp_path: Path, extra: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if extra:
        pytest.importorskip("trafilatura", reason="the extra `html` is not installed")
    else:
        monkeypatch.setitem(sys.modules, "trafilatura", None)
    written(tmp_path, "page.html", page())
    body, notes = only(tmp_path)
    aside = next(line for line in dropped_in(notes) if line.startswith("Also today"))
    comment = next(line for line in dropped_in(notes) if line.startswith("First!"))
    brought_back(str(tmp_path), "page.html", aside)
    brought_back(str(tmp_path), "page.html", comment)
    again, notes = only(tmp_path)
    assert [line for line in again if line in body] == body
    at = next(n for n, line in enumerate(again) if line.startswith("Also today"))
    assert again[at - 1] == BODY[1]
    assert again[-1].startswith("First!")
    assert {line_in(n) for n in notes} >= {(aside, True), (comment, True)}


def test_by_hand_and_what_was_not_dropped_is_told(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", TEXT)
    car = f"articles:\n  a.txt:\n    keep:\n    - '{READ_MORE}'\n    - Photo: the pier of the harbour...\n    - gone\n"
    written(tmp_path, "story.yaml", car.replace("Photo:", '"Photo:').replace("harbour...", 'harbour..."'))
    body, notes = only(tmp_path)
    assert body == [BODY[0], READ_MORE, BODY[1], LONG, *BODY[2:]]
    assert notes[-1] == "nothing dropped reads: gone"
    written(tmp_path, "story.yaml", f"articles:\n  a.txt: {{keep: '{READ_MORE}'}}\n")
    assert only(tmp_path)[0] == [BODY[0], READ_MORE, *BODY[1:]]


def test_it_stays_beside_what_else_is_said(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", TEXT)
    put_right(str(tmp_path), "a.txt", outlet="The Bee")
    brought_back(str(tmp_path), "a.txt", READ_MORE)
    put_right(str(tmp_path), "a.txt", author="Ann")
    (article,) = open_story([str(tmp_path)]).story.articles
    assert (article.outlet, article.author, READ_MORE in article.text) == ("The Bee", "Ann", True)


def test_what_is_kept_of_earlier_openings_follows(tmp_path: Path) -> None:
    (tmp_path / "story").mkdir()
    written(tmp_path / "story", "a.txt", TEXT)
    with Store(str(tmp_path / "cache.sqlite")) as store:
        for keep in (True, False):
            brought_back(str(tmp_path / "story"), "a.txt", READ_MORE, keep)
            (article,) = opened_kept([str(tmp_path / "story")], store).story.articles
            assert (READ_MORE in article.text) is keep


@pytest.mark.parametrize("name", ["a.txt", "two.jsonl"])
def test_it_goes_along_into_other_folders(tmp_path: Path, name: str) -> None:
    import json

    (tmp_path / "in").mkdir()
    line = json.dumps({"title": HEADLINE, "text": TEXT.removeprefix(HEADLINE)})
    written(tmp_path / "in", name, TEXT if name == "a.txt" else f"{line}\n{line.replace('Monday', 'Tuesday')}")
    brought_back(str(tmp_path / "in"), name, READ_MORE)
    story = open_story([str(tmp_path / "in")]).story
    arrange(str(tmp_path / "out"), [Folder("story", story.title, story.articles)])
    again = open_story([str(tmp_path / "out" / "story")]).story
    assert [body_of(a) for a in again.articles] == [body_of(a) for a in story.articles]
    assert all(READ_MORE in a.text for a in again.articles)


def test_where_an_articles_side_car_lies(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", TEXT)
    written(tmp_path, "b#2.txt", TEXT)
    written(tmp_path, "z.zip", zipped(("inside.md", TEXT)))
    folder = str(tmp_path)
    for name in ("a.txt", "a.txt#3", "b#2.txt", "z.zip/inside.md"):
        assert place_of(f"{folder}/{name}") == (folder, name)
    for path in ("-", f"{folder}/gone.txt", "https://bee.example/a", folder):
        assert place_of(path) is None
    brought_back(folder, "z.zip/inside.md", READ_MORE)
    zipped_one = next(a for a in open_story([folder]).story.articles if "z.zip" in a.path)
    assert READ_MORE in zipped_one.text


def test_lines_are_dropped_by_hand_and_those_that_are_not_there_told(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", TEXT)
    drop = [BODY[1], f"{BODY[2][:20]}…", "gone"]
    written(tmp_path, "story.yaml", yaml.safe_dump({"articles": {"a.txt": {"drop": drop, "keep": [READ_MORE]}}}))
    body, notes = only(tmp_path)
    assert body == [BODY[0], READ_MORE, BODY[3]]
    assert [n.partition(": ")[2][:20] for n in notes if n.startswith("dropped: by hand")] == [
        f"by hand: {line[:11]}" for line in (BODY[1], BODY[2])
    ]
    assert "to drop, nothing reads: gone" in notes


def test_a_first_line_dropped_by_hand_is_no_headline(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", f"Our Hundred Best Bridges of the Year\n\n{TEXT}")
    assert open_story([str(tmp_path)]).story.articles[0].title != HEADLINE
    written(tmp_path, "story.yaml", "articles:\n  a.txt: {drop: Our Hundred Best Bridges of the Year}\n")
    assert open_story([str(tmp_path)]).story.articles[0].title == HEADLINE


@pytest.mark.parametrize("named", [BODY[3], BODY[3][:12] + "..."])
def test_what_was_dropped_by_hand_comes_back_and_goes_again(tmp_path: Path, named: str) -> None:
    written(tmp_path, "a.txt", TEXT)
    written(tmp_path, "story.yaml", yaml.safe_dump({"articles": {"a.txt": {"outlet": "The Bee", "drop": [named]}}}))
    body, notes = only(tmp_path)
    assert body == BODY[:3]
    note = next(n for n in notes if n.startswith("dropped: by hand"))
    line = line_in(note)
    assert line is not None
    brought_back(str(tmp_path), "a.txt", line[0])
    assert only(tmp_path)[0] == BODY
    assert yaml.safe_load((tmp_path / "story.yaml").read_text()) == {"articles": {"a.txt": {"outlet": "The Bee"}}}
    brought_back(str(tmp_path), "a.txt", line[0], keep=False)
    assert only(tmp_path)[0] == BODY[:3]


def test_what_is_dropped_goes_along_into_other_folders(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    written(tmp_path / "in", "a.txt", TEXT)
    brought_back(str(tmp_path / "in"), "a.txt", BODY[1], keep=False)
    story = open_story([str(tmp_path / "in")]).story
    arrange(str(tmp_path / "out"), [Folder("story", story.title, story.articles)])
    assert only(tmp_path / "out" / "story")[0] == [BODY[0], *BODY[2:]]


def test_a_name_is_the_line_or_its_beginning() -> None:
    wanted = Wanted("Read more\nThe mayor said…")
    assert "Read more" in wanted
    assert "Read more: here" not in wanted
    assert "The  mayor said no" in wanted
    assert "The mayor" not in wanted
    assert wanted.missed() == ()
