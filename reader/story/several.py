"""Which stories some paths hold: a folder of articles is one, a folder of folders is many."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from reader.story import Problem, Shelf, StoryPlace, limits
from reader.story.clean import shown
from reader.story.files import contents_of, holds_folders, really_at

SEVERAL = "Several articles"
_BESIDE = frozenset(("readme", "license", "licence", "copying", "notice", "changelog", "index", "contents"))
"""Names of files that speak of a collection and are no articles of it."""


def shelf_of(paths: Sequence[str], together: bool = False) -> Shelf:
    """See `reader.story.stories_in`."""
    wrong: list[tuple[str, str]] = []
    found = [(path, list(_stories_under(path, wrong)) if os.path.isdir(path) else None) for path in paths]
    problems = tuple(dict.fromkeys(Problem(*told) for told in wrong))
    if together:
        every = [part for path, inside in found for story in inside or [(path,)] for part in story]
        return Shelf((StoryPlace(tuple(every)),) if every else (), problems=problems)
    stories: dict[str, tuple[str, ...]] = {}
    for _, inside in found:
        for story in inside or ():
            stories.setdefault(really_at(story[0]), story)
    nested = any(inside not in (None, [(path,)]) for path, inside in found)
    if len(stories) < 2 and not nested:
        # one folder and some files beside it are one story, in the order they were given
        return Shelf((StoryPlace(tuple(paths)),) if paths else (), problems=problems)
    kept = list(stories.values())[: limits.MAX_STORIES]
    loose = [path for path, inside in found if inside is None]
    places = [StoryPlace(story) for story in kept] + ([StoryPlace(tuple(loose))] if loose else [])
    why = f"only the first {limits.MAX_STORIES} of {len(stories)} stories are listed"
    cut = (Problem(shown(paths[0]), why),) if len(stories) > len(kept) else ()
    return Shelf(tuple(places), True, problems + cut)


def name_of(paths: Sequence[str]) -> str:
    """See `reader.story.StoryPlace.name`."""
    from reader.story.who import folder_title

    folders = {os.path.dirname(os.path.abspath(p)) for p in paths}
    path = paths[0] if len(paths) == 1 else folders.pop() if len(folders) == 1 else ""
    return folder_title(shown(os.path.basename(os.path.abspath(path)))) if path else SEVERAL


def _stories_under(folder: str, wrong: list[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    """The stories in a folder, each as what opens it; the folder itself where it is one, or holds none.

    Folders in it that cannot be looked into are added to `wrong`; where it is opened itself, that names them.
    """
    if not holds_folders(folder):
        yield (folder,)
        return
    unread: list[tuple[str, str]] = []
    files, inside = contents_of(folder, unread)
    files = [n for n in files if os.path.splitext(n)[0].lower() not in _BESIDE]
    stories = list(_walked(folder, inside, 1, {really_at(folder)}, unread))
    if len(stories) <= len(files) or not stories:
        yield (folder,)
        return
    wrong += unread
    if files:
        yield tuple(os.path.join(folder, name) for name in files[: limits.MAX_FILES])
    yield from ((story,) for story in stories)


def _walked(
    folder: str, names: Sequence[str], depth: int, met: set[str], wrong: list[tuple[str, str]]
) -> Iterator[str]:
    for name in names:
        path = os.path.join(folder, name)
        real = really_at(path)
        # a link may lead back up
        if real in met:
            continue
        met.add(real)
        files, inside = contents_of(path, wrong)
        if files:
            yield path
        elif depth < limits.MAX_FOLDER_DEPTH:
            yield from _walked(path, inside, depth + 1, met, wrong)
