"""The reader as a Textual app."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.screen import Screen

from reader.config import Settings
from reader.crash import reported
from reader.model import Article, Story
from reader.reading.glyphs import ASCII, Glyphs, glyphs_for
from reader.reading.remembering import keep_places
from reader.reading.session import Session
from reader.tui.ending import Ending, say_at_the_end
from reader.tui.rubbish import put_off, settle
from reader.tui.screens.story import HEIGHTS, WIDTHS, StoryScreen
from reader.tui.themes import DEFAULTS, THEMES, theme_of
from reader.tui.work import LARGE, Work

if TYPE_CHECKING:
    from reader.library.store import Store
    from reader.library.summaries import Summary
    from reader.notes import NotesStore
    from reader.story import Opened, Shelf


_TURN = 0.001
"""Seconds a thread computes before another has its turn."""


class ReaderApp(Ending):
    """Shows one story; compares its articles in the background."""

    CSS_PATH = "style.tcss"
    TITLE = "ramadi-reader"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS

    def __init__(
        self,
        story: Story,
        *,
        problems: Sequence[str] = (),
        glyphs: Glyphs | None = None,
        compare: bool = True,
        store: Callable[[Story], NotesStore] | None = None,
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
        self.work = work or Work()
        super().__init__()
        self.animation_level = "none"
        for own in THEMES:
            self.register_theme(own)
        self.theme, self._notice = theme_of(settings)
        glyphs = glyphs or (ASCII if settings.ascii else glyphs_for(os.environ))
        self.session = Session(story, glyphs, tuple(problems), settings)
        self.went_back = False
        """Whether the person left by going back: to the list of stories, where there is one."""
        self._compare = compare
        self.session.open_notes = store
        self._taken: NotesStore | None = None
        """The notes that are shown."""
        self.set_class(self.session.glyphs.ascii, "-ascii")

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of the reader's own states, for themes that do not give them."""
        return dict(DEFAULTS)

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

    def _first_words(self) -> str:
        """What to say before anything was pressed: what is wrong with files and settings."""
        session = self.session
        notices = [*session.settings.problems, *([self._notice] if self._notice else [])]
        if len(session.problems) == 1:
            notices.append(session.problems[0])
        elif session.problems:
            notices.append(session.told(f"{len(session.problems)} files could not be opened: {{import-notes}}"))
        if len(notices) > 1 and session.settings.problems:
            return f"{len(notices)} things are wrong; `ramadi-reader keys` lists what is in your configuration"
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
        if self._compare and self.session.analysis is None and self.session.article is not None:
            article = self.session.article
            self.run_worker(lambda: self._read(article), thread=True, exit_on_error=False, group="reading")

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
        self.call_from_thread(self.story_screen.take_story, opened.story, _lines(opened))
        if self._compare:
            self._analyse()

    def _notes(self) -> NotesStore:
        """The person's notes, shown; runs in a thread."""
        notes = self.session.notes
        if self._taken is not notes:
            self._taken = notes
            self.call_from_thread(self.story_screen.take_notes)
        return notes

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
            if self.session.compared is None and self.session.article is not None:
                self._read(self.session.article)
            if not work.whole:
                self._open_rest()
                story = self.session.story
            notes = self._notes()
            known = self.session.compared
            analysis = known if known and known.story is story else work.analysed(story, (), self._say)
            settle()
            decisions = notes.notebook.decisions(analysis)
            decided = work.analysed(story, decisions, self._say) if decisions else analysis
            if self.session.story is not story:  # read again meanwhile
                return
            self.session.compared = analysis
            self.call_from_thread(screen.take_analysis, decided)
            _ready_for_keys()
            if len(analysis.story.articles) > LARGE:
                work.index()
                self.session.holding = work.holding
        except Exception as error:  # whatever a text does to the analysis, it stays readable
            if not self.is_running or isinstance(error, Stopped):
                return  # the person has left
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
            self.call_from_thread(self.story_screen.take_story, opened.story, _lines(opened))
            self.call_from_thread(self.story_screen.say, self._first_words())

    def _say(self, progress: str) -> None:
        """Show how far the work is; runs in a thread."""
        settle()
        self.call_from_thread(self.story_screen.take_progress, progress)


def run_app(paths: Sequence[str], settings: Settings | None = None, together: bool = False) -> int:
    """Open paths, or the default story where there are none, and run the reader until the person leaves.

    Args:
        paths: files and folders; several stories are listed, and opened from there.
        settings: what the person set.
        together: make one story of all that is given.

    Returns:
        The exit code: 1 where nothing could be read.
    """
    from reader.library.store import open_store
    from reader.story import Shelf, stories_in

    settings = settings or Settings()
    shelf = stories_in(paths, together) if paths else Shelf(())
    if shelf.many:
        return _run_shelf(shelf, settings)
    kept = open_store(settings.cache)
    code, app, problems = _run_story(shelf.places[0].paths if shelf.places else (), kept, settings)
    if app is None:
        return _complain(problems or ["nothing to read"], 1)
    return _complain([*settings.problems, *app.session.problems], code)


def _run_story(paths: Sequence[str], kept: Store, settings: Settings) -> tuple[int, ReaderApp | None, list[str]]:
    """Read a story until the person leaves it: the exit code and the app, and what could not be opened.

    There is no app where the story has no article.
    """
    from reader.library.beginning import beginning

    put_off()
    begun = beginning(paths, kept)
    problems = _lines(begun.opened)
    if not begun.opened.story.articles:
        return 1, None, problems

    def store(story: Story) -> NotesStore:
        from reader.notes import open_notes

        return open_notes(story, Path(settings.notes) if settings.notes else None)

    # the threads that read keys and write frames are not kept waiting while the articles are compared
    sys.setswitchinterval(_TURN)
    work = Work(paths, kept, begun.whole, beside=True)
    app = ReaderApp(begun.opened.story, problems=problems, store=store, settings=settings, work=work)
    app.run(mouse=settings.mouse)
    work.close()
    _complain(kept.take_problems(), 0)
    return _left(app), app, problems


def _left(app: ReaderApp) -> int:
    """Write down what is not written yet, whatever the app ended by; its exit code."""
    try:
        keep_places(app.session, app.story_screen.here)
    except Exception as error:
        if not app.failure:
            app.failure = reported(error, "leaving")
    code = app.return_code or app.return_value or 0
    _complain([line for line in (app.failure, *app.session.unwritten()) if line], code)
    return code


def _run_shelf(shelf: Shelf, settings: Settings) -> int:
    """List stories and open them one after the other, until the person leaves the list, or the reader from a story."""
    from reader.library.store import open_store
    from reader.library.summaries import note_claims, summary_of
    from reader.tui.shelf import ShelfApp

    known: dict[int, Summary] = {}
    at, said = 0, ""
    glyphs = ASCII if settings.ascii else glyphs_for(os.environ)
    with open_store(settings.cache) as store:
        while True:
            put_off()
            shown = ShelfApp(shelf.places, known, at=at, glyphs=glyphs, settings=settings, store=store, said=said)
            chosen = shown.run(mouse=settings.mouse)
            if chosen is None:
                problems = [f"{p.path}: {p.why}" for p in shelf.problems]
                return _complain([*problems, *filter(None, [shown.failure])], shown.return_code or 0)
            at, paths = chosen, shelf.places[chosen].paths
            code, app, problems = _run_story(paths, open_store(settings.cache), settings)
            said = "" if app is not None else f"not opened: {problems[0] if problems else 'nothing to read'}"
            if app is None:
                continue
            known[at] = summary_of(app.session.story)
            if (analysis := app.session.compared) is not None:
                note_claims(paths, analysis, store)
                disputed = sum(c.verdict == "differ" for c in analysis.claims)
                known[at] = replace(known[at], claims=len(analysis.claims), disputed=disputed)
            if not app.went_back:
                return code


def _ready_for_keys() -> None:
    """Load what the first keys need before they are pressed: 30 ms for the table of units alone; runs in a thread."""
    from reader.reading.figures import ready_to_convert
    from reader.tui.actions import handler_of

    handler_of("down")
    ready_to_convert()
    settle()


def _lines(opened: Opened) -> list[str]:
    """What could not be opened, a line each."""
    return [f"{p.path}: {p.why}" for p in opened.problems]


def _complain(lines: Sequence[str], code: int) -> int:
    """Lines on standard error; gives the exit code back."""
    say_at_the_end(list(lines))
    return code
