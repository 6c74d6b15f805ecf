"""A story in front: its articles are read and compared beside the screen, and the screen is told what came of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from textual.timer import Timer
from textual.worker import get_current_worker

from reader.config import Settings
from reader.crash import reported
from reader.library import LARGE
from reader.model import Article, Story
from reader.reading.glyphs import Glyphs, Manner, glyphs_for, terminal_encoding
from reader.reading.keeper import OpenNotes
from reader.reading.session import Session
from reader.tui.fronts import Front
from reader.tui.fronts.beginning import failed_told, first_words, lines_of, ready_for_keys
from reader.tui.fronts.work import Work
from reader.tui.rubbish import settle
from reader.tui.screens.story import StoryScreen

if TYPE_CHECKING:
    from reader.notes.store import NotesStore
    from reader.tui.app import ReaderApp

GIVEN_UP = "comparing was stopped; it goes on when the story is opened again"
"""What is said where the person did not want to wait."""
_KEPT_EVERY = 3.0
"""Seconds after a key in which the place is on the disk, and in which it is written but once."""
_STAYED = 0.15
"""Seconds after which an article in sight is one that is read: keys held down repeat faster."""


class StoryFront(Front):
    """Shows one story; compares its articles in the background."""

    screen: StoryScreen

    def __init__(
        self,
        story: Story,
        *,
        problems: Sequence[str] = (),
        glyphs: Glyphs | None = None,
        compare: bool = True,
        open_notes: OpenNotes | None = None,
        settings: Settings | None = None,
        work: Work | None = None,
        back: Callable[[], None] | None = None,
    ) -> None:
        """Make the front.

        Args:
            story: what to read.
            problems: what could not be opened, a line each.
            glyphs: the marks to draw with; by default what the environment asks for.
            compare: whether to analyse the story; tests hand in an analysis instead.
            open_notes: opens what the person kept before, on any thread; None keeps everything in memory.
            settings: what the person set.
            work: opens, reads and compares; by default with nothing kept.
            back: leads back to where the story was chosen; None where it was not, and leaving it ends the reader.
        """
        settings = settings or Settings()
        self.work = work or Work()
        self.manner = Manner(glyphs or glyphs_for(os.environ, settings.ascii, terminal_encoding()), settings)
        self.session = Session(story, tuple(problems), self.manner)
        self.session.listed = back is not None
        self.session.material.given = self.work.paths
        self.session.keeper.open_notes = open_notes
        self.screen = StoryScreen(self.session, self)
        self._compare = compare
        self._back = back
        self._over = False
        """Whether the person has left: nothing is shown any more."""
        self._taken: Story | None = None
        """The story whose notes are shown."""
        self._staying: Timer | None = None
        """Runs out where the person stays with an article that is not read yet."""
        self._keeping: Timer | None = None
        """Runs out where the place is to be written down."""

    # --- in front

    def begin(self, app: ReaderApp) -> None:
        """With the text on the screen, read and compare."""
        super().begin(app)
        settle()
        self.say(first_words(self.session.material, self.app.unthemed))
        self.compare()

    def key_came(self) -> None:
        """Note when: what nobody asked for waits until the keys rest. Where it leads is soon on the disk."""
        self.session.touched = monotonic()
        if self._keeping is None and self._taken is not None:
            self._keeping = self.screen.set_timer(_KEPT_EVERY, self._keep_place)

    def _keep_place(self) -> None:
        """Write down where the person is: a reader that is killed has no time to."""
        from reader.reading.remembering import note_places

        self._keeping = None
        if not self._over and note_places(self.session, self.screen.here, self.screen.pane):
            write = self.session.keeper.notes.write
            self.screen.app.run_worker(write, thread=True, exit_on_error=False, group="places")

    def stop(self) -> None:
        """End what is being read and compared."""
        self._over = True
        self.work.end()

    def end(self) -> list[str]:
        """Write down what is not written yet, whatever it ended by."""
        self.stop()
        failed = []
        try:
            from reader.reading.remembering import keep_places

            keep_places(self.session, self.screen.here, self.screen.pane)
        except Exception as error:
            failed.append(reported(error, "leaving"))
        return [*failed, *self.session.keeper.unwritten()]

    def say(self, message: str) -> None:
        """A line in the footer."""
        self.screen.say(message)

    # --- what the screen asks for

    def compare(self) -> None:
        """Compare the articles, with the person's decisions."""
        if self._compare and self.session.material.story.articles:
            self._start(self._analyse)

    def read_again(self, tells: bool = False) -> None:
        """Read the story's files again; where it `tells`, say what has changed in them."""
        if self.work.paths and self.work.whole:
            self._start(lambda: self._read_again(tells))
        elif tells and not self.work.paths:
            self.say("this story comes with the reader: it has no files to read again")
        else:
            self.say("it is read when the story opens again")

    def read_this(self) -> None:
        """While thousands of articles are compared one wants to see what stands in this."""
        if self._staying is not None:
            self._staying.stop()
        self._staying = self.screen.set_timer(_STAYED, self._read_where_one_stays) if self._compare else None

    def leave(self) -> None:
        """Back to the list it was chosen from; where there is none, out of the reader."""
        if self._back is not None:
            self._back()
        else:
            self.screen.app.exit(0)

    # --- beside the screen

    def _start(self, work: Callable[[], None], group: str = "analysis") -> None:
        """Do some work in a thread; what is analysed already is of no use any more."""
        self.screen.app.run_worker(
            lambda: self._done(work), thread=True, exclusive=group == "analysis", exit_on_error=False, group=group
        )

    def _done(self, work: Callable[[], None]) -> None:
        """Do some work, as long as somebody is there for whom; runs in a thread."""
        try:
            work()
        except Exception:
            if not self._over:
                raise

    def _show(self, do: Callable[..., object], *given: Any) -> None:
        """Have the screen do something with what is known now; runs in a thread.

        Raises:
            openings.Stopped: the person has left.
        """
        from reader.library.openings import Stopped

        if self._over:
            raise Stopped
        self.screen.app.call_from_thread(self._if_shown, do, *given)

    def _if_shown(self, do: Callable[..., object], *given: Any) -> None:
        if not self._over:
            do(*given)

    def _read_again(self, tells: bool) -> None:
        """Open the story anew, and compare it where the person wants that; runs in a thread."""
        material = self.session.material
        before, problems = material.story, material.problems
        opened = self.work.again(self._say)
        self._say("")
        if not opened.story.articles:
            self._show(self.say, "no article would be left: the story stays as it was opened")
            return
        self._show(self.screen.take_story, opened.story, lines_of(opened))
        if tells:
            from reader.reading.rereading import changes_told

            self._show(self.say, changes_told(before, opened.story, problems, lines_of(opened)))
        if self._compare:
            self._analyse()

    def _notes(self) -> NotesStore:
        """The person's notes, shown; runs in a thread."""
        notes, story = self.session.keeper.notes, self.session.material.story
        if self._taken is not story:
            self._taken = story
            self._show(self.screen.take_notes)
        return notes

    def _read_where_one_stays(self) -> None:
        """Read the article in sight: nobody has passed on from it, whose next key would wait."""
        article, material = self.session.pointing.article, self.session.material
        if material.analysis is None and article is not None and material.reading(article.id) is None:
            self._start(lambda: self._read(article), "reading")

    def _read(self, article: Article) -> None:
        """Read one article; runs in a thread."""
        reading = self.work.reading(article)
        if self.session.material.analysis is None:
            self._show(self.screen.take_reading, reading)

    def _analyse(self) -> None:
        """Read the shown article first, then compare all; runs in a thread."""
        try:
            notes = self._read_first()
            self._compare_all(notes)
        except Exception as error:  # whatever a text does to the analysis, it stays readable
            self.session.stop = None
            if self._over:
                raise
            self._say_why_not(error)

    def _read_first(self) -> NotesStore:
        """Have what the person has in sight read before all is opened and compared; the notes on all."""
        work = self.work
        if not work.whole:
            # the first keys come before all is compared
            ready_for_keys()
        notes = self._notes() if work.whole else None
        if self.session.material.compared is None and self.session.pointing.article is not None:
            self._read(self.session.pointing.article)
        if notes is None:
            self._open_rest()
            notes = self._notes()
        return notes

    def _compare_all(self, notes: NotesStore) -> None:
        """Compare all articles, with what the person decided, and keep what is found."""
        session, material, work = self.session, self.session.material, self.work
        story, known = material.story, material.compared
        session.stop = work.give_up if len(story.articles) > LARGE else None
        analysis = known if known and known.story is story else work.analysed(story, (), self._say)
        settle()
        decisions = notes.notebook.decided.decisions(analysis)
        decided = work.analysed(story, decisions, self._say) if decisions else analysis
        session.stop, worker = None, get_current_worker()
        if material.story is not story or worker.is_cancelled:
            return  # read again, or decided otherwise meanwhile
        material.compared = analysis
        material.prepare(decided)
        # what was decided since is not in it, and the next is on its way
        self._show(lambda: None if worker.is_cancelled else self.screen.take_analysis(decided))
        if analysis is not known and (told := failed_told(analysis, material)):
            self._show(self.say, told)
        work.note(decided)
        ready_for_keys()
        if len(analysis.story.articles) > LARGE:
            work.index()
            material.holding = work.holding

    def _say_why_not(self, error: Exception) -> None:
        """The articles are not compared: given up, or failed; then each is read all the same."""
        from reader.library.openings import Stopped

        if isinstance(error, Stopped):
            self._say("")
            self._show(self.screen.take_failure, GIVEN_UP)
            return
        self._show(self.screen.take_failure, reported(error, "comparing"))
        for article in self.session.material.story.articles:
            with suppress(Exception):
                self._show(self.screen.take_reading, self.work.reading(article))

    def _open_rest(self) -> None:
        """Open all of a story of which the first articles are shown; runs in a thread."""
        session = self.session
        session.stop = self.work.stop
        opened = self.work.rest(self._say)
        session.stop = None
        self._say("")
        if opened.story.articles:
            self._show(self.screen.take_story, opened.story, lines_of(opened))
            self._show(self.say, first_words(self.session.material, self.app.unthemed))

    def _say(self, progress: str) -> None:
        """Show how far the work is; runs in a thread."""
        settle()
        self._show(self.screen.take_progress, progress)
