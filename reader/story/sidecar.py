"""The side-car `story.yaml` of a folder: what a person says of the story and its files, read when it opens.

    title: The harbour bridge
    articles:
      page.html: {outlet: The Bee, date: 2015-05-18, author: Ann Lee}
      feed.xml#3: {title: Bridge closes, url: "https://bee.example/3"}
      copy.txt: {exclude: true}
      scraped.txt: {keep: ["The mayor, Bob Roy: no comment."], drop: ["Strike fund…"]}
      wire.txt: Reuters

It lies beside the articles and is no more trusted than they are: it gives metadata, each value cleaned and on one
line, and nothing else. `reader.story.putting_right` writes it.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reader.story import limits
from reader.story.brought_back import DROP, KEEP, MISSED, NOT_THERE, lines_of
from reader.story.clean import clean, clean_line, decoded, shown
from reader.story.dates import is_exact_date
from reader.story.draft import Complaint, Unreadable
from reader.story.files import SIDE_CARS, Found, bytes_of
from reader.story.frontmatter import fields_of, yaml_mapping
from reader.story.unheeded import LISTS, SINGLE, YES, is_single, unheeded

_NUMBER = re.compile(r"#\d{1,9}$")


@dataclass(slots=True)
class SideCar:
    """What one side-car says."""

    path: str
    title: str | None = None
    about: dict[str, dict[str, str]] = field(default_factory=dict)
    """For each file what is said of it, under the names of the design."""
    excluded: set[str] = field(default_factory=set)
    why: str | None = None
    """What is wrong with it; then it says nothing."""
    unheeded: list[str] = field(default_factory=list)
    """What in it nothing comes of, a message each."""


def side_car_path(folder: str) -> str | None:
    """The side-car of a folder as a path; None where there is none."""
    return next((p for name in SIDE_CARS if os.path.lexists(p := os.path.join(folder, name))), None)


def side_car(folder: str) -> SideCar | None:
    """What a folder's side-car says; None without one. Nothing is raised for what it holds."""
    path = side_car_path(folder)
    if path is None:
        return None
    out = SideCar(shown(path))
    try:
        raw = yaml_mapping(clean(decoded(bytes_of(path))[0]))
    except (Unreadable, ValueError) as error:
        out.why = str(error)
        return out
    out.title = fields_of({"title": raw.get("title", "")}).get("title")
    for name, value in listed(raw).items():
        key = key_of(name)
        about = {"outlet": value} if isinstance(value, str) else value
        if not isinstance(about, dict):
            continue
        out.about[key] = fields_of({name: value for name, value in about.items() if _is_heeded(name, value)})
        out.about[key] |= {name: lines for name in (KEEP, DROP) if (lines := lines_of(about.get(name)))}
        if str(about.get("exclude", "")).strip().lower() in YES:
            out.excluded.add(key)
    out.unheeded = unheeded(raw)
    return out


def _is_heeded(name: object, value: object) -> bool:
    """Whether a value can be what it is said to be: what cannot is named, and not taken for the half of it."""
    if name == "date" and value:
        return isinstance(value, str) and is_exact_date(value)
    return name not in SINGLE or is_single(value)


def listed(raw: Mapping[str, Any]) -> dict[Any, Any]:
    """The part of a side-car that is about files."""
    return next((value for name in LISTS if isinstance(value := raw.get(name), dict)), {})


def key_of(name: object) -> str:
    """A file's name as side-cars are searched for it: composed, cleaned, with `/` between its parts."""
    return unicodedata.normalize("NFC", clean_line(str(name)).replace("\\", "/")).removeprefix("./")


class SideCars:
    """The side-cars of the folders that are opened, each read once, and which of their entries were met."""

    def __init__(self) -> None:
        self._cars: dict[str, SideCar | None] = {}
        self._met: dict[str, set[str]] = {}
        self._in_vain: dict[str, list[str]] = {}

    def of(self, folder: str) -> SideCar | None:
        """The side-car of a folder that can be used; None without one."""
        if folder not in self._cars:
            self._cars[folder] = side_car(folder)
        car = self._cars[folder]
        return None if car is None or car.why else car

    def about(self, file: Found, key: str) -> tuple[dict[str, str], bool]:
        """What is said of an article, and whether it is left out.

        Args:
            file: the file it is in.
            key: the article's own key, the same as the file's where it is the only one.
        """
        car = self.of(file.folder) if file.folder is not None else None
        if car is None or file.folder is None:
            return {}, False
        keys = dict.fromkeys((key_of(file.key), key_of(key)))
        self._met.setdefault(file.folder, set()).update(keys)
        fields = {name: value for k in keys for name, value in car.about.get(k, {}).items()}
        # who names a file wants it
        return fields, file.listed and any(k in car.excluded for k in keys)

    def heeded(self, file: Found, key: str) -> dict[str, str]:
        """The same as `about`, in one mapping: where it changes, the article is to be made anew."""
        said, left_out = self.about(file, key)
        return {**said, "exclude": "yes"} if left_out else said

    def missed(self, file: Found, key: str, notes: Iterable[str]) -> None:
        """Take down which lines are to be kept of an article in vain, as its notes tell."""
        if file.folder is not None and (lines := [note for note in notes if note.startswith((MISSED, NOT_THERE))]):
            told = [f"{shown(key)}: {KEEP if line.startswith(MISSED) else DROP}: {line}" for line in lines]
            self._in_vain.setdefault(file.folder, []).extend(told)

    def complaints(self, folders: Mapping[str, object]) -> list[Complaint]:
        """What is wrong with the side-cars read, and, for folders opened whole, what they leave out or miss."""
        out = []
        for folder, car in self._cars.items():
            if car is None:
                continue
            if car.why:
                out.append(Complaint(car.path, car.why))
            lines = self._in_vain.get(folder, [])
            more = len(lines) - limits.MAX_NAMES_SHOWN
            said = [*car.unheeded, *lines[: limits.MAX_NAMES_SHOWN], *([f"and {more:,} more"] if more > 0 else [])]
            if said:
                out.append(Complaint(car.path, "; ".join(said)))
            if not car.why and folder in folders:
                met = self._met.get(folder, set())
                left_out = sorted(car.excluded & met)
                if left_out:
                    out.append(Complaint(car.path, f"leaves out {names(left_out)}"))
                missing = sorted((car.about.keys() | car.excluded) - met)
                if missing:
                    out.append(Complaint(car.path, f"speaks of what is not there: {names(missing)}"))
        return out


def names(items: list[str]) -> str:
    """Some names as a message lists them: the first few, and how many more."""
    some = ", ".join(shown(i) for i in items[: limits.MAX_NAMES_SHOWN])
    more = len(items) - limits.MAX_NAMES_SHOWN
    return f"{some} and {more} more" if more > 0 else some


def place_of(path: str) -> tuple[str, str] | None:
    """The folder whose side-car speaks of an article, and the name it has there; None for what lies in no folder.

    Args:
        path: the article's, as it is shown: of a file with several `feed.xml#3`, in an archive `saved.zip/page.html`.
    """
    folder, name = os.path.split(path)
    while folder and not os.path.isdir(folder):
        folder, last = os.path.split(folder)
        name = f"{last}/{name}"
    file = os.path.join(folder, name.partition("/")[0])
    return (folder or ".", name) if os.path.isfile(file) or os.path.isfile(_NUMBER.sub("", file)) else None
