"""The reader as a Textual app."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.app import App
from textual.driver import Driver
from textual.screen import Screen
from textual.theme import BUILTIN_THEMES

from reader.model import Story
from reader.tui.glyphs import ASCII, Glyphs, glyphs_for
from reader.tui.output.driver import terse
from reader.tui.output.mirror import Mirror
from reader.tui.remembering import keep_places
from reader.tui.screens.story import HEIGHTS, WIDTHS, StoryScreen
from reader.tui.session import Session
from reader.tui.themes import DARK, DEFAULTS, THEMES

if TYPE_CHECKING:
    from reader.notes import NotesStore


_TURN = 0.001
"""Seconds a thread computes before another has its turn."""


class ReaderApp(App[int]):
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
        store: Callable[[], NotesStore] | None = None,
        theme: str = "",
    ) -> None:
        """Make the app.

        Args:
            story: what to read.
            problems: what could not be opened, a line each.
            glyphs: the marks to draw with; by default what the environment asks for.
            compare: whether to analyse the story; tests hand in an analysis instead.
            store: opens what the person kept before, on a thread; None keeps everything in memory.
            theme: the theme's name; empty for what the environment asks for.
        """
        self._mirror = Mirror()
        """What the terminal shows."""
        super().__init__()
        self.animation_level = "none"
        for own in THEMES:
            self.register_theme(own)
        wanted = theme or os.environ.get("RAMADI_READER_THEME", "")
        self.theme = wanted if wanted in self.available_themes else DARK.name
        self.session = Session(story, glyphs or glyphs_for(os.environ), tuple(problems))
        self._compare = compare
        self._store = store
        self.set_class(self.session.glyphs.ascii, "-ascii")

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of the reader's own states, for themes that do not give them."""
        return dict(DEFAULTS)

    def get_driver_class(self) -> type[Driver]:
        """The platform's driver, writing fewer bytes."""
        return terse(super().get_driver_class(), self._mirror)

    def redraw(self) -> None:
        """Write every cell anew: something else may have drawn on the terminal."""
        self._mirror.forget()
        self.screen.refresh()

    def get_default_screen(self) -> Screen[None]:
        """The story."""
        self.story_screen = StoryScreen(self.session)
        return self.story_screen

    def on_ready(self) -> None:
        """With the text on the screen, read and compare."""
        if self.session.problems:
            few = len(self.session.problems) == 1
            self.story_screen.say(
                self.session.problems[0] if few else f"{len(self.session.problems)} files could not be opened: i"
            )
        if self._compare and self.session.story.articles:
            self._start()

    @on(StoryScreen.Decided)
    def _decided(self) -> None:
        if self._compare:
            self._start()

    def _start(self) -> None:
        self.run_worker(self._analyse, thread=True, exclusive=True, exit_on_error=False, group="analysis")

    def _notes(self) -> NotesStore:
        """The person's notes, opened on first use; runs in a thread."""
        if self._store is not None:
            store, self._store = self._store(), None
            self.call_from_thread(self.story_screen.take_notes, store)
        return self.session.notes

    def _analyse(self) -> None:
        """Read the shown article first, then compare all; runs in a thread."""
        from reader.analysis import analyse, read_article

        screen = self.story_screen
        try:
            self._notes()
            article = self.session.article
            if article is not None and self.session.compared is None:
                self.call_from_thread(screen.take_reading, read_article(article))
            analysis = self.session.compared or analyse(self.session.story)
            self.session.compared = analysis
            decisions = self._notes().notebook.decisions(analysis)
            if decisions:
                analysis = analyse(self.session.story, decisions)
            self.call_from_thread(screen.take_analysis, analysis)
        except Exception as error:  # whatever a text does to the analysis, it stays readable
            self.call_from_thread(screen.take_failure, f"{type(error).__name__}: {error}")
            for article in self.session.story.articles:
                with suppress(Exception):
                    self.call_from_thread(screen.take_reading, read_article(article))


def run_app(paths: Sequence[str], notes: str | None = None, *, ascii: bool = False, theme: str = "") -> int:
    """Open paths, or the default story where there are none, and run the reader until the person leaves.

    Args:
        paths: files and folders.
        notes: the file that keeps marks, notes and decisions; None for the person's own folder.
        ascii: draw with plain characters, whatever the environment says.
        theme: a theme's name; empty for the one of the environment.

    Returns:
        The exit code: 1 where nothing could be read, 2 where there is no such theme.
    """
    if theme and theme not in (*(t.name for t in THEMES), *BUILTIN_THEMES):
        return _complain([f"no such theme: {theme} (known: {', '.join(t.name for t in THEMES)})"], 2)
    from reader.story import default_story, open_story

    opened = open_story(paths) if paths else default_story()
    problems = [f"{p.path}: {p.why}" for p in opened.problems]
    if opened.story.articles:

        def store() -> NotesStore:
            from reader.notes import open_notes

            return open_notes(opened.story, Path(notes) if notes else None)

        glyphs = ASCII if ascii else None
        # the threads that read keys and write frames are not kept waiting while the articles are compared
        sys.setswitchinterval(_TURN)
        app = ReaderApp(opened.story, problems=problems, glyphs=glyphs, store=store, theme=theme)
        code = app.run() or 0
        keep_places(app.session, app.story_screen.here)
        return _complain(problems, code)
    return _complain(problems or ["nothing to read"], 1)


def _complain(lines: Sequence[str], code: int) -> int:
    """Lines on standard error; gives the exit code back."""
    for line in lines:
        print("ramadi-reader:", "".join(c if c.isprintable() else "�" for c in line), file=sys.stderr)
    return code
