"""Whether a story's files are as they were when it was opened: by their sizes and times, none of them is read."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.versions import version_of
from reader.story.files import SIDE_CARS, really_at

if TYPE_CHECKING:
    from reader.story.files import Found

_SIZE = 20
"""Bytes of a stamp; what tells of other files follows them."""
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

    def fits(self, kept: bytes) -> bool:
        """Whether a stamp that was kept for the place is of files that are as they were, those they name among them."""
        return still(kept, self.stamp, paths_at(self.place))


def stamped(paths: Sequence[str]) -> Stamped | None:
    """The state of what some paths hold; None where they are not all files and folders that can be looked at."""
    version = version_of("story")
    if version is None or not paths:
        return None
    found = hashlib.blake2b(version, digest_size=_SIZE)
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
    return hashlib.blake2b(line, digest_size=_SIZE).digest() if _settled(_newest(status)) else None


def with_others(stamp: bytes, others: Iterable[str], began: int) -> bytes | None:
    """A stamp that tells of other files too, which are found by reading alone: the feeds that a list names.

    Args:
        stamp: of the file that names them, or of its story.
        others: their full paths.
        began: when reading began, in nanoseconds.

    Returns:
        The stamp; as it is where there are none. None where one of them changed meanwhile, or only just before.
    """
    states = {path: _state(path) for path in sorted(others)}
    if not states:
        return stamp
    if not all(_settled(newest, began) for _, newest in states.values()):
        return None
    return stamp + json.dumps({path: line for path, (line, _) in states.items()}).encode()


def others_in(kept: bytes) -> dict[str, str]:
    """The other files that a stamp tells of, and their states; none where it tells nothing that can be read.

    Raises:
        ValueError: it is damaged.
    """
    told = json.loads(kept[_SIZE:] or b"{}")
    if not isinstance(told, dict):
        raise ValueError("no files")
    return {path: str(line) for path, line in told.items()}


def still(kept: bytes, stamp: bytes, paths: Iterable[str]) -> bool:
    """Whether all that a kept stamp tells of is as it was.

    Args:
        kept: as `with_others` gave it; not trusted.
        stamp: the stamp of now.
        paths: the files and folders it is of: no file is looked at that lies neither in nor beside them.
    """
    if kept[:_SIZE] != stamp:
        return False
    try:
        others = others_in(kept)
    except (ValueError, RecursionError):
        return False
    folders = _folders_of(paths) if others else ()
    return all(_lies_in(folders, path) and _state(path)[0] == line for path, line in others.items())


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
        line, changed = _state(path)  # most folders have none
        found.update(f"{path}\0{line}".encode("utf-8", "surrogatepass"))
        newest = max(newest, changed)
    return newest


def _line(name: str, status: os.stat_result) -> str:
    return f"{name}\0{status.st_mode} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


def _newest(status: os.stat_result) -> int:
    return max(status.st_mtime_ns, status.st_ctime_ns)


def _settled(newest: int, now: int | None = None) -> bool:
    return newest < (time.time_ns() if now is None else now) - _SETTLED_NS


def _state(path: str) -> tuple[str, int]:
    """How a file that need not be there is now, and when it changed last."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return "", 0
    return _line("", status), _newest(status)


def _folders_of(paths: Iterable[str]) -> set[str]:
    """The folders among some paths and those of the files among them, in full; where they really lie."""
    folders = {path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path)) for path in paths}
    return {os.path.join(really_at(folder), "") for folder in folders}


def _lies_in(folders: Iterable[str], path: str) -> bool:
    return path == os.path.normpath(path) and any(map(path.startswith, folders))
