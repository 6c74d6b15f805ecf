"""What a person would lose if a file were written over."""

from __future__ import annotations

import os
from collections.abc import Iterable


def what_it_holds(path: str, articles: Iterable[str], asked: Iterable[str], notes: Iterable[str] = ()) -> str:
    """What stands in a file that is read; empty for any other file, and where there is none.

    Args:
        path: the file that is to be written.
        articles: the paths of the articles that were read; each may be one part of a file.
        asked: the files and folders that were given to be read.
        notes: the files that marks, notes and decisions are kept in, there or not yet.
    """
    from reader.story.files import SIDE_CARS
    from reader.story.sources import files_around

    # what is not there yet would stand in the way of the notes that are to be kept there
    if any(_leads_to_the_same(file, path) for file in filter(None, notes)):
        return "is for your notes"
    if not os.path.isfile(path):
        return ""
    if os.path.basename(os.path.realpath(path)).lower() in SIDE_CARS:
        return "holds what is known of articles"
    single = set(articles)
    if any(_are_same(file, path) for file in single):
        return "is one of the articles"
    around = {file for article in single for file in files_around(article)}
    return "is read from" if any(_are_same(file, path) for file in around.union(asked)) else ""


def _leads_to_the_same(one: str, other: str) -> bool:
    try:
        return _are_same(one, other) or os.path.realpath(one) == os.path.realpath(other)
    except (OSError, ValueError):
        return False  # a name that no file can have


def _are_same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False  # a part of an archive, an address
