"""Puts the parts together: paths to files, files to drafts, drafts to articles, articles to a story."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from reader.accents import ascii_letters
from reader.model import Article, Story
from reader.story.article import article_of, seed_digests
from reader.story.clean import NotText, shown
from reader.story.copies import with_copies_noted
from reader.story.draft import Complaint, Draft, Part, Unreadable, within_lines
from reader.story.files import Found, found_files
from reader.story.formats import drafts_of
from reader.story.outcome import Opened, Problem
from reader.story.seeds import as_default, seeds_folder
from reader.story.sidecar import SideCars
from reader.story.sources import blob_of
from reader.story.who import KNOWN_NOTE, folder_title, readable
from reader.wording import free_name

_digests = seed_digests
_NUMBERED = re.compile(r"#\d{1,9}$")

ReadAll = Callable[[Sequence[Found], SideCars], Iterable[Sequence[Part]]]
"""Gives for each of some files its parts, in the order of the files."""


def opened_first(paths: Sequence[str], most: int) -> Opened:
    """The first articles of a story, to be shown while the others are read. Their ids may be others in the whole story.

    Args:
        paths: as `reader.story.open_story` takes them.
        most: how many articles are enough.
    """
    articles: list[Article] = []
    cars = SideCars()
    for file in found_files(paths)[0]:
        articles += [part.article for part in parts_of(file, cars) if part.article is not None]
        if len(articles) >= most:
            break
    return Opened(Story(_story_title(paths, articles, cars), _with_ids(articles)))


def opened(paths: Sequence[str], read_all: ReadAll | None = None) -> Opened:
    """See `reader.story.open_story`.

    Args:
        paths: as there.
        read_all: reads the files; one after the other where None. `parts_of` does it for one.
    """
    files, wrong = found_files(paths)
    problems = [Problem(path, why) for path, why in wrong]
    cars = SideCars()
    articles: list[Article] = []
    for file, parts in zip(files, (read_all or _in_turn)(files, cars), strict=True):
        for part in parts:
            if part.said is not None:
                cars.about(file, part.key)  # so that side-cars know what they spoke of, wherever the part was read
            if part.article is not None:
                articles.append(part.article)
                cars.missed(file, part.key, part.article.notes)
            if part.problem is not None:
                problems.append(part.problem)
    title = _story_title(paths, articles, cars)
    folders = dict.fromkeys(f.folder for f in files if f.folder is not None and f.listed)
    problems += [Problem(c.path, c.why) for c in cars.complaints(folders)]
    return Opened(Story(title, with_copies_noted(_with_ids(_with_years(articles)))), tuple(problems))


def _with_years(articles: Sequence[Article]) -> Sequence[Article]:
    """The articles with the years that they lack; nothing is loaded for a story whose articles all have a date."""
    if all(a.date for a in articles):
        return articles
    from reader.story.years import with_years

    return with_years(articles)


def _in_turn(files: Sequence[Found], cars: SideCars) -> Iterator[tuple[Part, ...]]:
    for file in files:
        yield parts_of(file, cars)


def parts_of(file: Found, cars: SideCars) -> tuple[Part, ...]:
    """What a file holds; nothing is raised for it.

    Args:
        file: where it lies.
        cars: the side-cars of the folders.
    """
    return tuple(replace(_part(file, draft, cars), beside=draft.beside) for draft in _drafts(file))


def _part(file: Found, draft: Draft | Complaint, cars: SideCars) -> Part:
    if isinstance(draft, Complaint):
        return Part(file.key, None, problem=Problem(draft.path, draft.why))
    draft = within_lines(draft)
    said, left_out = cars.about(file, draft.key)
    if left_out:
        return Part(draft.key, cars.heeded(file, draft.key))
    try:
        article = article_of(draft, said, _named(file), _digests)
    except NotText as error:
        return Part(draft.key, said, problem=Problem(draft.path, str(error)))
    return Part(draft.key, said, article, Problem(draft.path, draft.why) if draft.why else None)


def _drafts(file: Found) -> Iterator[Draft | Complaint]:
    """What a file holds; a file that cannot be read, or not to its end, is a complaint and no error."""
    try:
        yield from drafts_of(blob_of(file))
    except (Unreadable, NotText) as error:
        yield Complaint(file.path, str(error))
    except RecursionError:
        yield Complaint(file.path, "nested too deeply")
    except MemoryError:
        yield Complaint(file.path, "too large for this machine's memory")


def _named(file: Found) -> str:
    return "standard input" if file.origin == "input" else file.path


def opened_default() -> Opened:
    """See `reader.story.default_story`."""
    return as_default(opened([str(seeds_folder())]))


def _story_title(paths: Sequence[str], articles: Sequence[Article], cars: SideCars) -> str:
    """The story's title: from its folder's side-car, from the default story whose originals these are, or made up."""
    local = [p for p in paths if os.path.lexists(p)]
    folders = list(dict.fromkeys(p if os.path.isdir(p) else os.path.dirname(p) or "." for p in local))
    for folder in folders:
        car = cars.of(folder) if folder in paths else None
        if car and car.title:
            return car.title
    if articles and all(any(n.startswith(KNOWN_NOTE) for n in a.notes) for a in articles):
        car = SideCars().of(str(seeds_folder()))
        if car and car.title:
            return car.title
    if len(articles) == 1:
        return articles[0].title
    # a feed or an archive is a story by itself, files in a folder are one together
    alone = local[0] if len(paths) == len(local) == 1 and not os.path.isdir(local[0]) else ""
    name = PurePath(alone).stem if alone else ""
    if not name and len(folders) == 1 and len(paths) == len(local):
        return folder_title(shown(os.path.basename(os.path.abspath(folders[0]))))
    return readable(shown(name)) if name else "Several articles" if articles else "No articles"


def slug(text: str) -> str:
    """A text as an id: lower case letters and digits of ASCII, parted by hyphens; `article` where none is left."""
    plain = ascii_letters(text).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-") or "article"


def _stem(path: str) -> str:
    """What an article's id is made of: its file's name without the ending, with its number where it has one."""
    number = _NUMBERED.search(path)
    path = path[: number.start()] if number else path
    stem = PurePath(path[:-3] if path.lower().endswith(".gz") else path).stem
    return f"{'standard-input' if stem == '-' else stem[:50]}{number.group() if number else ''}"


def _with_ids(articles: Sequence[Article]) -> tuple[Article, ...]:
    ids: dict[int, str] = {}
    taken: set[str] = set()
    # by path, so that the order in which files were given does not change what they are called
    for n in sorted(range(len(articles)), key=lambda n: (articles[n].path, n)):
        known = any(note.startswith(KNOWN_NOTE) for note in articles[n].notes)
        ids[n] = free_name(slug(articles[n].outlet if known else _stem(articles[n].path)), taken)
        taken.add(ids[n])
    return tuple(replace(a, id=ids[n]) for n, a in enumerate(articles))
