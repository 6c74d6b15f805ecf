"""What a person would lose if a file were written over."""

from __future__ import annotations

import os
from collections.abc import Iterable


def what_it_holds(path: str, articles: Iterable[str], asked: Iterable[str]) -> str:
    """What stands in a file that is read; empty for any other file, and where there is none.

    Args:
        path: the file that is to be written.
        articles: the paths of the articles that were read; each may be one part of a file.
        asked: the files and folders that were given to be read.
    """
    from reader.story.files import SIDE_CARS
    from reader.story.sources import files_around

    if not os.path.isfile(path):
        return ""
    if os.path.basename(os.path.realpath(path)).lower() in SIDE_CARS:
        return "holds what is known of articles"
    single = set(articles)
    if any(_are_same(file, path) for file in single):
        return "is one of the articles"
    around = {file for article in single for file in files_around(article)}
    return "is read from" if any(_are_same(file, path) for file in around.union(asked)) else ""


def _are_same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False  # a part of an archive, an address
