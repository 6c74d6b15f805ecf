"""What leaves the reader: saving, other programs, metadata, and where one was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.model import Article
from reader.reading.saving import file_of
from reader.tui.actions import outside
from reader.tui.actions.outside import run_outside
from tests.tui.reading import reading
from tests.tui.velling import ARTICLES

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
        assert "is not there any more" in r.screen.footer.message
        own = tmp_path / "a.txt"
        own.write_text("words")
        monkeypatch.setattr(outside, "file_to_edit", lambda pointing: (str(own), ""))
        await r.run("editor")
        assert "cannot be read" in r.screen.footer.message


def test_only_an_articles_own_file_is_opened(tmp_path: Path) -> None:
    own = tmp_path / "-a.txt"
    own.write_text("words")
    article = Article("a", str(own), "The Bee", "Title", "Title\n\nWords.")
    assert file_of(article) == str(own)
    assert file_of(replace(article, path=f"{own}#3")) is None
    shipped = file_of(replace(article, path="seeds/vice-news.md"))
    assert shipped is not None
    assert Path(shipped).is_file()
