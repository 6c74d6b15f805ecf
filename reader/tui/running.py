"""Running the reader: on one story, or on a list of stories of which one after the other is opened."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.config import Settings
from reader.crash import reported
from reader.model import Story
from reader.reading.glyphs import ASCII, glyphs_for
from reader.reading.remembering import keep_places
from reader.tui.app import ReaderApp, lines_of
from reader.tui.ending import say_at_the_end
from reader.tui.rubbish import put_off
from reader.tui.work import Work

if TYPE_CHECKING:
    from reader.library.store import Store
    from reader.library.summaries import Summary
    from reader.notes import NotesStore
    from reader.story import Shelf

_TURN = 0.001
"""Seconds a thread computes before another has its turn."""


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


def _run_story(
    paths: Sequence[str], kept: Store, settings: Settings, listed: bool = False
) -> tuple[int, ReaderApp | None, list[str]]:
    """Read a story until the person leaves it: the exit code and the app, and what could not be opened.

    There is no app where the story has no article. With `listed` going back from it leads to a list of stories.
    """
    from reader.library.beginning import beginning

    put_off()
    begun = beginning(paths, kept)
    problems = lines_of(begun.opened)
    if not begun.opened.story.articles:
        return 1, None, problems

    def store(story: Story, before: NotesStore | None) -> NotesStore:
        from reader.notes import open_notes

        return open_notes(story, Path(settings.notes) if settings.notes else None, before)

    # the threads that read keys and write frames are not kept waiting while the articles are compared
    sys.setswitchinterval(_TURN)
    work = Work(paths, kept, begun.whole, beside=True)
    app = ReaderApp(begun.opened.story, problems=problems, store=store, settings=settings, work=work)
    app.session.listed = listed
    app.run(mouse=settings.mouse)
    work.close()
    _complain(kept.take_problems(), 0)
    return _left(app), app, problems


def _left(app: ReaderApp) -> int:
    """Write down what is not written yet, whatever the app ended by; its exit code."""
    try:
        keep_places(app.session, app.story_screen.here, app.story_screen.pane)
    except Exception as error:
        if not app.failure:
            app.failure = reported(error, "leaving")
    code = app.return_code or app.return_value or 0
    _complain([line for line in (app.failure, *app.session.unwritten()) if line], code)
    return code


def _run_shelf(shelf: Shelf, settings: Settings) -> int:
    """List stories and open them one after the other, until the person leaves the list, or the reader from a story."""
    from reader.library.store import open_store
    from reader.library.summaries import summary_of
    from reader.tui.shelf import ShelfApp

    known: dict[int, Summary] = {}
    at, said, wanted = 0, "", ""
    glyphs = ASCII if settings.ascii else glyphs_for(os.environ)
    with open_store(settings.cache) as store:
        while True:
            put_off()
            told = {"said": said, "wanted": wanted}
            shown = ShelfApp(shelf.places, known, at=at, glyphs=glyphs, settings=settings, store=store, **told)
            chosen = shown.run(mouse=settings.mouse)
            if chosen is None:
                problems = [f"{p.path}: {p.why}" for p in shelf.problems]
                return _complain([*problems, *filter(None, [shown.failure])], shown.return_code or 0)
            wanted = shown.stories.wanted
            at, paths = chosen, shelf.places[chosen].paths
            code, app, problems = _run_story(paths, open_store(settings.cache), settings, listed=True)
            said = "" if app is not None else f"not opened: {problems[0] if problems else 'nothing to read'}"
            if app is None:
                continue
            known[at] = summary_of(app.session.story, app.session.analysis)
            if not app.went_back:
                return code


def _complain(lines: Sequence[str], code: int) -> int:
    """Lines on standard error; gives the exit code back."""
    say_at_the_end(list(lines))
    return code
