"""The list of stories: what it tells, how it narrows, what it opens, and how one comes back to it."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.library.openings import opened
from reader.library.store import Store
from reader.library.summaries import Summary, note_claims, summaries
from reader.reading.glyphs import UNICODE
from reader.story import Shelf, StoryPlace, stories_in
from reader.tui.app import ReaderApp
from reader.tui.fronts.shelf import OpenStory, ShelfFront
from reader.tui.fronts.story import StoryFront
from tests.conftest import STORIES
from tests.tui.reading import until
from tests.tui.velling import STORY

PLACES = tuple(StoryPlace((f"all/{name}",)) for name in ("bridge", "ferry", "storm"))
KNOWN = {
    0: Summary("The bridge", 2, 300, ("The Bee", "The Wasp"), "2015-05-18", "2015-05-19", 7, 2),
    1: Summary("The ferry", 4, 900, ("Aldane Courier",), "2024-03-12", "2024-03-14"),
}


PATIENCE = 20
"""Seconds after which what nobody lets go on goes on."""


def unopened(paths: Sequence[str], back: Callable[[], None]) -> str:
    return f"{paths[0]}: the folder holds no articles"


class Opening:
    """Opens a made-up story, whatever is asked for."""

    def __init__(self, **options: Any) -> None:
        self.asked: list[str] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self._options = options

    def __call__(self, paths: Sequence[str], back: Callable[[], None]) -> StoryFront:
        self.asked += paths
        self.may_go_on.wait(PATIENCE)
        return StoryFront(STORY, compare=False, back=back, **self._options)


def app_of(open_story: OpenStory = unopened, **options: Any) -> ReaderApp:
    return ReaderApp(ShelfFront(PLACES, dict(KNOWN), open_story, glyphs=UNICODE, **options))


def said(app: ReaderApp) -> str:
    choices = app.fronts[0].screen.choices
    return "\n".join("".join(text for text, _ in choices.line(y)) for y in range(2 * len(choices.entries)))


async def test_it_tells_title_outlets_dates_and_disputes() -> None:
    app = app_of()
    async with app.run_test() as pilot:
        await pilot.pause()
        told = said(app)
        assert "The bridge" in told
        assert "7 claims, 2 disputed" in told
        assert "2 articles · 18 May 2015 to 19 May 2015 · The Bee, The Wasp" in told
        assert told.count("disputed") == 1, "what was not compared is not told of"
        assert "Storm\n" in told
        assert "not looked at yet" in told


async def test_a_headline_finds_its_story_and_is_shown_then() -> None:
    known = {**KNOWN, 0: replace(KNOWN[0], headlines=("Span gives way at dawn", "Three held after collapse"))}
    app = ReaderApp(ShelfFront(PLACES, known, unopened, glyphs=UNICODE))
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "Three held" not in said(app)
        await pilot.press("slash", *"held after")
        await pilot.pause()
        choices = app.fronts[0].screen.choices
        assert [entry.value for entry in choices.entries] == [0]
        assert "“Three held after collapse”" in "".join(text for text, _ in choices.line(2))


@pytest.mark.parametrize(("keys", "path"), [(["enter"], "all/bridge"), (["j", "j", "enter"], "all/storm")])
async def test_a_story_comes_in_front_of_the_list_and_leaving_it_leads_back(keys: list[str], path: str) -> None:
    opening = Opening()
    app = app_of(opening)
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press(*keys)
        await until(pilot, lambda: len(app.fronts) == 2)
        assert opening.asked == [path]
        await pilot.pause()
        before = app.fronts[0].screen.choices.value
        await pilot.press("q")
        await until(pilot, lambda: len(app.fronts) == 1)
        assert app.screen is app.front.screen
        assert app.front.screen.choices.value == before
        assert "2 outlets" not in said(app)
        await pilot.press("enter")
        await until(pilot, lambda: len(app.fronts) == 2)
        await pilot.press("Q")
    assert app.return_code == 0


async def test_enter_that_comes_before_the_list_waits_for_it() -> None:
    opening = Opening()
    app = app_of(opening)
    async with app.run_test() as pilot:
        await pilot.pause()
        screen = app.fronts[0].screen
        screen.now_stale()
        entries, screen.choices.entries = screen.choices.entries, []
        await pilot.press("enter")
        assert opening.asked == []
        screen.choices.entries = entries
        screen.now_shown()
        await until(pilot, lambda: len(app.fronts) == 2)
        assert opening.asked == ["all/bridge"]


@pytest.mark.parametrize("key", ["q", "Q"])
async def test_keys_that_leave_the_list(key: str) -> None:
    app = app_of()
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press(key)
    assert not app.is_running
    assert app.return_code == 0


async def test_what_is_typed_while_a_story_opens_is_for_the_story() -> None:
    opening = Opening()
    opening.may_go_on.clear()
    app = app_of(opening)
    async with app.run_test() as pilot:
        try:
            await pilot.pause()
            await pilot.press("enter", "j", "enter", "c")
            assert app.screen is app.fronts[0].screen
        finally:
            opening.may_go_on.set()
        await until(pilot, lambda: type(app.screen).__name__ == "GridScreen")
        assert app.front.session.pointing.article_id == STORY.articles[1].id
        assert app.front.screen.pane == "text"


async def test_who_does_not_want_to_wait_for_a_story_gives_it_up() -> None:
    opening = Opening()
    opening.may_go_on.clear()
    app = app_of(opening)
    async with app.run_test() as pilot:
        try:
            await pilot.pause()
            await pilot.press("enter", "escape", "j")
            assert app.front.screen.choices.value == 1
        finally:
            opening.may_go_on.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert len(app.fronts) == 1


@pytest.mark.parametrize("wanted", ["ferry", "aldane", "march 2024"])
async def test_a_filter_goes_by_title_outlet_and_date(wanted: str) -> None:
    from textual.widgets import Input

    opening = Opening()
    app = app_of(opening)
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("/")
        app.front.screen.query_one(Input).value = wanted
        await pilot.pause()
        assert app.front.screen.heading() == "1 of 3 stories"
        await pilot.press("escape")
        assert app.front.screen.heading() == "3 stories"
        assert app.is_running
        await pilot.pause()
        await pilot.press("/")
        app.front.screen.query_one(Input).value = wanted
        await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: bool(opening.asked))
    assert opening.asked == ["all/ferry"]


async def test_nothing_fits() -> None:
    from textual.widgets import Input

    app = app_of()
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("/")
        app.front.screen.query_one(Input).value = "nothing of the kind"
        await pilot.pause()
        await pilot.press("enter")
        assert app.is_running


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Two stories no cache knows yet."""
    for name in ("one", "two"):
        shutil.copytree(STORIES / "ferry", tmp_path / "all" / name)
    return stories_in([str(tmp_path / "all")])


async def test_stories_are_looked_at_and_then_compared(shelf: Shelf, tmp_path: Path) -> None:
    known: dict[int, Summary] = {}
    with Store(str(tmp_path / "cache.sqlite")) as store:
        app = ReaderApp(ShelfFront(shelf.places, known, unopened, glyphs=UNICODE, store=store))
        async with app.run_test() as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert said(app).count("4 articles · 12 March 2024 to 14 March 2024") == 2
            assert len(re.findall(r"\d+ claims, [1-9] disputed", said(app))) == 2
        again = ReaderApp(ShelfFront(shelf.places, {}, unopened, glyphs=UNICODE, store=store))
        async with again.run_test() as pilot:
            await again.workers.wait_for_complete()
            await pilot.pause()
            assert said(again).count("disputed") == 2
    assert [known[n].title for n in range(2)] == ["One", "Two"]


async def test_leaving_the_list_does_not_wait_for_what_is_compared(shelf: Shelf, tmp_path: Path) -> None:
    known: dict[int, Summary] = {}
    with Store(str(tmp_path / "cache.sqlite")) as store:
        app = ReaderApp(ShelfFront(shelf.places, known, unopened, glyphs=UNICODE, store=store))
        async with app.run_test() as pilot:
            await pilot.pause()
            await pilot.press("q")
        assert app.return_code == 0
    assert all(s.claims is None for s in known.values())


async def test_why_a_story_did_not_open_is_said_until_the_next_move() -> None:
    app = app_of()
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        hint = app.front.screen.query_one("#hint")
        assert "holds no articles" in str(hint.render())
        await pilot.press("j")
        await pilot.pause()
        assert "enter opens" in str(hint.render())


async def test_the_list_keeps_its_place_and_its_filter() -> None:
    app = app_of(Opening())
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("2", "j")
        before = app.front.screen.choices.value
        assert before == 2
        await pilot.press("slash", "o", "n", "e")
        assert app.front.screen.choices.value != before
        await pilot.press("escape")
        assert app.front.screen.choices.value == before
        await pilot.press("slash", "e")
        fitting = len(app.front.screen.choices.entries)
        there = app.front.screen.choices.value
        await pilot.press("enter")
        await until(pilot, lambda: len(app.fronts) == 2)
        await pilot.pause()
        await pilot.press("q")
        await until(pilot, lambda: len(app.fronts) == 1)
        await pilot.pause()
        assert app.front.screen.query_one("#typed").display
        assert app.front.screen.wanted == "e"
        assert len(app.front.screen.choices.entries) == fitting
        assert app.front.screen.choices.value == there


async def test_esc_stays_in_the_list_and_its_help_tells_the_keys_that_work_there() -> None:
    app = app_of()
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("escape", "escape")
        assert app.is_running
        await pilot.press("question_mark")
        await pilot.pause()
        told = ["".join(t for t, _ in line) for e in app.screen.choices.entries for line in e.lines]  # type: ignore[attr-defined]
        assert any("leave the reader" in line for line in told)
        assert not any("mark the passage" in line for line in told)
        await pilot.press("q")
        assert app.screen is app.front.screen
        await pilot.press("q")
    assert app.return_code == 0


async def test_the_list_counts_what_a_person_decided(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # what is known of files that were copied this very moment is kept too
    monkeypatch.setattr("reader.library.stamps._SETTLED_NS", 0)
    from reader.analysis import analyse
    from reader.config import Settings
    from reader.notes.store import NotesStore

    story = opened(shelf.places[0].paths, Store(None)).story
    analysis = analyse(story)
    differing = [c for c in analysis.claims if c.verdict == "differ"]
    notes = NotesStore(tmp_path / "notes.json", story)
    notes.apply(notes.notebook.decided.judged(differing[0], "compatible"))
    known: dict[int, Summary] = {}
    with Store(str(tmp_path / "cache.sqlite")) as store:
        settings = Settings(notes=str(tmp_path / "notes.json"))
        app = ReaderApp(ShelfFront(shelf.places, known, unopened, glyphs=UNICODE, store=store, settings=settings))
        async with app.run_test() as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
        note_claims(shelf.places[0].paths, analysis, store, decided=False)
        (kept, *_) = summaries([p.paths for p in shelf.places], store)
    assert kept is not None
    assert kept.compared_told == known[0].compared_told
    assert (kept.disputed or 0) + (kept.updates or 0) == len(differing) - 1
