"""Opens and compares what the command line names; problems go to standard error, a line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.cli.console import NOTHING_READABLE, OK, complaint

if TYPE_CHECKING:
    from reader.library.store import Store
    from reader.model import Analysis, Decision, Story
    from reader.story import Opened


def opened_story(paths: Sequence[str], store: Store) -> Opened:
    """The story the paths hold, with what of it is kept; the default story where there are none."""
    from reader.library.openings import default_opened, opened

    return opened(paths, store) if paths else default_opened(store)


def with_analysis(paths: Sequence[str], done: Callable[[Analysis], int], cache: bool = True) -> int:
    """Open and compare a story, then do something with it.

    Args:
        paths: files and folders; empty for the default story.
        done: takes the analysis, gives the exit code.
        cache: whether to take what was worked out before from the cache, and keep what is new in it.

    Returns:
        The exit code: 1 where nothing could be read, else that of `done`.
    """
    from reader.library.store import open_store

    with open_store(cache) as store:
        opened = opened_story(paths, store)
        for problem in opened.problems:
            complaint(f"{problem.path}: {problem.why}", OK)
        if not opened.story.articles:
            if not opened.problems:
                complaint("nothing to read", OK)
            return NOTHING_READABLE
        from reader.library.analysing import analysed
        from reader.library.summaries import note_claims

        analysis = analysed(opened.story, store)
        if paths:
            note_claims(paths, analysis, store)
    return done(analysis)


def analysed_story(story: Story, cache: bool, decisions: Sequence[Decision]) -> Analysis:
    """Everything known of a story, with what a person decided; `cache` as `with_analysis` takes it."""
    from reader.library.analysing import analysed
    from reader.library.store import open_store

    with open_store(cache) as store:
        return analysed(story, store, decisions)
