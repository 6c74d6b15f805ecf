"""Puts articles into folders, a story each: copies or links of their files; what was there stays as it is."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.durable import make_folder, whole_folder, write_whole
from reader.model import Article
from reader.story.brought_back import DROP, KEEP, line_in
from reader.story.files import SIDE_CARS
from reader.story.sidecar import SideCar, key_of, side_car

_FIELDS = ("title", "outlet", "author", "date", "url")


class NotArranged(Exception):
    """Not all was written; the message says why, and how many folders were made where any was."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A folder that is to be made."""

    folder: str
    """Its name."""
    title: str
    articles: tuple[Article, ...]


def arrange(into: str, stories: Sequence[Wanted], link: bool = False) -> list[str]:
    """Make a folder for each story, with its articles and a side-car that says what was put right about them.

    A file with one article is copied as it is. Of a file with several, the article is written as text with front
    matter. Each folder appears whole or not at all, and all of it is on the disk when this returns.

    Args:
        into: the folder they are made in; made itself where it is not there.
        stories: what to make.
        link: make symbolic links to the files instead of copies.

    Returns:
        The paths of the folders.

    Raises:
        NotArranged: one of them is there already, and nothing was written; or one cannot be written.
    """
    there = [s.folder for s in stories if os.path.lexists(os.path.join(into, s.folder))]
    if there:
        raise NotArranged(f"{os.path.join(into, there[0])} is there already; nothing was written")
    cars: dict[str, SideCar | None] = {}
    made = []
    try:
        make_folder(Path(into))
        for story in stories:
            made.append(_made(into, story, link, cars))
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise NotArranged(
            f"{into}: cannot be written: {why}; {len(made)} of {len(stories)} folders were made"
        ) from None
    return made


def _made(into: str, story: Wanted, link: bool, cars: dict[str, SideCar | None]) -> str:
    place = os.path.join(into, story.folder)
    with whole_folder(Path(place)) as folder:
        about: dict[str, dict[str, str]] = {}
        taken: set[str] = {name.casefold() for name in SIDE_CARS}
        for article in story.articles:
            name, said = _put(folder, article, link, taken, cars)
            if said:
                about[name] = said
        _write_side_car(folder, story.title, about)
    return place


def _put(
    folder: Path, article: Article, link: bool, taken: set[str], cars: dict[str, SideCar | None]
) -> tuple[str, dict[str, str]]:
    """Puts an article into a folder: its name there, and what the side-car it comes from says of it."""
    if not os.path.isfile(article.path):
        name = _free(f"{article.id}.txt", taken)
        write_whole(folder / name, _as_text(article).encode("utf-8", "replace"))
        back = [found[0] for note in article.notes if (found := line_in(note)) and found[1]]
        return name, {KEEP: "\n".join(back)} if back else {}
    home, own = os.path.split(os.path.abspath(article.path))
    name = _free(own, taken)
    if link:
        os.symlink(os.path.abspath(article.path), folder / name)
    else:
        shutil.copy2(article.path, folder / name)
    if home not in cars:
        cars[home] = side_car(home)
    car = cars[home]
    return name, dict(car.about.get(key_of(own), {})) if car and not car.why else {}


def _free(name: str, taken: set[str]) -> str:
    stem, ending = os.path.splitext(name)
    free, count = name, 1
    while free.casefold() in taken:
        count += 1
        free = f"{stem}-{count}{ending}"
    taken.add(free.casefold())
    return free


def _as_text(article: Article) -> str:
    """An article as text with front matter; what was guessed is left to be worked out again."""
    import yaml

    fields = {f: v for f in _FIELDS if (v := getattr(article, f)) and (f not in article.guessed or f == "title")}
    head: str = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=10_000)
    body = article.text[len(article.title) :].lstrip("\n") if article.text.startswith(article.title) else article.text
    return f"---\n{head}---\n\n{body}\n"


def _write_side_car(folder: Path, title: str, about: dict[str, dict[str, str]]) -> None:
    import yaml

    lists = (KEEP, DROP)
    files = {
        name: {key: value.split("\n") if key in lists else value for key, value in given.items()}
        for name, given in about.items()
    }
    said: dict[str, Any] = {"title": title, **({"articles": files} if files else {})}
    text: str = yaml.safe_dump(said, allow_unicode=True, sort_keys=False, width=10_000)
    write_whole(folder / SIDE_CARS[0], text.encode("utf-8"))
