from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.model import Analysis
from tests.tui.reading import reading
from tests.tui.screens.views import hint
from tests.tui.velling import ANALYSIS


def written(folder: Path) -> Analysis:
    """The story of Velling with its articles as files in a folder, beside which metadata can be noted."""
    articles = tuple(replace(a, path=str(folder / f"{a.id}.txt")) for a in ANALYSIS.story.articles)
    for article in articles:
        Path(article.path).write_text(article.text)
    return replace(ANALYSIS, story=replace(ANALYSIS.story, articles=articles))


async def test_metadata_are_noted_beside_the_article(tmp_path: Path) -> None:
    async with reading(written(tmp_path)) as r:
        r.screen.action_run("metadata")
        await r.pilot.pause()
        await r.pilot.press("ctrl+u")
        await r.type("The Bee")
        r.app.screen.action_choose()  # type: ignore[attr-defined]
        await r.pilot.pause()
        assert "outlet: The Bee" in (tmp_path / "story.yaml").read_text()


async def test_a_field_begins_with_what_it_holds(tmp_path: Path) -> None:
    async with reading(written(tmp_path)) as r:
        r.screen.action_run("metadata")
        await r.pilot.pause()
        view: Any = r.app.screen
        assert view.wanted == ANALYSIS.story.articles[0].outlet
        view.action_move(1)
        await r.pilot.pause()
        assert view.wanted == ANALYSIS.story.articles[0].title
        view.action_choose()
        await r.pilot.pause()
        assert r.screen.footer.message == "it stays as it was"
        assert not (tmp_path / "story.yaml").exists()


@pytest.mark.parametrize("date", ["yesterday", "2024-02-30", "31 Foo 2024", "30 February 2024"])
async def test_what_cannot_be_true_is_not_noted(tmp_path: Path, date: str) -> None:
    async with reading(written(tmp_path), size=(40, 12)) as r:
        r.screen.action_run("metadata")
        await r.pilot.pause()
        view: Any = r.app.screen
        view.action_move(2)
        await r.pilot.press("ctrl+u")
        await r.type(date)
        view.action_choose()
        await r.pilot.pause()
        assert "no date" in hint(view)
        assert not (tmp_path / "story.yaml").exists()


async def test_tab_goes_to_the_next_field_as_the_arrow_does(tmp_path: Path) -> None:
    async with reading(written(tmp_path)) as r:
        r.screen.action_run("metadata")
        await r.pilot.pause()
        view: Any = r.app.screen
        await r.pilot.press("tab", "tab")
        assert view.choices.value == "date"
        await r.pilot.press("shift+tab")
        await r.pilot.pause()
        assert view.choices.value == "title"
        assert view.wanted == ANALYSIS.story.articles[0].title
        assert view.focused is view.query_one("#typed")
