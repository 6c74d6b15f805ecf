"""From paths to bytes: which files a person meant, and reading them without being hung, flooded or led astray."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reader.story import limits
from reader.story.clean import shown
from reader.story.draft import Unreadable
from reader.story.formats import NO_ARTICLES, ending_of

SIDE_CARS = ("story.yaml", "story.yml")
"""What a folder may say of its own story."""
STANDARD_INPUT = "-"

_WEB = re.compile(r"https?://", re.I)
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.I)
_PAGE_PARTS = ("_files", ".files", "_fichiers", "-Dateien", "_archivos")


@dataclass(frozen=True, slots=True)
class Found:
    """Something to read."""

    path: str
    """As it is shown."""
    real: str
    """As it is opened."""
    origin: Literal["file", "input", "web"] = "file"
    folder: str | None = None
    """The folder whose side-car speaks of it; None for what lies in none."""
    listed: bool = False
    """Whether it was found in a folder that was given, not given by itself."""

    @property
    def key(self) -> str:
        """The name that its folder's side-car knows it by."""
        return self.path.rpartition("/")[2] if self.origin == "file" else self.path


def found_files(paths: Sequence[str]) -> tuple[list[Found], list[tuple[str, str]]]:
    """What some paths mean, and what is wrong with the others as (path, why).

    Files stand in the order they were given; those of a folder by name. Hidden files, side-cars and the parts of saved
    pages are passed over. Other folders in a folder are stories of their own: they are not opened, and named. `-` is
    standard input, `http://` and `https://` begin an address. Nothing is given twice.
    """
    out: dict[str, Found] = {}
    wrong: list[tuple[str, str]] = []
    for path in paths:
        if path == STANDARD_INPUT or _WEB.match(path):
            out.setdefault(path, Found(shown(path), path, "input" if path == STANDARD_INPUT else "web"))
            continue
        try:
            mode = os.stat(path).st_mode
        except (OSError, ValueError) as error:
            is_address = _ADDRESS.match(path) and not isinstance(error, ValueError)
            wrong.append((shown(path), "only http and https addresses are fetched" if is_address else _why(error)))
            continue
        if not stat.S_ISDIR(mode):
            out.setdefault(really_at(path), Found(shown(path), path, folder=os.path.dirname(path) or "."))
            continue
        try:
            inside, others = _in_folder(path)
        except OSError as error:
            wrong.append((shown(path), _why(error)))
            continue
        really = really_at(path)
        for file in inside:
            # the way to the folder is the same for all: followed once, which is nearly all of the cost of many files
            where = (
                really_at(file.real) if os.path.islink(file.real) else os.path.join(really, os.path.basename(file.real))
            )
            out.setdefault(where, file)
        wrong += others
    return list(out.values()), wrong


def _in_folder(folder: str) -> tuple[list[Found], list[tuple[str, str]]]:
    names, wrong = [], []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower() in SIDE_CARS:
                continue
            if _is_folder(entry):
                continue
            if ending_of(entry.name) in NO_ARTICLES:
                why = f"{ending_of(entry.name)} files are not read as articles"
                wrong.append((shown(os.path.join(folder, entry.name)), why))
            else:
                names.append(entry.name)
    names.sort(key=_by_name)
    if len(names) > limits.MAX_FILES:
        wrong.append((shown(folder), f"only the first {limits.MAX_FILES} of {len(names)} files are read"))
    stories = _stories_in(folder, wrong)
    if stories:
        wrong.append((shown(folder), _not_opened(stories, bool(names))))
    elif not names:
        wrong.append((shown(folder), "the folder holds no articles"))
    paths = [os.path.join(folder, name) for name in names[: limits.MAX_FILES]]
    return [Found(shown(p), p, folder=folder, listed=True) for p in paths], sorted(wrong)


def _stories_in(folder: str, wrong: list[tuple[str, str]]) -> list[str]:
    """Which of the folders in a folder hold articles themselves, by name; what cannot be looked into is `wrong`."""
    looked_at = contents_of(folder, wrong)[1][: limits.MAX_SKIPPED_FOLDERS]
    return [name for name in looked_at if contents_of(os.path.join(folder, name), wrong)[0]]


def contents_of(folder: str, wrong: list[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """The names in a folder that may be articles, and those of its folders, each in order; nothing of what is hidden.

    What a browser saved beside a page is neither. A folder that cannot be looked into is empty, and added to `wrong`
    with why that is.
    """
    files, folders = [], []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name.lower() in SIDE_CARS:
                    continue
                if _is_folder(entry):
                    folders.append(entry.name)
                elif ending_of(entry.name) not in NO_ARTICLES:
                    files.append(entry.name)
    except OSError as error:
        wrong.append((shown(folder), _why(error)))
        return [], []
    files.sort(key=_by_name)
    parts = {os.path.splitext(name)[0] + ending for name in files for ending in _PAGE_PARTS} if folders else set()
    return files, sorted((n for n in folders if n not in parts), key=_by_name)


def holds_folders(folder: str) -> bool:
    """Whether there is any folder in a folder, but for hidden ones; its files are not looked at, however many."""
    try:
        with os.scandir(folder) as entries:
            return any(_is_folder(entry) for entry in entries if not entry.name.startswith("."))
    except OSError:
        return False


def _not_opened(stories: Sequence[str], has_files: bool) -> str:
    some = ", ".join(shown(n) for n in stories[: limits.MAX_NAMES_SHOWN])
    more = len(stories) - limits.MAX_NAMES_SHOWN
    some += f" and {more} more" if more > 0 else ""
    if has_files:
        return f"its folders are stories of their own and not opened with it: {some}"
    return f"holds no articles, only folders, each a story of its own: open one of {some}"


def _by_name(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """Sorts `2.txt` before `10.txt`, capitals or not."""
    parts = re.split(r"(\d{1,18})", name.casefold())
    return [(0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts if p], name


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # links in a circle: reading it says so
        return False


def really_at(path: str) -> str:
    """Where a path leads; itself where a link on the way may not be followed, or has just gone."""
    try:
        return os.path.realpath(path)
    except OSError:
        return os.path.abspath(path)


def bytes_of(path: str) -> bytes:
    """The bytes of a regular file.

    Raises:
        Unreadable: it is missing, forbidden, no regular file (pipes and devices are never opened), or larger than
            `limits.MAX_FILE_BYTES`.
    """
    limit = limits.MAX_FILE_BYTES
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise Unreadable("not a file: a pipe, a device or a folder")
        # what lies there may have been swapped since: never wait for a writer
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise Unreadable("not a file: a pipe, a device or a folder")
            # it may grow while it is read
            data = file.read(limit + 1) if status.st_size <= limit else b""
            if data is None:
                # the system's own, of which nothing is there to be read until something happens
                raise Unreadable("not a file: a pipe, a device or a folder")
    except (OSError, ValueError) as error:
        raise Unreadable(_why(error)) from None
    if len(data) > limit or status.st_size > limit:
        raise Unreadable(limits.larger_than("MAX_FILE_BYTES"))
    return data


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[0].lower() + error.strerror[1:]
    return "not a path"
