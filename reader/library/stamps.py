"""Whether a story's files are as they were when it was opened: by their sizes and times, none of them is read."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.versions import version_of
from reader.story.files import SIDE_CARS

if TYPE_CHECKING:
    from reader.story.files import Found

_SETTLED_NS = 2_000_000_000
"""A file changed so shortly before could change again without its times telling (two seconds on FAT)."""


@dataclass(frozen=True, slots=True)
class Stamped:
    """Paths that a story is opened with, and the state of what lies there."""

    place: str
    """The same for the same paths however they are written; unique."""
    stamp: bytes
    """Changes when a file is added, taken away or written, and with the code that opens files."""
    settled: bool
    """Whether the stamp can be relied on: nothing was changed this very moment."""


def stamped(paths: Sequence[str]) -> Stamped | None:
    """The state of what some paths hold; None where they are not all files and folders that can be looked at."""
    version = version_of("story")
    if version is None or not paths:
        return None
    found = hashlib.blake2b(version, digest_size=20)
    newest = 0
    for path in paths:
        if path == "-":  # standard input
            return None
        try:
            newest = max(newest, _add(found, path))
        except (OSError, ValueError):
            return None
    # what a side-car says of a file that is given by itself stands beside it
    folders = dict.fromkeys(os.path.dirname(path) for path in paths if not os.path.isdir(path))
    newest = max(newest, _add_side_cars(found, folders))
    return Stamped(place_of(paths), found.digest(), _settled(newest))


def place_of(paths: Sequence[str]) -> str:
    """What a story is known by: the full paths it is opened with, as JSON, which can spell paths that are no text."""
    return json.dumps([os.path.abspath(p) for p in paths])


def paths_at(place: str) -> list[str]:
    """The paths of a story that `place_of` names so; none for any other text."""
    try:
        paths = json.loads(place)
    except (ValueError, RecursionError):
        return []
    return [p for p in paths if isinstance(p, str)] if isinstance(paths, list) else []


def file_stamp(file: Found) -> bytes | None:
    """The state of one file, and the code that reads it; None for what is none, or cannot be relied on."""
    version = version_of("story")
    if file.origin != "file" or version is None:
        return None
    try:
        status = os.stat(file.real)
    except (OSError, ValueError):
        return None
    line = version + _line(file.key, status).encode("utf-8", "surrogatepass")
    return line if _settled(_newest(status)) else None


def _add(found: hashlib.blake2b, path: str) -> int:
    """Adds a file, or a folder's entries, to a hash; gives the time of the newest change in nanoseconds."""
    status = os.stat(path)
    lines = [_line(path if not os.path.isdir(path) else "", status)]
    times = [_newest(status)]
    if os.path.isdir(path):
        with os.scandir(path) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                status = entry.stat()
                lines.append(_line(entry.name, status))
                times += (status.st_mtime_ns, status.st_ctime_ns)
    found.update("\n".join(sorted(lines)).encode("utf-8", "surrogatepass"))
    return max(times)


def _add_side_cars(found: hashlib.blake2b, folders: Iterable[str]) -> int:
    """Adds the side-cars of some folders to a hash, as `_add` adds a file; 0 where there are none."""
    newest = 0
    for path in (os.path.join(folder, name) for folder in folders for name in SIDE_CARS):
        with contextlib.suppress(OSError, ValueError):  # most folders have none
            status = os.stat(path)
            found.update(_line(path, status).encode("utf-8", "surrogatepass"))
            newest = max(newest, _newest(status))
    return newest


def _line(name: str, status: os.stat_result) -> str:
    return f"{name}\0{status.st_mode} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


def _newest(status: os.stat_result) -> int:
    return max(status.st_mtime_ns, status.st_ctime_ns)


def _settled(newest: int) -> bool:
    return newest < time.time_ns() - _SETTLED_NS
