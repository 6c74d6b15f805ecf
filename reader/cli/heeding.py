"""What a person decided and marked in the reader, heeded by the commands that print."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.cli.console import OK, WRONG_USAGE, complaint
from reader.cli.opening import analysed_story, with_analysis

if TYPE_CHECKING:
    from reader.model import Analysis
    from reader.query import Tags


def add_notes(parser: ArgumentParser) -> None:
    """Whose decisions count."""
    notes = parser.add_mutually_exclusive_group()
    notes.add_argument(
        "--notes", metavar="FILE", help="heed what is kept and decided in this file, not in your own folder"
    )
    notes.add_argument("--no-notes", action="store_true", help="leave out what you decided: the engine's word alone")


def with_decisions(given: Namespace, done: Callable[[Analysis, Tags], int]) -> int:
    """Open and compare a story as a person left it, then do something with it.

    Args:
        given: `paths`, and what `add_notes` and `add_cache` take.
        done: takes the analysis with the person's decisions in it and the tags of the articles, gives the exit code.

    Returns:
        The exit code: 1 where nothing could be read, 2 where the named notes cannot be, else that of `done`.
    """
    return with_analysis(given.paths, lambda analysis: _heeded(given, analysis, done), given.cache)


def _heeded(given: Namespace, analysis: Analysis, done: Callable[[Analysis, Tags], int]) -> int:
    if given.no_notes or not (given.notes or _any_notes()):
        return done(analysis, {})
    from pathlib import Path

    from reader.notes import kept_notebook

    notebook, trouble = kept_notebook(analysis.story, Path(given.notes) if given.notes else None)
    if trouble:
        complaint(trouble, OK)
        if given.notes:
            return WRONG_USAGE
    for undecidable in notebook.undecidable(analysis):
        complaint(f"a decision of yours is not followed: {undecidable.told}", OK)
    if decisions := notebook.decisions(analysis):
        analysis = analysed_story(analysis.story, given.cache, decisions)
    return done(analysis, notebook.tags)


def _any_notes() -> bool:
    """Whether the person keeps anything at all: reading notes takes more code than all else that is printed."""
    import os

    from reader.notes.folder import notes_folder

    folder = notes_folder()
    try:
        return folder is not None and any(name.endswith(".json") for name in os.listdir(folder))
    except FileNotFoundError:
        return False
    except OSError:
        return True  # what is wrong with it is told where it is read
