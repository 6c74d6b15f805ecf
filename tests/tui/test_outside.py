"""What leaves the reader: saving, other programs, metadata, and where one was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.model import Article, Story
from reader.notes import open_notes
from reader.reading.history import Place
from reader.reading.remembering import keep_places, restore_places
from reader.reading.saving import file_of
from reader.reading.session import Session
from reader.tui.actions import outside
from reader.tui.actions.outside import run_outside
from tests.tui.reading import reading
from tests.tui.velling import ANALYSIS, ARTICLES

HERALD = ARTICLES["lowland-herald"]


async def test_saving_asks_before_it_writes_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "dam.csv"
    path.write_text("old")
    async with reading() as r:
        r.screen.action_run("save")
        await r.pilot.pause()
        await r.type(str(path))
        r.app.screen.action_choose()  # type: ignore[attr-defined]
        await r.pilot.pause()
        assert path.read_text() == "old"
        assert r.app.screen is not r.screen
        r.app.screen.action_choose()  # type: ignore[attr-defined]
        await r.pilot.pause()
        assert r.app.screen is r.screen
        assert "saved as" in r.screen.footer.message
    assert path.read_text().startswith("story,claim,")


async def test_a_name_without_an_ending_takes_the_format_chosen(tmp_path: Path) -> None:
    async with reading() as r:
        r.screen.action_run("save")
        await r.pilot.pause()
        await r.type(str(tmp_path / "dam"))
        r.app.screen.action_move(1)  # type: ignore[attr-defined]
        r.app.screen.action_choose()  # type: ignore[attr-defined]
        await r.pilot.pause()
        assert [p.name for p in tmp_path.iterdir()] == ["dam.jsonl"]


async def test_a_terminal_that_cannot_be_lent_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async with reading() as r:
        assert run_outside(r.screen, ["true"]) == "this terminal cannot be lent to another program"
        monkeypatch.setenv("VISUAL", "'unclosed")
        await r.run("editor")
        assert r.screen.footer.message == "this article is no file of its own"
        own = tmp_path / "a.txt"
        own.write_text("words")
        monkeypatch.setattr(outside, "file_of", lambda article: str(own))
        await r.run("editor")
        assert "cannot be read" in r.screen.footer.message


async def test_a_command_that_is_none_yet_stays_to_be_mended() -> None:
    async with reading() as r:
        await r.run("pipe")
        view: Any = r.app.screen
        await r.type('wc "-w')
        await r.pilot.press("enter")
        assert r.app.screen is view
        assert "not a command yet" in "".join(t for t, _ in view.choices.entries[0].lines[0])
        await r.type('"')
        await r.pilot.press("enter")
        await r.pilot.pause()
        assert r.app.screen is r.screen


def test_only_an_articles_own_file_is_opened(tmp_path: Path) -> None:
    own = tmp_path / "-a.txt"
    own.write_text("words")
    article = Article("a", str(own), "The Bee", "Title", "Title\n\nWords.")
    assert file_of(article) == str(own)
    assert file_of(replace(article, path=f"{own}#3")) is None
    shipped = file_of(replace(article, path="seeds/vice-news.md"))
    assert shipped is not None
    assert Path(shipped).is_file()


async def test_metadata_are_noted_beside_the_article(tmp_path: Path) -> None:
    articles = [replace(a, path=str(tmp_path / f"{a.id}.txt")) for a in ANALYSIS.story.articles]
    for article in articles:
        Path(article.path).write_text(article.text)
    async with reading(replace(ANALYSIS, story=replace(ANALYSIS.story, articles=tuple(articles)))) as r:
        r.screen.action_run("metadata")
        await r.pilot.pause()
        await r.pilot.press("ctrl+u")
        await r.type("The Bee")
        r.app.screen.action_choose()  # type: ignore[attr-defined]
        await r.pilot.pause()
        assert "outlet: The Bee" in (tmp_path / "story.yaml").read_text()


def test_places_are_kept_over_runs(tmp_path: Path) -> None:
    def session() -> Session:
        opened: Any = Session(Story("The dam", (HERALD,)))
        opened.notes = open_notes(opened.story, tmp_path / "notes.json")
        return opened

    offset = HERALD.text.index("About 4,000")
    keep_places(session(), Place(HERALD.id, top=offset))
    again = session()
    restore_places(again)
    assert again.places[HERALD.id].top == offset
    keep_places(again, Place(HERALD.id, top=0))
    assert session().notes.notebook.positions.get(HERALD.id, 0) == 0


async def test_a_field_begins_with_what_it_holds(tmp_path: Path) -> None:
    articles = [replace(a, path=str(tmp_path / f"{a.id}.txt")) for a in ANALYSIS.story.articles]
    for article in articles:
        Path(article.path).write_text(article.text)
    async with reading(replace(ANALYSIS, story=replace(ANALYSIS.story, articles=tuple(articles)))) as r:
        r.screen.action_run("metadata")
        await r.pilot.pause()
        view: Any = r.app.screen
        assert view.wanted == articles[0].outlet
        view.action_move(1)
        await r.pilot.pause()
        assert view.wanted == articles[0].title
        view.action_choose()
        await r.pilot.pause()
        assert r.screen.footer.message == "it stays as it was"
        assert not (tmp_path / "story.yaml").exists()


@pytest.mark.parametrize("date", ["yesterday", "2024-02-30", "31 Foo 2024", "30 February 2024"])
async def test_what_cannot_be_true_is_not_noted(tmp_path: Path, date: str) -> None:
    articles = [replace(a, path=str(tmp_path / f"{a.id}.txt")) for a in ANALYSIS.story.articles]
    for article in articles:
        Path(article.path).write_text(article.text)
    async with reading(replace(ANALYSIS, story=replace(ANALYSIS.story, articles=tuple(articles)))) as r:
        r.screen.action_run("metadata")
        await r.pilot.pause()
        view: Any = r.app.screen
        view.action_move(2)
        await r.pilot.press("ctrl+u")
        await r.type(date)
        view.action_choose()
        await r.pilot.pause()
        assert "no date" in "".join(t for t, _ in view.choices.entries[-1].lines[0])
        assert not (tmp_path / "story.yaml").exists()
