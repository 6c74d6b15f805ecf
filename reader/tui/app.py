"""The reader as a Textual app."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from textual import on
from textual.screen import Screen
from textual.timer import Timer
from textual.worker import get_current_worker

from reader.config import Settings
from reader.crash import reported
from reader.model import Article, Story
from reader.reading.glyphs import ASCII, Glyphs, glyphs_for
from reader.reading.material import OpenNotes
from reader.reading.session import Session
from reader.tui.dressed import Dressed
from reader.tui.rubbish import settle
from reader.tui.screens.story import StoryScreen
from reader.tui.work import LARGE, Work

if TYPE_CHECKING:
    from reader.notes import NotesStore
    from reader.story import Opened

GIVEN_UP = "comparing was stopped; it goes on when the story is opened again"
"""What is said where the person did not want to wait."""


_STAYED = 0.15
"""Seconds after which an article in sight is one that is read: keys held down repeat faster."""


class ReaderApp(Dressed):
    """Shows one story; compares its articles in the background."""

    def __init__(
        self,
        story: Story,
        *,
        problems: Sequence[str] = (),
        glyphs: Glyphs | None = None,
        compare: bool = True,
        store: OpenNotes | None = None,
        settings: Settings | None = None,
        work: Work | None = None,
    ) -> None:
        """Make the app.

        Args:
            story: what to read.
            problems: what could not be opened, a line each.
            glyphs: the marks to draw with; by default what the environment asks for.
            compare: whether to analyse the story; tests hand in an analysis instead.
            store: opens what the person kept before, on any thread; None keeps everything in memory.
            settings: what the person set.
            work: opens, reads and compares; by default with nothing kept.
        """
        settings = settings or Settings()
        glyphs = glyphs or (ASCII if settings.ascii else glyphs_for(os.environ))
        super().__init__(settings, glyphs)
        self.work = work or Work()
        self.session = Session(story, glyphs, tuple(problems), settings)
        self.went_back = False
        """Whether the person left by going back: to the list of stories, where there is one."""
        self._compare = compare
        self.session.open_notes = store
        self._taken: Story | None = None
        """The story whose notes are shown."""
        self._staying: Timer | None = None
        """Runs out where the person stays with an article that is not read yet."""

    def get_default_screen(self) -> Screen[None]:
        """The story."""
        self.story_screen = StoryScreen(self.session)
        return self.story_screen

    def on_ready(self) -> None:
        """With the text on the screen, read and compare."""
        settle()
        self.story_screen.say(self._first_words())
        if self._compare and self.session.story.articles:
            self._start()

    def on_unmount(self) -> None:
        """The person leaves: asyncio waits for the threads, and they for processes that compare for minutes."""
        self.work.end()

    def _first_words(self) -> str:
        """What to say before anything was pressed: what is wrong with files and settings."""
        session = self.session
        notices = [*session.settings.problems, *([self.unthemed] if self.unthemed else [])]
        if len(notices) > 1:
            notices = [f"{len(notices)} things are wrong in your configuration: `ramadi-reader keys` lists them"]
        if len(session.problems) == 1:
            notices.append(session.problems[0])
        elif session.problems:
            notices.append(session.told(f"{len(session.problems)} files could not be opened: {{import-notes}}"))
        return "; ".join(notices)

    @on(StoryScreen.Decided)
    def _decided(self) -> None:
        if self._compare:
            self._start()

    @on(StoryScreen.Changed)
    def _changed(self) -> None:
        if self.work.paths and self.work.whole:
            self._start(again=True)
        else:
            self.story_screen.say("it is read when the story opens again")

    @on(StoryScreen.Unread)
    def _unread(self) -> None:
        """While thousands of articles are compared one wants to see what stands in this."""
        if self._staying is not None:
            self._staying.stop()
        self._staying = self.set_timer(_STAYED, self._read_where_one_stays) if self._compare else None

    def _start(self, again: bool = False) -> None:
        work = self._read_again if again else self._analyse
        self.run_worker(work, thread=True, exclusive=True, exit_on_error=False, group="analysis")

    def _read_again(self) -> None:
        """Open the story anew, and compare it where the person wants that; runs in a thread."""
        opened = self.work.again(self._say)
        self._say("")
        if not opened.story.articles:
            self.call_from_thread(self.story_screen.say, "no article would be left: the story stays as it was opened")
            return
        self.call_from_thread(self.story_screen.take_story, opened.story, lines_of(opened))
        if self._compare:
            self._analyse()

    def _notes(self) -> NotesStore:
        """The person's notes, shown; runs in a thread."""
        notes, story = self.session.notes, self.session.story
        if self._taken is not story:
            self._taken = story
            self.call_from_thread(self.story_screen.take_notes)
        return notes

    def _read_where_one_stays(self) -> None:
        """Read the article in sight: nobody has passed on from it, whose next key would wait."""
        article = self.session.article
        if self.session.analysis is None and article is not None and self.session.reading(article.id) is None:
            self.run_worker(lambda: self._read(article), thread=True, exit_on_error=False, group="reading")

    def _read(self, article: Article) -> None:
        """Read one article; runs in a thread."""
        reading = self.work.reading(article)
        if self.session.analysis is None:
            self.call_from_thread(self.story_screen.take_reading, reading)

    def _analyse(self) -> None:
        """Read the shown article first, then compare all; runs in a thread."""
        from reader.library.openings import Stopped

        screen, work = self.story_screen, self.work
        story = self.session.story
        try:
            if not work.whole:
                # the first keys come before all is compared
                _ready_for_keys()
            notes = self._notes() if work.whole else None
            if self.session.compared is None and self.session.article is not None:
                self._read(self.session.article)
            if notes is None:
                self._open_rest()
                story = self.session.story
                notes = self._notes()
            known = self.session.compared
            self.session.stop = work.give_up if len(story.articles) > LARGE else None
            analysis = known if known and known.story is story else work.analysed(story, (), self._say)
            settle()
            decisions = notes.notebook.decisions(analysis)
            decided = work.analysed(story, decisions, self._say) if decisions else analysis
            self.session.stop = None
            if self.session.story is not story or get_current_worker().is_cancelled:
                return  # read again, or decided otherwise meanwhile
            self.session.compared = analysis
            self.session.prepare(decided)
            self.call_from_thread(screen.take_analysis, decided)
            work.note(decided)
            _ready_for_keys()
            if len(analysis.story.articles) > LARGE:
                work.index()
                self.session.holding = work.holding
        except Exception as error:  # whatever a text does to the analysis, it stays readable
            self.session.stop = None
            if not self.is_running:
                return  # the person has left
            if isinstance(error, Stopped):
                self._say("")
                self.call_from_thread(screen.take_failure, GIVEN_UP)
                return
            self.call_from_thread(screen.take_failure, reported(error, "comparing"))
            for article in self.session.story.articles:
                with suppress(Exception):
                    self.call_from_thread(screen.take_reading, work.reading(article))

    def tell_failure(self, failure: str) -> None:
        """Say it in the footer."""
        self.story_screen.say(failure)

    def _open_rest(self) -> None:
        """Open all of a story of which the first articles are shown; runs in a thread."""
        session = self.session
        session.stop = self.work.stop
        opened = self.work.rest(self._say)
        session.stop = None
        self._say("")
        if opened.story.articles:
            self.call_from_thread(self.story_screen.take_story, opened.story, lines_of(opened))
            self.call_from_thread(self.story_screen.say, self._first_words())

    def _say(self, progress: str) -> None:
        """Show how far the work is; runs in a thread."""
        settle()
        self.call_from_thread(self.story_screen.take_progress, progress)


def lines_of(opened: Opened) -> list[str]:
    """What could not be opened, a line each."""
    return [f"{p.path}: {p.why}" for p in opened.problems]


def _ready_for_keys() -> None:
    """Load what the first keys need before they are pressed: 30 ms for the table of units alone; runs in a thread."""
    from reader.reading.figures import ready_to_convert
    from reader.reading.quoted import ready_to_compare
    from reader.tui.actions import handler_of

    handler_of("down")
    ready_to_convert()
    ready_to_compare()
    settle()
