"""Open paths as a story: files and folders in, cleaned and tidied articles out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.story.outcome import Opened, Problem

__all__ = ("Opened", "Problem", "Shelf", "StoryPlace", "default_story", "open_story", "stories_in")


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """Where one story lies."""

    paths: tuple[str, ...]
    """What `open_story` opens it with."""

    @property
    def name(self) -> str:
        """What a list calls it before it is opened: its folder's name, readably."""
        from reader.story.several import name_of

        return name_of(self.paths)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The stories that some paths hold."""

    places: tuple[StoryPlace, ...]
    many: bool = False
    """Whether they are to be listed, if it were only one: a folder of folders was given, or several folders."""
    problems: tuple[Problem, ...] = ()


def stories_in(paths: Sequence[str], together: bool = False) -> Shelf:
    """Which stories some paths hold; only names of files are looked at, so that this is cheap.

    Args:
        paths: as `open_story` takes them. A folder of articles is one story; one that holds more stories than
            articles is a shelf of them, its own articles being one. Several folders are several stories, and the files
            given beside them one more; files alone, or with one folder, are one story.
        together: make one story of it all.
    """
    from reader.story.several import shelf_of

    return shelf_of(paths, together)


def open_story(paths: Sequence[str]) -> Opened:
    """The story that some files and folders hold.

    Args:
        paths: files in any order (`reader.story.formats` lists what is read; one may hold several articles), folders,
            `-` for standard input, and http or https addresses, which are fetched. A folder gives its files by name,
            put right by its side-car `story.yaml`; hidden files are passed over. Folders in a folder are stories of
            their own: they are named in a problem and not opened, since who wants one gives its path.

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
