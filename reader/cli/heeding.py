"""What a person decided and marked in the reader, heeded by the commands that print."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reader.cli.console import OK, WRONG_USAGE, complaint
from reader.cli.opening import Stories
from reader.cli.parsing import add_config
from reader.wording import counted

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Analysis
    from reader.notes.notebook import Notebook
    from reader.query import Tags


def add_notes(parser: ArgumentParser) -> None:
    """Whose decisions count."""
    notes = parser.add_mutually_exclusive_group()
    notes.add_argument(
        "--notes",
        metavar="FILE",
        help="heed what is kept and decided in this file, not in that of your settings or your own folder",
    )
    notes.add_argument("--no-notes", action="store_true", help="leave out what you decided: the engine's word alone")
    add_config(parser)


class MeantNotes(NamedTuple):
    """Where what is kept on a story is looked up."""

    path: Path | None
    """The file; None for the person's own folder."""
    named: bool
    """Whether the command line names it, so that it must be there."""


def notes_meant(named: str | None, config: str | None = None) -> MeantNotes:
    """The notes file that the command line names, else that of the person's settings.

    What is wrong with settings that the command line names is said.

    Args:
        named: as after `--notes`.
        config: as after `--config`.
    """
    from pathlib import Path

    if named:
        return MeantNotes(Path(named), True)
    from reader.config import settings_in

    settings = settings_in(config)
    for problem in settings.problems if config else ():
        complaint(problem, OK)
    return MeantNotes(Path(settings.notes) if settings.notes else None, False)


class Heeded:
    """The stories that some paths hold as a person left them; one after the other, as `Stories` gives them."""

    def __init__(self, given: Namespace) -> None:
        """Find them.

        Args:
            given: `paths`, and what `add_together`, `add_notes` and `add_cache` take.
        """
        self.stories = Stories(given.paths, given.cache, given.together)
        self._given = given
        self._refused = False

    def __iter__(self) -> Iterator[tuple[Analysis, Tags]]:
        """Each story's analysis with the person's decisions in it, and its articles' tags; ends where notes fail."""
        for analysis in self.stories.analysed():
            # reading notes takes more code than all else that is printed
            heeded = self._heeded(analysis) if self._are_notes_there() else (analysis, {})
            if heeded is None:
                self._refused = True
                return
            yield heeded
            self.stories.progress.clear()

    @property
    def code(self) -> int:
        """The exit code, when all were asked for: 1 where nothing could be read, 2 where the named notes could not."""
        return WRONG_USAGE if self._refused else self.stories.code

    @cached_property
    def meant(self) -> MeantNotes:
        """Where the notes are that are heeded, unless they are left out."""
        return notes_meant(self._given.notes, self._given.config)

    def _are_notes_there(self) -> bool:
        """Whether there is anything to heed, or what is named must be there."""
        if self._given.no_notes:
            return False
        if path := self.meant.path:
            return self.meant.named or os.path.lexists(path)
        return _any_notes()

    def _heeded(self, analysis: Analysis) -> tuple[Analysis, Tags] | None:
        """An analysis with the person's decisions in it, and their tags; None where the notes named cannot be read."""
        from reader.notes.loading import kept_notebook

        meant = self.meant
        notebook, trouble = kept_notebook(analysis.story, meant.path, meant.named)
        if trouble:
            complaint(trouble, OK)
            if meant.named:
                return None
        for undecidable in notebook.decided.undecidable(analysis):
            # of some files of a folder nobody expects what was decided on others
            if not notebook.decided.lacks_articles(undecidable.entry):
                complaint(f"a decision of yours is not followed: {undecidable.told}", OK)
        if decisions := notebook.decided.decisions(analysis):
            analysis = self.stories.compared(analysis.story, decisions)
            if gone := sum(d.action == "hide" for d in decisions):
                complaint(f"{counted(gone, 'claim')} left out: hidden by you (--no-notes shows all)", OK)
        if getattr(self._given, "with_notes", False):
            analysis = _with_kept(analysis, notebook)
        return analysis, notebook.tags


def _with_kept(analysis: Analysis, notebook: Notebook) -> Analysis:
    """An analysis with the marks and notes in it, in reading order; a draft is not yet said."""
    from dataclasses import replace

    return replace(analysis, kept=tuple(m.kept for m in notebook.kept if m.entry.kind != "draft"))


def _any_notes() -> bool:
    """Whether the person keeps anything at all."""
    from reader.notes.folder import notes_folder

    folder = notes_folder()
    try:
        return folder is not None and any(name.endswith(".json") for name in os.listdir(folder))
    except FileNotFoundError:
        return False
    except OSError:
        return True  # what is wrong with it is told where it is read
