"""What is shown at once of a story, however large: all of a small one, the first articles of a large one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.openings import default_opened, kept_story, opened
from reader.library.store import Store
from reader.story import Opened

SMALL = 60
"""So many files are opened before anything is shown."""
FIRST, FIRST_KEPT = 3, 30
"""How many articles of a larger story are: when they have to be read, and when they are kept."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A story to begin with."""

    opened: Opened
    whole: bool
    """Whether that is all of it; else `openings.opened` gives the rest, best on a thread."""


def beginning(paths: Sequence[str], store: Store) -> Beginning:
    """What is shown at once.

    Args:
        paths: files and folders; empty for the default story.
        store: the cache.
    """
    if not paths:
        return Beginning(default_opened(store), True)
    if _files(paths) <= SMALL:
        return Beginning(opened(paths, store), True)
    found = kept_story(paths, store, FIRST_KEPT)
    if found is None or not found.story.articles:
        from reader.story.opening import opened_first

        found = opened_first(paths, FIRST)
    # where not even the first files hold an article, all have to be looked at
    return Beginning(found, False) if found.story.articles else Beginning(opened(paths, store), True)


def _files(paths: Sequence[str]) -> int:
    """How many files there are, roughly: enough to tell few from many."""
    count = 0
    for path in paths:
        try:
            count += len(os.listdir(path)) if os.path.isdir(path) else 1
        except OSError:
            count += 1
    return count
