"""Opens and compares what the command line names; problems go to standard error, a line each."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.cli.console import NOTHING_READABLE, OK, complaint
from reader.cli.progress import Progress

if TYPE_CHECKING:
    from reader.library.store import Store
    from reader.model import Analysis, Decision, Story
    from reader.story import Opened, StoryPlace

_OBJECTS = 10_000_000
"""After how many new objects Python looks for rubbish, more than a large story makes: an analysis leaves next to none,
and looking through what it made but once takes a thirtieth of its time."""

_CUT_NAMED = 20
"""The most articles of a story that are named because they are not compared whole."""


class Stories:
    """The stories that some paths hold, each opened and compared when it is asked for, and let go of after that."""

    def __init__(self, paths: Sequence[str], cache: bool = True, together: bool = False) -> None:
        """Find them; nothing is opened yet.

        Args:
            paths: files and folders; empty for the default story.
            cache: whether to take what was worked out before from the cache, and keep what is new in it.
            together: make one story of all that is there.
        """
        from reader.story import Shelf, stories_in

        gc.set_threshold(_OBJECTS)
        shelf = stories_in(paths, together) if paths else Shelf(())
        self.many = shelf.many
        """Whether several stories were asked for, if it turns out that there is but one."""
        self.places: Sequence[StoryPlace | None] = shelf.places or (None,)
        """Where they lie; None stands for the default story."""
        self.files: set[str] = set()
        """Paths of the articles that were opened so far."""
        self.readable = False
        """Whether any story opened so far has an article."""
        self.cache = cache
        self.progress = Progress()
        self._problems = [f"{p.path}: {p.why}" for p in shelf.problems]
        self._store: Store | None = None
        self._untold: dict[str, list[str]] = {}
        """What is wrong with articles that did open, by path: told with what is not compared of them, in one line."""

    def opened(self) -> Iterator[Story]:
        """The stories that have an article, in order, with what of them is kept; what is wrong is said on the way."""
        return (story for _, story in self._opened())

    def analysed(self) -> Iterator[Analysis]:
        """The same, compared."""
        from reader.library.summaries import note_claims

        for place, story in self._opened(compares=True):
            analysis = self.compared(story)
            self._tell_cut(analysis)
            if place is not None and self._store is not None:
                note_claims(place.paths, analysis, self._store, decided=False)
            yield analysis

    def compared(self, story: Story, decisions: Sequence[Decision] = ()) -> Analysis:
        """Everything known of the story that was given last, with what a person decided."""
        from reader.library.analysing import analysed

        assert self._store is not None, "asked for before the first story, or after the last"
        return analysed(story, self._store, decisions, self._told())

    def _opened(self, compares: bool = False) -> Iterator[tuple[StoryPlace | None, Story]]:
        """Each story that has an article, with where it lies; what is wrong is said on the way."""
        from reader.library.store import open_store

        for problem in self._problems:
            complaint(problem, OK)
        with open_store(self.cache) as self._store:
            for number, place in enumerate(self.places):
                if self.many:
                    self.progress.tell(number, len(self.places), "stories")
                found = self._found(place, self._store)
                self._complain(found, {a.path for a in found.story.articles} if compares else set())
                if found.story.articles:
                    self.readable = True
                    self.files.update(a.path for a in found.story.articles)
                    yield place, found.story
            for problem in self._store.take_problems():
                complaint(problem, OK)
        self.progress.clear()

    def _found(self, place: StoryPlace | None, store: Store) -> Opened:
        from reader.library.openings import default_opened, opened

        return default_opened(store) if place is None else opened(place.paths, store, self._told("files"))

    def _told(self, what: str = "articles") -> Callable[[int, int], None]:
        """What is told how far one story is; of many, the stories are counted."""
        return (lambda done, total: None) if self.many else partial(self.progress.tell, what=what)

    def _complain(self, opened: Opened, told_later: set[str]) -> None:
        for problem in opened.problems:
            if problem.path in told_later:
                self._untold.setdefault(problem.path, []).append(problem.why)
                continue
            self.progress.clear()
            complaint(f"{problem.path}: {problem.why}", OK)
        if not opened.story.articles and not opened.problems:
            complaint("nothing to read", OK)

    def _tell_cut(self, analysis: Analysis) -> None:
        """What is wrong with articles and not compared of them, a line an article; of many cut, the first by name."""
        cut = 0
        for reading in analysis.readings:
            told = self._untold.pop(reading.article.path, [])
            cut += bool(reading.notes) and not reading.failed
            if reading.notes and (reading.failed or cut <= _CUT_NAMED):
                told += reading.notes
            if told:
                self.progress.clear()
                complaint(f"{reading.article.path}: {'; '.join(told)}", OK)
        if cut > _CUT_NAMED:
            complaint(f"{cut - _CUT_NAMED} more articles are compared only in part", OK)

    @property
    def code(self) -> int:
        """The exit code, when all were asked for: 1 where nothing could be read."""
        return OK if self.readable else NOTHING_READABLE
