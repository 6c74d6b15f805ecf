"""Running the reader: on one story, or on a list of stories of which one after the other is opened."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.config import Settings
from reader.model import Story
from reader.reading.glyphs import glyphs_for, terminal_encoding
from reader.signals import heed_signals, held_back
from reader.tui.app import ReaderApp
from reader.tui.ending import say_at_the_end
from reader.tui.fronts.beginning import lines_of
from reader.tui.fronts.story import StoryFront
from reader.tui.fronts.work import Work
from reader.tui.rubbish import put_off

if TYPE_CHECKING:
    from reader.library.store import Store
    from reader.notes.store import NotesStore
    from reader.story import Shelf

_TURN = 0.001
"""Seconds a thread computes before another has its turn."""
_ENDED_BY_SIGNAL = 128
"""The exit codes above."""


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
    # the threads that read keys and write frames are not kept waiting while the articles are compared
    sys.setswitchinterval(_TURN)
    put_off()
    with open_store(settings.cache) as store:
        if shelf.many:
            return _run_shelf(shelf, store, settings)
        front = opened_story(shelf.places[0].paths if shelf.places else (), store, settings)
        if isinstance(front, list):
            return _complain(front or ["nothing to read"], 1)
        code = _run(ReaderApp(front), store)
    return _complain([*settings.problems, *front.session.material.problems], code)


def _run_shelf(shelf: Shelf, store: Store, settings: Settings) -> int:
    """List stories, of which one after the other is opened, until the person leaves."""
    from reader.tui.fronts.shelf import ShelfFront

    def open_story(paths: Sequence[str], back: Callable[[], None]) -> StoryFront | str:
        put_off()
        front = opened_story(paths, store, settings, back)
        return front if isinstance(front, StoryFront) else (front or ["nothing to read"])[0]

    glyphs = glyphs_for(os.environ, settings.ascii, terminal_encoding())
    front = ShelfFront(shelf.places, {}, open_story, glyphs=glyphs, settings=settings, store=store)
    app = ReaderApp(front)
    code = _run(app, store)
    return _complain([f"{p.path}: {p.why}" for p in shelf.problems] if app.front is front else [], code)


def opened_story(
    paths: Sequence[str], store: Store, settings: Settings, back: Callable[[], None] | None = None
) -> StoryFront | list[str]:
    """A story to put in front; where it has no article, what could not be opened, a line each. Runs in any thread.

    Args:
        paths: where it lies; empty for the default story.
        store: the cache.
        settings: what the person set.
        back: leads back to where it was chosen from.
    """
    from reader.library.beginning import beginning

    begun = beginning(paths, store)
    problems = lines_of(begun.opened)
    if not begun.opened.story.articles:
        return problems

    def notes(story: Story, before: NotesStore | None) -> NotesStore:
        from reader.notes.opening import open_notes

        return open_notes(story, Path(settings.notes) if settings.notes else None, before)

    work = Work(paths, store, begun.whole, beside=True)
    return StoryFront(begun.opened.story, problems=problems, open_notes=notes, settings=settings, work=work, back=back)


def _run(app: ReaderApp, store: Store) -> int:
    """Run the app until the person leaves, and write down what is not written yet, whatever it ended by.

    Returns:
        The exit code.
    """
    left = app.run(mouse=app.front.manner.settings.mouse)
    # what was heeded on the screen has its usual meaning now
    heed_signals()
    code = app.return_code or left or 0
    with held_back(ending=code > _ENDED_BY_SIGNAL):
        wrong = [line for front in app.fronts for line in front.end()]
        return _complain([*store.take_problems(), *filter(None, [app.failure]), *wrong], code)


def _complain(lines: Sequence[str], code: int) -> int:
    """Lines on standard error; gives the exit code back."""
    say_at_the_end(list(lines))
    return code
