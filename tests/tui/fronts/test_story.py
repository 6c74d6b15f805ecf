"""A story in front: what is worked out beside the screen, and what becomes of it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.openings import Stopped
from reader.model import Analysis, Article, Decision, Reading, Story
from reader.notes.store import NotesStore
from reader.tui.app import ReaderApp
from reader.tui.fronts.story import GIVEN_UP, StoryFront
from reader.tui.fronts.work import Say, Work
from tests.tui.reading import until
from tests.tui.velling import ANALYSIS, CLAIMS, STORY

_PATIENCE = 20
"""Seconds after which work that nobody ends ends itself."""


class SlowWork(Work):
    """Compares at once, but takes decisions over only when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.let = threading.Event(), threading.Event()

    def analysed(self, story: Story, decisions: Sequence[Decision], say: Say) -> Analysis:
        if not decisions:
            return ANALYSIS
        self.asked.set()
        self.let.wait()
        return replace(ANALYSIS, claims=CLAIMS[1:])


async def test_what_was_undone_while_it_was_worked_out_does_not_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[None] = []
    compare = StoryFront._analyse
    monkeypatch.setattr(StoryFront, "_analyse", lambda front: ended.append(compare(front)))
    work = SlowWork()
    app = ReaderApp(StoryFront(STORY, work=work))
    async with app.run_test(size=(140, 45)) as pilot:
        try:
            await until(pilot, lambda: len(ended) == 1)
            app.front.screen.action_run("next-disputed")
            app.front.screen.action_run("unlink")
            await until(pilot, work.asked.is_set)
            app.front.screen.action_run("undo")
            await until(pilot, lambda: len(ended) == 2)
        finally:
            work.let.set()
        await until(pilot, lambda: len(ended) == 3)
        assert app.front.session.material.shown.claims == CLAIMS


class WithoutOpened(Work):
    """Takes one claim away where anything is decided."""

    def analysed(self, story: Story, decisions: Sequence[Decision], say: Say) -> Analysis:
        return replace(ANALYSIS, claims=tuple(c for c in CLAIMS if c.id != "opened")) if decisions else ANALYSIS


async def test_a_passage_unlinked_is_chosen_again_when_that_is_undone() -> None:
    app = ReaderApp(StoryFront(STORY, work=WithoutOpened()))
    session = app.front.session
    async with app.run_test(size=(140, 45)) as pilot:
        await until(pilot, lambda: session.material.shown.claims == CLAIMS)
        while session.pointing.shown_answer is None or session.pointing.shown_answer.claim.id != "opened":
            app.front.screen.action_run("next-disputed")
        passage = session.pointing.passage
        app.front.screen.action_run("unlink")
        await until(pilot, lambda: session.material.shown.claims != CLAIMS)
        assert session.pointing.highlight is None
        app.front.screen.action_run("undo")
        await until(pilot, lambda: session.material.shown.claims == CLAIMS)
        assert session.pointing.passage == passage
        app.front.screen.action_run("link")
        assert session.linking.begun is not None
        assert session.linking.begun.passage == passage


class EndlessWork(Work):
    """Compares until it is given up."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.ended = threading.Event(), threading.Event()

    def analysed(self, story: Story, decisions: Sequence[Decision], say: Say) -> Analysis:
        say("comparing 2 articles")
        self.begun.set()
        self.ended.wait(_PATIENCE)
        raise Stopped

    def give_up(self) -> None:
        self.ended.set()

    def end(self) -> None:
        self.ended.set()
        super().end()


async def test_escape_stops_comparing_a_large_story_and_leaves_it_readable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.tui.fronts.story.LARGE", 1)
    work = EndlessWork()
    app = ReaderApp(StoryFront(STORY, work=work))
    async with app.run_test(size=(140, 45)) as pilot:
        try:
            await until(pilot, work.begun.is_set)
            await until(pilot, lambda: app.front.session.material.progress == "comparing 2 articles")
            app.front.screen.action_run("escape")
            await until(pilot, lambda: app.front.screen.footer.message == GIVEN_UP)
            assert app.front.session.material.progress == ""
            assert GIVEN_UP in app.front.session.material.why_no_claims
            assert app.front.session.stop is None
            app.front.screen.action_run("next-article")
            await until(pilot, lambda: bool(app.front.session.pointing.highlights))
        finally:
            work.ended.set()


async def test_who_leaves_while_articles_are_compared_does_not_wait_for_them() -> None:
    work = EndlessWork()
    app = ReaderApp(StoryFront(STORY, work=work))
    async with app.run_test(size=(140, 45)) as pilot:
        await until(pilot, work.begun.is_set)
        assert not work.ended.is_set()
        app.front.screen.action_run("quit-now")
    assert work.ended.is_set()


class NotedWork(EndlessWork):
    """Notes which articles it was asked to read."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []

    def reading(self, article: Article) -> Reading:
        self.read.append(article.id)
        return super().reading(article)


async def test_an_article_that_one_passes_by_is_not_read() -> None:
    work = NotedWork()
    app = ReaderApp(StoryFront(STORY, work=work))
    async with app.run_test(size=(140, 45)) as pilot:
        try:
            await until(pilot, work.begun.is_set)
            first, passed, last = (a.id for a in STORY.articles[:3])
            app.front.screen.action_run("next-article")
            app.front.screen.action_run("next-article")
            await until(pilot, lambda: last in work.read)
            assert first in work.read
            assert passed not in work.read
        finally:
            work.ended.set()


async def test_what_is_known_after_the_person_left_is_shown_to_nobody() -> None:
    work = SlowWork()
    left: list[None] = []
    front = StoryFront(STORY, work=work, back=lambda: left.append(None))
    app = ReaderApp(front)
    async with app.run_test(size=(140, 45)) as pilot:
        try:
            await until(pilot, lambda: app.front.session.material.shown.claims == CLAIMS)
            front.screen.action_run("next-disputed")
            front.screen.action_run("unlink")
            await until(pilot, work.asked.is_set)
            front.screen.action_run("quit")
            while not left:
                front.screen.action_run("quit")
            front.stop()
        finally:
            work.let.set()
        await app.workers.wait_for_complete()
        assert front.session.material.shown.claims == CLAIMS
        assert app.is_running


async def test_a_story_without_files_says_so_when_they_are_to_be_read_again() -> None:
    front = StoryFront(STORY, work=Work(), compare=False)
    async with ReaderApp(front).run_test(size=(140, 45)):
        front.screen.action_run("reload")
        assert front.screen.footer.message == "this story comes with the reader: it has no files to read again"
        front.read_again()
        assert front.screen.footer.message == "it is read when the story opens again"


class KnownWork(Work):
    """Has all of it compared already."""

    def analysed(self, story: Story, decisions: Sequence[Decision], say: Say) -> Analysis:
        return ANALYSIS


async def test_the_place_is_on_the_disk_while_one_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.tui.fronts.story._KEPT_EVERY", 0.01)
    file = tmp_path / "notes.json"
    front = StoryFront(STORY, work=KnownWork(), open_notes=lambda story, before: NotesStore(file, story))
    async with ReaderApp(front).run_test(size=(140, 45)) as pilot:
        await until(pilot, lambda: front.session.material.analysis is not None)
        assert not file.exists()
        await pilot.press("J")
        await until(pilot, file.exists)
        # what another reader would find who is started after this one was killed
        last = NotesStore(file, STORY).notebook.whereabouts.last
        assert last is not None
        assert last[0].article == front.session.pointing.article_id == STORY.articles[1].id
        before = file.stat().st_mtime_ns
        await pilot.press("f1", "escape")
        await until(pilot, lambda: front._keeping is None)
        await pilot.pause()
        assert file.stat().st_mtime_ns == before, "who stays writes nothing"


class FailingOnOne(Work):
    """Compares all but the first article."""

    def analysed(self, story: Story, decisions: Sequence[Decision], say: Say) -> Analysis:
        failed = Reading(story.articles[0], (), (), (), (), ("is not compared: it failed",), failed=True)
        return replace(ANALYSIS, readings=(failed, *ANALYSIS.readings[1:]))


async def test_an_article_the_engine_fails_on_is_told_and_the_others_are_compared() -> None:
    app = ReaderApp(StoryFront(STORY, work=FailingOnOne()))
    async with app.run_test(size=(140, 45)) as pilot:
        screen = app.front.screen
        await until(pilot, lambda: "is not compared: it failed" in screen.footer.message)
        assert app.front.session.material.analysis is not None
