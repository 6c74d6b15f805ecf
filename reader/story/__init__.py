"""Open paths as a story: files and folders in, cleaned and tidied articles out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Story


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be opened, or not as it stands, and why."""

    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening paths."""

    story: Story
    problems: tuple[Problem, ...] = ()


def open_story(paths: Sequence[str]) -> Opened:
    """The story that some files and folders hold.

    Args:
        paths: files (plain text, Markdown) in any order, and folders, whose files are taken by name; hidden files and
            folders within folders are passed over.

    Returns:
        The articles that could be read, in that order, and a problem for each file that could not, or not wholly.
        One bad file never keeps the others from opening; nothing is raised for what a file holds.
    """
    from reader.story.opening import opened

    return opened(paths)


def default_story() -> Opened:
    """The story that comes with the program: digests of five outlets' articles."""
    from reader.story.opening import opened_default

    return opened_default()
