"""From paths to bytes: which files a person meant, and reading them without being hung, flooded or led astray."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass

from reader.story.clean import shown

MAX_BYTES = 4 * 1024 * 1024
"""The largest file that is read; a novel is a fifth of it."""
MAX_FILES = 20_000
"""The most files taken from one folder."""

SIDE_CARS = ("story.yaml", "story.yml")
"""What a folder may say of its own story."""

_NO_ARTICLES = frozenset(
    (
        *(
            ".7z",
            ".avi",
            ".bmp",
            ".bz2",
            ".css",
            ".csv",
            ".doc",
            ".docx",
            ".epub",
            ".gif",
            ".gz",
            ".htm",
            ".html",
            ".ico",
        ),
        *(".jpeg", ".jpg", ".js", ".json", ".jsonl", ".mht", ".mhtml", ".mov", ".mp3", ".mp4", ".odt", ".opml", ".pdf"),
        *(".png", ".pptx", ".py", ".rar", ".rss", ".rtf", ".svg", ".tar", ".tgz", ".tif", ".tiff", ".webm", ".webp"),
        *(".xls", ".xlsx", ".xml", ".xz", ".yaml", ".yml", ".zip"),
    )
)


class Unreadable(Exception):
    """A file that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: its path as it is shown, the path to open, and the folder it was found in, if it was."""

    path: str
    real: str
    folder: str | None = None


def found_files(paths: Sequence[str]) -> tuple[list[Found], list[tuple[str, str]]]:
    """The files that some paths mean, and what is wrong with the others as (path, why).

    Files stand in the order they were given; those of a folder by name. Hidden files, side-cars and folders in a folder
    are passed over. No file is given twice.
    """
    out: dict[str, Found] = {}
    wrong: list[tuple[str, str]] = []
    for path in paths:
        try:
            mode = os.stat(path).st_mode
        except (OSError, ValueError) as error:
            wrong.append((shown(path), _why(error)))
            continue
        if not stat.S_ISDIR(mode):
            out.setdefault(os.path.realpath(path), Found(shown(path), path))
            continue
        try:
            inside, others = _in_folder(path)
        except OSError as error:
            wrong.append((shown(path), _why(error)))
            continue
        for file in inside:
            out.setdefault(os.path.realpath(file.real), file)
        wrong += others
    return list(out.values()), wrong


def _in_folder(folder: str) -> tuple[list[Found], list[tuple[str, str]]]:
    names, folders, wrong = [], 0, []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower() in SIDE_CARS:
                continue
            if _is_folder(entry):
                folders += 1
            elif os.path.splitext(entry.name)[1].lower() in _NO_ARTICLES:
                ending = os.path.splitext(entry.name)[1].lower()
                wrong.append((shown(os.path.join(folder, entry.name)), f"{ending} files are not read as articles"))
            else:
                names.append(entry.name)
    names.sort(key=_by_name)
    if len(names) > MAX_FILES:
        wrong.append((shown(folder), f"only the first {MAX_FILES} of {len(names)} files are read"))
    if not names:
        why = "holds no articles, only folders: open one of them" if folders else "the folder holds no articles"
        wrong.append((shown(folder), why))
    paths = [os.path.join(folder, name) for name in names[:MAX_FILES]]
    return [Found(shown(p), p, folder) for p in paths], sorted(wrong)


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


def bytes_of(path: str) -> bytes:
    """The bytes of a regular file.

    Raises:
        Unreadable: it is missing, forbidden, no regular file (pipes and devices are never opened), or larger than
            `MAX_BYTES`.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise Unreadable("not a file: a pipe, a device or a folder")
        # what lies there may have been swapped since: never wait for a writer
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Unreadable("not a file: a pipe, a device or a folder")
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Unreadable(_why(error)) from None
    if len(data) > MAX_BYTES:
        raise Unreadable(f"larger than {MAX_BYTES // 1024 // 1024} MB")
    return data


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[0].lower() + error.strerror[1:]
    return "not a path"
